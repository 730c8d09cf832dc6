/** Which places of a description get a rule, and what it says: by the vendor's marks, by format, by name. */
import { isId } from "../../../actions/keyed-context.ts";
import type { Place } from "../../engine/place.ts";
import { keyOf, neighboursOf } from "../draft-places.ts";
import type { Kind } from "../names/kinds/kind.ts";
import { type Neighbours, toldAt } from "../names/told.ts";
import { KIND_OF, wordsOf } from "../names/words.ts";
import type { Proposal } from "../proposal.ts";
import type { DraftRule } from "../rules-text.ts";
import { NOTHING_SEEN } from "../survey/sight.ts";
import type { Leaf, Leaves, NamedObject } from "./leaves.ts";
import type { Shapes } from "./shape.ts";
import { sightOf } from "./sight.ts";

/** What is marked, and told by nothing else. */
const MARKED_CATEGORY = "user";
/** What is cut may hold anything. */
const CUT_CATEGORY = "user.content";

/** Formats of these say what a value is; names of formats are words as those of members are. */
const NO_PERSON: ReadonlySet<string> = new Set(["date", "datetime", "time", "uri", "url", "html", "text"]);

/** `source`: of the description, as in `api`. */
export function rulesFor({ leaves, named }: Leaves, shapes: Shapes, source: string): DraftRule[] {
  const seen = leaves.map((leaf) => ({ ...leaf, seen: sightOf(leaf.shape, nameAt(leaf.place)) }));
  const around = neighboursOf(seen);
  const rules = new Map<string, DraftRule>();
  for (const leaf of leaves) {
    const rule = ruleFor(leaf, around, source);
    if (rule !== undefined && !rules.has(keyOf(leaf.place))) rules.set(keyOf(leaf.place), rule);
  }
  for (const object of named) {
    const kind = kindOfNames(object, shapes);
    if (kind !== undefined) rules.set(keyOf(object.place), namesRule(object, kind, source));
  }
  return [...rules.values()];
}

function nameAt(place: Place): string {
  const last = place.findLast((step) => step.kind === "name");
  return last?.kind === "name" ? last.name : "";
}

function ruleFor(leaf: Leaf, around: Neighbours, source: string): DraftRule | undefined {
  const { place, shape, marks, cut, pointer } = leaf;
  const format = kindOfFormats(shape.formats);
  const told = toldAt(place, around.sightAt(place) ?? NOTHING_SEEN, around);
  const kind = format?.kind ?? told;
  if (kind === undefined && marks.length === 0 && cut === undefined) return undefined;
  const why = [
    ...(marks.length > 0 ? [`marked by the vendor (${marks.join("; ")})`] : []),
    ...(format === undefined ? [] : [`told by its format (${format.format})`]),
    ...(told === undefined ? [] : [`told by its name (${told.what})`]),
    ...(cut === undefined ? [] : [`cut here: what is inside ${cut}`]),
  ];
  const category = kind?.category ?? (cut === undefined ? MARKED_CATEGORY : CUT_CATEGORY);
  const isWhole = kind === undefined || marks.length > 0 || cut !== undefined;
  const proposal = { category, action: isWhole ? "replace" : kind.action, why: why.join("; ") } as const;
  const propose = (isFree: () => boolean) => withoutLabel(proposal, isFree);
  return { place, keys: false, source: `${source}#${pointer}`, propose };
}

/** As a draft of data does: under its label, a join would take everybody for one. */
function withoutLabel(proposal: Proposal, isFree: () => boolean): Proposal {
  const isNull = proposal.action === "replace" && isId(proposal.category) && isFree();
  return isNull ? { ...proposal, action: "null" } : proposal;
}

interface ByFormat {
  readonly format: string;
  readonly kind: Kind;
}

function kindOfFormats(formats: readonly string[]): ByFormat | undefined {
  return formats.flatMap((format) => kindOfFormat(format) ?? [])[0];
}

/** `idn-email` is an e-mail address, `phone-number` a number. */
function kindOfFormat(format: string): ByFormat | undefined {
  const words = wordsOf(format.replace(/^idn-/, ""));
  const word = words.join("");
  const kind = NO_PERSON.has(word) ? undefined : KIND_OF.get(word);
  return kind === undefined || kind.needs !== undefined || kind.action === "scan" ? undefined : { format: word, kind };
}

function kindOfNames({ names }: NamedObject, shapes: Shapes): Kind | undefined {
  return kindOfFormats(shapes.shapeOf(names).formats)?.kind;
}

function namesRule({ place, pointer }: NamedObject, { category, what }: Kind, source: string): DraftRule {
  const why = `The names of its members are told by their format (${what})`;
  return { place, keys: true, source: `${source}#${pointer}`, propose: () => ({ category, action: "replace", why }) };
}

/** The fields of a sample that no fields file has, and which entries it reaches. */
import { UsageError } from "../errors/errors.ts";
import { keyLabel } from "../matcher/labels.ts";
import { planRules } from "../matcher/plan.ts";
import { isJsonText } from "../rules/check/tests.ts";
import { withoutMark } from "../rules/file/says-format.ts";
import type { RulePack } from "../rules/model.ts";
import { decisionsIn } from "./engine/engine.ts";
import { isObject, type Json, type Keys, keyText } from "./engine/json.ts";
import { type Place, type PlaceStep, placeText } from "./engine/place.ts";
import { rootLength, underRoots } from "./engine/under-roots.ts";
import type { Field } from "./fields.ts";
import type { ReviewedPack } from "./reviewed-pack.ts";

/** Each key of an open map makes a new shape. */
const MOST_SHAPES = 10_000;

export interface SeenField {
  readonly state: "seen";
  /** With `*` for a key that may be personal. */
  readonly path: string;
  /** How often. */
  readonly count: number;
  /** The entries that decide its values; null where none does. */
  readonly decidedBy: readonly (string | null)[];
}

export interface Seen {
  readonly fields: readonly SeenField[];
  /** Of the entries that were asked about, those that decide a value. */
  readonly reached: ReadonlySet<string>;
}

/** @param asked entries that nothing else reaches. @throws UsageError `wrong-sample` */
export function seenIn(samples: readonly string[], reviewed: ReviewedPack, asked: ReadonlySet<string>): Seen {
  const documents = samples.flatMap(documentsIn);
  return { fields: fieldsIn(documents, reviewed), reached: reachedIn(documents, reviewed.pack, asked) };
}

/** Looks no further than it must: most entries are reached by a documented field. */
function reachedIn(documents: readonly string[], pack: RulePack, asked: ReadonlySet<string>): Set<string> {
  const reached = new Set<string>();
  for (const text of documents) {
    if (reached.size === asked.size) break;
    for (const { entry } of decisionsIn(text, pack)) if (entry !== null && asked.has(entry)) reached.add(entry);
  }
  return reached;
}

function fieldsIn(documents: readonly string[], { pack, fields = [] }: ReviewedPack): SeenField[] {
  const found = new Map<string, { count: number; decidedBy: Set<string | null> }>();
  const named = namesIn(pack, fields);
  const isDocumented = knownLeaves(everywhere(fields, pack));
  for (const text of documents) {
    const unknown = leavesOf(JSON.parse(text)).filter((leaf) => !isDocumented(leaf));
    if (unknown.length === 0) continue;
    const decided = new Map(decisionsIn(text, pack).map(({ keys, entry }) => [keyText(keys), entry]));
    for (const { keys } of unknown) {
      const path = labelled(keys, named);
      const known = found.get(path) ?? { count: 0, decidedBy: new Set() };
      known.count += 1;
      // null and "" are seen, but there is nothing in them to decide.
      const entry = decided.get(keyText(keys));
      if (entry !== undefined) known.decidedBy.add(entry);
      found.set(path, known);
    }
  }
  return [...found].map(([path, { count, decidedBy }]) => ({ state: "seen", path, count, decidedBy: [...decidedBy] }));
}

type DocumentedField = Pick<Field, "place" | "type">;

/** A sample may hold the records of a documented page without the page: a field is then below another root. */
export function everywhere(fields: readonly Field[], pack: RulePack): DocumentedField[] {
  // Where the vendor shows records inside something, a field outside them is not one of a record.
  const inRecords = fields.filter(({ place }) => (rootLength(place, pack.records) ?? 0) > 0);
  const ofRecords = inRecords.length > 0 ? inRecords : fields;
  const others = ofRecords.flatMap(({ place, type }) =>
    underRoots(place, pack.records).map((other) => ({ place: other, type })),
  );
  return [...fields, ...others];
}

/** Whether the vendor's documents name the place, or one below it; undefined where no fields file names any. */
export function isDocumentedAt(keys: Keys, { pack, fields }: ReviewedPack): boolean | undefined {
  if (!fields?.length) return undefined;
  return everywhere(fields, pack).some((field) => isAt(field, keys) || isAbove(field, keys));
}

/** Whether a leaf is documented; answers are remembered by the shape of the place. */
function knownLeaves(fields: readonly DocumentedField[]): (leaf: Leaf) => boolean {
  const known = new Map<string, boolean>();
  const hasIndex = fields.some(({ place }) => place.some(({ kind }) => kind === "index"));
  return ({ keys, isBare }) => {
    const shape = JSON.stringify([
      isBare,
      ...(hasIndex ? keys : keys.map((key) => (typeof key === "number" ? 0 : key))),
    ]);
    const before = known.get(shape);
    if (before !== undefined) return before;
    const isKnown = fields.some((field) => isAt(field, keys) || (isBare && isAbove(field, keys)));
    if (known.size < MOST_SHAPES) known.set(shape, isKnown);
    return isKnown;
  };
}

/** A sample is one document, or one document a line. */
function documentsIn(sample: string): string[] {
  const text = withoutMark(sample);
  if (isJsonText(text)) return [text];
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const wrong = lines.findIndex((line) => !isJsonText(line));
  if (wrong < 0 && lines.length > 0) return lines;
  throw new UsageError("wrong-sample", "the sample is not one JSON document, nor one a line");
}

interface Leaf {
  readonly keys: Keys;
  /** It is empty, and may stand for a documented field below it. */
  readonly isBare: boolean;
}

/** Scalars and empty containers. */
function leavesOf(value: Json): Leaf[] {
  const children = childrenOf(value);
  if (children.length === 0) return [{ keys: [], isBare: typeof value === "object" || value === "" }];
  return children.flatMap(([key, child]) => leavesOf(child).map((leaf) => ({ ...leaf, keys: [key, ...leaf.keys] })));
}

function childrenOf(value: Json): [string | number, Json][] {
  if (Array.isArray(value)) return value.map((element, i) => [i, element]);
  return isObject(value) ? Object.entries(value) : [];
}

/** A row for a container covers all that is in it. */
function isAt({ place, type }: DocumentedField, keys: Keys): boolean {
  const isWhole = type === "object" || type === "array";
  const fits = isWhole ? keys.length >= place.length : keys.length === place.length;
  return fits && place.every((step, i) => isStep(step, keys[i] as string | number));
}

function isAbove({ place }: DocumentedField, keys: Keys): boolean {
  return keys.length < place.length && keys.every((key, i) => isStep(place[i] as PlaceStep, key));
}

function isStep(step: PlaceStep, key: string | number): boolean {
  if (typeof key === "string") return step.kind === "any" || (step.kind === "name" && step.name === key);
  return step.kind === "element" || (step.kind === "index" && step.index === key);
}

function labelled(keys: Keys, named: ReadonlySet<string>): string {
  const place: Place = keys.map((key) => {
    if (typeof key === "number") return { kind: "element" };
    const label = keyLabel(key, named);
    return label === key ? { kind: "name", name: key } : { kind: "any" };
  });
  return placeText(place);
}

/** Names that are in the rule file or in the vendor's documents. */
function namesIn(pack: RulePack, fields: readonly Field[]): Set<string> {
  const inFields = fields.flatMap(({ place }) => place.flatMap((step) => (step.kind === "name" ? [step.name] : [])));
  return new Set([...planRules({ packs: [pack] }).names, ...inFields]);
}

/** The rules of a draft as text, in a file that loads. */
import { LONGEST_PATH, MOST_ENTRIES } from "../../rules/file/limits.ts";
import { parseRuleFile } from "../../rules/parse.ts";
import { type Place, type PlaceStep, placeText } from "../engine/place.ts";
import type { Proposal } from "./proposal.ts";
import { inRecord } from "./record-root.ts";

/** A place that gets a rule. */
export interface DraftRule {
  /** From the document's root. */
  readonly place: Place;
  /** The names of its members are personal, too. */
  readonly keys: boolean;
  /** As in `api#session`. */
  readonly source: string;
  /** From the place to the pieces of its text. */
  readonly joined?: string;
  /** `isFree`: no other rule can be for something below the place, so that one may take it whole. */
  readonly propose: (isFree: () => boolean) => Proposal;
}

interface DraftText {
  /** Up to `sources`. */
  readonly head: string;
  readonly rules: readonly DraftRule[];
  /** What may be the roots of records, the best first. */
  readonly roots: readonly (readonly Place[])[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** With the first roots with which it loads. */
export function ruleFileText({ head, rules, roots: choices, today }: DraftText): string {
  for (const roots of choices) {
    for (const mayBeNull of [true, false]) {
      const lines = rulesText(rules, roots[0] as Place, mayBeNull);
      const text = [head, recordsText(roots), ...lines, ""].join("\n");
      if (parseRuleFile(text, { file: "", today }).pack !== undefined) return text;
    }
  }
  throw new Error("the draft does not load");
}

/** The root, the elements of an array, and the document: rules fit a page, an array of records, and one record a line. */
export function differentRoots(root: Place): Place[] {
  const roots: Place[] = [root, [{ kind: "element" }], []];
  return roots.filter((one, i) => roots.findIndex((other) => placeText(other) === placeText(one)) === i);
}

function recordsText(roots: readonly Place[]): string {
  return `# What one record is: a guess by the shape.\nrecords: [${roots.map((root) => JSON.stringify(placeText(root))).join(", ")}]`;
}

/** The entries for records, then those for the envelope. `mayBeNull`: an action may take a place with all that is below it. */
function rulesText(places: readonly DraftRule[], root: Place, mayBeNull: boolean): string[] {
  const ids = new Set<string>();
  const rules: string[] = [];
  const around: string[] = [];
  for (const found of places) {
    if (rules.length + around.length === MOST_ENTRIES) break;
    const own = inRecord(found.place, root);
    const path = placeText(own ?? found.place);
    if (path.length > LONGEST_PATH) continue;
    const proposal = found.propose(() => mayBeNull && !places.some((other) => canBeBelow(other, found)));
    const id = idFor(own ?? found.place, proposal.category, ids);
    (own === undefined ? around : rules).push(ruleText(found, path, id, proposal));
  }
  return [
    ...(rules.length > 0 ? ["rules:", ...rules] : ["rules: []"]),
    ...(around.length > 0 ? ["# Around the records; here $ is the whole document.", "envelope:", "  rules:"] : []),
    ...around.map((rule) => rule.replace(/^/gm, "  ")),
  ];
}

/** A value in one record may be an object in another. */
function canBeBelow({ place: below }: DraftRule, { place }: DraftRule): boolean {
  return below.length > place.length && place.every((step, i) => canBeSame(step, below[i] as PlaceStep));
}

function canBeSame(one: PlaceStep, other: PlaceStep): boolean {
  return one.kind !== "name" || other.kind !== "name" || one.name === other.name;
}

function ruleText(
  { keys, source, joined }: DraftRule,
  path: string,
  id: string,
  { category, action, why }: Proposal,
): string {
  return [
    `  - id: ${id}`,
    `    path: ${JSON.stringify(path)}`,
    `    category: ${category}`,
    ...(keys ? ["    keys: true"] : []),
    `    action: ${action}`,
    ...(joined === undefined ? [] : [`    joined: ${JSON.stringify(joined)}`]),
    `    source: [${JSON.stringify(source)}]`,
    `    why: ${plainText(why.replace(/^./, (first) => first.toUpperCase()))}`,
  ].join("\n");
}

/** In quotes only where YAML would take a part of it for something else. */
function plainText(text: string): string {
  return /: | #|:$/.test(text) ? JSON.stringify(text) : text;
}

/** What YAML takes for a number or the like, where it is not quoted. */
const NO_STRING = /^(?:[0-9]|null$|true$|false$)/;

/** By the names on the way, or, in other scripts, by the category; a number makes equal ones different. */
function idFor(place: Place, category: string, taken: Set<string>): string {
  const names = place.flatMap((step) => (step.kind === "name" ? [step.name] : step.kind === "any" ? ["any"] : []));
  const words = names.join("-").replace(/([a-z0-9])([A-Z])/g, "$1-$2");
  const word = idWord(words) || idWord(category.split(".").at(-1) ?? "") || "value";
  const base = NO_STRING.test(word) ? `field-${word}` : word;
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

function idWord(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

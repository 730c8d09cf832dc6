/**
 * The text of a rule file to begin with, made from what a scan found: it loads, and replaces too much rather than too little.
 * This room writes drafts for reviewers; a draft keeps nothing, and holds no value of an input.
 */

import { counted } from "../../errors/counted.ts";
import { LONGEST_PATH, MOST_ENTRIES } from "../../rules/file/limits.ts";
import { parseRuleFile } from "../../rules/parse.ts";
import { type Place, type PlaceStep, placeText } from "../engine/place.ts";
import { type DraftPlace, draftPlaces } from "./draft-places.ts";
import { checkPackId } from "./new-file.ts";
import { type Proposal, proposalFor } from "./proposal.ts";
import { inRecord, recordRoot } from "./record-root.ts";
import type { Survey } from "./survey/survey.ts";

export interface DraftFile {
  /** `vendor/resource`. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Of the scan. */
  readonly regions: readonly string[];
  /** In all inputs; undefined where that is not known, as rules said what a record is. */
  readonly documents: number | undefined;
}

/**
 * Places whose values are hits, and those whose names tell a kind of personal data, get a rule of that kind; all others are
 * scanned. Nothing is kept: a draft does not know what a value means.
 *
 * @throws UsageError `wrong-id`
 */
export function draftRuleFile(survey: Survey, file: DraftFile): string {
  checkPackId(file.id);
  const places = draftPlaces(survey);
  const inputs = survey.inputs.length;
  const root = recordRoot(places, (file.documents ?? inputs) <= inputs);
  for (const roots of rootsFor(root)) {
    for (const mayBeNull of [true, false]) {
      const rules = rulesText(places, roots[0] as Place, mayBeNull);
      const text = [head(inputs, file), recordsText(roots), ...rules, ""].join("\n");
      if (parseRuleFile(text, { file: "", today: file.today }).pack !== undefined) return text;
    }
  }
  throw new Error("the draft does not load");
}

/**
 * Shorter roots beside the guessed one, so that the rules also fit an array of records, or one record a line; but not where a
 * path would mean something else there than in a record.
 */
function rootsFor(root: Place): readonly (readonly Place[])[] {
  const roots: Place[] = [root, [{ kind: "element" }], []];
  const different = roots.filter((one, i) => roots.findIndex((other) => placeText(other) === placeText(one)) === i);
  if (root.length === 0) return [[root]];
  return [different, [root], [[]]];
}

function head(inputs: number, { id, today, regions }: DraftFile): string {
  const source = `Scan of ${counted(inputs, "input")}`;
  return `# yaml-language-server: $schema=../pii-rules.schema.json
# A draft by a scan of what is in ${counted(inputs, "input")}, and nobody has looked at it. It loads, keeps nothing, and replaces whole what
# is a hit, or is told by its name. For a reviewer to do:
# - Told by its name: no value was understood. Look whether it is what the name says.
# - Where only some values are hits, or hold some, action: scan takes only those. Names of people in a text stay.
# - No hits: nothing was found and the name tells nothing. What is personal there needs a rule with action: replace.
# - What is told to be an id becomes null: by one label, a join would take everybody for one. action: hash keeps joins, and needs a key.
# - What is no personal data goes under keep:, with one of the reasons and a sentence.
# - Say whose data it is (subject: customer, employee, …), and add tests; scrubjay rules check lists the rest.
format: pii-rules/1
id: ${id}
version: "0.1.0"
taxonomy: fideslang/3.1.1
unlisted: scan
${regions.length > 0 ? `regions: [${regions.map((region) => JSON.stringify(region)).join(", ")}]\n` : ""}# A draft until scrubjay rules approve writes here who approved it.
sources:
  scan: { title: ${source}, retrieved: "${today}" }`;
}

function recordsText(roots: readonly Place[]): string {
  return `# What one record is: a guess by the shape.\nrecords: [${roots.map((root) => JSON.stringify(placeText(root))).join(", ")}]`;
}

/** The entries for records, then those for the envelope. `mayBeNull`: an action may take a place with all that is below it. */
function rulesText(places: readonly DraftPlace[], root: Place, mayBeNull: boolean): string[] {
  const ids = new Set<string>();
  const rules: string[] = [];
  const around: string[] = [];
  for (const found of places) {
    if (rules.length + around.length === MOST_ENTRIES) break;
    const own = inRecord(found.place, root);
    const path = placeText(own ?? found.place);
    if (path.length > LONGEST_PATH) continue;
    const proposal = proposalFor(found, () => mayBeNull && !places.some((other) => canBeBelow(other, found)));
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
function canBeBelow({ place: below }: DraftPlace, { place }: DraftPlace): boolean {
  return below.length > place.length && place.every((step, i) => canBeSame(step, below[i] as PlaceStep));
}

function canBeSame(one: PlaceStep, other: PlaceStep): boolean {
  return one.kind !== "name" || other.kind !== "name" || one.name === other.name;
}

function ruleText(found: DraftPlace, path: string, id: string, { category, action, why }: Proposal): string {
  return [
    `  - id: ${id}`,
    `    path: ${JSON.stringify(path)}`,
    `    category: ${category}`,
    ...(found.keys ? ["    keys: true"] : []),
    `    action: ${action}`,
    `    source: ["scan"]`,
    `    why: ${why.replace(/^./, (first) => first.toUpperCase())}`,
  ].join("\n");
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

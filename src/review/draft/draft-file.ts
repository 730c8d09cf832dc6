/**
 * The text of a rule file to begin with, made from what a scan found: it loads, and replaces too much rather than too little.
 * This room writes drafts for reviewers; a draft keeps nothing, and holds no value of an input.
 */

import { counted } from "../../errors/counted.ts";
import type { Place } from "../engine/place.ts";
import type { PieceList } from "../pieces/pieces.ts";
import { draftPlaces } from "./draft-places.ts";
import { checkPackId } from "./new-file.ts";
import { proposalFor } from "./proposal.ts";
import { recordRoot } from "./record-root.ts";
import { type DraftRule, differentRoots, ruleFileText } from "./rules-text.ts";
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
  const others = places.map((found): DraftRule => {
    const { place, keys } = found;
    return { place, keys, source: "scan", propose: (isFree) => proposalFor(found, isFree) };
  });
  const rules = [...joiningRules(survey.lists), ...others];
  return ruleFileText({ head: head(inputs, file), rules, roots: rootsFor(root), today: file.today });
}

/** For lists whose texts look like pieces of one. */
function joiningRules(lists: readonly PieceList[]): DraftRule[] {
  return lists.map(({ place, joined }) => {
    const why = "Its texts look like pieces of one text";
    return {
      place,
      keys: false,
      source: "scan",
      joined,
      propose: () => ({ category: "user.content", action: "scan", why }),
    };
  });
}

/**
 * Shorter roots beside the guessed one, so that the rules also fit an array of records, or one record a line; but not where a
 * path would mean something else there than in a record.
 */
function rootsFor(root: Place): readonly (readonly Place[])[] {
  if (root.length === 0) return [[root]];
  return [differentRoots(root), [root], [[]]];
}

function head(inputs: number, { id, today, regions }: DraftFile): string {
  const source = `Scan of ${counted(inputs, "input")}`;
  return `# yaml-language-server: $schema=../pii-rules.schema.json
# The schema, for editors, is written into the folder above by: scrubjay rules schema -o pii-rules.schema.json
# A draft by a scan of what is in ${counted(inputs, "input")}, and nobody has looked at it. It loads, keeps nothing, and replaces whole what
# is a hit, or is told by its name. For a reviewer to do:
# - Told by its name: no value was understood. Look whether it is what the name says.
# - Where only some values are hits, or hold some, action: scan takes only those. Names of people go where the words around them tell.
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

/** A change in a sentence, for people who do not read rule files. */
import type { Change } from "../../review/diff/change.ts";

export function changeWords(change: Change): string {
  return `${subjectOf(change)} ${comparisonOf(change)}.${shownBy(change)}${doubtOf(change)}`;
}

const WHAT: Readonly<Record<string, string>> = Object.freeze({
  value: "What stands there",
  name: "The name of the member",
  "also_in: text": "In texts that repeat the value",
  records: "The record",
});

function subjectOf({ entry, what, place, also, when, policy }: Change): string {
  const more = also.length === 0 ? "" : ` (and at ${also.length} more)`;
  const where = place === null ? "" : `At ${place}${more}`;
  const cases = when.length === 0 ? "" : `, where ${when.join(", or ")}`;
  const under = policy === null ? "" : `, under the policy ${policy}`;
  const named = WHAT[what] ?? (entry === null ? what : `${entry}, ${what}`);
  return place === null ? `${named}${under}:` : `${where}${cases}${under}: ${lower(named, what)}:`;
}

function lower(text: string, what: string): string {
  return what in WHAT ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function comparisonOf({ before, after }: Change): string {
  if (before === null && after === null) return "changed";
  return `before, ${before ?? "nothing"}; now, ${after ?? "nothing"}`;
}

function shownBy({ example }: Change): string {
  return example === null
    ? ""
    : ` A made-up value came out as ${example.before}, and comes out as ${example.after} now.`;
}

function doubtOf({ certainty, what }: Change): string {
  if (certainty === "decided") return "";
  const isOfWords = what === "category" || what === "subject" || what === "value";
  return isOfWords
    ? " Not under any policy that was compared; but a policy that treats the two differently may do less, so this counts as weaker."
    : " Nothing decides whether this is so, so it counts as weaker.";
}

/** A change in sentences, for people who do not read rule files. */
import type { Change } from "../../review/diff/change.ts";

export function changeWords(change: Change): string {
  if (change.layer === "guard") return guardWords(change);
  return [`${subjectOf(change)}${comparisonOf(change)}.`, shownBy(change), doubtOf(change)]
    .filter((text) => text !== "")
    .join(" ");
}

function guardWords({ entry, what, place, also, before, after }: Change): string {
  const at = place === null ? "" : ` at ${[place, ...also].join("; ")}`;
  const of = entry === null ? "" : ` (${entry})`;
  const said = [...new Set([before, after])].filter((text) => text !== null && text !== "");
  const sentence = `${what}${of}${at}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${said.length === 0 ? "" : `: ${said.join(" → ")}`}.`;
}

/** What is compared at a place. */
const AT_PLACE: Readonly<Record<string, string>> = Object.freeze({
  value: "the value",
  name: "the name of the member",
  "also_in: text": "where a text of the record repeats the value, it",
  joined: "the text",
  records: "the record",
});

const OF_ENTRY: Readonly<Record<string, string>> = Object.freeze({
  "also_in: text": "whether its values are taken out of texts, too (also_in: text)",
  joined: "which texts are looked at as one (joined)",
  keys: "whether names of members are replaced, too (keys: true)",
  values: "the list of values that are kept",
  action: "what is done with its values",
  category: "what kind of data it is (category)",
  subject: "whose data it is (subject)",
});

const OF_FILE: Readonly<Record<string, string>> = Object.freeze({
  regions: "The regions whose national numbers are looked for",
  unlisted: "What happens to all that no entry names (unlisted)",
});

function subjectOf({ entry, what, place, also, when, policy }: Change): string {
  const under = policy === null ? "" : ` under the policy ${policy}`;
  if (place === null) {
    const named = entry === null ? (OF_FILE[what] ?? what) : `Of the entry ${entry}, ${OF_ENTRY[what] ?? what}`;
    return `${named}${under}`;
  }
  const more = also.length === 0 ? "" : ` (and in ${also.length} more places)`;
  const cases = when.length === 0 ? "" : `, where ${when.join(", or ")}`;
  return `At ${place}${more}${cases}, ${AT_PLACE[what] ?? what}${under}`;
}

function comparisonOf({ before, after }: Change): string {
  if (before === null) return after === null ? "" : ` has come: ${after}`;
  return after === null ? ` has gone: ${before}` : ` was: ${before}. It is now: ${after}`;
}

function shownBy({ example, what }: Change): string {
  if (example === null) return "";
  const [before, after] = [example.before, example.after];
  if (what === "name") return `In a made-up document, ${before}; now ${after}.`;
  return `In a made-up document, ${before} came out; now ${after} does.`;
}

function doubtOf({ certainty, what }: Change): string {
  if (certainty === "decided") return "";
  const isOfWords = what === "category" || what === "subject" || what === "value";
  return isOfWords
    ? "No policy that was compared does less for it. One of your own that treats the two differently may, so this counts as weaker."
    : "Nothing decides whether less is taken out, so this counts as weaker.";
}

/** The diff of two versions as a page. */

import type { Change } from "../review/diff/change.ts";
import type { RulesDiff } from "../review/diff/diff.ts";
import { type Fact, fact, type Page, type Table, type TableRow, type Tone } from "./page.ts";

export function diffPage(diff: RulesDiff): Page {
  const { from, to } = diff.version;
  const title = `${diff.packBefore} ${from} → ${diff.pack === diff.packBefore ? "" : `${diff.pack} `}${to}`;
  return { title, sections: [{ heading: "", facts: factsOf(diff), table: diffTable(diff) }] };
}

export function diffTable({ changes }: RulesDiff): Table {
  return {
    columns: ["change", "layer", "entry", "what", "field", "when", "before", "after"],
    rows: changes.map(rowOf),
  };
}

function factsOf({ changes, weaker, version }: RulesDiff): Fact[] {
  const { step, needed, to, enough } = version;
  const tone: Tone = enough ? "good" : "bad";
  return [
    fact(
      "result",
      weaker ? "something is WEAKER" : changes.length > 0 ? "nothing is weaker" : "no change",
      weaker ? "bad" : "good",
    ),
    fact("version step", step === "none" ? "none" : step.toUpperCase()),
    fact("version", enough ? `${to} is high enough` : `${to} is too low: at least ${needed}`, tone),
  ];
}

const TONES: Readonly<Record<Change["direction"], Tone>> = Object.freeze({
  WEAKER: "bad",
  STRONGER: "good",
  DIFFERENT: "note",
  NEW: "note",
  WORDING: "plain",
});

function rowOf({ direction, layer, entry, what, place, also, when, before, after }: Change): TableRow {
  const places = place === null ? "" : [place, ...also].join("; ");
  const cells = [direction, layer, entry ?? "", what, places, when.join("; "), before ?? "", after ?? ""];
  return { cells, tone: TONES[direction] };
}

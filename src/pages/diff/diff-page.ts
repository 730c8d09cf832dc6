/** The diff of two versions, and of two folders, as pages: all that was found. They show what was decided in review, and may not judge anew. */

import { counted } from "../../errors/counted.ts";
import type { Change } from "../../review/diff/change.ts";
import type { RulesDiff } from "../../review/diff/diff.ts";
import { type Fact, fact, type Page, type Shares, type Table, type TableRow, type Tone } from "../page.ts";
import { changeWords } from "./change-words.ts";

export function diffPage(diff: RulesDiff): Page {
  const { from, to } = diff.version;
  const title = `${diff.packBefore} ${from} → ${diff.pack === diff.packBefore ? "" : `${diff.pack} `}${to}`;
  const changes: Table = { columns: COLUMNS, rows: diff.changes.map(rowOf) };
  const [words, shown] = [weakerWords(diff), examplesOf(diff)];
  return {
    title,
    sections: [
      { heading: "", facts: factsOf(diff), table: changes, shares: changeShares(diff) },
      ...(words.rows.length === 0 ? [] : [{ heading: "What is weaker, in words", facts: [], table: words }]),
      ...(shown.rows.length === 0 ? [] : [{ heading: "Documents that show it", facts: [], table: shown }]),
    ],
  };
}

/** By direction, in the order in which they are listed. */
function changeShares({ changes }: RulesDiff): Shares {
  const shares: Record<string, number> = {};
  for (const direction of Object.keys(TONES)) {
    shares[direction] = changes.filter((change) => change.direction === direction).length;
  }
  return { name: "changes", shares };
}

const COLUMNS = ["change", "certainty", "about", "entry", "what", "field", "when", "policy", "before", "after"];
const SHOWN = ["document", "at", "came out as", "comes out as"];

/** For spreadsheets: what shows a change stands in its row. */
export function diffTable({ changes }: Pick<RulesDiff, "changes">): Table {
  const rows = changes.map((change) => ({ ...rowOf(change), cells: [...rowOf(change).cells, ...shownCells(change)] }));
  return { columns: [...COLUMNS, ...SHOWN], rows };
}

function weakerWords({ changes }: RulesDiff): Table {
  const weaker = changes.filter(({ direction }) => direction === "WEAKER");
  return {
    columns: ["about", "in words"],
    rows: weaker.map((change): TableRow => ({ cells: [change.layer, changeWords(change)], tone: "bad" })),
  };
}

function examplesOf({ changes }: RulesDiff): Table {
  const rows = changes
    .filter(({ example }) => example !== null)
    .map(
      (change): TableRow => ({
        cells: [change.entry ?? "", change.policy ?? "", ...shownCells(change)],
        tone: "plain",
      }),
    );
  return { columns: ["entry", "policy", ...SHOWN], rows };
}

function shownCells({ example }: Change): string[] {
  if (example === null) return ["", "", "", ""];
  return [JSON.stringify(example.document), example.place, example.before, example.after];
}

function factsOf({ changes, weaker, version }: RulesDiff): Fact[] {
  const { step, needed, to, enough } = version;
  const unknown = changes.filter(({ certainty }) => certainty === "unknown").length;
  const tone: Tone = enough ? "good" : "bad";
  return [
    fact(
      "result",
      weaker ? "something is WEAKER" : changes.length > 0 ? "nothing is weaker" : "no change",
      weaker ? "bad" : "good",
    ),
    ...(unknown === 0
      ? []
      : [fact("unknown", `${counted(unknown, "line")}: nothing decides it, so it counts as weaker`, "bad")]),
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

function rowOf(change: Change): TableRow {
  const { direction, certainty, layer, entry, what, place, also, when, policy, before, after } = change;
  const places = place === null ? "" : [place, ...also].join("; ");
  const words = [direction, certainty, layer, entry ?? "", what];
  const cells = [...words, places, when.join("; "), policy ?? "", before ?? "", after ?? ""];
  return { cells, tone: TONES[direction] };
}

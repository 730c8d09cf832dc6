/** The diff of two folders as one page: a line for each file that is otherwise, then a part for each that changed. */
import { counted } from "../../errors/counted.ts";
import type { Change } from "../../review/diff/change.ts";
import type { RulesDiff } from "../../review/diff/diff.ts";
import { type FileDiff, idOf } from "../../review/diff/folders.ts";
import { joinPages, joinTables } from "../joined.ts";
import { type Fact, fact, type Page, type Section, type Table, type TableRow, type Tone } from "../page.ts";
import { diffPage, diffTable } from "./diff-page.ts";

export function foldersPage(title: string, files: readonly FileDiff[]): Page {
  return joinPages(title, files.flatMap(rulesDiffIn).map(diffPage), [summaryOf(files)]);
}

/** Each change, with the pack that it is about. */
export function foldersTable(files: readonly FileDiff[]): Table {
  const tables = files.map((one) => ({ pack: idOf(one), table: diffTable(one) }));
  return joinTables(tables.length > 0 ? tables : [{ pack: "", table: diffTable({ changes: [] }) }]);
}

/** Of a file that changed: it was there before, and still is. */
function rulesDiffIn({ state, pack, packBefore, version, ...rest }: FileDiff): RulesDiff[] {
  if (state !== "changed" || pack === null || packBefore === null || version === null) return [];
  return [{ ...rest, pack, packBefore, version }];
}

function summaryOf(files: readonly FileDiff[]): Section {
  const otherwise = files.filter(({ state }) => state !== "unchanged");
  const table = {
    columns: ["result", "pack", "file", ...DIRECTIONS, "version"],
    rows: otherwise.map(rowOf),
  };
  return { heading: "", facts: factsOf(files), table };
}

function factsOf(files: readonly FileDiff[]): Fact[] {
  const count = (is: (file: FileDiff) => boolean) => files.filter(is).length;
  const ofState = (state: FileDiff["state"]) => String(count((file) => file.state === state));
  const [weaker, low] = [count((file) => file.weaker), count(isTooLow)];
  const deleted = ofState("deleted");
  return [
    resultOf(files, weaker),
    fact("files", String(files.length)),
    fact("unchanged", ofState("unchanged")),
    fact("changed", ofState("changed")),
    fact("added", ofState("added")),
    fact("deleted", deleted, deleted === "0" ? "plain" : "bad"),
    fact("version too low", String(low), low > 0 ? "bad" : "good"),
  ];
}

function resultOf(files: readonly FileDiff[], weaker: number): Fact {
  if (weaker > 0) return fact("result", `something is WEAKER: in ${counted(weaker, "file")}`, "bad");
  const isChanged = files.some(({ state }) => state !== "unchanged");
  return fact("result", isChanged ? "nothing is weaker" : "no change", "good");
}

export function isTooLow({ version }: FileDiff): boolean {
  return version !== null && !version.enough;
}

/** The columns of the counts. */
const DIRECTIONS: readonly Change["direction"][] = ["WEAKER", "STRONGER", "DIFFERENT", "NEW", "WORDING"];

function rowOf(one: FileDiff): TableRow {
  const { state, file, fileBefore, weaker, changes } = one;
  const counts = DIRECTIONS.map((wanted) => changes.filter(({ direction }) => direction === wanted).length);
  const tone: Tone = weaker ? "bad" : state === "added" ? "note" : "plain";
  const result = state === "changed" ? (weaker ? "WEAKER" : "not weaker") : state;
  const numbers = counts.map((number) => (number === 0 ? "" : String(number)));
  return { cells: [result, idOf(one), file ?? fileBefore ?? "", ...numbers, versionText(one)], tone };
}

function versionText({ version }: FileDiff): string {
  if (version === null) return "";
  const { from, to, enough, needed } = version;
  return enough ? `${from} → ${to}` : `${from} → ${to}, too low: at least ${needed}`;
}

/** The table of suites and peers: our column is held by a test, the peers' are of the day that the page says. */
import { markdownTable } from "../helpers/markdown-table.ts";
import type { Finder, Kind } from "./kinds.ts";
import { ours } from "./ours.ts";
import type { Outcome } from "./outcome.ts";
import { allSuites } from "./sets.ts";
import { type Count, type Tally, tally } from "./tally.ts";

export interface Column {
  readonly name: string;
  /** By suite and kind, as `cellKey` names them. */
  readonly cells: ReadonlyMap<string, string>;
}

export interface Row {
  readonly suite: string;
  readonly kind: Kind;
  readonly wanted: number;
}

const cellKey = (suite: string, kind: string) => `${suite} ${kind}`;

/** Found, and after a slash what was taken beside it where the suite says that there is nothing else. */
const cellText = ({ found, false: wrong }: Count, saysAll: boolean) => (saysAll ? `${found} / ${wrong}` : `${found}`);

export async function talliesOf(finder: Finder): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const suite of allSuites()) tallies.push(await tally(suite, finder));
  return tallies;
}

function cellsOf(tallies: readonly Tally[], kinds: readonly Kind[]): ReadonlyMap<string, string> {
  const counts = tallies.flatMap(({ suite, counts, saysAll }) => counts.map((count) => ({ suite, count, saysAll })));
  const known = counts.filter(({ count }) => kinds.includes(count.kind));
  return new Map(known.map(({ suite, count, saysAll }) => [cellKey(suite, count.kind), cellText(count, saysAll)]));
}

export async function column(finder: Finder): Promise<Column & { readonly tallies: readonly Tally[] }> {
  const tallies = await talliesOf(finder);
  return { name: finder.name, cells: cellsOf(tallies, finder.kinds), tallies };
}

/** A row for each kind of a suite of which there are values in it. */
export function rowsOf(tallies: readonly Tally[]): Row[] {
  return tallies.flatMap(({ suite, counts }) =>
    counts.filter(({ wanted }) => wanted > 0).map(({ kind, wanted }) => ({ suite, kind, wanted })),
  );
}

export function tableOf(rows: readonly Row[], columns: readonly Column[]): string {
  const header = `| suite | kind | values | ${columns.map(({ name }) => name).join(" | ")} |`;
  const lines = rows.map(({ suite, kind, wanted }) => {
    const cells = columns.map(({ cells }) => cells.get(cellKey(suite, kind)) ?? "–");
    return `| ${[suite, kind, String(wanted), ...cells].join(" | ")} |`;
  });
  return markdownTable(header, lines);
}

/** The columns of a table as it stands in a page. */
export function columnsIn(table: string): Column[] {
  const [header = [], , ...lines] = table.split("\n").map((line) => line.slice(2, -2).split(" | "));
  return header.slice(3).map((name, i) => ({
    name,
    cells: new Map(lines.map((line) => [cellKey(line[0] as string, line[1] as string), line[i + 3] as string])),
  }));
}

export interface OurColumn {
  readonly column: Column;
  readonly rows: readonly Row[];
  readonly outcomes: readonly Outcome[];
  /** Of the suites in which everything is marked, a line each: false hits of all kinds, of all hits. */
  readonly falseHits: readonly string[];
}

export async function ourColumn(): Promise<OurColumn> {
  const { tallies, ...made } = await column(ours);
  const outcomes = tallies.flatMap((one) => one.outcomes);
  return { column: made, rows: rowsOf(tallies), outcomes, falseHits: tallies.map(falseHitsText) };
}

function falseHitsText({ suite, counts }: Tally): string {
  const [wrong, all] = (["false", "hits"] as const).map((what) => counts.reduce((sum, one) => sum + one[what], 0));
  return `${suite}: ${wrong} false of ${all} hits`;
}

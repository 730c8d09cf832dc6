/** The table, printed with what the peers find today; with `--docs` it goes into the page. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Asked } from "../command.ts";
import { countRight, type Measured, share } from "../outcome.ts";
import { measuredOn, PAGE, PLACE, pageWith } from "../page.ts";
import { column, ourColumn, tableOf } from "../table.ts";
import { loadPeers } from "./peers.ts";

const file = fileURLToPath(new URL(`../../../${PAGE}`, import.meta.url));
const END = "<!-- made: end -->";

export async function measureTable({ docs = false }: Asked): Promise<Measured> {
  const { column: own, rows, outcomes, falseHits } = await ourColumn();
  const { peers, absent } = await loadPeers();
  const columns = [own];
  for (const peer of peers) columns.push(await column(peer));
  const table = tableOf(rows, columns);
  const measured = measuredOn(new Date().toISOString().slice(0, 10));
  if (docs && absent !== undefined) throw new Error(`the page needs all peers: ${absent}`);
  if (docs) writePage(pageWith(table, measured));
  const wrong = outcomes.filter(({ right }) => !right).map(({ id }) => `  ${id}`);
  const missing = absent === undefined ? "" : `\nOther peers are absent: ${absent}.`;
  const summary = `scrubjay: ${share(countRight(outcomes), outcomes.length)} of cases right; not right:`;
  return { text: [`${table}\n\n${measured}${missing}\n`, ...falseHits, "", summary, ...wrong].join("\n"), outcomes };
}

function writePage(made: string): void {
  const begin = `<!-- made: ${PLACE} -->\n`;
  const [before, rest = ""] = readFileSync(file, "utf8").split(begin);
  writeFileSync(file, `${before}${begin}\n${made}\n\n${rest.slice(rest.indexOf(END))}`);
}

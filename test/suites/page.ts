/** The place of the table in docs/detectors.md, and the line below it that says when the peers were measured. */
export const PAGE = "docs/detectors.md";
export const PLACE = "the table of suites and peers";

/** The table as it stands in the page, and the line below it. */
export function pageTable(page: string): { readonly table: string; readonly measured: string } {
  const [, rest = ""] = page.split(`<!-- made: ${PLACE} -->\n\n`);
  const [table = "", measured = ""] = rest.split("\n\n");
  if (!table.startsWith("| suite |")) throw new Error(`${PAGE} has no ${PLACE}: npm run suites -- table --docs`);
  return { table, measured };
}

export function pageWith(table: string, measured: string): string {
  return `${table}\n\n${measured}`;
}

export function measuredOn(day: string): string {
  return `Peers as measured on ${day}, each as it comes from npm; of what it finds, the kinds above count.`;
}

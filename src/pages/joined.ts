/** One page, or table, of the answers about several packs. */
import type { Page, Section, Table } from "./page.ts";

/** A single page stays as it is; of several, each becomes a part. */
export function joinPages(title: string, pages: readonly Page[], first: readonly Section[] = []): Page {
  const [only] = pages;
  if (pages.length === 1 && only !== undefined && first.length === 0) return only;
  const parts = pages.flatMap((page) => page.sections.map((section, i) => (i === 0 ? headed(page, section) : section)));
  return { title, sections: [...first, ...parts] };
}

function headed({ title }: Page, section: Section): Section {
  return { ...section, heading: section.heading === "" ? title : `${title}: ${section.heading}` };
}

/** The rows of all tables, each with its pack in front; `what`: what the packs are. */
export function joinTables(tables: readonly { readonly pack: string; readonly table: Table }[], what = "pack"): Table {
  return {
    columns: [what, ...(tables[0]?.table.columns ?? [])],
    rows: tables.flatMap(({ pack, table }) => table.rows.map((row) => ({ ...row, cells: [pack, ...row.cells] }))),
  };
}

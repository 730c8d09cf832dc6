/** The vendor's documents that the rules rest on, with their own headings. */
import type { ShownRules } from "../../review/show.ts";
import type { FullTable } from "../html/table.ts";

export function sourceTable({ sources }: ShownRules): FullTable {
  const rows = sources.map(({ name, title, retrieved, headings }) => {
    const sections = Object.entries(headings).map(([anchor, heading]) => `${heading} (#${anchor})`);
    return [[name], [title], [retrieved], sections].map((lines) => ({ lines }));
  });
  return {
    caption: "Sources",
    isCaptionHidden: true,
    columns: ["source", "document", "read on", "sections"],
    rows,
  };
}

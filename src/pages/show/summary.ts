/** Categories of data subjects and of personal data, one line each (GDPR, Article 30, paragraph 1 c). */
import type { FullTable } from "../html/table.ts";
import { type EntryGroup, groupedBy } from "./groups.ts";

/** @param policy under which it happens; null for the file's own actions. */
export function recordTable(groups: readonly EntryGroup[], policy: string | null): FullTable {
  const kinds = groupedBy(groups, ({ entry }) => JSON.stringify([entry.subject ?? "nobody named", entry.category]));
  const happens = policy === null ? "what happens" : `what happens under ${policy}`;
  return {
    caption: "Categories of data subjects and of personal data",
    isCaptionHidden: true,
    columns: ["whose data", "category", "entries", "fields", happens, "Presidio", "Google SDP", "DPV"],
    rows: kinds.map(([, some]) => rowOf(some).map((lines) => ({ lines }))),
  };
}

function rowOf(groups: readonly EntryGroup[]): string[][] {
  const [first] = groups as readonly [EntryGroup, ...EntryGroup[]];
  const { entry, row } = first;
  const fields = new Set(groups.flatMap(({ places }) => places.map(({ path }) => path))).size;
  const effects = [...new Set(groups.map((group) => group.row.effectiveEffect))];
  const { presidio, google, dpv } = row.names;
  return [
    [entry.subject ?? "nobody named"],
    [entry.category ?? ""],
    [String(groups.length)],
    [String(fields)],
    effects,
    ...[presidio, google, dpv].map((name) => [name ?? ""]),
  ];
}

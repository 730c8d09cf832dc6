/** Tables of entries: what is taken out, what is kept, what nobody decides. */
import { counted } from "../../errors/counted.ts";
import { listText } from "../../review/effect.ts";
import type { ShownRow } from "../../review/show.ts";
import type { ShownEntry } from "../../review/shown-entry.ts";
import type { Cell, FullTable } from "../html/table.ts";
import { byEntry, type EntryGroup, type ShownPlace } from "./groups.ts";
import { sourceWords, yes } from "./words.ts";

const WHY = "why, and by which source";

/** `policy`: its id; null without one. */
export function takenOutTable(caption: string, groups: readonly EntryGroup[], policy: string | null): FullTable {
  const under = policy === null ? [] : [`under ${policy}`];
  return {
    caption,
    columns: ["entry", "where it stands", "what happens", ...under, "reversible", "key needed", WHY],
    widths: policy === null ? [11, 26, 14, 5, 4, 28] : [10, 22, 12, 12, 5, 4, 23],
    rows: groups.map(({ entry, row, places }) => [
      entryCell(entry, places),
      placesCell(entry, places),
      { lines: [row.effect], quiet: [row.action, ...furtherEffects(entry)] },
      ...(policy === null ? [] : [policyCell(row)]),
      ...[row.reversible, row.keyed].map((answer) => ({ lines: [yes(answer)] })),
      whyCell(entry),
    ]),
    hasRemarks: true,
  };
}

export function keptTable(caption: string, groups: readonly EntryGroup[]): FullTable {
  return {
    caption,
    columns: ["entry", "where it stands", "values that stay", WHY],
    widths: [12, 30, 17, 29],
    rows: groups.map(({ entry, places }) => [
      entryCell(entry, places),
      placesCell(entry, places),
      { lines: [listText(entry.values ?? undefined)] },
      whyCell(entry),
    ]),
    hasRemarks: true,
  };
}

export function undecidedTable(rows: readonly ShownRow[], policy: string | null): FullTable {
  return {
    caption: "Fields that no entry decides",
    isCaptionHidden: true,
    columns: ["field", "in which cases", "what happens", ...(policy === null ? [] : [`under ${policy}`])],
    rows: rows.map((row) => [
      { lines: [row.path] },
      { lines: row.when },
      { lines: [row.effect] },
      ...(policy === null ? [] : [policyCell(row)]),
    ]),
    hasRemarks: true,
  };
}

/** Their paths are seen from where a record begins. */
export function otherTable(rows: readonly ShownRow[], policy: string | null): FullTable {
  const under = policy === null ? [] : [`under ${policy}`];
  return {
    caption: "Entries that decide no documented field",
    isCaptionHidden: true,
    columns: ["entry", "path", "whose, of which category", "what happens", ...under, WHY],
    rows: byEntry(rows).map(({ entry, row, places }) => [
      { lines: [entry.id] },
      placesCell(entry, places),
      { lines: [entry.subject ?? "", entry.category ?? ""] },
      {
        lines: [row.effect],
        quiet: [
          ...(entry.reason === null ? [row.action] : []),
          ...furtherEffects(entry),
          ...(entry.reason === null ? [] : [keptWords(entry)]),
        ],
      },
      ...(policy === null ? [] : [policyCell(row)]),
      whyCell(entry),
    ]),
    hasRemarks: true,
  };
}

function entryCell(entry: ShownEntry, places: readonly ShownPlace[]): Cell {
  const { id, kind, category, subject } = entry;
  const whose = kind === "keep" ? [subject ?? "", category === "system.operations" ? "" : (category ?? "")] : [];
  return { lines: [id], quiet: [counted(new Set(places.map(({ path }) => path)).size, "field"), ...whose] };
}

function placesCell({ words }: ShownEntry, places: readonly ShownPlace[]): Cell {
  const lines = places.map(({ path, when }) => `${path}${when.length === 0 ? "" : ` if ${when.join("; or ")}`}`);
  return { lines, quiet: words === null ? [] : [words] };
}

function furtherEffects({ keys, alsoInText, joined }: ShownEntry): string[] {
  return [
    ...(keys ? ["the names of its members are replaced too"] : []),
    ...(alsoInText ? ["also taken out of all searched texts of the same record"] : []),
    ...(joined === null ? [] : [`the texts at ${joined} below it are looked at as one`]),
  ];
}

function keptWords({ reason, values }: ShownEntry): string {
  return `${reason}: ${listText(values ?? undefined)}`;
}

function policyCell({ effectiveEffect, weaker }: ShownRow): Cell {
  return weaker ? { lines: [effectiveEffect, "WEAKER"], tone: "bad" } : { lines: [effectiveEffect] };
}

function whyCell({ why, sources }: ShownEntry): Cell {
  return { lines: [why ?? ""], quiet: sources.length === 0 ? [] : [sources.map(sourceWords).join("; ")] };
}

/**
 * The rules of files as a page that somebody signs: a record of processing (GDPR, Article 30) with each place, then what
 * stays and why. What is taken out comes first. This room may leave nothing out: somebody answers for all of it.
 */
import type { ShownRow, ShownRules } from "../../review/show.ts";
import { renderShares } from "../html/bars.ts";
import { renderDocument } from "../html/document.ts";
import { renderFacts } from "../html/facts.ts";
import { type Part, renderParts } from "../html/parts.ts";
import { type FullTable, renderTable } from "../html/table.ts";
import { htmlText } from "../html/text.ts";
import type { Table } from "../page.ts";
import { detectorTable } from "./detectors.ts";
import { keptTable, otherTable, takenOutTable, undecidedTable } from "./entry-tables.ts";
import { byEntry, type EntryGroup, groupedBy } from "./groups.ts";
import { headFacts } from "./head-facts.ts";
import { legendOf } from "./legend.ts";
import { signHtml } from "./sign.ts";
import { sourceTable } from "./sources.ts";
import { recordTable } from "./summary.ts";

/** The HTML of the whole page. */
export function renderSheet(packs: readonly ShownRules[]): string {
  const titles = packs.map(titleOf);
  const bodies = packs.map((shown, i) => packHtml(shown, `p${i + 1}`, packs.length > 1));
  if (packs.length === 1) return renderDocument(titles[0] ?? "", bodies[0] ?? "");
  return renderDocument("Rules", bodies.join("\n"));
}

function titleOf({ pack, version }: ShownRules): string {
  return `Rules of ${pack} ${version}`;
}

/** `id`: what its anchors begin with. */
function packHtml(shown: ShownRules, id: string, isOneOfMany: boolean): string {
  const level = isOneOfMany ? 3 : 2;
  const name = isOneOfMany ? `Parts of ${shown.pack}` : "Parts of this page";
  return `<div class="pack">
${isOneOfMany ? `<h2>${htmlText(titleOf(shown))}</h2>\n` : ""}${renderFacts(headFacts(shown))}
${fieldShares(shown)}
${renderParts(partsOf(shown), { id, level, name })}
${signHtml(shown)}
</div>`;
}

/** "" where nothing is documented. */
function fieldShares({ documented, counts: { takenOut, kept, byCase, undecided } }: ShownRules): string {
  if (!documented) return "";
  return renderShares({
    name: "documented fields",
    shares: { "taken out": takenOut, kept, "by case": byCase, undecided },
  });
}

function partsOf(shown: ShownRules): Part[] {
  const { rows, documented, policy } = shown;
  // Where nothing is documented, the paths of the entries are all there is.
  const placed = documented ? rows.filter((row) => row.of === "field") : rows;
  const others = documented ? rows.filter((row) => row.of === "entry") : [];
  const groups = byEntry(placed);
  const taken = groups.filter(({ entry }) => entry.kind === "rule");
  const undecided = placed.filter(({ entry }) => entry === null);
  return [
    part("Whose data, and of which categories", taken.length === 0 ? [] : [recordTable(taken, policy)]),
    part("What is taken out", takenOutTables(taken, policy)),
    part("What stays, and why", keptTables(groups.filter(({ entry }) => entry.kind === "keep"))),
    part("What no entry decides", undecided.length === 0 ? [] : [undecidedTable(undecided, policy)]),
    part("Entries that decide no documented field", others.length === 0 ? [] : [otherTable(others, policy)]),
    part("Detectors of this file", shown.detectors.length === 0 ? [] : [plainTable("Detectors", detectorTable(shown))]),
    part("Sources", shown.sources.length === 0 ? [] : [sourceTable(shown)]),
    { heading: "What the words mean", html: renderFacts(legendOf(usedIn(shown))) },
  ];
}

function part(heading: string, tables: readonly FullTable[]): Part {
  return { heading, html: tables.map(renderTable).join("\n") };
}

function takenOutTables(groups: readonly EntryGroup[], policy: string | null): FullTable[] {
  return groupedBy(groups, ({ entry }) => `${entry.subject ?? "nobody named"}: ${entry.category ?? ""}`).map(
    ([caption, some]) => takenOutTable(caption, some, policy),
  );
}

function keptTables(groups: readonly EntryGroup[]): FullTable[] {
  return groupedBy(groups, ({ entry }) => entry.reason ?? "").map(([reason, some]) =>
    keptTable(`${reason}: stays as it is, without a key`, some),
  );
}

function plainTable(caption: string, { columns, rows }: Table): FullTable {
  const cells = rows.map((row) => row.cells.map((text) => ({ lines: [text] })));
  return { caption, isCaptionHidden: true, columns, rows: cells, hasRemarks: true };
}

function usedIn({ rows }: ShownRules) {
  const entries = rows.flatMap(({ entry }) => entry ?? []);
  const name = (action: string) => action.split(" ", 1)[0] ?? "";
  return {
    actions: new Set(rows.flatMap(({ action, effective }: ShownRow) => [name(action), name(effective)])),
    reasons: new Set(entries.flatMap(({ reason }) => reason ?? [])),
    subjects: new Set(entries.flatMap(({ subject }) => subject ?? [])),
  };
}

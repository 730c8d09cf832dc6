/** A page as one HTML file that needs nothing else. */
import { renderBars, renderShares } from "./html/bars.ts";
import { renderDocument } from "./html/document.ts";
import { renderFacts } from "./html/facts.ts";
import { renderTable } from "./html/table.ts";
import { htmlText } from "./html/text.ts";
import type { Page, Section, Table } from "./page.ts";

export function renderHtml({ title, sections }: Page): string {
  return renderDocument(title, sections.map((section) => renderSection(section, title)).join("\n"));
}

function renderSection({ heading, facts, table, shares, bars }: Section, title: string): string {
  const parts = [
    heading === "" ? "" : `<h2>${htmlText(heading)}</h2>`,
    renderFacts(facts),
    shares === undefined ? "" : renderShares(shares),
    bars === undefined ? "" : renderBars(bars),
    table === undefined || table.rows.length === 0 ? "" : renderTable(fullTable(table, heading || title)),
  ];
  return `<section>\n${parts.filter((part) => part !== "").join("\n")}\n</section>`;
}

/** The first cell says in words what colour repeats. */
function fullTable({ columns, rows }: Table, caption: string) {
  const cells = rows.map(({ cells, tone }) => cells.map((text, i) => ({ lines: [text], ...(i === 0 && { tone }) })));
  return { caption, isCaptionHidden: true, columns, rows: cells };
}

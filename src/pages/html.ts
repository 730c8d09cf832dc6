/** A page as one HTML file that needs nothing else: it has no script, no font and no link. */
import { type Fact, type Page, printableCell, type Section, type Table, type TableRow } from "./page.ts";

const STYLE = `
:root { color-scheme: light dark; --text: #1b1f24; --page: #fff; --line: #d5dae0; --head: #f2f4f7; --quiet: #59636e;
  --good: #176639; --bad: #b3231b; --note: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e8ec; --page: #14181d; --line: #343c46; --head: #1d232a;
  --quiet: #9aa5b1; --good: #6fd198; --bad: #ff8f85; --note: #f0bf62; } }
body { margin: 2rem auto; max-width: 100rem; padding: 0 1.5rem; color: var(--text); background: var(--page);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem; } dt { color: var(--quiet); } dd { margin: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: var(--head); position: sticky; top: 0; white-space: nowrap; }
.good { color: var(--good); } .bad { color: var(--bad); font-weight: 600; } .note { color: var(--note); }
@media print { body { margin: 0; max-width: none; } th { position: static; } }
`;

/** Nothing of the page may be fetched or run, even if an escape were forgotten. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

export function renderHtml({ title, sections }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${sections.map(renderSection).join("\n")}
</body>
</html>
`;
}

function renderSection({ heading, facts, table }: Section): string {
  const parts = [
    heading === "" ? "" : `<h2>${escaped(heading)}</h2>`,
    facts.length === 0 ? "" : `<dl>${facts.map(renderFact).join("")}</dl>`,
    table === undefined || table.rows.length === 0 ? "" : renderTable(table),
  ];
  return `<section>\n${parts.filter((part) => part !== "").join("\n")}\n</section>`;
}

function renderFact({ name, value, tone }: Fact): string {
  return `<dt>${escaped(name)}</dt><dd class="${tone}">${escaped(value)}</dd>`;
}

function renderTable({ columns, rows }: Table): string {
  const head = columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join("");
  return `<div class="wide"><table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.map(renderRow).join("\n")}
</tbody>
</table></div>`;
}

/** The first cell says in words what colour repeats. */
function renderRow({ cells, tone }: TableRow): string {
  const shown = cells.map((text, i) => `<td${i === 0 ? ` class="${tone}"` : ""}>${escaped(text)}</td>`);
  return `<tr>${shown.join("")}</tr>`;
}

const ENTITIES: Readonly<Record<string, string>> = Object.freeze({
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
});

function escaped(text: string): string {
  return printableCell(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

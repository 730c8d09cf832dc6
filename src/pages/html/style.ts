/** How every page looks: on a screen, on a telephone, in the dark, on paper. */

/** Nothing of the page may be fetched or run, even if an escape were forgotten. */
export const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const LIGHT = `--text: #1b1f24; --page: #fff; --line: #d5dae0; --head: #f2f4f7; --quiet: #59636e;
  --good: #176639; --bad: #b3231b; --note: #8a5a00; --link: #0b57d0;`;
const DARK = `--text: #e4e8ec; --page: #14181d; --line: #343c46; --head: #1d232a; --quiet: #9aa5b1;
  --good: #6fd198; --bad: #ff8f85; --note: #f0bf62; --link: #8ab4f8;`;

/** A word is broken only where it alone is wider than all there is. */
const ALWAYS = `
:root { color-scheme: light dark; ${LIGHT} }
* { box-sizing: border-box; }
body { margin: 1.5rem auto 3rem; max-width: 100rem; padding: 0 1.5rem; color: var(--text); background: var(--page);
  font: 15px/1.45 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.5rem; margin: 0 0 1rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; } p { margin: .4rem 0; max-width: 60rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.2rem; margin: .5rem 0; }
dt { color: var(--quiet); } dd { margin: 0; min-width: 0; }
ul { margin: 0; padding: 0; list-style: none; }
.path { white-space: nowrap; } .path wbr { white-space: normal; }
.quiet { color: var(--quiet); font-size: .92em; }
.good { color: var(--good); } .bad { color: var(--bad); font-weight: 600; } .note { color: var(--note); }
table { border-collapse: collapse; width: 100%; font-size: .9rem; margin: .3rem 0 1rem; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { border: 1px solid var(--line); padding: .3rem .55rem; text-align: left; vertical-align: top; font-weight: inherit; }
thead th { background: var(--head); font-weight: 600; }
a { color: var(--link); } :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.hidden:not(:focus) { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
.paper { display: none; }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; }
`;

/** A row becomes a block, and each cell says the name of its column. */
const NARROW = `
@media screen { .wide { overflow-x: auto; } }
@media screen and (max-width: 48rem) {
  body { padding: 0 .8rem; margin-top: .8rem; }
  .wide { overflow-x: visible; }
  dl { display: block; } dd { margin: 0 0 .4rem; }
  table, caption, tbody, tr, th, td { display: block; width: auto; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  tr { border: 1px solid var(--line); margin: 0 0 .6rem; padding: .25rem 0; }
  td, tbody th { border: 0; padding: .15rem .6rem; } tbody th { font-weight: 600; }
  td[data-label]:not([data-label=""])::before { content: attr(data-label) ": "; color: var(--quiet); }
  colgroup, td:empty, td.paper, th.paper { display: none; }
  .path { font-size: .95em; }
}
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
`;

/** Paper is white. What belongs together stays on a page, and heads come again on the next. */
const PAPER = `
@page { size: A4 landscape; margin: 9mm 10mm 12mm; @bottom-right { content: counter(page) " / " counter(pages); font: 7pt sans-serif; } }
@media print {
  :root { color-scheme: light; ${LIGHT} }
  body { margin: 0; padding: 0; max-width: none; font-size: 8pt; line-height: 1.25; }
  h1 { font-size: 13pt; margin: 0 0 4pt; } h2 { font-size: 10.5pt; margin: 9pt 0 2pt; } h3 { font-size: 9pt; margin: 6pt 0 2pt; }
  h1, h2, h3, caption, thead { break-after: avoid; } tr, dt { break-inside: avoid; }
  p { max-width: none; } dl { gap: .5pt 10pt; margin: 2pt 0; }
  table { font-size: 7.2pt; line-height: 1.2; margin: 0 0 5pt; } caption { padding: 2pt 0 1pt; }
  th, td { padding: 1.2pt 3pt; }
  nav, .skip { display: none; }
  .paper { display: table-cell; width: 26mm; } .sign.paper { display: block; width: auto; break-inside: avoid; }
  .pack + .pack { break-before: page; }
  .sign td { height: 9mm; width: 33%; }
}
`;

export const STYLE = ALWAYS + NARROW + PAPER;

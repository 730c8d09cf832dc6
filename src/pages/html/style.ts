/** How every page looks: on a screen, on a telephone, in the dark, on paper. */

/** Nothing of the page may be fetched or run, even if an escape were forgotten. */
export const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const LIGHT = `--text: #1b1f24; --page: #fff; --line: #d5dae0; --head: #f2f4f7; --quiet: #59636e;
  --good: #176639; --bad: #b3231b; --note: #8a5a00; --link: #0b57d0; --bar: #2b6cb0; --track: #eef1f5;`;
const DARK = `--text: #e4e8ec; --page: #14181d; --line: #343c46; --head: #1d232a; --quiet: #9aa5b1;
  --good: #6fd198; --bad: #ff8f85; --note: #f0bf62; --link: #8ab4f8; --bar: #6aa5e0; --track: #1d232a;`;

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

/** Bars, large numbers, boxes, what is folded. Parts of a bar differ by pattern, and have borders where colours are taken away. */
const DRAWN = `
figure { margin: .5rem 0 1.2rem; } figcaption { color: var(--quiet); margin: 0 0 .4rem; }
small { font-size: .86em; color: var(--quiet); font-weight: 400; }
.bars { display: grid; grid-template-columns: fit-content(34rem) max-content minmax(8rem, 1fr); gap: .15rem 1rem; }
.bars li { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; align-items: center; padding: .12rem 0;
  border-bottom: 1px solid var(--head); }
.bars li > span { min-width: 0; overflow-wrap: anywhere; } .bars small { display: block; }
.bars .path, .notice .path { white-space: normal; }
.bars b { text-align: right; font-weight: 600; font-variant-numeric: tabular-nums; }
.bar { display: flex; gap: 1px; height: .9rem; background: var(--track); border-radius: 2px; }
.bar i, .key i { background: var(--bar); border: 1px solid var(--bar); border-radius: 2px; min-width: 3px;
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.key { display: inline-flex; flex-wrap: wrap; gap: .1rem 1rem; margin-left: .6rem; }
.key i { display: inline-block; width: 1.3rem; height: .75rem; }
i.p1 { background: repeating-linear-gradient(45deg, var(--bar) 0 2px, var(--page) 2px 6px); }
i.p2 { background: radial-gradient(circle, var(--bar) 1px, var(--page) 1.3px) 0 0 / 5px 5px; }
i.p3 { background: var(--page); }
i.p4 { background: repeating-linear-gradient(90deg, var(--bar) 0 1px, var(--page) 1px 4px); }
.shares { max-width: 60rem; }
.figures { grid-template-columns: repeat(6, minmax(0, 1fr)); gap: .6rem; margin: .8rem 0 1rem; }
.figures div { border: 1px solid var(--line); border-radius: 6px; padding: .45rem .7rem; }
.figures dd { font-size: 1.5rem; line-height: 1.25; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.figures small { display: block; font-size: .86rem; }
.notice { border: 1px solid; border-left-width: 6px; border-radius: 4px; padding: .5rem .9rem .6rem; margin: .8rem 0; font-weight: 400; }
.verdict { border-left: 6px solid; padding: .25rem .9rem; font-size: 1.1rem; font-weight: 600; margin: .8rem 0; max-width: none; }
.notice h2 { margin: 0 0 .2rem; font-size: 1.05rem; } .notice li { color: var(--text); margin: .15rem 0; overflow-wrap: anywhere; }
summary { cursor: pointer; color: var(--link); width: fit-content; padding: .2rem .1rem; }
details[open] > summary { margin-bottom: .4rem; }
tbody th.bad { border-left: 5px solid var(--bad); }
@media (forced-colors: active) {
  .bar i, .key i { forced-color-adjust: none; --bar: CanvasText; --page: Canvas; }
  .bar { border: 1px solid GrayText; }
}
`;

/** A row becomes a block, and each cell says the name of its column. */
const NARROW = `
@media screen { .wide { overflow-x: auto; } }
@media screen and (max-width: 68rem) { .figures { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
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
  .path { font-size: .95em; white-space: normal; overflow-wrap: anywhere; }
  .bars { display: block; } .bars li { grid-template-columns: minmax(0, 1fr) max-content; gap: .1rem .8rem; padding: .3rem 0; }
  .bars .bar { grid-column: 1 / -1; }
  .figures { display: grid; grid-template-columns: 1fr 1fr; gap: .4rem; } .figures dd { margin: 0; font-size: 1.25rem; }
  tbody th.bad { border-left: 5px solid var(--bad); }
  .key { margin-left: 0; }
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
  summary { color: var(--quiet); padding: 0; }
  details.long:not([open]) > summary::after { content: " (not printed: open them on the page first)"; }
  details:not([open], .long)::details-content { content-visibility: visible; block-size: auto; display: block; }
  @supports not selector(::details-content) {
    details:not([open]) > summary::after { content: " (not printed: open them on the page first)"; }
  }
  .sign td { height: 9mm; width: 33%; }
  .bars { gap: 0 8pt; } .bars li { padding: .6pt 0; break-inside: avoid; } .bar, .key i { height: 6pt; } figure { margin: 3pt 0 6pt; }
  .figures { grid-template-columns: repeat(6, 1fr); gap: 4pt; margin: 4pt 0; } .figures div { padding: 2pt 5pt; } .figures dd { font-size: 12pt; }
  .verdict { font-size: 10pt; margin: 4pt 0; } .figures small { font-size: 7pt; } .notice { break-inside: avoid; padding: 2pt 6pt 3pt; } .notice h2 { font-size: 9pt; }
}
`;

export const STYLE = ALWAYS + DRAWN + NARROW + PAPER;

/** How the page looks: as the other pages do, and what they have not: controls, and two columns to compare. */
import { STYLE as SHARED } from "../../pages/html/style.ts";

const CONTROLS = `
[hidden] { display: none !important; }
button, .button, select, input, textarea { font: inherit; color: inherit; }
button, .button { display: inline-block; padding: .3rem .8rem; border: 1px solid var(--quiet); border-radius: .3rem; background: var(--head);
  cursor: pointer; }
button:hover:enabled, .button:hover { border-color: var(--link); }
button:disabled { color: var(--quiet); border-color: var(--line); cursor: default; }
.main { background: var(--link); border-color: var(--link); color: var(--page); }
.hidden:focus-visible + .button { outline: 3px solid var(--link); outline-offset: 2px; }
.hidden, .hidden:focus { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip.hidden:focus { position: static; width: auto; height: auto; clip-path: none; }
select, input[type=text], input[type=search], textarea { padding: .3rem .5rem; border: 1px solid var(--quiet); border-radius: .3rem;
  background: var(--page); max-width: 100%; }
.field { display: block; margin: .5rem 0; } .field > span:first-child { display: block; color: var(--quiet); }
.field > select, .field > textarea { width: 100%; }
summary { cursor: pointer; padding: .2rem 0; }
.line { display: flex; flex-wrap: wrap; gap: .4rem .6rem; align-items: center; margin: .4rem 0; } .line .line { margin: 0; }
.code, .numbers, .rows { font: 13px/20px ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.numbered { display: grid; grid-template-columns: max-content 1fr; border: 1px solid var(--quiet); border-radius: .3rem; }
.numbered textarea { border: 0; border-radius: 0 .3rem .3rem 0; padding: .3rem .5rem; width: 100%; resize: vertical; white-space: pre; overflow: auto;
  outline-offset: -3px; }
.numbers { height: 0; min-height: 100%; overflow: hidden; padding: .3rem .5rem; text-align: right; white-space: pre; color: var(--quiet);
  background: var(--head); border-radius: .3rem 0 0 .3rem; }
.problems ol { margin: .3rem 0; padding: 0; list-style: none; } .problems li { margin: .3rem 0; }
.problems li > * { margin-right: .5rem; } .place { font-variant-numeric: tabular-nums; padding: 0 .5rem; }
.asked { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1rem; margin: 1rem 0; align-items: start; }
.card { border: 1px solid var(--line); border-radius: .4rem; padding: .8rem 1rem; min-width: 0; } .card h2 { margin-top: 0; }
.over::after { content: "Drop it here"; position: fixed; inset: .8rem; z-index: 9; display: grid; place-items: center; font-size: 2rem;
  border: 4px dashed var(--link); border-radius: .8rem; background: color-mix(in srgb, var(--page) 85%, transparent); }
progress { width: min(100%, 24rem); height: 1rem; accent-color: var(--link); }
#outcome[inert] { opacity: .45; }
`;

const RESULT = `
.notice h3 { margin: 0 0 .2rem; }
.failed { border-left: 4px solid var(--bad); background: var(--head); padding: .3rem .8rem; overflow-wrap: anywhere; }
.work { display: grid; grid-template-columns: 19rem minmax(0, 1fr); gap: 1.2rem; margin-top: 1rem; }
.filters fieldset { border: 0; padding: 0; margin: .6rem 0; min-width: 0; } .filters legend { font-weight: 600; padding: 0; }
.filters ul { max-height: 20rem; overflow-y: auto; } #search { flex: 1; min-width: 8rem; }
.filters label { display: grid; grid-template-columns: max-content minmax(0, 1fr) max-content; gap: 0 .5rem; padding: .2rem .3rem; cursor: pointer;
  align-items: baseline; font-size: .9rem; }
.filters label:hover { background: var(--head); } .name { overflow-wrap: anywhere; }
.count { font-variant-numeric: tabular-nums; color: var(--quiet); }
.filters .bar { grid-column: 2 / 4; height: .45rem; }
#number { width: 7rem; text-align: right; }
.details { border: 1px solid var(--line); border-left: 4px solid var(--link); border-radius: 0 .3rem .3rem 0; padding: .5rem .8rem; margin: .5rem 0;
  min-height: 5.6rem; overflow-wrap: anywhere; font-size: .95rem; } .details dl { display: flex; flex-wrap: wrap; gap: .1rem 1.4rem; margin: .2rem 0; }
.details dl div { display: flex; gap: .4rem; } .details dt { white-space: nowrap; } .details strong { margin-right: auto; } .details button { font-size: .85rem; padding: .1rem .6rem; }
.help label { cursor: pointer; } kbd { font: inherit; border: 1px solid var(--quiet); border-radius: .2rem; padding: 0 .35rem; }
.lists { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr)); gap: 0 1.5rem; }
.way { border: 0; padding: 0; background: none; color: var(--link); text-align: left; font: inherit; overflow-wrap: anywhere; } .way:hover { text-decoration: underline; }
.list { min-width: 0; overflow-wrap: anywhere; } .number { text-align: right; font-variant-numeric: tabular-nums; width: 6rem; }
footer { margin-top: 2rem; } .licences summary { cursor: pointer; color: var(--link); } .licences pre { white-space: pre-wrap; overflow-wrap: anywhere; }
`;

const ROWS = `
.rows { border: 1px solid var(--line); border-radius: .3rem; max-height: 72vh; min-height: 12rem; overflow: auto; position: relative; }
.group { content-visibility: auto; contain-intrinsic-size: auto 2000px; }
.row { display: grid; grid-template-columns: 1fr 1fr; } .row > * { min-width: 0; padding: 0 .5rem 0 calc(.5rem + var(--depth, 0) * 1.2ch);
  white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; }
.after { border-left: 1px solid var(--line); } .row:not(.same):not(.head) { background: var(--head); }
.head { position: sticky; top: 0; z-index: 1; background: var(--page); border-bottom: 1px solid var(--line); font-weight: 600; }
.same .after { color: var(--quiet); }
del, ins { border-radius: .2rem; cursor: pointer; padding: 0 .15rem; margin: 0 .1rem; unicode-bidi: isolate; }
del { color: var(--bad); text-decoration: line-through; background: color-mix(in srgb, var(--bad) 12%, var(--page)); }
ins { color: var(--good); text-decoration: underline; text-underline-offset: 3px; background: color-mix(in srgb, var(--good) 12%, var(--page)); }
.pointed { outline: 2px solid var(--link); outline-offset: -2px; }
.selected { outline: 2px solid var(--link); outline-offset: 1px; } .dim { background: none; color: var(--quiet); }
.gone { color: var(--quiet); font-style: italic; } .cut { color: var(--note); font-style: italic; padding: 0 .3rem; text-decoration: none; display: inline-block; }
`;

const NARROW = `
@media (max-width: 70rem) { .work { grid-template-columns: minmax(0, 1fr); } .filters ul { max-height: 11rem; }
  .lists-of { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 0 1.2rem; } }
@media (max-width: 48rem) {
  .row { display: block; } .head, .same .after { display: none; } .row > * { padding-left: calc(1.6rem + var(--depth, 0) * .7ch); position: relative; }
  .after { border-left: 0; } .row:not(.same) > *::before { position: absolute; left: .4rem; font-weight: 600; }
  .row:not(.same) > .before::before { content: "−"; color: var(--bad); } .row:not(.same) > .after::before { content: "+"; color: var(--good); }
  .details dd { margin: 0; }
  .list table { display: table; width: 100%; } .list thead { position: static; clip-path: none; display: table-header-group; height: auto; width: auto; }
  .list tbody { display: table-row-group; } .list tr { display: table-row; } .list th, .list td { display: table-cell; border: 1px solid var(--line); }
  .list td::before { content: none !important; }
}
@media (forced-colors: active) { .selected { outline-color: Highlight; } }
@media (prefers-reduced-motion: no-preference) { .over::after { transition: opacity .1s; } }
@media print { .details { font-size: inherit; min-height: 0; } .details button, #to-changes, .asked, .tools, .filters, .save, .help, .running { display: none !important; } .work { display: block; }
  .rows { max-height: none; overflow: visible; border: 0; font-size: 7pt; line-height: 1.3; } .group { content-visibility: visible; } .head { position: static; } }
`;

export const STYLE = SHARED + CONTROLS + RESULT + ROWS + NARROW;

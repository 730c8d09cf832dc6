/** What the reader takes along: the output, and what the run did. It goes to the reader's own disk, and nowhere else. */

import { sizeText } from "../../pages/numbers.ts";
import { renderReportSheet } from "../../pages/report/sheet.ts";
import type { Report } from "../../report/report.ts";
import type { Done } from "../protocol.ts";
import { button, make } from "./elements.ts";

/** An address of a file lives at least so long: browsers ask for it a moment after the click. */
const PATIENCE_MS = 60_000;

/** Of a run that has ended. */
export interface Ran {
  /** Of the export. */
  readonly name: string;
  readonly started: Date;
  readonly milliseconds: number;
}

export function saveLine({ output, report }: Done, ran: Ran): HTMLElement {
  const { name } = ran;
  const shown = datedReport(report, ran);
  const html = () => new Blob([renderReportSheet({ report: shown, files: [] })], { type: "text/html" });
  const json = () => new Blob([`${JSON.stringify(shown, undefined, 2)}\n`], { type: "application/json" });
  return make(
    "div",
    { class: "line save", role: "group", "aria-label": "Save" },
    button(`Save the output (${sizeText(output.size)})`, () => save(output, outputName(name)), {
      id: "save",
      class: "main",
    }),
    button("Save the report (HTML)", () => save(html(), reportName(name, "html")), { id: "save-html" }),
    button("Save the report (JSON)", () => save(json(), reportName(name, "json")), { id: "save-report" }),
  );
}

/** With what the worker does not know of it. */
function datedReport(report: Report, { name, started, milliseconds }: Ran): Report {
  const ended = new Date(started.getTime() + milliseconds);
  const inputs = report.inputs.map((input) => ({ ...input, name }));
  return { ...report, inputs, started: started.toISOString(), ended: ended.toISOString() };
}

/** `calls.json` → `calls.redacted.json`; the output is not compressed. */
export function outputName(name: string): string {
  const [, stem = name, ending = ""] = /^(.+?)(\.[A-Za-z0-9]+)?$/s.exec(name.replace(/\.gz$/i, "")) ?? [];
  return `${stem}.redacted${ending}`;
}

function reportName(name: string, ending: string): string {
  return `${outputName(name).replace(/\.redacted(\.[A-Za-z0-9]+)?$/, "")}.report.${ending}`;
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE_MS);
}

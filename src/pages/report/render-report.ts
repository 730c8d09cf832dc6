/** A report in the format that the user wants. */
import { type Paint, plainly } from "../../errors/paint.ts";
import { renderCsv } from "../csv.ts";
import { jsonText } from "../render.ts";
import { reportText } from "../report-page.ts";
import { renderReportMarkdown } from "./report-markdown.ts";
import { reportTable } from "./report-rows.ts";
import { renderReportSheet } from "./sheet.ts";
import type { ShownReport } from "./shown-report.ts";

const RENDER: Readonly<Record<string, (shown: ShownReport, paint: Paint) => string>> = Object.freeze({
  text: ({ report }, paint) => reportText(report, paint),
  json: ({ report }) => jsonText(report),
  markdown: renderReportMarkdown,
  csv: ({ report }) => renderCsv(reportTable(report)),
  html: renderReportSheet,
});

/** The names of the formats; without another word, the first. */
export const REPORT_FORMATS: readonly string[] = Object.freeze(Object.keys(RENDER));

/** Ends with a line end. `as`: one of REPORT_FORMATS; `paint`: of text, where it goes to a terminal. */
export function renderReport(as: string, shown: ShownReport, paint: Paint = plainly): string {
  const render = Object.hasOwn(RENDER, as) ? RENDER[as] : undefined;
  if (render === undefined) throw new Error(`no format of a report: ${as}`);
  return render(shown, paint);
}

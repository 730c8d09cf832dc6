/**
 * The report of a run as a page that somebody reads in the morning, and may sign: what deserves a look first, then what was taken
 * out, as bars. This room words and draws what `report` has counted; it counts nothing, and leaves out nothing but what is none.
 */
import type { Report } from "../../report/report.ts";
import { sum, type Taken, takenIn } from "../../report/taken.ts";
import { renderBars } from "../html/bars.ts";
import { renderDocument } from "../html/document.ts";
import { renderFacts } from "../html/facts.ts";
import { renderFigures } from "../html/figures.ts";
import { renderLongTable } from "../html/long-table.ts";
import { renderNotice } from "../html/notice.ts";
import { type Part, renderParts } from "../html/parts.ts";
import { renderSign } from "../html/sign.ts";
import { escaped } from "../html/text.ts";
import { groupedCount } from "../numbers.ts";
import { categoryBars, detectorBars, keptOtherwiseBars, placeBars, ruleBars, undecidedBars } from "./drawn.ts";
import { figuresOf, runFacts } from "./head.ts";
import { reportLegend } from "./legend.ts";
import { settingFacts } from "./settings.ts";
import type { ShownReport } from "./shown-report.ts";
import {
  inputTable,
  limitTable,
  neverMatchedTable,
  notReadTable,
  outputTable,
  packTable,
  policyTable,
  weakerTable,
} from "./tables.ts";
import { titleOf } from "./title.ts";
import { exitFact, NOT_SAID, noticesOf, unlistedFact } from "./words.ts";

/** The HTML of the whole page. */
export function renderReportSheet(shown: ShownReport): string {
  const { report } = shown;
  const taken = takenIn(report);
  const main = [
    verdictHtml(report),
    renderNotice("warnings", "Warnings", noticesOf(report), "note"),
    renderFigures(figuresOf(report, taken)),
    renderFacts(runFacts(report)),
    renderParts(partsOf(report, taken), { id: "r", level: 2, name: "Parts of this page" }),
    signHtml(shown),
  ];
  return renderDocument(titleOf(shown), main.filter((html) => html !== "").join("\n"));
}

function verdictHtml(report: Report): string {
  const { value, tone } = exitFact(report);
  return `<p class="verdict ${tone}">${escaped(value)}</p>`;
}

function partsOf(report: Report, taken: Taken): Part[] {
  const { keptOtherwise, undecided, neverMatched, outputs } = report;
  return [
    { heading: "What was taken out, by category", html: categoriesHtml(taken) },
    { heading: "By rule", html: renderBars(ruleBars(report, taken)) },
    { heading: "By place", html: placesHtml(report, taken) },
    { heading: "By detector", html: renderBars(detectorBars(taken)) },
    {
      heading: "What nobody decided",
      html: told(undecidedWords(report), undecided, renderBars(undecidedBars(report))),
    },
    {
      heading: "Kept, but for what stood there",
      html: told(KEPT_OTHERWISE, keptOtherwise, renderBars(keptOtherwiseBars(report))),
    },
    {
      heading: "Rules that never matched",
      html: told(NEVER, neverMatched, renderLongTable(neverMatchedTable(report))),
    },
    { heading: "Limits that were reached", html: renderLongTable(limitTable(report)) },
    { heading: "Files that were not read", html: renderLongTable(notReadTable(report)) },
    { heading: "What was approved, and what ran", html: approvalHtml(report) },
    { heading: "How it ran", html: renderFacts(settingFacts(report)) },
    {
      heading: "Inputs and outputs",
      html: renderLongTable(inputTable(report)) + (outputs === undefined ? "" : renderLongTable(outputTable(outputs))),
    },
    { heading: "What the words mean", html: renderFacts(reportLegend(report)) },
  ];
}

const KEPT_OTHERWISE =
  "A keep names what may stay at these places. Something else stood there, nothing else decided it, and it was replaced.";
const NEVER =
  "No value stood at the paths of these rules. That is right where the fields are optional, and a sign of the wrong pack, or of a new shape, where they are not.";

/** A sentence above what it is about; "" where there is nothing. */
function told(sentence: string, rows: readonly unknown[], html: string): string {
  return rows.length === 0 ? "" : `<p>${escaped(sentence)}</p>\n${html}`;
}

function undecidedWords(report: Report): string {
  return `No entry of a rule file names these places. What happened to the values there: ${unlistedFact(report).value}.`;
}

function categoriesHtml(taken: Taken): string {
  const { categories, hits } = taken;
  if (categories === undefined) return `<p class="note">${escaped(`Of which categories is ${NOT_SAID}.`)}</p>`;
  const others = hits - sum(categories.map((category) => category.hits));
  const words = `${groupedCount(others, "more hit")} of no category: values of one field, found in other texts of the same record.`;
  return (
    (renderBars(categoryBars(taken)) || "<p>Nothing was taken out.</p>") +
    (others > 0 ? `\n<p class="quiet">${escaped(words)}</p>` : "")
  );
}

function placesHtml(report: Report, taken: Taken): string {
  const { notListed } = report;
  const further = `${groupedCount(notListed, "value")} stood at further places that the report does not list.`;
  return renderBars(placeBars(report, taken)) + (notListed > 0 ? `<p class="note">${escaped(further)}</p>` : "");
}

function approvalHtml(report: Report): string {
  const { policy } = report;
  const policyHtml =
    policy === undefined ? [] : [policyTable(policy), weakerTable(report, policy)].map(renderLongTable);
  const files = report.packs.length === 0 ? `<p class="note">No rule file: detectors alone looked.</p>` : "";
  return [files, renderLongTable(packTable(report)), ...policyHtml].join("\n");
}

/** The report file has its own digest, so that nobody can sign for another one. */
function signHtml({ files, report: { digest } }: ShownReport): string {
  const which = files.map(({ name, sha256 }) => `${name}, SHA-256 ${sha256}`).join("; ");
  const under = digest === undefined ? "" : ` Digest of rules and options: ${digest}.`;
  const sentence = `I have examined what this run did, as these pages show it (report ${which}).${under}`;
  return renderSign(sentence, ["name", "date", "signature"]);
}

/** A report in short, for a pull request or a wiki: what was taken out, and what deserves a look. */
import type { Report } from "../../report/report.ts";
import { type Taken, takenIn } from "../../report/taken.ts";
import { grouped } from "../numbers.ts";
import type { Fact } from "../page.ts";
import { figuresOf, timeFacts } from "./head.ts";
import { markdownCode, markdownTable, markdownText } from "./markdown.ts";
import type { ShownReport } from "./shown-report.ts";
import { titleOf } from "./title.ts";
import { exitFact, limitsOf, NOT_SAID, noticesOf, ranFact, unlistedFact } from "./words.ts";

/** So many rows of a table; the page and the CSV have all. */
const MOST_ROWS = 20;

export function renderReportMarkdown(shown: ShownReport): string {
  const { report } = shown;
  const taken = takenIn(report);
  const parts = [
    `## ${markdownText(titleOf(shown))}\n`,
    `**${markdownText(exitFact(report).value)}.**\n`,
    noticesOf(report)
      .map((warning) => `- ⚠ ${markdownText(warning)}\n`)
      .join(""),
    headTable(report, taken),
    part("Taken out, by category", categoryRows(taken)),
    part("Taken out, by rule", table(["rule", "category", "action", "values"], ruleRows(taken), [3])),
    part(
      "Hits, by detector",
      table(
        ["detector", "hits"],
        taken.detectors.map(({ detector, count }) => [markdownCode(detector), grouped(count)]),
        [1],
      ),
    ),
    part("Decided by no rule", undecidedPart(report)),
    part(
      "Not what the keep keeps, replaced",
      table(
        ["path", "keep", "values"],
        report.keptOtherwise.map(({ path, decided, count }) => [
          markdownCode(path),
          markdownCode(decided),
          grouped(count),
        ]),
        [2],
      ),
    ),
    part(
      "Never matched",
      table(
        ["rule"],
        report.neverMatched.map((id) => [markdownCode(id)]),
      ),
    ),
    part(
      "Limits",
      table(
        ["limit", "how often"],
        limitsOf(report)
          .filter(({ count }) => count > 0)
          .map(({ words, count }) => [words, grouped(count)]),
        [1],
      ),
    ),
    part(
      "Not read",
      table(
        ["file", "why"],
        (report.notRead ?? []).map(({ name, why }) => [markdownCode(name), markdownText(why)]),
      ),
    ),
    part("What was approved, and what ran", approvalRows(report)),
  ];
  return parts.filter((text) => text !== "").join("\n");
}

function part(heading: string, text: string): string {
  return text === "" ? "" : `### ${heading}\n\n${text}`;
}

/** The first rows, and how many others there are. */
function table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string {
  const more = rows.length - MOST_ROWS;
  const rest = more > 0 ? `\nand ${grouped(more)} more\n` : "";
  return markdownTable(columns, rows.slice(0, MOST_ROWS), numbers) + rest;
}

function headTable(report: Report, taken: Taken): string {
  const rows = [...figuresOf(report, taken), ...timeFacts(report)].map(({ name, value, ...others }) => {
    const quiet =
      "quiet" in others && typeof others.quiet === "string" && others.quiet !== "" ? ` (${others.quiet})` : "";
    return [name, markdownText(`${value}${quiet}`)];
  });
  return markdownTable(["", ""], rows);
}

function categoryRows({ categories }: Taken): string {
  if (categories === undefined) return `${NOT_SAID}\n`;
  const rows = categories.map(({ category, values, hits }) => [markdownCode(category), grouped(values), grouped(hits)]);
  return table(["category", "values", "hits"], rows, [1, 2]);
}

function ruleRows({ rules }: Taken): string[][] {
  return rules.map(({ id, category = "", action, redacted }) => [
    markdownCode(id),
    markdownCode(category),
    markdownText(action),
    grouped(redacted),
  ]);
}

function undecidedPart(report: Report): string {
  const rows = report.undecided.map(({ path, count }) => [markdownCode(path), grouped(count)]);
  return rows.length === 0 ? "" : `${unlistedFact(report).value}\n\n${table(["path", "values"], rows, [1])}`;
}

function approvalRows({ packs, policy }: Report): string {
  const shown = packs.map((pack) => {
    const { id, version, approval = NOT_SAID, digest = "not said", approved } = pack;
    const was = approved === undefined ? "not said" : (approved ?? "nothing");
    return [
      markdownCode(`${id} ${version}`),
      markdownText(approval),
      digestCode(was),
      digestCode(digest),
      so(ranFact(pack)),
    ];
  });
  const of = policy === undefined ? [] : [policyRow(policy)];
  return table(["rule file, policy", "approval", "what was approved", "what ran", "so"], [...shown, ...of]);
}

function policyRow({
  id,
  version = "",
  digest = "not said",
  weaker,
  weakerHits,
}: NonNullable<Report["policy"]>): string[] {
  const less = weaker.length + weakerHits.length;
  const so =
    less > 0
      ? `**weaker than the rule files at ${grouped(less)} rules or categories**`
      : "nowhere weaker than the rule files";
  return [markdownCode(`${id} ${version}`.trim()), "", "", digestCode(digest), so];
}

/** Enough to tell one from another; the page has all of it. */
function digestCode(digest: string): string {
  return markdownCode(digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, "$1…"));
}

function so({ value, tone }: Fact): string {
  return tone === "bad" ? `**${value}**` : value;
}

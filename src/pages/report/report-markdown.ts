/** A report in short, for a pull request or a wiki: what was taken out, and what deserves a look. */
import type { PolicyReport, Report } from "../../report/report.ts";
import { type Taken, takenIn } from "../../report/taken.ts";
import { grouped } from "../numbers.ts";
import type { Fact } from "../page.ts";
import { figuresOf, timeFacts } from "./head.ts";
import {
  type Markdown,
  markdownBold,
  markdownCode,
  markdownCount,
  markdownHeading,
  markdownLine,
  markdownList,
  markdownParts,
  markdownTable,
  markdownText,
} from "./markdown.ts";
import type { ShownReport } from "./shown-report.ts";
import { titleOf } from "./title.ts";
import { exitFact, limitsOf, NOT_SAID, noticesOf, ranFact, unlistedFact } from "./words.ts";

/** So many rows of a table; the page and the CSV have all. */
const MOST_ROWS = 20;

/** What follows a heading; without parts, the heading is left out, too. */
type Part = readonly [heading: string, ...parts: Markdown[]];

export function renderReportMarkdown(shown: ShownReport): string {
  const { report } = shown;
  const taken = takenIn(report);
  return markdownParts([
    markdownHeading(2, titleOf(shown)),
    markdownLine(markdownBold(markdownText(`${exitFact(report).value}.`))),
    markdownList(noticesOf(report).map((warning) => markdownText(`⚠ ${warning}`))),
    headTable(report, taken),
    ...[...takenParts(taken), ...openParts(report)].map(withHeading),
  ]);
}

function withHeading([heading, ...parts]: Part): Markdown {
  const shown = markdownParts(parts);
  return shown === "" ? shown : markdownParts([markdownHeading(3, heading), shown]);
}

function takenParts(taken: Taken): Part[] {
  const detectors = taken.detectors.map(({ detector, count }) => [markdownCode(detector), markdownCount(count)]);
  return [
    ["Taken out, by category", categoryRows(taken)],
    ["Taken out, by rule", table(["rule", "category", "action", "values"], ruleRows(taken), [3])],
    ["Hits, by detector", table(["detector", "hits"], detectors, [1])],
  ];
}

/** What deserves a look. */
function openParts(report: Report): Part[] {
  const { keptOtherwise, neverMatched, notRead = [] } = report;
  const kept = keptOtherwise.map(({ path, decided, count }) => [
    ...[markdownCode(path), markdownCode(decided)],
    markdownCount(count),
  ]);
  const reached = limitsOf(report).filter(({ count }) => count > 0);
  const limits = reached.map(({ words, count }) => [markdownText(words), markdownCount(count)]);
  const unread = notRead.map(({ name, why }) => [markdownCode(name), markdownText(why)]);
  return [
    ["Decided by no rule", ...undecidedParts(report)],
    ["Not what the keep keeps, replaced", table(["path", "keep", "values"], kept, [2])],
    [
      "Never matched",
      table(
        ["rule"],
        neverMatched.map((id) => [markdownCode(id)]),
      ),
    ],
    ["Limits", table(["limit", "how often"], limits, [1])],
    ["Not read", table(["file", "why"], unread)],
    ["What was approved, and what ran", approvalRows(report)],
  ];
}

/** The first rows, and how many others there are. */
function table(
  columns: readonly string[],
  rows: readonly (readonly Markdown[])[],
  numbers: readonly number[] = [],
): Markdown {
  const more = rows.length - MOST_ROWS;
  const rest = more > 0 ? [markdownLine(markdownText(`and ${grouped(more)} more`))] : [];
  return markdownParts([markdownTable(columns, rows.slice(0, MOST_ROWS), numbers), ...rest]);
}

function headTable(report: Report, taken: Taken): Markdown {
  const figures = figuresOf(report, taken).map(({ name, value, quiet }) => {
    return [name, quiet === "" ? value : `${value} (${quiet})`];
  });
  const times = timeFacts(report).map(({ name, value }) => [name, value]);
  return markdownTable(
    ["", ""],
    [...figures, ...times].map((cells) => cells.map(markdownText)),
  );
}

function categoryRows({ categories }: Taken): Markdown {
  if (categories === undefined) return markdownLine(markdownText(NOT_SAID));
  const rows = categories.map(({ category, values, hits }) => [
    ...[markdownCode(category), markdownCount(values)],
    markdownCount(hits),
  ]);
  return table(["category", "values", "hits"], rows, [1, 2]);
}

function ruleRows({ rules }: Taken): Markdown[][] {
  return rules.map(({ id, category = "", action, redacted }) => [
    ...[markdownCode(id), markdownCode(category)],
    ...[markdownText(action), markdownCount(redacted)],
  ]);
}

function undecidedParts(report: Report): Markdown[] {
  const rows = report.undecided.map(({ path, count }) => [markdownCode(path), markdownCount(count)]);
  if (rows.length === 0) return [];
  return [markdownLine(markdownText(unlistedFact(report).value)), table(["path", "values"], rows, [1])];
}

function approvalRows({ packs, policy }: Report): Markdown {
  const shown = packs.map((pack) => {
    const { id, version, approval = NOT_SAID, digest = "not said", approved } = pack;
    const was = approved === undefined ? "not said" : (approved ?? "nothing");
    return [
      markdownCode(`${id} ${version}`),
      markdownText(approval),
      ...[digestCode(was), digestCode(digest), so(ranFact(pack))],
    ];
  });
  const of = policy === undefined ? [] : [policyRow(policy)];
  return table(["rule file, policy", "approval", "what was approved", "what ran", "so"], [...shown, ...of]);
}

function policyRow({ id, version = "", digest = "not said", weaker, weakerHits }: PolicyReport): Markdown[] {
  const less = weaker.length + weakerHits.length;
  const so =
    less > 0
      ? markdownBold(markdownText(`weaker than the rule files at ${grouped(less)} rules or categories`))
      : markdownText("nowhere weaker than the rule files");
  return [markdownCode(`${id} ${version}`.trim()), markdownText(""), markdownText(""), digestCode(digest), so];
}

/** Enough to tell one from another; the page has all of it. */
function digestCode(digest: string): Markdown {
  return markdownCode(digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, "$1…"));
}

function so({ value, tone }: Fact): Markdown {
  return tone === "bad" ? markdownBold(markdownText(value)) : markdownText(value);
}

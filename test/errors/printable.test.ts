/** What reaches a terminal or a page hides nothing. */
import { expect, test } from "vitest";
import { printable, printableLines } from "../../src/errors/printable.ts";
import { redactBytes } from "../../src/index.ts";
import { renderCsv } from "../../src/pages/csv.ts";
import { renderHtml } from "../../src/pages/html.ts";
import { fact, type Page } from "../../src/pages/page.ts";
import { reportText } from "../../src/pages/report-page.ts";
import { renderText } from "../../src/pages/text-table.ts";
import { renderProblems } from "../../src/rules/file/render.ts";
import { folderWith, scrubjay } from "../cli/program.ts";

/** By name: control, ANSI, C1, direction, isolates, marks, no width, soft hyphen, separators, tags, fillers, unassigned, halves. */
const HIDDEN = [
  "\u0000",
  "\u001b[31m",
  "\u009b",
  "\u202e",
  "\u2066",
  "\u200f",
  "\u061c",
  "\u200b",
  "\u200d",
  "\ufeff",
  "\u00ad",
  "\u2028",
  "\u2029",
  "\u{e0041}",
  "\u3164",
  "\u0378",
  "\u{10ffff}",
  "\ud800",
];
const ALL = HIDDEN.join("x");
const SEEN = /(?![\t\r\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Cn}\u3164]/u;

test.each(HIDDEN)("%j is not printed as it is", (hidden) => {
  expect(printable(`a${hidden}b`)).toMatch(/^a\ufffd(?:\[31m)?b$/);
});

test("what is to be seen is left", () => {
  const text = "Zoë 山田 한글 اسم ❤️ 1 – “x” [PHONE]";
  expect(printable(text)).toBe(text);
  expect(printable("a\tb\nc")).toBe("a\ufffdb\ufffdc");
  expect(printableLines("a\tb\r\nc\u202e")).toBe("a\tb\r\nc\ufffd");
});

test("pages, tables, reports and messages", () => {
  const table = { columns: [ALL], rows: [{ cells: [ALL], tone: "plain" }] } as const;
  const page: Page = { title: ALL, sections: [{ heading: ALL, facts: [fact("why", ALL)], table }] };
  const { report } = redactBytes("{}", {});
  const named = { ...report, inputs: [{ name: ALL, bytes: 1, records: 1 }], notRead: [{ name: ALL, why: ALL }] };
  const problem = {
    code: "wrong-id",
    severity: "error",
    message: ALL,
    place: { line: 1, column: 1 },
    fix: ALL,
  } as const;
  const printed = [
    renderText(page),
    renderHtml(page),
    renderCsv(table),
    reportText(named),
    renderProblems([{ file: ALL, text: ALL, problems: [problem] }]),
  ];
  for (const text of printed) expect(text).not.toMatch(SEEN);
});

test("names of files, options and packs in messages of the program", async () => {
  const hidden = "a\u202eb\u200b\u001bc";
  const cwd = await folderWith({ [`in/${hidden}.csv`]: "x", "in/z.json": "1" });
  const outcomes = [
    await scrubjay(["redact", "in"], { cwd }),
    await scrubjay(["redact", `${hidden}.json`], { cwd }),
    await scrubjay(["redact", "-r", hidden], { cwd }),
    await scrubjay(["redact", `--${hidden}`], { cwd }),
    await scrubjay([hidden], { cwd }),
    await scrubjay(["verify", "--detect", hidden], { cwd }),
  ];
  for (const { exit, stderr } of outcomes) {
    expect([2, 4]).toContain(exit);
    expect(stderr).not.toBe("");
    expect(stderr).not.toMatch(SEEN);
  }
});

/** A report as Markdown, as a table for spreadsheets, and as text. */
import { describe, expect, it } from "vitest";
import { inColours } from "../../../src/errors/paint.ts";
import { renderCsv } from "../../../src/pages/csv.ts";
import { markdownCode, markdownText } from "../../../src/pages/report/markdown.ts";
import { renderReport } from "../../../src/pages/report/render-report.ts";
import { reportTable } from "../../../src/pages/report/report-rows.ts";
import type { Report } from "../../../src/report/report.ts";
import { APPROVED, FULL, HOSTILE, LONG, NASTY, OLD, RAN, shown } from "./samples.ts";

describe("Markdown", () => {
  const markdown = (report: Report) => renderReport("markdown", shown(report));

  it("is short, and has what deserves a look", () => {
    const text = markdown(FULL);
    expect(text).toMatch(
      /^## Report of the run of 2026-11-29\n\n\*\*A file was not read, .*\*\*\n\n- ⚠ the run stopped at in\/b\.json: unexpected-end at offset 10 \(line 1, column 11\); 2 further inputs not read\n- ⚠ 1 file not read\n/,
    );
    expect(text).toContain("| values taken out | 12,445 (by rules) |\n");
    expect(text).toContain(
      "\n| category | values | hits |\n| --- | ---: | ---: |\n| `user.contact.phone_number` | 12,345 | 30 |\n",
    );
    expect(text).toContain("\n| `$.data[*].mood` | 1,200 |\n");
    expect(text).toContain("\n### Never matched\n\n| rule |\n| --- |\n| `acme/calls/fax` |\n");
    expect(text).toContain(`| what ran is what was approved |\n| \`partner 1.0.0\` |`);
    expect(markdown(LONG).length).toBeLessThan(8000);
  });

  it("makes what differs bold", () => {
    const packs = FULL.packs.map((pack) => ({ ...pack, approved: APPROVED }));
    expect(markdown({ ...FULL, packs })).toContain("| **what ran is not what was approved** |\n");
  });

  it("lets no name be anything but a name", () => {
    const text = markdown(HOSTILE);
    expect(text).not.toMatch(/<script|\u202e|https?:|\]\(|@ana/);
    // A row has as many cells as its table has columns.
    const tables = text.split("\n\n").filter((part) => part.startsWith("|"));
    expect(tables.length).toBeGreaterThan(7);
    for (const table of tables) {
      const cells = table
        .trimEnd()
        .split("\n")
        .map((line) => line.split("|").length);
      expect(new Set(cells).size, table).toBe(1);
    }
  });

  it.each([
    ["$.data[*].name", "`$.data[*].name`"],
    ["a|b", "<code>a&#124;b</code>"],
    ["a`b", "<code>a&#96;b</code>"],
    ["a\\", "<code>a&#92;</code>"],
    [" a", "<code> a</code>"],
    ["", ""],
  ])("%j as a name", (name, code) => {
    expect(markdownCode(name)).toBe(code);
  });

  it.each([
    ["done: 12:30, snake_case (100 %)", "done: 12:30, snake_case (100 %)"],
    ["_a_ *b* #1 @c", "&#95;a&#95; &#42;b&#42; &#35;1 &#64;c"],
    ["see https://example.com www.example.com", "see https&#58;//example.com www&#46;example.com"],
  ])("%j as words", (words, text) => {
    expect(markdownText(words)).toBe(text);
  });
});

describe("the table for spreadsheets", () => {
  /** Its rows as objects. */
  function rowsOf(report: Report, section: string): Record<string, string>[] {
    const { columns, rows } = reportTable(report);
    const all = rows.map(({ cells }) => Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ""])));
    return all.filter((row) => row.section === section);
  }

  it("has a row for each count, which says of what it is", () => {
    expect(rowsOf(FULL, "category").map(({ category, count, unit }) => [category, count, unit])).toContainEqual([
      ...["user.contact.phone_number", "12345", "values"],
    ]);
    expect(rowsOf(FULL, "rule").filter(({ rule }) => rule === "acme/calls/name")).toMatchObject([
      {
        category: "user.name",
        subject: "customer",
        action: "mask",
        count: "120",
        unit: "values matched",
      },
      { count: "100", unit: "values replaced" },
    ]);
    expect(rowsOf(FULL, "place")[0]).toMatchObject({
      ...{ place: "$.data[*].name", rule: "acme/calls/name", category: "user.name", count: "120" },
      started: "2026-11-29T23:04:11.201Z",
    });
    expect(rowsOf(FULL, "undecided").map(({ place, count, action }) => [place, count, action])).toEqual([
      ["$.data[*].extra", "2", "scan"],
      ["$.data[*].mood", "1200", "scan"],
    ]);
    expect(rowsOf(FULL, "rule file")).toMatchObject([{ name: "acme/calls 1.2.0", digest: RAN }]);
    expect(rowsOf(FULL, "output")).toMatchObject([{ name: "out/a.json", count: "4400123", digest: "0f".repeat(32) }]);
    expect(rowsOf(FULL, "limit").filter(({ count }) => count !== "0")).toHaveLength(2);
    expect(rowsOf(FULL, "run")).toContainEqual(expect.objectContaining({ name: "took", count: "149.79" }));
    expect(rowsOf(FULL, "warning").length).toBeGreaterThan(3);
  });

  it("has as many cells as columns, and none of an older report is undefined", () => {
    for (const report of [OLD, FULL, HOSTILE]) {
      const { columns, rows } = reportTable(report);
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
      expect(renderCsv({ columns, rows })).not.toMatch(/undefined|NaN/);
    }
  });

  it("begins no cell with a formula", () => {
    const csv = renderReport("csv", shown(HOSTILE));
    expect(csv).toContain(",'=cmd(),");
    expect(csv).not.toMatch(/(^|[,\n])"?[=+@]/m);
  });

  it.each([
    ..."=+-@＝＋－＠﹢﹣﹦﹫−",
    ...[" =", "\t=", "\u{a0}=", "\u{200b}=", "\u{fffd}＝", "\u{3000}＠", "'=", '"+', "\u{2066}-", "\r\n="],
  ])("takes %j in front for a formula", (text) => {
    const rows = [{ cells: [`${text}1`], tone: "plain" as const }];
    expect(renderCsv({ columns: ["a"], rows })).toMatch(/\r\n"?'/);
  });

  it.each(["a=1", "1-2", "$.a", "x@example.com", "", "12", "'quoted'"])("takes %j for none", (text) => {
    expect(renderCsv({ columns: ["a"], rows: [{ cells: [text], tone: "plain" }] })).toBe(`a\r\n${text}\r\n`);
  });
});

describe("text", () => {
  const text = (report: Report) => renderReport("text", shown(report));

  it("says times, categories, approvals, outputs and options", () => {
    const shownText = text(FULL);
    expect(shownText).toMatch(
      /^scrubjay 0\.1\.0: exit 4\nA file was not read, or could not be written \(exit code 4\)\nbegun 2026-11-29 23:04:11 UTC\nended .*, after 2 min 30 s\n\nWarnings\n/,
    );
    expect(shownText).toMatch(
      /\nTaken out, by category\n {2}values {2}hits {2}category\n {3}12345 {4}30 {2}user\.contact\.phone_number\n/,
    );
    expect(shownText).toMatch(/\nOutputs\n {4}bytes {2}SHA-256 .*name\n {2}4400123 {2}0f0f.* out\/a\.json\n/);
    expect(shownText).toContain(`\n  what ran is what was approved  ${RAN}  ${RAN}  acme/calls\n`);
    expect(shownText).toContain("\nHow it ran\n  format: ndjson\n  purpose: quality\n");
    expect(shownText).toContain("  detectors that did not look: person-name\n");
  });

  it("has the same words with colours and without", () => {
    const painted = renderReport("text", shown(FULL), inColours);
    expect(painted).toContain(inColours("heading", "Warnings"));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are.
    expect(painted.replace(/\u001b\[\d+m/g, "")).toBe(text(FULL));
  });

  it("lists rules that matched something", () => {
    const [, rules = ""] = /\nRules\n(.*?)\n\n/s.exec(text(FULL)) ?? [];
    expect(rules).not.toContain("acme/calls/fax");
    expect(rules.split("\n")).toHaveLength(5);
  });

  it("of an older version has no empty parts", () => {
    expect(text(OLD)).not.toMatch(/How it ran|Outputs|Taken out|begun|undefined|not said/);
  });

  it("is one line for each row, whatever the names are", () => {
    expect(text(HOSTILE)).not.toContain("\u202e");
    expect(
      text(HOSTILE)
        .split("\n")
        .filter((line) => line.startsWith("=cmd")),
    ).toEqual([]);
    expect(NASTY).toContain("\n");
  });
});

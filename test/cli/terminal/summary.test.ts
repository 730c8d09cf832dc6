import { expect, it } from "vitest";
import { summaryLines } from "../../../src/cli/terminal/summary.ts";
import { inColours } from "../../../src/errors/paint.ts";
import { compile } from "../../../src/index.ts";
import type { Report } from "../../../src/report/report.ts";

const EMPTY = compile({ unlisted: "replace" }).bytes("[]").report;

function reportWith(changes: Partial<Report>): Report {
  return { ...EMPTY, inputs: [{ name: "a", bytes: 3 * 1024 * 1024, records: 2000 }], undecided: [], ...changes };
}

const rule = { id: "acme/calls/mail", pack: "acme/calls", action: "replace", matched: 9, redacted: 7 };
const category = (name: string, values: number, hits: number) => ({ category: name, values, hits });
const summed = { milliseconds: 1500, reportFile: undefined, rules: ["kore-ai"] };

it("says what was read, how fast, and what was taken out, the largest category first", () => {
  const categories = [category("user.name", 2, 0), category("user.contact.email", 5, 3)];
  const report = reportWith({ rules: [rule], detected: { email: 3 }, categories });
  expect(summaryLines(report, summed)).toEqual([
    "1 input, 2000 records, 3.15 MB in 1.5 s (2.10 MB/s)",
    "  values that rules changed     7",
    "  found in texts, and replaced  3",
    "    user.contact.email          8",
    "    user.name                   2",
    "  Place by place: --report FILE. Why: scrubjay rules show kore-ai",
  ]);
});

it("is never longer than a dozen lines", () => {
  const categories = Array.from({ length: 20 }, (_, i) => category(`user.c${i}`, i, 1));
  const undecided = [{ path: "$.a", count: 1 }];
  const lines = summaryLines(reportWith({ rules: [rule], categories, undecided }), summed);
  expect(lines.length).toBeLessThanOrEqual(12);
  expect(lines).toContainEqual(expect.stringMatching(/^ {4}and 15 more +120$/));
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}places that no rule decides, replaced +1$/));
});

it("does not say again what a warning says", () => {
  const unlisted = { action: "scan", weaker: false };
  const lines = summaryLines(reportWith({ undecided: [{ path: "$.a", count: 1 }], unlisted }), summed);
  expect(lines.join("\n")).not.toContain("no rule decides");
});

it("names the report that was written, and no rules where none were named", () => {
  const lines = summaryLines(reportWith({}), { milliseconds: 20, reportFile: "r\u001b.json", rules: [] });
  expect(lines.at(-1)).toBe("  Place by place: r\ufffd.json.");
  expect(lines[0]).toBe("1 input, 2000 records, 3.15 MB in 0.0 s");
});

it("has the same words in colours", () => {
  const [first] = summaryLines(reportWith({}), summed, inColours);
  expect(first).toBe("\u001b[1m1 input, 2000 records, 3.15 MB in 1.5 s (2.10 MB/s)\u001b[22m");
});

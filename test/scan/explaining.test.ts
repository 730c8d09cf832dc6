/** `scan --explain`: places, outcomes and reasons, and no value. */
import { describe, expect, it } from "vitest";
import { type ExplainedScan, explainingRun, mergeReasons } from "../../src/scan/explaining.ts";
import type { ScanOptions } from "../../src/scan/scan.ts";

function explainedScanOf(document: unknown, options: ScanOptions = { regions: ["US"] }): ExplainedScan {
  const run = explainingRun(options);
  run.writeTo(new TextEncoder().encode(JSON.stringify(document)), () => {});
  run.endTo(() => {});
  return run.report;
}

describe("an explained scan", () => {
  it("says by place what was taken, and why", () => {
    const { reasons, findings } = explainedScanOf([
      { note: "ann@example.com" },
      { note: "ann@example.com" },
      { other: '{"mail":"ann@example.com"}' },
    ]);
    expect(reasons).toEqual([
      { path: "$[*].note", detector: "email", taken: true, reasons: [expect.any(String)], count: 2 },
      { path: "$[*].other", detector: "email", taken: true, reasons: [expect.any(String)], count: 1 },
    ]);
    expect(findings.map(({ count }) => count)).toEqual([2, 1]);
  });

  it("says what is found where an encoding is read", () => {
    const { reasons } = explainedScanOf({ note: "kim%40example.com" });
    expect(reasons).toEqual([expect.objectContaining({ reasons: ["found where an encoding is read"], taken: true })]);
  });

  it("holds no value", () => {
    const report = explainedScanOf({ phone: "+12025550143", note: "ann@example.com", "2025550143": 1 });
    expect(JSON.stringify(report)).not.toMatch(/5550143|ann@/);
  });

  it("of several inputs adds up", () => {
    const one = explainedScanOf({ note: "ann@example.com" });
    expect(mergeReasons([one, one])).toEqual(one.reasons.map((reason) => ({ ...reason, count: 2 })));
  });
});

/** Reports of several runs as one. */
import { expect, it } from "vitest";
import { redactBytes } from "../../../src/index.ts";
import type { Report } from "../../../src/report/report.ts";
import type { GivenReport } from "../../../src/report/several/given.ts";
import { mergedRuns } from "../../../src/report/several/merged-runs.ts";

const { report: EMPTY } = redactBytes("", { unlisted: "scan", format: "ndjson" });

function part(from: string, changes: Partial<Report> = {}, records = 1): GivenReport {
  const inputs = [{ name: "in", bytes: 50, records, range: { from: 0, to: 50 } }];
  return { from, report: { ...EMPTY, inputs, whole: true, digest: "d", exit: 0, ...changes } };
}

const recordsIn = (...given: GivenReport[]) =>
  mergedRuns(given, (exits) => Math.max(...exits)).merged?.inputs.map(({ records }) => records);

it("count a range once where it was done twice, alike", () => {
  expect(recordsIn(part("a"), part("b"))).toEqual([1]);
});

it("count it twice where it was not done alike: --complete is to see that", () => {
  expect(recordsIn(part("a"), part("b", {}, 2))).toEqual([1, 2]);
  expect(recordsIn(part("a"), part("b", { detected: { email: 1 } }), part("c"))).toEqual([1, 1]);
});

it("take a run that ended well in place of one that did not", () => {
  expect(recordsIn(part("a", { exit: 3 }, 7), part("b", { exit: 4 }, 8), part("c"))).toEqual([1]);
  expect(recordsIn(part("c"), part("a", { exit: 3 }, 7))).toEqual([1]);
  expect(recordsIn(part("a", { exit: 3 }, 7), part("b", { exit: 3 }, 8))).toEqual([8]);
});

it("take a run that left bad lines out for one that ended well", () => {
  const withRejects = part("a", { exit: 3 });
  const inputs = withRejects.report.inputs.map((one) => ({ ...one, rejected: 1 }));
  const leftOut = { ...withRejects, report: { ...withRejects.report, inputs } };
  expect(recordsIn(leftOut, part("b", {}, 2))).toEqual([2, 1]);
  expect(recordsIn(part("b", {}, 2), leftOut)).toEqual([2, 1]);
});

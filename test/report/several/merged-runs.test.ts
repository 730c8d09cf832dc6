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

it("count a range twice where other bytes were written, whatever the outputs are called", () => {
  const written = (name: string, digit: string) => ({ outputs: [{ name, bytes: 5, sha256: digit.repeat(64) }] });
  expect(recordsIn(part("a", written("x", "0")), part("b", written("y", "0")))).toEqual([1]);
  expect(recordsIn(part("a", written("x", "0")), part("b", written("x", "1")))).toEqual([1, 1]);
  expect(recordsIn(part("a", written("x", "0")), part("b"))).toEqual([1]);
});

it("count a copy of a report of a whole file once, and another run over it twice", () => {
  const inputs = [{ name: "in", bytes: 50, records: 3 }];
  const one = part("a", { inputs, started: "2026-11-29T23:00:00Z" });
  expect(recordsIn(one, { ...one, from: "copy" })).toEqual([3]);
  expect(recordsIn(one, part("b", { inputs, started: "2026-11-30T23:00:00Z" }))).toEqual([3, 3]);
});

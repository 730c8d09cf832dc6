/** Whether runs have done files whole, each line once. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redactBytes } from "../../../src/index.ts";
import type { InputReport, Report } from "../../../src/report/report.ts";
import { coverageOf } from "../../../src/report/several/coverage.ts";
import type { GivenReport, WantedFile } from "../../../src/report/several/given.ts";
import { runCount } from "../../helpers/run-count.ts";

const FILE: WantedFile = { name: "data/in.ndjson", size: 100, modified: "2026-11-30T01:00:00.000000000Z" };
const { report: EMPTY } = redactBytes("", { unlisted: "scan", format: "ndjson" });

/** `range`: undefined for the whole file. */
function input(range?: readonly [number, number], changes: Partial<InputReport> = {}): InputReport {
  const { name, size, modified } = FILE;
  const ofRange = range && { range: { from: range[0], to: range[1] } };
  return {
    name,
    bytes: range ? range[1] - range[0] : size,
    records: 1,
    file: { size, modified },
    ...ofRange,
    ...changes,
  };
}

function run(from: string, inputs: readonly InputReport[], changes: Partial<Report> = {}): GivenReport {
  return { from, report: { ...EMPTY, inputs, whole: true, digest: "d", exit: 0, ...changes } };
}

function part(from: number, to: number, changes: Partial<Report> = {}): GivenReport {
  return run(`${from}.json`, [input([from, to])], changes);
}

function why(given: readonly GivenReport[], wanted: readonly WantedFile[] = [FILE]): string[] {
  const { complete, problems } = coverageOf(given, wanted);
  expect(complete).toBe(problems.length === 0);
  return problems.map(({ file, why }) => (file === undefined ? why : `${file}: ${why}`));
}

describe("a file is done by", () => {
  it.each<[string, GivenReport[]]>([
    ["a run over the whole", [run("w", [input()])]],
    ["one range", [part(0, 100)]],
    ["a range that ends behind it", [part(0, 1000)]],
    ["ranges in any order", [part(50, 100), part(0, 20), part(20, 50)]],
    ["a range done twice alike", [part(0, 50), part(50, 100), { ...part(0, 50), from: "again" }]],
    ["ranges with nothing in them besides", [part(0, 100), part(30, 30), part(100, 200)]],
  ])("%s", (_, given) => {
    expect(why(given)).toEqual([]);
  });
});

describe("it is not done where", () => {
  it.each<[string, GivenReport[], string[]]>([
    ["nothing is", [], ["data/in.ndjson: bytes 0-100 are missing"]],
    ["the start is missing", [part(10, 100)], ["data/in.ndjson: bytes 0-10 are missing"]],
    ["the end is missing", [part(0, 90)], ["data/in.ndjson: bytes 90-100 are missing"]],
    [
      "there are gaps",
      [part(0, 10), part(20, 30), part(40, 100)],
      ["data/in.ndjson: bytes 10-20 are missing", "data/in.ndjson: bytes 30-40 are missing"],
    ],
    [
      "ranges overlap",
      [part(0, 60), part(50, 100)],
      ["data/in.ndjson: bytes 50-60 were done twice, by 0.json (0-60) and 50.json (50-100)"],
    ],
    [
      "one range holds another",
      [part(0, 100), part(20, 30)],
      ["data/in.ndjson: bytes 20-30 were done twice, by 0.json (0-100) and 20.json (20-30)"],
    ],
    [
      "a range was done twice and differently",
      [part(0, 100), run("again.json", [input([0, 100], { records: 2 })])],
      ["data/in.ndjson: bytes 0-100 came out differently: 0.json and again.json count or write differently"],
    ],
    [
      "a run failed",
      [part(0, 50), part(50, 100, { exit: 3 })],
      ["50.json: its run ended with exit code 3", "data/in.ndjson: bytes 50-100 are missing"],
    ],
    [
      "an output was not written whole",
      [part(0, 100, { whole: false })],
      [expect.stringContaining("0.json: its run does not say"), "data/in.ndjson: bytes 0-100 are missing"],
    ],
    [
      "bad lines were left out, but a file was not written",
      [run("x.json", [input(undefined, { rejected: 1 })], { exit: 4 })],
      ["x.json: its run ended with exit code 4", "data/in.ndjson: bytes 0-100 are missing"],
    ],
    [
      "digests differ: those that most do not have are named",
      [part(0, 10), part(10, 20), part(20, 100, { digest: "other" })],
      ["20.json: was made under other rules or options than 0.json"],
    ],
    ["there is no digest", [part(0, 100, { digest: undefined })], ["0.json: has no digest of its rules and options"]],
    [
      "a report names another file",
      [part(0, 100), run("other.json", [input(undefined, { name: "other.ndjson" })])],
      ["other.json: other.ndjson: is none of the files of --of"],
    ],
    [
      "a report does not say which file it was",
      [run("w.json", [input(undefined, { file: undefined })])],
      ["data/in.ndjson: w.json does not say which state of it was read"],
    ],
  ])("%s", (_, given, problems) => {
    expect(why(given)).toEqual(problems);
  });

  it.each([
    ["grew", { size: 99 }],
    ["was written again", { modified: "2026-11-30T01:00:00.000000001Z" }],
  ])("it %s meanwhile", (_, changes) => {
    const { size, modified } = { ...FILE, ...changes };
    const given = run("w.json", [input(undefined, { file: { size, modified } })]);
    expect(why([given])).toEqual([expect.stringContaining(`; w.json read ${size} bytes modified ${modified}`)]);
  });
});

it("bad lines that were left out are counted, once for each range", () => {
  const bad = run("a.json", [input([0, 100], { rejected: 2 })], { exit: 3 });
  const { complete, files } = coverageOf([bad, { ...bad, from: "b.json" }], [FILE]);
  expect([complete, files[0]?.rejected, files[0]?.ranges]).toEqual([true, 2, 1]);
});

it("is said once of all ranges that read a file in another state", () => {
  const then = { size: 100, modified: "2026-11-29T01:00:00.000000000Z" };
  const given = Array.from({ length: 50 }, (_, i) => run(`${i}`, [input([2 * i, 2 * i + 2], { file: then })]));
  expect(why(given)).toEqual([expect.stringContaining("; 0 and 49 other reports read 100 bytes modified 2026-11-29")]);
  const other = run("w", [input([0, 2], { file: undefined })]);
  expect(why([...given, other])).toHaveLength(2);
});

it.each<[string, InputReport[]]>([
  ["the whole", [input(), input()]],
  ["the whole by another name", [input(), input(undefined, { name: "./data/in.ndjson" })]],
  ["a range", [input([0, 50]), input([0, 50]), input([50, 100])]],
])("a run that reads %s twice has written it twice", (_, inputs) => {
  expect(why([run("w.json", inputs)])).toEqual([
    expect.stringMatching(/bytes 0-\d+ were done twice, both times by w\.json/),
  ]);
});

it("it has, too, where another run has done the same before", () => {
  expect(why([run("a.json", [input()]), run("b.json", [input(), input()])])).toEqual([
    "data/in.ndjson: bytes 0-100 were done twice, both times by b.json",
  ]);
});

it("a run that says less than the size of the file has not read it whole", () => {
  expect(why([run("w.json", [input(undefined, { bytes: 99 })])])).toEqual([
    "data/in.ndjson: w.json says that 99 bytes of 100 were read",
  ]);
  expect(why([run("w.json", [input(undefined, { bytes: 300, compression: "gzip", compressedBytes: 100 })])])).toEqual(
    [],
  );
});

it("a file with nothing in it is done", () => {
  expect(why([], [{ ...FILE, size: 0 }])).toEqual([]);
});

describe("a name means", () => {
  const other = { ...FILE, name: "data/2/in.ndjson" };
  it.each<[string, string[]]>([
    ["data/in.ndjson", []],
    ["./data//in.ndjson", []],
    ["/mnt/data/in.ndjson", []],
    ["C:\\data\\in.ndjson", []],
    ["in.ndjson", [expect.stringContaining("may be data/in.ndjson or data/2/in.ndjson; run it by a longer name")]],
    ["/mnt/out.ndjson", [expect.stringContaining("is none of the files of --of")]],
    ["/other/in.ndjson", [expect.stringContaining("is none of the files of --of")]],
    ["other/data/x/in.ndjson", [expect.stringContaining("is none of the files of --of")]],
  ])("%s", (name, problems) => {
    const given = [
      run("a.json", [input(undefined, { name })]),
      run("b.json", [input(undefined, { name: other.name })]),
    ];
    const found = why(given, [FILE, other]);
    expect(found.filter((text) => !text.includes("missing"))).toEqual(problems);
  });

  it("the only file of that name, where one name is the end of the other", () => {
    expect(why([run("a.json", [input(undefined, { name: "in.ndjson" })])])).toEqual([]);
    expect(why([run("a.json", [input(undefined, { name: "/elsewhere/in.ndjson" })])])).not.toEqual([]);
  });
});

it("exactly the ranges that tile a file do it: compared with counting bytes", () => {
  const range = fc.tuple(fc.nat(12), fc.nat(12)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  fc.assert(
    fc.property(fc.array(range, { maxLength: 5 }), (ranges) => {
      const file = { ...FILE, size: 10 };
      const given = ranges.map((one, i) => run(`${i}`, [input(one, { file: { size: 10, modified: FILE.modified } })]));
      const apart = new Map(ranges.map(([from, to]) => [`${from}-${Math.min(to, 10)}`, [from, to] as const]));
      const times = Array.from({ length: 10 }, (_, at) =>
        [...apart.values()].filter(([from, to]) => from <= at && at < to),
      );
      expect(coverageOf(given, [file]).complete).toBe(times.every(({ length }) => length === 1));
    }),
    { numRuns: runCount(500) },
  );
});

/**
 * Bad lines of NDJSON that are left out: what comes of the others is what comes of each alone, nothing of the bad ones is left
 * anywhere, and none of it depends on where the input is cut.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTION_NAMES } from "../../src/actions/table.ts";
import { InputError } from "../../src/errors/errors.ts";
import type { BadRecord, HitFinding, RedactOptions } from "../../src/redaction/options/options.ts";
import { Redactor, redactBytes } from "../../src/redaction/redactor.ts";
import type { Report } from "../../src/report/report.ts";
import { parseRules } from "../../src/rules/parse.ts";
import { KEY } from "../helpers/action-specs.ts";
import { type AtWork, detectorsAtWork, putToWork } from "../helpers/detectors-at-work.ts";
import { inputText } from "../helpers/documents.ts";
import { waysToCut } from "../helpers/every-cut.ts";
import { ruleSets } from "../helpers/rule-sets.ts";
import { loaded } from "../helpers/rule-specs.ts";
import { runCount } from "../helpers/run-count.ts";
import { everyByte } from "../helpers/runs.ts";

const LF = 0x0a;
const BLANK = /^[ \t\r]*$/;
const MARK = Buffer.from("\ufeff");
const DEFAULT_LIMIT = 16 * 1024 ** 2;
/** In front of a line that is tried alone: without them, its first bytes could pass for another encoding, or a byte order mark. */
const AHEAD = Buffer.from("  ");

interface Answer {
  readonly output: string;
  readonly bad: readonly BadRecord[];
  readonly raw: string;
  readonly findings: readonly HitFinding[];
  readonly report: Report;
  /** The run ended in it. */
  readonly error: string | undefined;
}

/** Runs with these options, one after another. */
function runsWith(options: RedactOptions): (bytes: Uint8Array, cuts: readonly number[]) => Answer {
  let bad: BadRecord[] = [];
  let findings: HitFinding[] = [];
  let raw: Uint8Array[] = [];
  const redactor = new Redactor({
    ...options,
    onFinding: (finding) => findings.push(finding),
    onBadRecord: (one) => bad.push(one),
  });
  redactor.keepBadLines((part) => raw.push(part.slice()));
  return (bytes, cuts) => {
    [bad, findings, raw] = [[], [], []];
    redactor.reset();
    const parts: Uint8Array[] = [];
    const error = errorOf(() => {
      let from = 0;
      for (const cut of [...cuts, bytes.length]) {
        // Whoever wrote them may use them again.
        const written = Uint8Array.from(bytes.subarray(from, cut));
        redactor.writeTo(written, (part) => parts.push(part.slice()));
        written.fill(0x7b);
        from = cut;
      }
      redactor.endTo((part) => parts.push(part.slice()));
    });
    return { output: latin1(parts), bad, raw: latin1(raw), findings, report: redactor.report, error };
  };
}

function errorOf(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return textOf(error);
  }
}

function textOf(error: unknown): string {
  if (!(error instanceof InputError)) throw error;
  return `${error.code} ${error.place.offset}`;
}

function latin1(parts: readonly Uint8Array[]): string {
  return Buffer.concat(parts).toString("latin1");
}

/** Each line with its LF, and where it begins. */
function linesOf(bytes: Uint8Array): { offset: number; line: Buffer }[] {
  const lines: { offset: number; line: Buffer }[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(LF, at) + 1 || bytes.length;
    lines.push({ offset: at, line: Buffer.from(bytes.subarray(at, end)) });
    at = end;
  }
  return lines;
}

/** The bytes of a byte order mark in front. */
function markIn(bytes: Uint8Array): number {
  return Buffer.from(bytes.subarray(0, MARK.length)).equals(MARK) ? MARK.length : 0;
}

/** What is to come of the input, by the longest way: each line through a run of its own. */
function expected(bytes: Uint8Array, options: RedactOptions) {
  const mark = markIn(bytes);
  const output: Uint8Array[] = [bytes.subarray(0, mark)];
  const good: Uint8Array[] = [];
  const raw: Uint8Array[] = [];
  const bad: { line: number; offset: number; code: string; at: number }[] = [];
  for (const [i, { offset, line }] of linesOf(bytes.subarray(mark)).entries()) {
    const end = line.at(-1) === LF ? line.length - 1 : line.length;
    const text = line.subarray(0, end);
    const error = BLANK.test(text.toString("latin1")) ? undefined : faultOf(line, options);
    if (error === undefined) {
      output.push(BLANK.test(text.toString("latin1")) ? text : alone(text, options), line.subarray(end));
      good.push(line);
      continue;
    }
    const at = mark + offset + error.place.offset - AHEAD.length;
    if (isOut(text, options)) return { output, good, raw, bad, error: `${error.code} ${at}` };
    bad.push({ line: i + 1, offset: i === 0 ? 0 : mark + offset, code: error.code, at });
    raw.push(text, Uint8Array.of(LF));
  }
  return { output, good, raw, bad, error: undefined };
}

function alone(text: Uint8Array, options: RedactOptions): Uint8Array {
  return redactBytes(Buffer.concat([AHEAD, text]), { ...options, format: "json" }).bytes.subarray(AHEAD.length);
}

function faultOf(line: Uint8Array, options: RedactOptions): InputError | undefined {
  try {
    redactBytes(Buffer.concat([AHEAD, line]), options);
    return undefined;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** Whether the line is right so far when as much of it has come as is kept of a line. */
function isOut(text: Uint8Array, { maxValueBytes = DEFAULT_LIMIT, ...options }: RedactOptions): boolean {
  if (text.length < maxValueBytes) return false;
  try {
    const redactor = new Redactor({ ...options, maxValueBytes });
    redactor.write(AHEAD);
    redactor.write(text.subarray(0, maxValueBytes));
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

/** Without what tells the inputs apart. */
function counts({ inputs, exit, ...report }: Report) {
  return { ...report, records: inputs.map(({ records }) => records) };
}

function expectAnswer(bytes: Uint8Array, options: RedactOptions, ways: readonly (readonly number[])[]): void {
  const { output, good, raw, bad, error } = expected(bytes, options);
  const findings: HitFinding[] = [];
  const ofGood = new Redactor({ ...options, onFinding: (finding) => findings.push(finding) });
  ofGood.write(Buffer.concat(good));
  ofGood.end();
  const run = runsWith(options);
  for (const cuts of ways) {
    const given = run(bytes, cuts);
    const what = `cut at ${cuts.slice(0, 3)}`;
    expect(given.error, what).toBe(error);
    expect(
      given.bad.map(({ line, offset, code, place }) => ({ line, offset, code, at: place.offset })),
      what,
    ).toEqual(bad);
    expect(given.raw, what).toBe(latin1(raw));
    if (error !== undefined) {
      expect(given.output.startsWith(latin1(output)), what).toBe(true);
      continue;
    }
    expect(given.output, what).toBe(latin1(output));
    expect(given.findings, what).toEqual(findings);
    expect(counts(given.report), what).toEqual(counts(ofGood.report));
    expect(given.report.inputs, what).toEqual([
      {
        name: "",
        bytes: bytes.length,
        records: ofGood.report.inputs[0]?.records,
        ...(bad.length > 0 && { rejected: bad.length }),
      },
    ]);
    expect(given.report.exit, what).toBe(bad.length > 0 ? 3 : 0);
  }
}

type Chosen = RedactOptions & { readonly atWork: AtWork };

const options: fc.Arbitrary<Chosen> = fc
  .record({
    rules: ruleSets({ filters: true, actions: ACTION_NAMES })
      .map(loaded)
      .filter((rules) => rules !== undefined),
    maxValueBytes: fc.constantFrom(undefined, undefined, undefined, 8, 40),
    maxDepth: fc.constantFrom(undefined, undefined, undefined, 3),
    atWork: detectorsAtWork,
  })
  .map(({ maxValueBytes, maxDepth, ...rest }) => ({
    ...rest,
    key: KEY,
    regions: ["US"],
    format: "ndjson" as const,
    ...(maxValueBytes !== undefined && { maxValueBytes }),
    ...(maxDepth !== undefined && { maxDepth }),
  }));

const line = inputText({ lineBreaks: false, repeats: true }).map((text) => Buffer.from(text));

/** Some bytes left out, put in or changed; a LF makes two lines of one. */
const damaged = fc
  .tuple(line, fc.nat(), fc.nat(2), fc.constantFrom(0x22, 0x5c, 0x7b, 0x5d, 0x2c, 0x0a, 0x31, 0x0d, 0xc3, 0xff, 0))
  .map(([text, place, removed, added]) => {
    const bytes = [...text];
    bytes.splice(place % (bytes.length + 1), removed, added);
    return Buffer.from(bytes);
  });
const cutOff = fc.tuple(line, fc.nat()).map(([text, place]) => text.subarray(0, place % (text.length + 1)));
const blank = fc.constantFrom("", " ", "\t\r").map((text) => Buffer.from(text));

const inputs = fc
  .tuple(
    fc.constantFrom("", "", "", "\ufeff"),
    fc.array(
      fc.tuple(
        fc.oneof({ weight: 5, arbitrary: line }, { weight: 3, arbitrary: damaged }, cutOff, blank),
        fc.constantFrom("\n", "\n", "\r\n"),
      ),
      { minLength: 1, maxLength: 6 },
    ),
    fc.boolean(),
  )
  .map(([mark, lines, ended]) => {
    const text = Buffer.concat(lines.flatMap(([bytes, end]) => [bytes, Buffer.from(end)]));
    return Buffer.concat([Buffer.from(mark), ended ? text : text.subarray(0, -1)]);
  })
  // What the first bytes say of the whole input is no business of its lines.
  .filter((bytes) => bytes.length > 8 && !bytes.subarray(0, 4).includes(0) && !hasMarkInside(bytes));

/** Alone it would be the mark of an input. */
function hasMarkInside(bytes: Buffer): boolean {
  return bytes.indexOf(MARK, 1) >= 0;
}

const cuts = fc.array(fc.nat(), { minLength: 1, maxLength: 6 });

describe("lines of NDJSON, some of them bad", () => {
  it("come out as each does alone, wherever they are cut", () => {
    fc.assert(
      fc.property(inputs, options, cuts, (bytes, { atWork, ...chosen }, places) => {
        putToWork(atWork);
        const some = places.map((place) => place % bytes.length).sort((a, b) => a - b);
        expectAnswer(bytes, chosen, [[], some, everyByte(bytes)]);
      }),
      { numRuns: runCount(80) },
    );
  });

  const rules = parseRules(`format: pii-rules/1
id: example/lines
version: "1.0.0"
unlisted: scan
rules:
  - id: name
    path: "$.name"
    category: user.name
    also_in: text
  - id: tags
    path: "$.tags[?@.k == 'x'].v"
    category: user
    action: hash
  - id: list
    path: "$.list[?length(@.v) > 1].v"
    category: user
    action: mask
  - id: gone
    path: "$.gone"
    category: user
    action: remove
  - id: names
    path: "$.names"
    category: user
    keys: true
  - id: never
    path: "$.never"
    category: user
  - id: day
    path: "$.day"
    category: user
    action: { shift-date: { days: 9, by: name } }
`);
  const good =
    '{"name":"Ann Example","gone":1,"tags":[{"v":"1","k":"x"}],"day":"2026-03-17","note":"Ann Example, a@example.com"}';
  const bads = [
    '{"name":"Bob Example","gone":1,"note":"b@example.com",}',
    '{"tags":[{"v":"b@example.com"',
    '{"list":[{"v":"12"}, {"v":"',
    '{"never":"b@example.com"} 1',
    '{"names":{"b@example.com":1',
    '"b@example.com\\',
    "nul",
    "-",
    '{"a":"\xff"}',
    "[[[[[[1]]]]]]",
  ];

  it.each(bads)("at every single cut: %s", (bad) => {
    const lines = [good, bad, "", good.replaceAll("Ann", "Eve"), bad, bad, `${bad}\r`, good, bad];
    const bytes = Buffer.from(lines.join("\n"), "latin1");
    expectAnswer(bytes, { rules, key: KEY, format: "ndjson", maxDepth: 5 }, waysToCut(bytes.length));
  });
});

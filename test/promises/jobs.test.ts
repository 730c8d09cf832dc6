/** Promise 2: the output, the report and the error never depend on how many threads redact. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTION_NAMES } from "../../src/actions/table.ts";
import { InputError } from "../../src/errors/errors.ts";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { Redactor } from "../../src/redaction/redactor.ts";
import type { Report } from "../../src/report/report.ts";
import { sortedCounts } from "../../src/report/sums.ts";
import { KEY } from "../helpers/action-specs.ts";
import { detectorsAtWork, putToWork } from "../helpers/detectors-at-work.ts";
import { documentText } from "../helpers/documents.ts";
import { redactingInParts } from "../helpers/jobs.ts";
import { packOf, rulesOf } from "../helpers/packs.ts";
import { ruleSets } from "../helpers/rule-sets.ts";
import { loaded } from "../helpers/rule-specs.ts";
import { runCount } from "../helpers/run-count.ts";

/** As most rule files have it: elements are records, and so is the document that they stand in. */
const NESTED_RECORDS = rulesOf(
  packOf([{ path: "$.name" }, { path: "$..a", action: { name: "hash" } }, { path: "$.v", action: null }], {
    records: ["$.a.items[*]", "$.data[*]", "$[*]", "$"],
    unlisted: "scan",
  }),
);

/** Two lists as deep, and what is on the way to one of them: other rules may hold there. */
const OF_ONE_LIST = rulesOf(
  packOf([{ path: "$.name" }, { path: "$.a" }], { records: ["$.data[*]"], unlisted: "keep" }),
);
const BY_FILTER = rulesOf(
  packOf([{ path: "$[?search(@.v, 'x|y')].a" }, { path: "$.name" }], {
    records: ["$.a.items[*]", "$.data.items[*]", "$[*]", "$"],
    unlisted: "keep",
  }),
);

/** The document is the record, as it is without rule files: it is cut once it is too long to be held. Within it there may be others. */
const ONE_RECORD = ["$.v", "$.data[*].a", "$.name"].map((inner) =>
  rulesOf(
    packOf([{ path: "$..name" }, { path: "$..a", action: { name: "hash" } }, { path: "$..v", action: null }], {
      records: inner === "$.name" ? ["$"] : ["$", inner],
      unlisted: "scan",
    }),
  ),
);

const generated = ruleSets({ filters: true, actions: ACTION_NAMES })
  .map(loaded)
  .filter((rules) => rules !== undefined);

const options = fc
  .record({
    rules: fc.oneof(
      { weight: 3, arbitrary: generated },
      { weight: 2, arbitrary: fc.constantFrom(NESTED_RECORDS, OF_ONE_LIST, BY_FILTER) },
      { weight: 2, arbitrary: fc.constantFrom(...ONE_RECORD) },
    ),
    maxValueBytes: fc.constantFrom(undefined, undefined, 8, 40),
    maxDepth: fc.constantFrom(undefined, undefined, undefined, 5),
    atWork: detectorsAtWork,
  })
  .map(({ rules, maxValueBytes, maxDepth, atWork }) => ({
    atWork,
    given: {
      rules,
      key: KEY,
      regions: ["US"],
      ...(maxValueBytes !== undefined && { maxValueBytes }),
      ...(maxDepth !== undefined && { maxDepth }),
    },
  }));

/** A few documents, many times: the same ones, so that what stands between them is the same again and again. */
const repeated = fc
  .tuple(
    fc.array(documentText({ lineBreaks: false, repeats: true }), { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 4, max: 24 }),
  )
  .map(([few, times]) => Array.from({ length: times }, (_, i) => few[(i * 7 + (i >> 2)) % few.length] as string));

const pretty = (texts: readonly string[]) => texts.map((text) => JSON.stringify(JSON.parse(text), null, 2));

/** Objects whose values rules decide, among others. */
const named = (texts: readonly string[]) => texts.flatMap((text) => ['{"name":"Ann Example","a":"x"}', text]).join(",");

const LAYOUTS: Readonly<Record<string, (texts: readonly string[]) => string>> = {
  NDJSON: (texts) => texts.map((text) => `${text}\n`).join(""),
  "NDJSON with blank lines, without a last LF": (texts) => texts.join("\r\n\n"),
  "documents without white space": (texts) => texts.filter((text) => /^[[{]/.test(text.trim())).join(""),
  "pages of documents": (texts) => pretty(texts).join("\n"),
  "one array": (texts) => `[${texts.join(",")}]`,
  "one array, a line each": (texts) => `[\n${texts.join(",\n")}\n]\n`,
  "a page of records": (texts) =>
    JSON.stringify({ numResults: 3, data: texts.map((text) => JSON.parse(text)), v: 1 }, null, 1),
  "a list in an open object": (texts) =>
    `{"a":{"items":[${texts.join(" , ")}],"name":"Ann Example"},"data":[${texts.join(",")}]}`,
  "two lists in one object": (texts) => `{"items":[${named(texts)}],"data":[${named(texts)}],"v":[${named(texts)}]}`,
  "lists in objects": (texts) => `{"data":{"v":{},"items":[${named(texts)}]},"a":{"items":[${named(texts)}]}}`,
  "two lists": (texts) => `[[${texts.join(",")}],[${texts.join(",")}]]`,
};

/** Those of one document. */
const ONE = [
  "one array",
  "one array, a line each",
  "a page of records",
  "a list in an open object",
  "two lists in one object",
  "lists in objects",
  "two lists",
];

/** Something left out, put in, changed; mostly nothing. */
const damage = fc.option(fc.tuple(fc.nat(), fc.nat(2), fc.constantFrom('"', "}", "]", ",", "{", "\n", "1", "\u0001")), {
  freq: 2,
});

const inParts = fc.record({
  jobs: fc.integer({ min: 2, max: 4 }),
  delays: fc.array(fc.nat(12), { minLength: 1, maxLength: 4 }),
  sizes: fc.record({
    window: fc.constantFrom(40, 200, 1000),
    first: fc.constantFrom(1, 100),
    most: fc.constantFrom(100, 1000),
  }),
  lends: fc.boolean(),
  piece: fc.constantFrom(7, 64, 500, 100_000),
});

function piecesOf(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
}

function whole(pieces: readonly Uint8Array[], given: RedactOptions) {
  const redactor = new Redactor(given);
  const out: Uint8Array[] = [];
  let error: unknown;
  try {
    for (const piece of pieces) redactor.writeTo(piece, (bytes) => out.push(bytes.slice()));
    redactor.endTo((bytes) => out.push(bytes.slice()));
  } catch (thrown) {
    error = thrown;
  }
  return { output: Buffer.concat(out), error, report: redactor.report };
}

function placeOf(error: unknown): string {
  if (error === undefined) return "none";
  if (!(error instanceof InputError)) throw error;
  return `${error.code}: ${error.message} ${JSON.stringify(error.place)}`;
}

let shared = 0;

describe("many threads", () => {
  it.each(["auto", "ndjson", "json"] as const)("say what one says, in format %s", async (format) => {
    shared = 0;
    const layout = fc.constantFrom(...(format === "json" ? ONE : Object.keys(LAYOUTS)));
    await fc.assert(
      fc.asyncProperty(
        repeated,
        layout,
        damage,
        options,
        inParts,
        async (texts, named, hurt, { atWork, given }, how) => {
          putToWork(atWork);
          const text = (LAYOUTS[named] as (texts: readonly string[]) => string)(texts);
          const bytes = Buffer.from(damaged(text, hurt));
          const pieces = piecesOf(bytes, how.piece);
          const all = { ...given, format };
          const one = whole(pieces, all);
          const many = await redactingInParts(all, how)(pieces);
          shared += many.parts;
          expect(placeOf(many.error)).toBe(placeOf(one.error));
          // Of a line or a record past the limit, as much comes out before its error as has been read; outside of records, the white space.
          const isSame = given.maxValueBytes === undefined ? isTrimmedEqual : isStart;
          const isAlike = one.error === undefined ? isEqual : isSame;
          expect(isAlike(one.output, many.output), "the output").toBe(true);
          if (one.error === undefined) expect(reportText(many.report)).toBe(reportText(one.report));
        },
      ),
      { numRuns: runCount(format === "json" ? 120 : 60), endOnFailure: true },
    );
    expect(shared).toBeGreaterThan(20);
  });
});

/** As the command line writes it. */
function reportText(report: Report): string {
  return JSON.stringify({ ...report, detected: sortedCounts(report.detected) });
}

function isEqual(a: Buffer, b: Buffer): boolean {
  return a.equals(b);
}

function isTrimmedEqual(a: Buffer, b: Buffer): boolean {
  return a.toString("latin1").trimEnd() === b.toString("latin1").trimEnd();
}

/** Whether one of them is how the other one begins. */
function isStart(a: Buffer, b: Buffer): boolean {
  const size = Math.min(a.length, b.length);
  return a.subarray(0, size).equals(b.subarray(0, size));
}

function damaged(text: string, hurt: [number, number, string] | null): string {
  if (hurt === null) return text;
  const [place, removed, added] = hurt;
  const at = place % (text.length + 1);
  return text.slice(0, at) + added + text.slice(at + removed);
}

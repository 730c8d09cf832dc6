/**
 * Whether detectors need four times the time for four times the text, in one string; and whole runs, in which the core answers for
 * most of the worst texts. Run after a build: `node bench/text-growth.mjs`, with a name for one text alone; exit code 1 if anything grows
 * faster than the machine's noise allows.
 */

import { DETECTORS } from "../dist/detectors/table.js";
import { Redactor } from "../dist/index.js";
import { compileDetectors } from "../dist/text/detect.js";
import { WORST_TEXTS, worstDocument } from "./corpora/worst.mjs";

const MIB = 2 ** 20;
const SIZES = [1, 4, 16];
const SIZES_OF_RUNS = [1, 4, 16, 64];
/** Longer values are not read at all. */
const MOST_VALUE_BYTES = 2 ** 27;
const SLICE = 2 ** 18;
/** Four times the text in less than so many times the time; eight would be half way to quadratic. */
const MOST_GROWTH = 8;
/** Shorter times are noise. */
const LEAST_MILLISECONDS = 20;

const TEXTS = {
  "one @ after the other": "@",
  "a@a@": "a@",
  "long local parts": `${"a".repeat(1000)}@`,
  "labels and dots": "a@a.a.a.a.a.a.",
  dots: ".",
  "a and dots": "a.",
  quotes: '"',
  "quotes and @": '"@".',
  parameters: "a=a&",
  "encoded @": "%40",
  "digits only": "1234567",
  "groups of digits": "123 456-",
  "national numbers": "090-1234-5678 ",
  "bare numbers": "09012345678,",
  "long bare digits": "0".repeat(9999),
  "colons and digits": "1a:",
  "dots and digits": "1.",
  "full width": "１２３ー",
  "Chinese and @": "字@",
  "Chinese without spaces": "联系客服",
  joiners: "1\u200b",
  marks: "e\u0301",
  addresses: "alice@example.com, ",
  "short groups": "0-0-0.",
  "single digits": "1 ",
  "digits in brackets": "(1)",
  "no data at all": "Thank you for calling, how may we help? ",
};

const detectors = compileDetectors(DETECTORS, { regions: ["US", "JP"] });

/** @param {() => void} work */
function milliseconds(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * The best of three, that of the longest text once: what the collector of garbage adds is not the detectors'.
 * @param {(size: number) => () => void} workOn what is measured, by the size of the text in Mi
 * @param {readonly number[]} sizes
 */
function measured(workOn, sizes) {
  return sizes.map((size) => {
    const work = workOn(size);
    const runs = size === sizes.at(-1) ? 1 : 3;
    return Math.min(...Array.from({ length: runs }, () => milliseconds(work)));
  });
}

let failed = false;

/**
 * Prints a line of a table.
 * @param {string} name
 * @param {readonly number[]} sizes in Mi
 * @param {readonly number[]} times
 */
function tell(name, sizes, times) {
  const growths = times.slice(1).map((time, i) => time / Math.max(times[i], LEAST_MILLISECONDS));
  const tooFast = growths.some((growth) => growth > MOST_GROWTH);
  failed ||= tooFast;
  const speed = (sizes.at(-1) * MIB) / times.at(-1) / 1000;
  const cells = times.map((time) => ` | ${time.toFixed(0)} ms`).join("");
  process.stdout.write(`${name}${cells} | ${speed.toFixed(1)}${tooFast ? " GROWS TOO FAST" : ""}\n`);
}

/** @param {readonly number[]} sizes */
const head = (sizes) => `${sizes.map((size) => ` | ${size} Mi`).join("")} | million a second\n`;
const [, , only] = process.argv;
const chosen = (texts) => Object.entries(texts).filter(([name]) => only === undefined || name === only);

process.stdout.write(`text, characters${head(SIZES)}`);
for (const [name, piece] of chosen(TEXTS)) {
  detectors.find(piece.repeat(1000));
  const workOn = (size) => {
    const text = piece.repeat(Math.ceil((size * MIB) / piece.length));
    return () => detectors.find(text);
  };
  tell(name, SIZES, measured(workOn, SIZES));
}

/** @param {Buffer} bytes */
function redact(bytes) {
  const run = new Redactor({ unlisted: "scan", regions: ["US", "IN", "JP"], maxValueBytes: MOST_VALUE_BYTES });
  for (let at = 0; at < bytes.length; at += SLICE) run.writeTo(bytes.subarray(at, at + SLICE), () => {});
  run.endTo(() => {});
}

process.stdout.write(`\na whole run, one string${head(SIZES_OF_RUNS)}`);
for (const [name] of chosen(WORST_TEXTS)) {
  redact(worstDocument(name, MIB, MIB));
  const workOn = (size) => {
    const document = worstDocument(name, size * MIB, size * MIB);
    return () => redact(document);
  };
  tell(name, SIZES_OF_RUNS, measured(workOn, SIZES_OF_RUNS));
}
process.exitCode = failed ? 1 : 0;

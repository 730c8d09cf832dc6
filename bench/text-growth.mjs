/**
 * Whether detectors need four times the time for four times the text, in one string. Run after a build:
 * `node bench/text-growth.mjs`; exit code 1 if anything grows faster than the machine's noise allows.
 */

import { DETECTORS } from "../dist/detectors/table.js";
import { compileDetectors } from "../dist/text/detect.js";

const MIB = 2 ** 20;
const SIZES = [1, 4, 16];
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
  "no data at all": "Thank you for calling, how may we help? ",
};

const detectors = compileDetectors(DETECTORS, { regions: ["US", "JP"] });

function milliseconds(text) {
  const start = performance.now();
  detectors.find(text);
  return performance.now() - start;
}

/** The best of three, that of the longest text once: what the collector of garbage adds is not the detectors'. */
function measure(piece, size) {
  const text = piece.repeat(Math.ceil((size * MIB) / piece.length));
  const runs = size === SIZES.at(-1) ? 1 : 3;
  return Math.min(...Array.from({ length: runs }, () => milliseconds(text)));
}

let failed = false;
process.stdout.write(`text, characters${SIZES.map((size) => ` | ${size} Mi`).join("")} | million a second\n`);
for (const [name, piece] of Object.entries(TEXTS)) {
  milliseconds(piece.repeat(1000));
  const times = SIZES.map((size) => measure(piece, size));
  const growths = times.slice(1).map((time, i) => time / Math.max(times[i], LEAST_MILLISECONDS));
  const tooFast = growths.some((growth) => growth > MOST_GROWTH);
  failed ||= tooFast;
  const speed = (SIZES.at(-1) * MIB) / times.at(-1) / 1000;
  const cells = times.map((time) => ` | ${time.toFixed(0)} ms`).join("");
  process.stdout.write(`${name}${cells} | ${speed.toFixed(1)}${tooFast ? " GROWS TOO FAST" : ""}\n`);
}
process.exitCode = failed ? 1 : 0;

/**
 * Child of parts/scanning.mjs: gets its bytes into memory, works through them PASSES times, prints the seconds of each.
 *
 *     node bench/scanning-passes.mjs "ours|unlisted: keep|JSON.parse per line" PASSES FILE
 *     node bench/scanning-passes.mjs ours PASSES TEXT BYTES BYTES-OF-A-STRING
 */
import { readFileSync } from "node:fs";
import { worstDocument } from "./corpora/worst.mjs";
import { RULES } from "./peers.mjs";
import { printSeconds } from "./timed.mjs";

const SLICE = 256 * 1024;
const REGIONS = ["US", "IN", "JP"];
const MAX_VALUE_BYTES = 64 * 1024 ** 2;

/** For each name a function that gets ready and returns one pass. */
const WORK = {
  ours: () => redactWith("scan"),
  "unlisted: keep": () => redactWith("keep"),
  "JSON.parse per line": () => (bytes) => {
    for (const line of bytes.toString().split("\n")) {
      if (line !== "") discard(JSON.stringify(JSON.parse(line)));
    }
  },
};

async function redactWith(unlisted) {
  const { Redactor, loadRules } = await import("../dist/index.js");
  const rules = await loadRules(RULES);
  return (bytes) => {
    const redactor = new Redactor({ rules, unlisted, regions: REGIONS, maxValueBytes: MAX_VALUE_BYTES });
    for (let at = 0; at < bytes.length; at += SLICE) redactor.writeTo(bytes.subarray(at, at + SLICE), discard);
    redactor.endTo(discard);
  };
}

function discard(_bytes) {}

const [name, passes, source, size, valueSize] = process.argv.slice(2);
const bytes = size === undefined ? readFileSync(source) : worstDocument(source, Number(size), Number(valueSize));
const pass = await WORK[name]();
// So that what is measured is not how long the first use takes to compile.
if (size !== undefined) pass(worstDocument(source, 100_000, 1000));
await printSeconds(pass, bytes, Number(passes));

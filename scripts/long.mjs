// Tries every property of the tests as often as you say, with a seed of its own, which it prints: npm run long -- 100000
// Names of files after the number choose those of them. SCRUBJAY_SEED=7 is the seed of an earlier run, to have it again.
import { randomInt } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";

/** Fewer are what the usual tests do; some of them expect that many values come to something. */
const FEWEST = 5000;

const [times, ...names] = process.argv.slice(2);
if (!/^[0-9]+$/.test(times ?? "") || Number(times) < FEWEST) {
  console.error(`long: expected how often to try each property, ${FEWEST} or more: npm run long -- 100000`);
  process.exit(2);
}
const seed = process.env.SCRUBJAY_SEED || String(randomInt(2 ** 31));
process.env.SCRUBJAY_SEED = seed;
process.env.SCRUBJAY_RUNS = times;

const tests = fileURLToPath(new URL("../test/", import.meta.url));
const files = readdirSync(tests, { recursive: true, encoding: "utf8" })
  .filter(
    (file) =>
      file.endsWith(".test.ts") && (names.length === 0 || names.some((name) => join("test", file).includes(name))),
  )
  .filter((file) => /\bfc\.(assert|check)\(|Laws\(/.test(readFileSync(join(tests, file), "utf8")))
  .map((file) => join("test", file));

/** Says of each test what it tried, when it is done, and at the end what all of them did. */
class Figures {
  #total = { properties: 0, runs: 0, skipped: 0, seconds: 0, failed: 0 };

  onTestCaseResult(test) {
    const { tried } = test.meta();
    const { state } = test.result();
    if (state === "failed") this.#total.failed++;
    if (tried === undefined && state !== "failed") return;
    const seconds = (test.diagnostic()?.duration ?? 0) / 1000;
    const { properties, runs, skipped } = tried ?? { properties: 0, runs: 0, skipped: 0 };
    this.#total.properties += properties;
    this.#total.runs += runs;
    this.#total.skipped += skipped;
    this.#total.seconds += seconds;
    const figures = `${state}, ${runs} runs, ${skipped} skipped, ${seconds.toFixed(1)} s`;
    console.log(`${test.module.relativeModuleId}: ${test.fullName}: ${figures}`);
    for (const { message } of test.result().errors ?? []) console.log(message);
  }

  onTestRunEnd() {
    const { properties, runs, skipped, seconds, failed } = this.#total;
    const figures = `${properties} properties, ${runs} runs, ${skipped} skipped, ${seconds.toFixed(0)} s, ${failed} failed`;
    console.log(`${figures}; seed ${seed}: SCRUBJAY_SEED=${seed} npm run long -- ${[times, ...names].join(" ")}`);
  }
}

if (files.length === 0) {
  console.error(`long: no file with properties has a name with ${names.join(" or ")}`);
  process.exit(2);
}
console.log(`seed ${seed}, ${times} runs of each property, ${files.length} files`);
const vitest = await startVitest("test", files, {
  run: true,
  watch: false,
  testTimeout: 0,
  reporters: [new Figures()],
});
await vitest.close();

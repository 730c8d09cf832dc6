/**
 * This build beside that of another commit, in one run: 200 MB in memory, paths only and everything scanned. Each pass in turn, in
 * processes of their own; prints the ratio of the speeds, by the median.
 *
 *     git worktree add ../other COMMIT && (cd ../other && npm ci) && node bench/against.mjs ../other [ROUNDS]
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { koreFile } from "./corpora/files.mjs";
import { median, runForJson } from "./measure.mjs";
import { RULES } from "./peers.mjs";

const SLICE = 256 * 1024;
const PASSES = 3;
const WORK = {
  paths: { withRules: true, unlisted: "keep" },
  "everything scanned": { withRules: false, unlisted: "scan" },
};

if (process.argv[2] === "--child") await passes(process.argv[3], process.argv[4], process.argv[5]);
else await compare(process.argv[2], Number(process.argv[3] ?? 7));

async function compare(other, rounds) {
  if (other === undefined) throw new Error("which folder has the other build?");
  const folders = { ours: fileURLToPath(new URL("..", import.meta.url)), other: resolve(other) };
  const { path, label } = await koreFile("200M", "ndjson");
  for (const work of Object.keys(WORK)) {
    const seconds = { ours: [], other: [] };
    for (let round = 0; round < rounds; round++) {
      for (const [name, folder] of Object.entries(folders)) {
        const child = [fileURLToPath(import.meta.url), "--child", folder, path, work];
        seconds[name].push(Math.min(...runForJson(child)));
      }
    }
    const ratios = seconds.ours.map((taken, i) => seconds.other[i] / taken);
    const range = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
    const best = Math.min(...seconds.other) / Math.min(...seconds.ours);
    process.stdout.write(
      `${label}, ${work}: ${median(ratios).toFixed(3)} of the other's speed (${range}; best to best ${best.toFixed(3)})\n`,
    );
  }
}

async function passes(folder, file, work) {
  const { Redactor, parseRules } = await import(pathToFileURL(resolve(folder, "dist/index.js")).href);
  const { withRules, unlisted } = WORK[work];
  const options = { unlisted, ...(withRules && { rules: parseRules(readFileSync(RULES, "utf8")) }) };
  const bytes = readFileSync(file);
  const seconds = [];
  for (let pass = 0; pass < PASSES; pass++) {
    const redactor = new Redactor(options);
    const start = performance.now();
    for (let at = 0; at < bytes.length; at += SLICE) redactor.writeTo(bytes.subarray(at, at + SLICE), () => {});
    redactor.endTo(() => {});
    seconds.push((performance.now() - start) / 1000);
  }
  process.stdout.write(JSON.stringify(seconds));
}

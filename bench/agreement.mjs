/** Before anything is measured: do all do the same work? */
import { deepStrictEqual, strictEqual } from "node:assert";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { koreFile } from "./corpora/files.mjs";
import { redactLines } from "./peers/json-parse.mjs";
import { PROCESSES, RULES, versionOf } from "./peers.mjs";
import { preparePrototype } from "./prototype.mjs";

const SIZE = "500K";

/** @throws Error where a peer's output, or the prototype's count, is not ours */
export async function checkAgreement() {
  if (!existsSync(new URL("../dist/index.js", import.meta.url))) throw new Error("ours is not built: npm run build");
  const { redactBytes, loadRules } = await import("../dist/index.js");
  const options = { rules: await loadRules(RULES), unlisted: "keep" };
  const { path } = await koreFile(SIZE, "ndjson");
  const lines = readFileSync(path);
  const { bytes, report } = redactBytes(lines, options);
  const expected = recordsOf(bytes);
  deepStrictEqual(recordsOf(await joined(redactLines([lines]))), expected, "JSON.parse per line");
  if (versionOf("jq") !== undefined) deepStrictEqual(recordsOf(outputOf("jq", path)), expected, "jq");
  const redacted = report.rules.reduce((sum, rule) => sum + rule.redacted, 0);
  comparePrototype((await koreFile(SIZE, "page")).path, redacted);
}

function comparePrototype(page, redacted) {
  const prototype = preparePrototype();
  if (prototype === undefined) return;
  strictEqual(prototype.run(page)[0].splices, redacted, "the prototype's splices");
  prototype.remove();
}

function outputOf(name, path) {
  const [program, ...args] = PROCESSES.find((process) => process.name === name).command(path);
  return spawnSync(program, args, { maxBuffer: 1e9 }).stdout;
}

async function joined(pieces) {
  const parts = [];
  for await (const piece of pieces) parts.push(piece);
  return Buffer.concat(parts);
}

function recordsOf(bytes) {
  return Buffer.from(bytes)
    .toString()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

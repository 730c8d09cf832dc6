/**
 * Child of parts/walk.mjs: redacts FILE, in memory, by each way ROUNDS times. The ways take turns every two megabytes, so that what
 * disturbs the machine disturbs all of them; what counts is the time of the processor, which others do not take. Prints the bytes and
 * the seconds of each. OTHER: a folder with another build.
 *
 *     node bench/walk-rounds.mjs FILE ROUNDS [OTHER]
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { RULES } from "./peers.mjs";

const SLICE = 256 * 1024;
const TURN = 8 * SLICE;
/** What takes long takes only so much of the file. */
const SHORT = 20e6;
const PACK = fileURLToPath(new URL("../rules/kore-ai/call-details.pii.yaml", import.meta.url));

const [file, rounds, other] = process.argv.slice(2);
const bytes = readFileSync(file);
const pack = readFileSync(PACK, "utf8");
const paths = readFileSync(RULES, "utf8");
const ours = fileURLToPath(new URL("..", import.meta.url));

const ways = {
  "17 paths": await way(ours, paths),
  "a whole pack": await way(ours, pack.replaceAll(/^ +also_in: text\n/gm, "")),
  "a whole pack, names in texts": await way(ours, pack, SHORT),
  ...(other !== undefined && { "17 paths, another build": await way(other, paths) }),
};

/** A way to redact: a run over the first bytes of the file, turn by turn. */
async function way(folder, rules, most = bytes.length) {
  const { Redactor, parseRules } = await import(pathToFileURL(resolve(folder, "dist/index.js")).href);
  const options = { rules: parseRules(rules), unlisted: "keep" };
  return { begin: () => new Redactor(options), bytes: Math.min(most, bytes.length), seconds: [] };
}

function round(keeps) {
  const runs = Object.values(ways).map((one) => ({ ...one, redactor: one.begin(), taken: 0 }));
  for (let at = 0; at < bytes.length; at += TURN) {
    for (const run of runs) run.taken += turn(run, at);
    // The first of a turn finds the bytes in no cache.
    runs.push(runs.shift());
  }
  for (const { redactor, bytes: size } of runs) if (size === bytes.length) redactor.endTo(discard);
  if (keeps) for (const { seconds, taken } of runs) seconds.push(taken);
}

function turn({ redactor, bytes: size }, from) {
  const start = process.cpuUsage();
  const end = Math.min(from + TURN, size);
  for (let at = from; at < end; at += SLICE) redactor.writeTo(bytes.subarray(at, Math.min(at + SLICE, end)), discard);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function discard(_bytes) {}

round(false);
for (let made = 0; made < Number(rounds); made++) round(true);
const measured = Object.entries(ways).map(([name, { bytes: size, seconds }]) => [name, { bytes: size, seconds }]);
process.stdout.write(JSON.stringify(Object.fromEntries(measured)));

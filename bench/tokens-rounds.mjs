/**
 * Child of parts/tokens.mjs: sends FILE through chains of stream-json ROUNDS times, each chain in turn; prints the seconds of each.
 *
 *     node bench/tokens-rounds.mjs FILE ROUNDS
 */
import { readFileSync } from "node:fs";
import { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import chain from "stream-chain";
import { parser } from "stream-json/parser.js";
import { stringer } from "stream-json/stringer.js";
import { compile, loadRules } from "../dist/index.js";
import { redactTokens } from "../dist/stream-json.js";
import { RULES } from "./peers.mjs";

/** What a file stream of Node hands on. */
const SLICE = 64 * 1024;
/** Until all is compiled. */
const WARM_UP = 2;

const [file, rounds] = process.argv.slice(2);
const bytes = readFileSync(file);
const rules = await loadRules(RULES);
const kept = compile({ rules, unlisted: "keep" });
const scanned = compile({ rules, unlisted: "scan", regions: ["US", "IN", "JP"] });

const packed = (...stages) => [parser({ streamValues: false }), ...stages, stringer({ useValues: true })];
const both = (...stages) => [parser(), ...stages, stringer()];

const WAYS = {
  "parser, stringer": () => packed(),
  "any stage": () => packed((token) => token),
  ours: () => packed(redactTokens(kept)),
  "ours, scanning": () => packed(redactTokens(scanned)),
  "parser, stringer, in both forms": () => both(),
  "ours, in both forms": () => both(redactTokens(kept)),
};

function* slices() {
  for (let at = 0; at < bytes.length; at += SLICE) yield bytes.subarray(at, at + SLICE);
}

function nowhere() {
  return new Writable({ objectMode: true, write: (_piece, _encoding, done) => done() });
}

const seconds = Object.fromEntries(Object.keys(WAYS).map((name) => [name, []]));
for (let round = -WARM_UP; round < Number(rounds); round++) {
  for (const [name, stages] of Object.entries(WAYS)) {
    const start = performance.now();
    await pipeline(Readable.from(slices()), chain(stages()), nowhere());
    if (round >= 0) seconds[name].push((performance.now() - start) / 1000);
  }
}
process.stdout.write(JSON.stringify(seconds));

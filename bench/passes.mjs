/**
 * Child of parts/in-memory.mjs: reads FILE into memory, works through it PASSES times, prints the seconds of each.
 *
 *     node bench/passes.mjs "ours|stream-json|JSON.parse per line" FILE PASSES
 */
import { readFileSync } from "node:fs";
import { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { RULES } from "./peers.mjs";
import { printSeconds } from "./timed.mjs";

const OUR_SLICE = 256 * 1024;
/** What a file stream of Node hands on. */
const STREAM_SLICE = 64 * 1024;

/** For each name a function that gets ready and returns one pass. */
const WORK = {
  ours: async () => {
    const { Redactor, loadRules } = await import("../dist/index.js");
    const rules = await loadRules(RULES);
    return (bytes) => {
      const redactor = new Redactor({ rules, unlisted: "keep" });
      for (const slice of slices(bytes, OUR_SLICE)) redactor.writeTo(slice, discard);
      redactor.endTo(discard);
    };
  },
  "stream-json": async () => {
    const { default: chain } = await import("stream-chain");
    const { roundTrip } = await import("./peers/stream-json.mjs");
    return (bytes) => pipeline(Readable.from(slices(bytes, STREAM_SLICE)), chain(roundTrip()), nowhere());
  },
  "JSON.parse per line": async () => {
    const { redactLines } = await import("./peers/json-parse.mjs");
    return async (bytes) => {
      for await (const piece of redactLines(slices(bytes, OUR_SLICE))) discard(piece);
    };
  },
};

function discard(_bytes) {}

function nowhere() {
  return new Writable({ objectMode: true, write: (_piece, _encoding, done) => done() });
}

function* slices(bytes, size) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const [name, file, passes] = process.argv.slice(2);
const bytes = readFileSync(file);
const pass = await WORK[name]();
await printSeconds(pass, bytes, Number(passes));

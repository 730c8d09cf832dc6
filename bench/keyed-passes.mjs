/**
 * Child of parts/keyed.mjs: reads FILE into memory, works through it PASSES times, prints the seconds of each.
 *
 *     node bench/keyed-passes.mjs "hash|tokenize|createHmac per value|aessiv per value" FILE PASSES
 */
import { readFileSync } from "node:fs";
import { RULES } from "./peers.mjs";
import { printSeconds } from "./timed.mjs";

const SLICE = 256 * 1024;
const KEY = new Uint8Array(64).fill(7);

/** For each name a function that gets ready and returns one pass. */
const WORK = {
  hash: () => redactWith("hash"),
  tokenize: () => redactWith("tokenize"),
  "createHmac per value": async (bytes) => {
    const { hmacEach, valuesOf } = await import("./peers/per-value.mjs");
    const values = valuesOf(bytes);
    return () => hmacEach(values, KEY);
  },
  "aessiv per value": async (bytes) => {
    const { sivEach, valuesOf } = await import("./peers/per-value.mjs");
    const values = valuesOf(bytes);
    return () => sivEach(values, KEY);
  },
};

async function redactWith(action) {
  const { Redactor, parseRules } = await import("../dist/index.js");
  const rules = parseRules(readFileSync(RULES, "utf8").replaceAll("action: replace", `action: ${action}`));
  return (bytes) => {
    const redactor = new Redactor({ rules, unlisted: "keep", key: KEY });
    for (let at = 0; at < bytes.length; at += SLICE) redactor.writeTo(bytes.subarray(at, at + SLICE), discard);
    redactor.endTo(discard);
  };
}

function discard(_bytes) {}

const [name, file, passes] = process.argv.slice(2);
const bytes = readFileSync(file);
const pass = await WORK[name](bytes);
await printSeconds(pass, bytes, Number(passes));

/**
 * Every string, key and number looked at by the detectors: in memory, output discarded, each contender in a process of its
 * own. An export with little text, one of chats, and texts made to be hard: in short strings, and in one long one that grows.
 */
import { fileURLToPath } from "node:url";
import { chatFile, koreFile } from "../corpora/files.mjs";
import { WORST_TEXTS } from "../corpora/worst.mjs";
import { interleave, median, runCommand, runForJson } from "../measure.mjs";
import { whyMissing } from "../peers.mjs";
import { parseSize } from "../sizes.mjs";

const CHILD = fileURLToPath(new URL("../scanning-passes.mjs", import.meta.url));
const EXPRESSIONS = fileURLToPath(new URL("../scan.jq", import.meta.url));
const CHAT_SIZE = "50M";
const SLOW_SIZE = "10M";
const WORST_SIZE = "4M";
const VALUE_BYTES = 1000;
const GROWING = ["1M", "4M", "16M"];
const PASSES = 3;
/** Some worst texts take a minute. */
const MOST_GROWTH_ROUNDS = 3;

/** @returns {Promise<import("../measure.mjs").Measurement[]>} */
export async function scanning({ rounds }, say) {
  const missing = whyMissing("jq");
  if (missing !== undefined) say(missing);
  const export_ = await koreFile("200M", "page");
  const lines = await koreFile(SLOW_SIZE, "ndjson");
  const chats = await chatFile(CHAT_SIZE);
  const parts = {
    scanning: [...ours(export_), parsing(lines), ...(missing === undefined ? [jq(lines)] : [])],
    "scanning, chats": [...ours(chats), parsing(chats)],
    "scanning, worst": worstTexts(WORST_SIZE, VALUE_BYTES),
  };
  const measurements = [];
  for (const [part, contenders] of Object.entries(parts)) {
    measurements.push(...(await interleave(part, contenders, rounds)));
  }
  for (const size of GROWING) {
    const contenders = worstTexts(size, parseSize(size));
    measurements.push(...(await interleave(`scanning, ${size}`, contenders, Math.min(rounds, MOST_GROWTH_ROUNDS))));
  }
  return measurements;
}

function ours(file) {
  return ["ours", "unlisted: keep"].map((name) => contender(name, file, [file.path]));
}

function parsing(file) {
  return contender("JSON.parse per line", file, [file.path]);
}

/** A whole process, so its start counts; of ten megabytes it is nothing. */
function jq(file) {
  const measure = () => runCommand(["jq", "-c", "-f", EXPRESSIONS, file.path]);
  return { name: "jq with two expressions", on: file.label, bytes: file.bytes, measure };
}

function worstTexts(size, valueBytes) {
  const bytes = parseSize(size);
  return Object.keys(WORST_TEXTS).map((text) => {
    const args = [CHILD, "ours", "1", text, String(bytes), String(valueBytes)];
    return { name: text, on: size, bytes, measure: async () => ({ seconds: median(runForJson(args)) }) };
  });
}

function contender(name, { label, bytes }, source) {
  const measure = async () => ({ seconds: median(runForJson([CHILD, name, String(PASSES), ...source])) });
  return { name, on: label, bytes, measure };
}

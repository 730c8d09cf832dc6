/** Bytes in memory, output discarded: each contender in a process of its own, the median of a few passes. */
import { fileURLToPath } from "node:url";
import { koreFile } from "../corpora/files.mjs";
import { interleave, median, runForJson } from "../measure.mjs";
import { preparePrototype } from "../prototype.mjs";

const CHILD = fileURLToPath(new URL("../passes.mjs", import.meta.url));
const SIZE = "200M";
const SLOW_SIZE = "20M";
const PASSES = 5;
const SLOW_PASSES = 3;

/** @returns {Promise<import("../measure.mjs").Measurement[]>} */
export async function inMemory({ rounds }, say) {
  const page = await koreFile(SIZE, "page");
  const prototype = preparePrototype();
  if (prototype === undefined) say("prototype: its folder is not here; SCRUBJAY_PROTOTYPES says where it is");
  const contenders = [
    passes("ours", page, PASSES),
    ...(prototype === undefined ? [] : [prototypePasses(prototype, page)]),
    passes("stream-json", await koreFile(SLOW_SIZE, "page"), SLOW_PASSES),
    passes("JSON.parse per line", await koreFile(SLOW_SIZE, "ndjson"), SLOW_PASSES),
  ];
  try {
    return await interleave("in memory", contenders, rounds);
  } finally {
    prototype?.remove();
  }
}

function passes(name, file, count) {
  const measure = async () => ({ seconds: median(runForJson([CHILD, name, file.path, String(count)])) });
  return { name, on: file.label, bytes: file.bytes, measure };
}

function prototypePasses(prototype, file) {
  const measure = async () => {
    const speeds = prototype.run(file.path).map(({ megabytesPerSecond }) => megabytesPerSecond);
    return { seconds: file.bytes / 1e6 / median(speeds) };
  };
  return { name: "prototype", on: file.label, bytes: file.bytes, measure };
}

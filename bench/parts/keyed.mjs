/** As in-memory.mjs, with the same fields hashed or made tokens, beside a library called once for each value. */
import { fileURLToPath } from "node:url";
import { koreFile } from "../corpora/files.mjs";
import { interleave, median, runForJson } from "../measure.mjs";

const CHILD = fileURLToPath(new URL("../keyed-passes.mjs", import.meta.url));
const SIZE = "20M";

const PASSES = { hash: 9, "createHmac per value": 3, tokenize: 3, "aessiv per value": 3 };

/** @returns {Promise<import("../measure.mjs").Measurement[]>} */
export async function keyed({ rounds }) {
  const { path, label, bytes } = await koreFile(SIZE, "page");
  const contenders = Object.entries(PASSES).map(([name, count]) => {
    const measure = async () => ({ seconds: median(runForJson([CHILD, name, path, String(count)])) });
    return { name, on: label, bytes, measure };
  });
  return interleave("keyed", contenders, rounds);
}

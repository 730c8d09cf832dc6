/** Chains of stream-json with and without our stage, all in one process, in turn. */
import { fileURLToPath } from "node:url";
import { koreFile } from "../corpora/files.mjs";
import { runForJson } from "../measure.mjs";

const CHILD = fileURLToPath(new URL("../tokens-rounds.mjs", import.meta.url));
const SIZE = "10M";

/** @returns {Promise<import("../measure.mjs").Measurement[]>} */
export async function tokens({ rounds }) {
  const { path, label, bytes } = await koreFile(SIZE, "page");
  const seconds = runForJson([CHILD, path, String(rounds)]);
  return Object.keys(seconds).map((name) => ({
    part: "tokens",
    name,
    on: label,
    bytes,
    seconds: seconds[name],
    peaks: [],
  }));
}

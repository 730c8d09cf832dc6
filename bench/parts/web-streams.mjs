/** The web's stream beside Node's, in one process, in turn: the same input in the same chunks. */

import { fileURLToPath } from "node:url";
import { koreFile } from "../corpora/files.mjs";
import { runForJson } from "../measure.mjs";

const CHILD = fileURLToPath(new URL("../web-stream-rounds.mjs", import.meta.url));
const PART = "web streams";
const SIZE = "50M";

/** @returns {Promise<import("../measure.mjs").Measurement[]>} */
export async function webStreams({ rounds }) {
  const { path, label, bytes } = await koreFile(SIZE, "page");
  const seconds = runForJson([CHILD, path, String(rounds)]);
  return Object.keys(seconds).map((name) => ({
    part: PART,
    name,
    on: label,
    bytes,
    seconds: seconds[name],
    peaks: [],
  }));
}

/** One parsed record of 1 kB, all ways in one process, in turn: ours, a library for logs, and the platform's own copy. */
import { fileURLToPath } from "node:url";
import { runForJson } from "../measure.mjs";

const CHILD = fileURLToPath(new URL("../values-rounds.mjs", import.meta.url));
const PART = "values";
const BYTES = 1052;

/** @returns {import("../measure.mjs").Measurement[]} */
export function values({ rounds }) {
  const seconds = runForJson([CHILD, String(rounds)]);
  return Object.keys(seconds).map((name) => {
    return { part: PART, name, on: "1 kB", bytes: BYTES, seconds: seconds[name], peaks: [] };
  });
}

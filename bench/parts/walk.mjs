/** What the walk takes of a run: few rules, a whole pack, and another build beside this one, all in one process, in turn. */
import { fileURLToPath } from "node:url";
import { koreFile } from "../corpora/files.mjs";
import { runForJson } from "../measure.mjs";

const CHILD = fileURLToPath(new URL("../walk-rounds.mjs", import.meta.url));
const SIZE = "200M";
const PART = "walk";

/** @returns {Promise<import("../measure.mjs").Measurement[]>} */
export async function walk({ rounds }, say) {
  const { path, label } = await koreFile(SIZE, "page");
  const other = process.env.SCRUBJAY_OTHER_BUILD;
  if (other === undefined) say("another build: SCRUBJAY_OTHER_BUILD says in which folder it is");
  const measured = runForJson([CHILD, path, String(rounds), ...(other === undefined ? [] : [other])]);
  return Object.entries(measured).map(([name, { bytes, seconds }]) => {
    return { part: PART, name, on: label, bytes, seconds, peaks: [] };
  });
}

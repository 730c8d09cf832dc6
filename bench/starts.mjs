/** How long a short command takes: the median of ten runs, by hyperfine where it is installed. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, quoted, runCommand } from "./measure.mjs";
import { versionOf } from "./peers.mjs";

const RUNS = 10;

/**
 * @param {string} part named where hyperfine is missing
 * @returns {(command: string[]) => Promise<import("./measure.mjs").Sample>}
 */
export function starts(part, say) {
  if (versionOf("hyperfine") !== undefined) return hyperfine;
  say(`${part}: hyperfine is not installed; measured by a loop of our own`);
  return loop;
}

/** @returns {Promise<import("./measure.mjs").Sample>} */
async function loop(command) {
  const seconds = [];
  for (let run = 0; run < RUNS; run++) seconds.push((await runCommand(command)).seconds);
  return { seconds: median(seconds) };
}

/** @returns {Promise<import("./measure.mjs").Sample>} */
async function hyperfine(command) {
  const folder = mkdtempSync(join(tmpdir(), "scrubjay-hyperfine-"));
  const out = join(folder, "out.json");
  const options = ["--shell=none", "--style=none", "--warmup=1", `--runs=${RUNS}`, `--export-json=${out}`];
  await runCommand(["hyperfine", ...options, quoted(command)]);
  const { results } = JSON.parse(readFileSync(out, "utf8"));
  rmSync(folder, { recursive: true });
  return { seconds: results[0].median };
}

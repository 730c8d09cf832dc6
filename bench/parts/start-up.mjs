/** What a run costs before the first byte: short commands against an empty Node, and the stages of a run. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { koreFile } from "../corpora/files.mjs";
import { interleave, median, quoted, runCommand, runForJson } from "../measure.mjs";
import { EMPTY_NODE_COMMAND, redactCommand, VERSION_COMMAND, versionOf, whyMissing } from "../peers.mjs";

const CHILD = fileURLToPath(new URL("../stages.mjs", import.meta.url));
const RUNS = 10;
const PART = "start-up";

/** @returns {Promise<import("../measure.mjs").Measurement[]>} */
export async function startUp({ rounds }, say) {
  const record = await koreFile("1K", "page");
  const measureWith = versionOf("hyperfine") === undefined ? loop : hyperfine;
  if (measureWith === loop) say("start-up: hyperfine is not installed; measured by a loop of our own");
  const why = whyMissing("ours");
  if (why !== undefined) say(`start-up, ours: ${why}`);
  const commands = [
    ["node -e 0", EMPTY_NODE_COMMAND],
    ...(why === undefined ? [["scrubjay --version", VERSION_COMMAND]] : []),
    ...(why === undefined ? [["redact one record", redactCommand(record.path)]] : []),
  ];
  const contenders = commands.map(([name, command]) => ({
    name,
    on: "",
    bytes: 0,
    measure: () => measureWith(command),
  }));
  return [...(await interleave(PART, contenders, rounds)), ...stages(record, rounds)];
}

/** @returns {Promise<import("../measure.mjs").Sample>} */
async function loop(command) {
  const seconds = [];
  for (let run = 0; run < RUNS; run++) seconds.push((await runCommand(command)).seconds);
  return { seconds: median(seconds) };
}

/** @returns {Promise<import("../measure.mjs").Sample>} */
async function hyperfine(command) {
  const folder = mkdtempSync(join(tmpdir(), "scrubjay-hyperfine-"));
  const out = join(folder, "out.json");
  const options = ["--shell=none", "--style=none", "--warmup=1", `--runs=${RUNS}`, `--export-json=${out}`];
  await runCommand(["hyperfine", ...options, quoted(command)]);
  const { results } = JSON.parse(readFileSync(out, "utf8"));
  rmSync(folder, { recursive: true });
  return { seconds: results[0].median };
}

/** The stages of the library's way, in the order they come; what the command line adds is in the whole. */
function stages(record, rounds) {
  const runs = Array.from({ length: rounds }, () => runForJson([CHILD, record.path]));
  return Object.keys(runs[0]).map((stage) => {
    return { part: PART, name: `stage: ${stage}`, on: "", bytes: 0, seconds: runs.map((run) => run[stage]), peaks: [] };
  });
}

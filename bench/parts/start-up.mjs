/** What a run costs before the first byte: short commands against an empty Node, and the stages of a run. */
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { koreFile } from "../corpora/files.mjs";
import { interleave, runCommand, runForJson } from "../measure.mjs";
import {
  cliCommand,
  EMPTY_NODE_COMMAND,
  IMPORT_COMMAND,
  redactCommand,
  VERSION_COMMAND,
  whyMissing,
} from "../peers.mjs";
import { starts } from "../starts.mjs";

const CHILD = fileURLToPath(new URL("../stages.mjs", import.meta.url));
const PART = "start-up";

/** It has a hundred entries. */
const PACK = "kore-ai/call-details";

/** @returns {Promise<import("../measure.mjs").Measurement[]>} */
export async function startUp({ rounds }, say) {
  const record = await koreFile("1K", "page");
  const measureWith = starts(PART, say);
  const why = whyMissing("ours");
  if (why !== undefined) say(`start-up, ours: ${why}`);
  const folder = mkdtempSync(join(tmpdir(), "scrubjay-start-up-"));
  try {
    const ours = why === undefined ? await ourCommands(record.path, join(folder, "own.pii.yaml")) : [];
    const commands = [["node -e 0", EMPTY_NODE_COMMAND], ...ours];
    const contenders = commands.map(([name, command]) => ({
      name,
      on: "",
      bytes: 0,
      measure: () => measureWith(command),
    }));
    return [...(await interleave(PART, contenders, rounds)), ...stages(record, rounds)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `own`: the file where the same rules stand as a file of one's own. */
async function ourCommands(record, own) {
  copyFileSync(fileURLToPath(new URL(`../../rules/${PACK}.pii.yaml`, import.meta.url)), own);
  const redact = (rules) => cliCommand("redact", "-r", rules, "--quiet", record);
  await runCommand(redact(own));
  return [
    ["scrubjay --version", VERSION_COMMAND],
    ["import scrubjay", IMPORT_COMMAND],
    ["redact one record", redactCommand(record)],
    ["a shipped pack", redact(PACK)],
    ["the same from YAML, first time", ["env", `XDG_CACHE_HOME=${devNull}`, ...redact(own)]],
    ["the same from YAML, second time", redact(own)],
  ];
}

/** The stages of the library's way, in the order they come; what the command line adds is in the whole. */
function stages(record, rounds) {
  const runs = Array.from({ length: rounds }, () => runForJson([CHILD, record.path]));
  return Object.keys(runs[0]).map((stage) => {
    return { part: PART, name: `stage: ${stage}`, on: "", bytes: 0, seconds: runs.map((run) => run[stage]), peaks: [] };
  });
}

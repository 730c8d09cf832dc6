/** What a run costs before the first byte: short commands against an empty Node, and the stages of a run. */
import { fileURLToPath } from "node:url";
import { koreFile } from "../corpora/files.mjs";
import { interleave, runForJson } from "../measure.mjs";
import { EMPTY_NODE_COMMAND, IMPORT_COMMAND, redactCommand, VERSION_COMMAND, whyMissing } from "../peers.mjs";
import { starts } from "../starts.mjs";

const CHILD = fileURLToPath(new URL("../stages.mjs", import.meta.url));
const PART = "start-up";

/** @returns {Promise<import("../measure.mjs").Measurement[]>} */
export async function startUp({ rounds }, say) {
  const record = await koreFile("1K", "page");
  const measureWith = starts(PART, say);
  const why = whyMissing("ours");
  if (why !== undefined) say(`start-up, ours: ${why}`);
  const commands = [
    ["node -e 0", EMPTY_NODE_COMMAND],
    ...(why === undefined ? [["scrubjay --version", VERSION_COMMAND]] : []),
    ...(why === undefined ? [["import scrubjay", IMPORT_COMMAND]] : []),
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

/** The stages of the library's way, in the order they come; what the command line adds is in the whole. */
function stages(record, rounds) {
  const runs = Array.from({ length: rounds }, () => runForJson([CHILD, record.path]));
  return Object.keys(runs[0]).map((stage) => {
    return { part: PART, name: `stage: ${stage}`, on: "", bytes: 0, seconds: runs.map((run) => run[stage]), peaks: [] };
  });
}

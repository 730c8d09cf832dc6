/** Who is measured: the commands of ours and of the peers, and which of them are here. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const RULES = here("kore-17.pii.yaml");
export const CLI = here("../dist/cli/main.js");
const NODE = process.execPath;

/** @returns {string[]} ours, with one thread; without a file it reads stdin */
export function redactCommand(file = "-", jobs = "1", unlisted = ["keep"]) {
  return [NODE, CLI, "redact", "-r", RULES, "--unlisted", ...unlisted, "--jobs", jobs, "--quiet", file];
}

export function cliCommand(...args) {
  return [NODE, CLI, ...args];
}

export const VERSION_COMMAND = [NODE, CLI, "--version"];

const IMPORT = JSON.stringify(here("../dist/node/index.js"));

/** What a program pays that imports the library, and nothing else. */
export const IMPORT_COMMAND = [NODE, "--input-type=module", "-e", `import ${IMPORT}`];
export const EMPTY_NODE_COMMAND = [NODE, "-e", "0"];

/**
 * Whole processes, file to /dev/null.
 *
 * `slow`: gets a smaller file of the same records, and is compared by MB/s. `pipe`: several processes, so no peak.
 */
export const PROCESSES = [
  { name: "ours", format: "page", command: redactCommand },
  {
    name: "cat | cat",
    format: "page",
    pipe: true,
    command: (file) => ["sh", "-c", 'cat "$1" | cat > /dev/null', "sh", file],
  },
  { name: "jq", format: "ndjson", slow: true, command: (file) => ["jq", "-c", "-f", here("kore-17.jq"), file] },
  { name: "stream-json", format: "page", slow: true, command: (file) => [NODE, here("peers/stream-json.mjs"), file] },
  {
    name: "JSON.parse per line",
    format: "ndjson",
    slow: true,
    command: (file) => [NODE, here("peers/json-parse.mjs"), file],
  },
];

/** @returns {string | undefined} what a program says of its version; nothing if it is not here */
export function versionOf(program) {
  const { error, stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return error === undefined ? stdout.trim() : undefined;
}

/** @returns {string | undefined} why the command of `name` cannot run here */
export function whyMissing(name) {
  if (name === "ours" && !existsSync(CLI)) return "the command line is not built: npm run build";
  if (name === "jq" && versionOf("jq") === undefined) return "jq is not installed";
  return undefined;
}

function here(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}

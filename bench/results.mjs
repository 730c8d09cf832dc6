/** Keeps the raw figures: bench/results/<date>-<commit>.json, a list of runs. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { versionOf } from "./peers.mjs";

const REPOSITORY = new URL("../", import.meta.url);
const FOLDER = new URL("results/", import.meta.url);

/** What a figure depends on; nothing that names the machine. */
export function machineFacts() {
  return {
    cpu: cpus()[0]?.model.trim(),
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 1e9),
    load: loadavg().map((load) => Number(load.toFixed(2))),
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
    jq: versionOf("jq") ?? null,
    hyperfine: versionOf("hyperfine") ?? null,
    streamJson: JSON.parse(readFileSync(new URL("node_modules/stream-json/package.json", REPOSITORY), "utf8")).version,
  };
}

/** Appends a run. @returns {string} the file */
export function keepResult(run) {
  mkdirSync(FOLDER, { recursive: true });
  const file = new URL(`${run.date.slice(0, 10)}-${run.commit}.json`, FOLDER);
  const earlier = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
  writeFileSync(file, `${JSON.stringify([...earlier, run], null, 1)}\n`);
  return fileURLToPath(file);
}

/** The commit that is checked out, shortened; the files may differ from it. */
export function commitId() {
  try {
    const head = read(".git/HEAD");
    const id = head.startsWith("ref: ") ? read(`.git/${head.slice(5)}`) : head;
    return id.slice(0, 7);
  } catch {
    return "unknown";
  }
}

function read(path) {
  return readFileSync(new URL(path, REPOSITORY), "utf8").trim();
}

/** The benchmarks, in one run: ours and the peers side by side, tables, goals, raw figures kept. See README.md. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkAgreement } from "./agreement.mjs";
import { judge } from "./goals.mjs";
import { readOptions } from "./options.mjs";
import { inMemory } from "./parts/in-memory.mjs";
import { jobs } from "./parts/jobs.mjs";
import { keyed } from "./parts/keyed.mjs";
import { loading } from "./parts/loading.mjs";
import { messages } from "./parts/messages.mjs";
import { peakMemory } from "./parts/peak-memory.mjs";
import { scanning } from "./parts/scanning.mjs";
import { startUp } from "./parts/start-up.mjs";
import { tokens } from "./parts/tokens.mjs";
import { values } from "./parts/values.mjs";
import { verifying } from "./parts/verifying.mjs";
import { walk } from "./parts/walk.mjs";
import { webStreams } from "./parts/web-streams.mjs";
import { wholeProcess } from "./parts/whole-process.mjs";
import { commitId, keepResult, machineFacts } from "./results.mjs";
import { goalTable, measurementTables } from "./table.mjs";

const PARTS = {
  "in-memory": inMemory,
  walk,
  keyed,
  scanning,
  verifying,
  messages,
  values,
  tokens,
  "web-streams": webStreams,
  "whole-process": wholeProcess,
  jobs,
  "start-up": startUp,
  loading,
  "peak-memory": peakMemory,
};

async function main() {
  const options = readOptions(process.argv.slice(2), Object.keys(PARTS));
  // What runs remember is that of this benchmark alone.
  process.env.XDG_CACHE_HOME = mkdtempSync(join(tmpdir(), "scrubjay-bench-"));
  process.once("exit", () => rmSync(process.env.XDG_CACHE_HOME, { recursive: true }));
  await checkAgreement();
  const missing = [];
  const measurements = [];
  for (const part of options.only) {
    measurements.push(...(await PARTS[part](options, (text) => missing.push(text))));
  }
  const goals = judge(measurements);
  const notes = missing.map((text) => `missing: ${text}\n`).join("");
  process.stdout.write(`${measurementTables(measurements)}\n${goalTable(goals)}${notes}`);
  if (options.quick) return;
  const run = { date: new Date().toISOString(), commit: commitId(), options, machine: machineFacts() };
  process.stdout.write(`kept in ${keepResult({ ...run, missing, goals, measurements })}\n`);
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});

/** The same run with one thread and with several, each in a folder of its own. */
import { createHash } from "node:crypto";
import { lutimes, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { untimed } from "../../helpers/untimed.ts";
import { folderWith, type Outcome, scrubjay } from "../program.ts";

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Way {
  readonly cwd: string;
  readonly outcome: Outcome;
  /** What stands in the folder afterwards: of a file its mode and a digest, of reports without their times, of a folder nothing. */
  readonly tree: Readonly<Record<string, string>>;
}

export interface Both {
  /** Makes what files alone cannot say. */
  readonly prepare?: (cwd: string) => Promise<unknown>;
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs?: number;
}

export async function treeOf(cwd: string): Promise<Record<string, string>> {
  const names = (await readdir(cwd, { recursive: true })).sort();
  const rows = names.map(async (name) => [name, await stateOf(join(cwd, name))]);
  return Object.fromEntries(await Promise.all(rows));
}

async function stateOf(file: string): Promise<string> {
  const status = await stat(file);
  if (status.isDirectory()) return "";
  const bytes = await readFile(file);
  const isReport = bytes.subarray(0, 40).toString().includes('"format": "scrubjay-report/1"');
  const digest = createHash("sha256")
    .update(isReport ? untimed(bytes.toString()) : bytes)
    .digest("hex");
  return `${(status.mode & 0o777).toString(8)} ${digest}`;
}

/** The same times for all: a report says when its inputs were changed. */
async function setTimes(cwd: string): Promise<void> {
  for (const name of await readdir(cwd, { recursive: true })) await lutimes(join(cwd, name), 1, 1).catch(() => {});
}

/** What both come to, which is the same: outputs, report, exit code, and all that is printed. */
export async function bothWays(files: Files, args: readonly string[], { prepare, env, jobs = 2 }: Both = {}) {
  const ways = [1, jobs].map(async (count): Promise<Way> => {
    const cwd = await folderWith(files);
    await prepare?.(cwd);
    await setTimes(cwd);
    const outcome = await scrubjay(["redact", ...args, "--jobs", String(count)], { cwd, ...(env && { env }) });
    return { cwd, outcome, tree: await treeOf(cwd) };
  });
  const [one, several] = (await Promise.all(ways)) as [Way, Way];
  expect({ ...several.outcome, notes: several.outcome.notes }).toEqual({ ...one.outcome, notes: one.outcome.notes });
  expect(several.tree).toEqual(one.tree);
  return several;
}

/** Those of `in` that have an output. */
export function outputsOf({ tree }: Way, folder = "out/"): string[] {
  return Object.entries(tree)
    .filter(([name, state]) => name.startsWith(folder) && state !== "")
    .map(([name]) => name.slice(folder.length));
}

/** Put in front of the program, and of its threads: `faults` is run where Node's own functions can still be replaced. */
export function withFaults(faults: string): { readonly files: Files; readonly env: Record<string, string> } {
  const code = `const fs = require("node:fs");\nconst { isMainThread } = require("node:worker_threads");\n${faults}\nrequire("node:module").syncBuiltinESMExports();\n`;
  return { files: { "faults.cjs": code }, env: { NODE_OPTIONS: "--require=./faults.cjs" } };
}

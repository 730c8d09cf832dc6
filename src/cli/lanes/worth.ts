/** Whether files go to lanes, and to how many. What makes lanes is read only where they do. */
import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import type { Settings } from "../arguments/settings.ts";
import type { Reads } from "../input-run.ts";
import type { Writes } from "../io/open-target.ts";
import type { Batch } from "../io/outputs.ts";
import type { LanesWanted } from "./start.ts";

/** What a thread costs until it redacts, in bytes that are redacted in that time. */
const LANE_BYTES = 96 * 1024 ** 2;
/** What a file costs, whatever its size. */
const FILE_BYTES = 1024 ** 2;
/** A file from this size on can be cut into parts, and is then done so many times as fast, at most: one thread cuts and writes. */
const LARGE_BYTES = 64 * 1024 ** 2;
const TIMES = 3;

/** One thread reads all files. */
export const NO_LANES = 1;

/** How many lanes a run gets; NO_LANES: they are of no use. */
export async function lanesWorth(
  batches: readonly Batch[],
  { jobs }: Pick<Settings, "jobs">,
  writes: Writes,
): Promise<number> {
  const count = laneCount(jobs, batches);
  return count > NO_LANES && (await standApart(batches, writes)) ? count : NO_LANES;
}

/** What reads the inputs of a run in several threads; undefined where there are none. */
export async function lanesOf(count: number, wanted: LanesWanted): Promise<Reads | undefined> {
  if (count === NO_LANES) return undefined;
  const { startLanes } = await import("./start.ts");
  return startLanes(count, wanted);
}

/**
 * `jobs`: how many threads may be at work; undefined: as many as there are `cores`, where that is worth it. None where
 * one large file would keep a lane at work while all others wait: several threads are to take parts of it.
 */
export function laneCount(jobs: number | undefined, batches: readonly Batch[], cores = availableParallelism()): number {
  const sizes = batches.flatMap(({ inputs }) => inputs.map(({ size }) => size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  if (largest >= LARGE_BYTES && largest * Math.min(jobs ?? cores, TIMES) > total) return NO_LANES;
  if (jobs !== undefined) return Math.min(jobs, batches.length);
  const work = total + sizes.length * FILE_BYTES;
  return Math.min(cores, batches.length, Math.max(NO_LANES, Math.floor(work / LANE_BYTES)));
}

/** Whether each file has an output of its own, and nothing of another one's way matters to it. */
export async function standApart(batches: readonly Batch[], writes: Writes): Promise<boolean> {
  const targets = new Set(batches.map(({ target }) => target));
  for (const { target, inputs } of batches) {
    const [input] = inputs;
    // Whoever writes to a pipe, or reads from one, may wait for another one.
    if (target === undefined || inputs.length !== 1 || !input?.regular) return false;
    if (writes === "all" && !(await isPlain(target))) return false;
    if (foldersOf(target).some((folder) => targets.has(folder))) return false;
  }
  return true;
}

/** A file, or nothing yet. */
async function isPlain(target: string): Promise<boolean> {
  return stat(target).then(
    (status) => status.isFile(),
    () => true,
  );
}

/** All that a file stands in. */
function foldersOf(name: string): string[] {
  const folder = dirname(name);
  return folder === name ? [] : [folder, ...foldersOf(folder)];
}

/** Whether files go to lanes, and to how many. What makes lanes is read only where they do. */
import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import type { Reads } from "../input-run.ts";
import type { Writes } from "../io/open-target.ts";
import type { Batch } from "../io/outputs.ts";
import type { LanesWanted } from "./start.ts";

/** What a thread costs until it redacts, in bytes that are redacted in that time. */
const LANE_BYTES = 64 * 1024 ** 2;
/** What a file costs, whatever its size. */
const FILE_BYTES = 1024 ** 2;

/** What reads the inputs of a run in several threads; undefined where one is as good. */
export async function lanesFor(batches: readonly Batch[], wanted: LanesWanted): Promise<Reads | undefined> {
  const count = laneCount(wanted.settings.jobs, batches);
  if (count < 2 || !(await standApart(batches, wanted.writes))) return undefined;
  const { startLanes } = await import("./start.ts");
  return startLanes(count, wanted);
}

/**
 * 1 where lanes are of no use. `jobs`: how many threads may be at work; undefined: as many as there are `cores`, where that is worth
 * it.
 */
export function laneCount(jobs: number | undefined, batches: readonly Batch[], cores = availableParallelism()): number {
  if (jobs !== undefined) return Math.min(jobs, batches.length);
  const work = batches.flatMap(({ inputs }) => inputs).reduce((sum, { size }) => sum + size + FILE_BYTES, 0);
  return Math.min(cores, batches.length, Math.max(1, Math.floor(work / LANE_BYTES)));
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

/** How many threads a run gets: as many as it asks for, or as there are cores, where the input is worth it. */
import { availableParallelism } from "node:os";
import type { Compiled } from "../../redaction/compiled.ts";
import type { RedactOptions } from "../../redaction/options/options.ts";
import type { Settings } from "../arguments/settings.ts";
import type { Input } from "../io/input.ts";
import type { PartedRun } from "./parted-run.ts";

/** Bytes that one thread redacts in less than a second, however slow the rules are. */
const SMALL = 4 * 1024 ** 2;

/** What stands between documents there is not what is cut. */
const WHOLE_FORMATS = ["sse", "patch"];

export interface SharedRuns {
  run(): PartedRun;
  close(): Promise<void>;
}

export interface Shareable {
  readonly settings: Settings;
  readonly options: RedactOptions;
  readonly compiled: Compiled;
  readonly inputs: readonly Input[];
}

/** undefined: one thread does it. */
export async function jobsFor({ settings, options, compiled, inputs }: Shareable): Promise<SharedRuns | undefined> {
  const count = settings.jobs ?? availableParallelism();
  if (count === 1 || WHOLE_FORMATS.includes(options.format ?? "auto")) return undefined;
  const size = sizeOf(inputs);
  if (settings.jobs === undefined && size < SMALL && inputs.every(({ regular }) => regular)) return undefined;
  const [{ Jobs, threadFor }, { PartedRun }, { Worth }] = await Promise.all([
    import("./jobs.ts"),
    import("./parted-run.ts"),
    import("./worth.ts"),
  ]);
  const worth = settings.jobs === undefined ? new Worth(size) : undefined;
  const jobs = new Jobs(count, () => threadFor(options), worth);
  return { run: () => new PartedRun(compiled, jobs), close: () => jobs.close() };
}

function sizeOf(inputs: readonly Input[]): number {
  return inputs.reduce((sum, { size }) => sum + size, 0);
}

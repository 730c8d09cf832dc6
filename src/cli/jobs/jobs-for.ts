/** How many threads a run gets: as many as it asks for, or as there are cores, where the input is worth it. */
import { availableParallelism } from "node:os";
import type { Compiled } from "../../redaction/compiled.ts";
import type { RedactOptions } from "../../redaction/options/options.ts";
import type { Settings } from "../arguments/settings.ts";
import type { Input } from "../io/input.ts";
import type { Jobs } from "./jobs.ts";
import type { PartedRun } from "./parted-run.ts";

const MIB = 1024 ** 2;
/** Starting a thread costs as much as redacting some of this. */
const WORTH = 64 * MIB;

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
  const isWorth = settings.jobs !== undefined || sizeOf(inputs) >= WORTH;
  if (!isWorth && inputs.every(({ regular }) => regular)) return undefined;
  const [{ Jobs, threadFor }, { PartedRun }] = await Promise.all([import("./jobs.ts"), import("./parted-run.ts")]);
  const jobs: Jobs = new Jobs(count, () => threadFor(options));
  if (isWorth) jobs.start();
  return { run: () => new PartedRun(compiled, jobs), close: () => jobs.close() };
}

function sizeOf(inputs: readonly Input[]): number {
  return inputs.reduce((sum, { size }) => sum + size, 0);
}

/** Where a batch of inputs is written. */
import type { OutputFile } from "./output-file.ts";
import { STDOUT } from "./output-writer.ts";
import type { Batch } from "./outputs.ts";

/** `nothing`: the inputs are only read. `owner-only`: a file holds raw values, and nobody else may read it. */
export type Writes = "nothing" | "all" | "owner-only";

const done = async () => {};
const NOWHERE: OutputFile = { fd: undefined, name: "", atomic: false, commit: done, discard: done };
const TO_STDOUT: OutputFile = { ...NOWHERE, fd: STDOUT, name: "stdout" };

/** Opens where a batch is written. @throws FileError */
export type OpenTarget = (batch: Batch) => Promise<OutputFile>;

export function targetsOf(writes: Writes): OpenTarget {
  return (batch) => openTarget(batch, writes);
}

async function openTarget({ target }: Batch, writes: Writes): Promise<OutputFile> {
  if (writes === "nothing") return NOWHERE;
  if (target === undefined) return TO_STDOUT;
  const { openOutput } = await import("./output-file.ts");
  return openOutput(target, { ownerOnly: writes === "owner-only" });
}

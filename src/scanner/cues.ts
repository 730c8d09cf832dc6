/** Tells the core the cues of a run's detectors (core/evidence/cues.ts). */
import type { Core } from "./core.ts";
import type { CoreMemory } from "./memory.ts";

const SLOT_BYTES = 4;

/** `table`: as src/detectors/cues makes it. `wanted`: bits of EVIDENCE that some detector needs. */
export function useCues(core: Core, memory: CoreMemory, table: Uint32Array, wanted: number): void {
  const at = core.allocate(table.length * SLOT_BYTES);
  memory.slice(at, table.length * SLOT_BYTES).set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength));
  core.setCues(at, table.length, wanted);
}

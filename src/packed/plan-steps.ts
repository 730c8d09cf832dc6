/** The steps of all numbering plans (scripts/phone-plans/verdict-steps.mjs), which the core reads. */
import { bytesOfFile } from "./from-file.ts";

/** What no other file begins with. */
const MARK = 0x5065;

let steps: Uint16Array | undefined;

/** 16-bit numbers, as scripts/phone-plans/write-steps.mjs writes them; none: there is no file. */
export function planSteps(): Uint16Array {
  steps ??= readSteps();
  return steps;
}

function readSteps(): Uint16Array {
  const read = new Uint16Array(bytesOfFile("plan-steps.txt")?.buffer ?? new ArrayBuffer(0));
  // The core's memory has the lowest byte first, too; a machine that has not reads another mark.
  return read[0] === MARK ? read : new Uint16Array();
}

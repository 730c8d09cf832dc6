/**
 * The steps of all numbering plans (scripts/phone-plans/verdict-steps.mjs), which the core reads: a file, since most short runs do
 * not scan. Where there is no such file, as in browsers and in bundles, the core asks the host.
 */
import { builtIn } from "../libraries/built-in.ts";

/** From `src/packed`, from `dist/packed` and from `dist/node` alike. */
const FILE = "../packed/plan-steps.txt";
/** What no other file begins with. */
const MARK = 0x5065;

let steps: Uint16Array | undefined;

/** 16-bit numbers in Base64, as scripts/phone-plans/write-steps.mjs writes them; none: there is no file. */
export function planSteps(): Uint16Array {
  steps ??= readSteps();
  return steps;
}

function readSteps(): Uint16Array {
  const none = new Uint16Array();
  try {
    const text = builtIn("node:fs").readFileSync(new URL(FILE, import.meta.url), "latin1");
    const bytes = builtIn("node:buffer").Buffer.from(text, "base64");
    // The core's memory has the lowest byte first, too; a machine that has not reads another mark.
    const read = new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    return read[0] === MARK ? read : none;
  } catch {
    return none;
  }
}

/**
 * A run over a part of a file: the lines that begin in a range of its bytes. This room reads such a part by its position, and
 * says where in the file something stands; it may not read the file from its start, and does not know what a line says.
 */
import { stat } from "node:fs/promises";
import { UsageError } from "../../errors/errors.ts";
import { bytesNamed } from "../arguments/sizes.ts";
import type { Input, Inputs } from "../io/input.ts";
import { findInputs } from "../io/inputs.ts";
import type { ByteRange, FileRange } from "./file-range.ts";

/** @throws UsageError `bad-range` */
export function byteRangeIn(text: string | undefined): ByteRange | undefined {
  if (text === undefined) return undefined;
  const [, first, last] = /^([0-9]{1,15}[KMG]?)-([0-9]{1,15}[KMG]?)?$/i.exec(text) ?? [];
  if (first === undefined)
    throw wrongRange(
      text,
      "write FROM-TO as 0-64M, in whole numbers, alone or with K, M or G, or FROM- to the end; TO is not part of it",
    );
  const range = { from: bytesIn(first, text), to: last === undefined ? undefined : bytesIn(last, text) };
  if (range.to !== undefined && range.from > range.to) throw wrongRange(text, "it ends before it begins");
  return range;
}

function bytesIn(digits: string, text: string): number {
  const bytes = bytesNamed(digits);
  if (Number.isNaN(bytes)) throw wrongRange(text, "no file is so large");
  return bytes;
}

function wrongRange(text: string, why: string): UsageError {
  return new UsageError("bad-range", `--bytes: "${text}" is not a range of bytes: ${why}`);
}

/** Before anything is looked for: one name, and the format. @throws UsageError `bad-range` */
export function checkRanged(files: readonly string[], format: string | undefined): void {
  if (files.length !== 1 || files[0] === "-") throw new UsageError("bad-range", `--bytes ${ONE_FILE}`);
  if (format === undefined || format === "ndjson") return;
  throw new UsageError("bad-range", `--bytes cuts between lines: it goes with --format ndjson, not with ${format}`);
}

const ONE_FILE = "needs one file of NDJSON by its name: no pipe, no folder, no glob, and not compressed";

/** The part of the file that is meant. @throws UsageError `bad-range` where it is no file that was named; FileError */
export async function findPart(file: string, range: FileRange): Promise<Inputs> {
  const status = await stat(file).catch(() => undefined);
  if (status?.isFile() === false) throw new UsageError("bad-range", `--bytes ${ONE_FILE}`);
  return inputWithRange(await findInputs([file]), range);
}

function inputWithRange({ inputs, ...others }: Inputs, range: FileRange): Inputs {
  const [input] = inputs;
  if (input === undefined || inputs.length > 1 || !input.regular || input.found || input.below !== undefined) {
    throw new UsageError("bad-range", `--bytes ${ONE_FILE}`);
  }
  return { ...others, inputs: [{ ...input, range, size: sizeOf(input, range) }] };
}

/** For the progress: about as much is read. */
function sizeOf({ size }: Input, { from, to = size }: ByteRange): number {
  return Math.max(0, Math.min(to, size) - from);
}

/** Where lines begin, found by position. */
import { read } from "node:fs";
import { promisify } from "node:util";
import { failing } from "../failure.ts";

const LF = 0x0a;
const SIZE = 64 * 1024;
const readAt = promisify(read);

/** An open file, and its name for errors. */
export interface OpenFile {
  readonly fd: number;
  readonly name: string;
}

/** At most `buffer.length` bytes from `position` on; none at the end of the file. @throws FileError */
export async function bytesAt({ fd, name }: OpenFile, buffer: Uint8Array, position: number): Promise<Uint8Array> {
  const { bytesRead } = await readAt(fd, buffer, 0, buffer.length, position).catch(failing(name, "cannot be read"));
  return buffer.subarray(0, bytesRead);
}

/**
 * The first byte, `from` or later, with which a line begins; undefined where none does before `to`. No more is looked at than the
 * range and the byte in front of it, however long lines are.
 *
 * @throws FileError
 */
export async function firstLineIn(file: OpenFile, from: number, to: number): Promise<number | undefined> {
  if (from === 0) return to > 0 ? 0 : undefined;
  const buffer = new Uint8Array(SIZE);
  // The LF that a line begins after may be the byte in front of the range.
  for (let at = from - 1; at < to - 1; ) {
    const bytes = await bytesAt(file, buffer.subarray(0, to - 1 - at), at);
    if (bytes.length === 0) return undefined;
    const found = bytes.indexOf(LF);
    if (found >= 0) return at + found + 1;
    at += bytes.length;
  }
  return undefined;
}

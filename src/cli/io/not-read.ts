/** Files of folders that were not read: printed by name, so that nobody takes the answer for one about them. */

import { counted } from "../../errors/counted.ts";
import { systemCode, systemMessage } from "../../errors/system-error.ts";
import { compressionOf, unpackingHint } from "../../input/compression.ts";
import { EXIT, WrongCompression } from "../failure.ts";
import { say, warn } from "../messages.ts";
import { formatOfContent } from "./compression/formats.ts";

export interface NotRead {
  readonly name: string;
  /** `not JSON by name or content`, `compressed (gzip)`, `cannot be read: EACCES: permission denied`, … */
  readonly why: string;
}

/** It could lead in a circle. */
export const LINK_TO_FOLDER = "a link to a folder";

export function notReadBecause(name: string, error: unknown): NotRead {
  if (error instanceof WrongCompression) return { name, why: `${error.code}: ${error.message}` };
  const cannot = `cannot be read: ${systemMessage(error)}`;
  // What is not UTF-8 in a name stands as U+FFFD, and no file is called that.
  const isLost = systemCode(error) === "ENOENT" && name.includes("\u{fffd}");
  return { name, why: isLost ? `${cannot}: its name is not UTF-8; rename it` : cannot };
}

/** undefined also for a compression that is unpacked while it is read. */
export function compressedFile(name: string, head: Uint8Array): NotRead | undefined {
  const compression = compressionOf(head);
  return compression === undefined || formatOfContent(head, name) !== undefined
    ? undefined
    : { name, why: `compressed (${compression}); ${unpackingHint(compression)}` };
}

/** Also with --quiet, one line each: nobody may take what was not looked at for clean. */
export function sayNotRead(notRead: readonly NotRead[]): void {
  for (const { name, why } of notRead) say(`not read: ${name}: ${why}`);
}

/** A run stops at its first error: also with --quiet, since an output folder looks like a whole one. */
export function sayUnread(count: number): void {
  if (count > 0) say(`the run stopped there: ${counted(count, "further input")} not read`);
}

/** Also with --quiet: of nothing, nothing is clean. */
export function warnOfNoRecords(records: number): void {
  if (records === 0) say("warning: no records were read: there was nothing to look at");
}

export function warnOfSkipped(skipped: number, quiet: boolean): void {
  if (skipped > 0) warn(`skipped: ${skipped} whose names begin with _ or . (--include takes them)`, quiet);
}

/** Of several exits the first that applies. A program's own failure comes before all. */
const FIRST = [EXIT.INTERNAL, EXIT.USAGE, EXIT.FILE, EXIT.INPUT, EXIT.NO];

export function exitOf(exits: readonly number[]): number {
  const known = FIRST.find((exit) => exits.includes(exit));
  if (known === EXIT.INTERNAL) return known;
  // Of a later version, or of a signal: whatever it means, it is not well.
  const unknown = exits.filter((exit) => exit !== EXIT.DONE && !FIRST.some((one) => one === exit));
  return unknown.length > 0 ? Math.max(...unknown) : (known ?? EXIT.DONE);
}

/** The exit code of a run in which these were not read. */
export function exitWith(exit: number, notRead: readonly NotRead[]): number {
  return exitOf([exit, notRead.length > 0 ? EXIT.FILE : EXIT.DONE]);
}

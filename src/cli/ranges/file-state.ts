/** What tells whether a file is still the one that was read. */
import { type BigIntStats, fstat } from "node:fs";
import { promisify } from "node:util";
import type { InputReport } from "../../report/report.ts";
import { failing } from "../failure.ts";
import type { OpenFile } from "./line-start.ts";

/** As the report has it. */
export type FileState = NonNullable<InputReport["file"]>;

const statusOfOpen = promisify(fstat);

/** @throws FileError */
export async function stateOf({ fd, name }: OpenFile): Promise<FileState> {
  return stateIn(await statusOfOpen(fd, { bigint: true }).catch(failing(name, "cannot be read")));
}

export function stateIn({ size, mtimeNs }: Pick<BigIntStats, "size" | "mtimeNs">): FileState {
  return { size: Number(size), modified: timeText(mtimeNs) };
}

export function isSameState(one: FileState, other: FileState): boolean {
  return one.size === other.size && one.modified === other.modified;
}

const NS = 1_000_000_000n;
const DIGITS_OF_NS = 9;

/** RFC 3339 with all nine digits of the second: what was written twice in a millisecond is not the same. */
function timeText(ns: bigint): string {
  const rest = ((ns % NS) + NS) % NS;
  const seconds = new Date(Number((ns - rest) / NS) * 1000).toISOString().slice(0, "2026-01-01T00:00:00".length);
  return `${seconds}.${String(rest).padStart(DIGITS_OF_NS, "0")}Z`;
}

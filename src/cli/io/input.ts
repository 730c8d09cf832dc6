/** One input of a run, and what arguments stand for. */
import type { BigIntStats } from "node:fs";
import type { Format } from "../../redaction/options/format.ts";
import type { FileRange } from "../ranges/file-range.ts";
import { identityOf } from "./identity.ts";
import type { NotRead } from "./not-read.ts";

export const STDIN = 0;

export interface Input {
  /** `-` for stdin. */
  readonly name: string;
  readonly identity: string | undefined;
  /** A regular file: its size is known, and reading it never waits. */
  readonly regular: boolean;
  readonly size: number;
  /** Of a file in a folder that was given: its path from there, which an output folder mirrors. */
  readonly below?: string;
  /** Found in a folder or by a glob, not named: where it cannot be read, the others are. */
  readonly found?: boolean;
  /** Only the lines that begin in it are read. */
  readonly range?: FileRange;
}

/** Which files of folders are meant: as `Settings` has it. */
export interface Meant {
  /** Globs. */
  readonly include?: readonly string[];
  readonly options?: { readonly format?: Format | undefined };
}

/** What arguments stand for. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly notRead: readonly NotRead[];
  /** Names in folders that begin with `_` or `.`: not meant, unless `--include` names them. */
  readonly skipped: number;
}

export function inputOf(name: string, status: BigIntStats): Input {
  return { name, identity: identityOf(status), regular: status.isFile(), size: Number(status.size) };
}

export function joined(all: readonly Inputs[]): Inputs {
  return {
    inputs: all.flatMap(({ inputs }) => inputs),
    notRead: all.flatMap(({ notRead }) => notRead),
    skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
  };
}

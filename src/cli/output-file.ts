/** A file that is written beside its name and renamed when it is whole. */
import { randomBytes } from "node:crypto";
import { unlinkSync } from "node:fs";
import { type FileHandle, open, realpath, rename, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileError } from "./failure.ts";
import { onInterruption } from "./interruption.ts";
import type { OutputTarget } from "./output-writer.ts";

const NAME_BYTES = 6;

export interface OutputFile extends OutputTarget {
  /** Written by renaming: until then, nothing is there. */
  readonly atomic: boolean;
  /** All is written: the file takes its name. @throws FileError */
  commit(): Promise<void>;
  /** What was written goes. Never throws. */
  discard(): Promise<void>;
}

/** @throws FileError */
export async function openOutput(name: string): Promise<OutputFile> {
  try {
    const status = await stat(name).catch(() => undefined);
    if (status === undefined || status.isFile()) return await openBeside(name);
    return openAsItIs(name, await open(name, "w"));
  } catch (error) {
    throw fileError(name, "cannot be written", error);
  }
}

/** A pipe or a device. */
function openAsItIs(name: string, handle: FileHandle): OutputFile {
  const close = () => handle.close();
  return { fd: handle.fd, name, atomic: false, commit: close, discard: () => close().catch(() => {}) };
}

async function openBeside(name: string): Promise<OutputFile> {
  // Of a symbolic link, the file that it leads to is written.
  const target = await realpath(name).catch(() => name);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(NAME_BYTES).toString("hex")}.tmp`);
  const forget = onInterruption(() => remove(temporary));
  const handle = await open(temporary, "wx").catch((error: unknown) => {
    forget();
    throw error;
  });
  const discard = async () => {
    await handle.close().catch(() => {});
    remove(temporary);
    forget();
  };
  const commit = async () => {
    try {
      await handle.sync();
      await handle.close();
      await rename(temporary, target);
      forget();
    } catch (error) {
      await discard();
      throw fileError(name, "cannot be written", error);
    }
  };
  return { fd: handle.fd, name, atomic: true, commit, discard };
}

function remove(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // It is gone already, or its folder is.
  }
}

/** A file that is written beside its name and renamed when it is whole. */
import { close, constants, fchmod, fsync, ftruncate, open, unlinkSync } from "node:fs";
import { rename, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { FileError, failing, fileError } from "../failure.ts";
import { isLink, placeOf, statusOf } from "./identity.ts";
import { onInterruption } from "./interruption.ts";
import { clearLeftovers, temporaryFor } from "./leftovers.ts";
import { makeFolders } from "./make-folders.ts";
import type { OutputTarget } from "./output-writer.ts";

/** Less what the process's mask takes. */
const NEW_FILE = 0o666;
const OWNER_ONLY = 0o600;
const PERMISSIONS = 0o777;
const { O_CREAT, O_WRONLY } = constants;

const openFile = promisify(open);
const closeFile = promisify(close);
const syncFile = promisify(fsync);
const changeMode = promisify(fchmod);
const truncateFile = promisify(ftruncate);

export interface OutputFile extends OutputTarget {
  /** Written by renaming: until then, nothing is there. */
  readonly atomic: boolean;
  /** All is written: the file takes its name. @throws FileError */
  commit(): Promise<void>;
  /** What was written goes, if it is not committed. Never throws. */
  discard(): Promise<void>;
}

/** With those that it stands in. @throws FileError */
async function makeFolder(name: string): Promise<void> {
  await makeFolders(name).catch(failing(name, "cannot be made"));
}

/**
 * Its folder is made where it is missing. `ownerOnly`: for raw values; nobody else may read the file, whoever could read
 * one that was there. Any other file keeps its mode.
 *
 * @throws FileError
 */
export async function openOutput(name: string, { ownerOnly = false } = {}): Promise<OutputFile> {
  try {
    const status = await stat(name).catch(() => undefined);
    if (status === undefined) await makeFolder(dirname(await placeOf(name)));
    if (status === undefined || status.isFile()) {
      return await openBeside(name, ownerOnly ? OWNER_ONLY : status && status.mode & PERMISSIONS);
    }
    return openAsItIs(name, await openFile(name, "w"));
  } catch (error) {
    throw error instanceof FileError ? error : fileError(name, "cannot be written", error);
  }
}

/** A file that is written where it stands. */
export interface GrowingFile extends OutputFile {
  /** What was in it before goes. @throws FileError */
  empty(): Promise<void>;
}

/**
 * A file that grows with the run, where it stands: what is written to it is there at once. Nothing of it is lost before `empty`,
 * so that all that may go wrong at the beginning of a run can go wrong first.
 *
 * @param options `ownerOnly`: as of `openOutput`.
 * @throws FileError
 */
export async function openGrowing(name: string, { ownerOnly = false } = {}): Promise<GrowingFile> {
  try {
    await makeFolder(dirname(await placeOf(name)));
    const fd = await openFile(name, O_WRONLY | O_CREAT, ownerOnly ? OWNER_ONLY : NEW_FILE);
    const isFile = (await statusOf(fd)).isFile();
    if (ownerOnly && isFile) await changeMode(fd, OWNER_ONLY);
    const empty = async () => {
      if (isFile) await truncateFile(fd, 0).catch(failing(name, "cannot be written"));
    };
    return { ...openAsItIs(name, fd), empty };
  } catch (error) {
    throw error instanceof FileError ? error : fileError(name, "cannot be written", error);
  }
}

/** A pipe or a device, or what is as good as these. */
function openAsItIs(name: string, fd: number): OutputFile {
  // Left to the end of the process: a write may be in flight that waits for a reader.
  const discard = async () => {};
  return { fd, name, atomic: false, commit: () => closeFile(fd), discard };
}

/** `mode`: undefined for that of a new file; else only its owner may read it while it is written. */
async function openBeside(name: string, mode: number | undefined): Promise<OutputFile> {
  // Of a symbolic link, the file that it leads to is written, also where it is not there yet.
  const target = (await isLink(name)) ? await placeOf(name) : name;
  await clearLeftovers(target);
  const temporary = temporaryFor(target);
  const forget = onInterruption(() => remove(temporary));
  const fd = await openFile(temporary, "wx", mode === undefined ? NEW_FILE : OWNER_ONLY).catch((error: unknown) => {
    forget();
    throw error;
  });
  const discard = async () => {
    // After a commit there is nothing left to discard.
    if (!forget()) return;
    await closeFile(fd).catch(() => {});
    remove(temporary);
  };
  const commit = async () => {
    if (mode !== undefined) await changeMode(fd, mode);
    await syncFile(fd);
    await rename(temporary, target);
    forget();
    await closeFile(fd);
  };
  return { fd, name, atomic: true, commit: () => commit().catch(discardAnd(name, discard)), discard };
}

/** For a promise's failure: nothing is left of the file, and the error has its name. */
function discardAnd(name: string, discard: () => Promise<void>) {
  return async (error: unknown): Promise<never> => {
    await discard();
    throw fileError(name, "cannot be written", error);
  };
}

function remove(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // It is gone already, or its folder is.
  }
}

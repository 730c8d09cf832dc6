/** A file that is written beside its name and renamed when it is whole. */
import { close, constants, fchmod, fsync, ftruncate, open, unlinkSync } from "node:fs";
import { rename, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { FileError, failing, fileError } from "../failure.ts";
import { isLink, placeOf, statusOf } from "./identity.ts";
import { onInterruption, stopIfInterrupted } from "./interruption.ts";
import { clearLeftovers, lookForLeftovers, temporaryFor } from "./leftovers.ts";
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
  /** All is written, and goes to the disk. The file takes its name later. @throws FileError */
  close?(): Promise<void>;
  /** All is written: the file takes its name. @throws FileError */
  commit(): Promise<void>;
  /** What was written goes, if it is not committed. Never throws. */
  discard(): Promise<void>;
}

/** With those that it stands in. @throws FileError */
async function makeFolder(name: string, made?: (folder: string) => void): Promise<void> {
  await makeFolders(name, made).catch(failing(name, "cannot be made"));
}

/** How an output is opened. */
interface Opening {
  /** For raw values; nobody else may read the file, whoever could read one that was there. Any other file keeps its mode. */
  readonly ownerOnly?: boolean;
  /** Opened before its turn, which may never come: leftovers of earlier runs stay, and each folder that is made is told. */
  readonly early?: { readonly made: (folder: string) => void } | undefined;
}

/** Its folder is made where it is missing. @throws FileError */
export async function openOutput(name: string, { ownerOnly, early }: Opening = {}): Promise<OutputFile> {
  try {
    const status = await stat(name).catch(() => undefined);
    if (status === undefined) await makeFolder(dirname(await placeOf(name)), early?.made);
    if (status === undefined || status.isFile()) {
      const target = await targetOf(name);
      await (early ? lookForLeftovers(target) : clearLeftovers(target));
      return await openBeside(name, target, ownerOnly ? OWNER_ONLY : status && status.mode & PERMISSIONS);
    }
    return openAsItIs(name, await openFile(name, "w"));
  } catch (error) {
    throw error instanceof FileError ? error : fileError(name, "cannot be written", error);
  }
}

/** The turn of an output has come that was opened early: what earlier runs have left beside it is named, and goes. */
export async function clearBeside(name: string): Promise<void> {
  await clearLeftovers(await targetOf(name));
}

/** Of a symbolic link, the file that it leads to is written, also where it is not there yet. */
async function targetOf(name: string): Promise<string> {
  return (await isLink(name)) ? placeOf(name) : name;
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
async function openBeside(name: string, target: string, mode: number | undefined): Promise<OutputFile> {
  const temporary = temporaryFor(target);
  const forget = onInterruption(() => remove(temporary));
  const fd = await openFile(temporary, "wx", mode === undefined ? NEW_FILE : OWNER_ONLY).catch((error: unknown) => {
    forget();
    throw error;
  });
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= closeWhole(fd, mode);
    return closed;
  };
  const discard = async () => {
    // After a commit there is nothing left to discard.
    if (!forget()) return;
    await (closed ?? closeFile(fd)).catch(() => {});
    remove(temporary);
  };
  const commit = async () => {
    await close();
    await rename(temporary, target);
    forget();
  };
  const discarding = discardAnd(name, discard);
  return {
    ...{ fd, name, atomic: true, discard },
    close: () => close().catch(discarding),
    commit: () => commit().catch(discarding),
  };
}

/** Whatever fails, it is closed. */
async function closeWhole(fd: number, mode: number | undefined): Promise<void> {
  try {
    if (mode !== undefined) await changeMode(fd, mode);
    await syncFile(fd);
  } finally {
    await closeFile(fd);
  }
}

/** For a promise's failure: nothing is left of the file, and the error has its name. */
function discardAnd(name: string, discard: () => Promise<void>) {
  return async (error: unknown): Promise<never> => {
    await discard();
    // A signal has removed what was to be renamed.
    stopIfInterrupted();
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

/** What a file that is written beside the output may replace: a mistyped name could cost an export. */
import type { Stats } from "node:fs";
import { open, stat } from "node:fs/promises";
import { UsageError } from "../errors/errors.ts";
import { failing } from "./failure.ts";

const HEAD_BYTES = 256;
const PERMISSIONS = 0o777;
const OWNER_ONLY = 0o600;

/** A file of its own kind, known by what it begins with. */
export interface Kind {
  readonly what: string;
  readonly begins: RegExp;
}

/**
 * Pipes, devices and empty files hold nothing, and may be written.
 *
 * @throws UsageError `file-exists` for any other file that is not of the kind; FileError
 */
export async function checkReplaceable(name: string, { what, begins }: Kind): Promise<void> {
  if ((await statusOfFull(name)) === undefined) return;
  if (!begins.test(await headOf(name).catch(failing(name, "cannot be read")))) throw fileExists(name, what);
}

/**
 * The same where anything may stand in a file of the kind: those of earlier runs are their owner's alone. Modes of Windows do not say
 * so: there, every file stays.
 *
 * @throws UsageError `file-exists`
 */
export async function checkOwnersAlone(name: string, what: string): Promise<void> {
  const status = await statusOfFull(name);
  if (status === undefined) return;
  const isOwners = (status.mode & PERMISSIONS) === OWNER_ONLY && status.uid === process.getuid?.();
  if (!isOwners) throw fileExists(name, what);
}

/** undefined for what holds nothing. */
async function statusOfFull(name: string): Promise<Stats | undefined> {
  const status = await stat(name).catch(() => undefined);
  return status?.isFile() && status.size > 0 ? status : undefined;
}

function fileExists(name: string, what: string): UsageError {
  return new UsageError(
    "file-exists",
    `${name} is there already, and no ${what}; name another file, or remove it first`,
  );
}

async function headOf(name: string): Promise<string> {
  const file = await open(name);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}

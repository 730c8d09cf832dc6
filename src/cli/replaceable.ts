/** What a file that is written beside the output may replace: a mistyped name could cost an export. */
import { open, stat } from "node:fs/promises";
import { UsageError } from "../errors/errors.ts";
import { failing } from "./failure.ts";

const HEAD_BYTES = 256;

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
  const status = await stat(name).catch(() => undefined);
  if (status === undefined || !status.isFile() || status.size === 0) return;
  if (begins.test(await headOf(name).catch(failing(name, "cannot be read")))) return;
  throw new UsageError(
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

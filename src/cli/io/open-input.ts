/** Opens an input, and closes it. */
import { close, open, type Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { promisify } from "node:util";
import { FileError, failing, fileError } from "../failure.ts";
import type { Input } from "./input.ts";
import { InputReader } from "./input-reader.ts";
import { STDIN } from "./inputs.ts";
import { type NotRead, notReadBecause } from "./not-read.ts";

const openFile = promisify(open);
const closeFile = promisify(close);

/** @throws FileError also for a folder, where a command reads one file. */
export async function statusOfFile(file: string): Promise<Stats> {
  const status = await stat(file).catch(failing(file, "cannot be read"));
  if (status.isDirectory()) throw new FileError(`${file}: is a folder; name one file of it`);
  return status;
}

/** As it is printed. */
export function printedName({ name }: Pick<Input, "name">): string {
  return name === "-" ? "stdin" : name;
}

/** undefined for one of a folder that is gone, or may not be read: it is noted, and the others are read. @throws FileError */
export async function openInput({ name, found }: Pick<Input, "name" | "found">, notRead: NotRead[]) {
  if (name === "-") return STDIN;
  try {
    return await openFile(name, "r");
  } catch (error) {
    if (!found) throw fileError(name, "cannot be read", error);
    notRead.push(notReadBecause(name, error));
    return undefined;
  }
}

/** Has an open input read, and closes it. */
export async function reading<T>(fd: number, input: Input, read: (reader: InputReader) => Promise<T>): Promise<T> {
  const reader = new InputReader(fd, printedName(input), input.regular);
  try {
    return await read(reader);
  } finally {
    if (fd !== STDIN && (await reader.settle())) await closeFile(fd).catch(() => {});
  }
}

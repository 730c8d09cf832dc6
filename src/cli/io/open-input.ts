/** Opens an input, and closes it. */
import { close, open } from "node:fs";
import { promisify } from "node:util";
import { fileError } from "../failure.ts";
import type { Input } from "./input.ts";
import { InputReader } from "./input-reader.ts";
import { STDIN } from "./inputs.ts";
import { type NotRead, notReadBecause } from "./not-read.ts";

const openFile = promisify(open);
const closeFile = promisify(close);

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

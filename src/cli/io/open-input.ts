/** Opens an input, and closes it. */
import { close, open, type Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { promisify } from "node:util";
import { joinedBytes } from "../../input/bytes.ts";
import { FileError, failing, fileError } from "../failure.ts";
import type { FileRange } from "../ranges/file-range.ts";
import { type Compression, formatOfContent, MARK_BYTES, mayBegin } from "./compression/formats.ts";
import type { Digest } from "./digests.ts";
import { type Input, STDIN } from "./input.ts";
import { InputReader, type Reader } from "./input-reader.ts";
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

/**
 * Has an open input read, unpacked where it is compressed, and closes it. `digest` gets the bytes as they stand in the file, packed
 * if they are; of a range, those of its lines.
 */
export async function reading<T>(
  fd: number,
  input: Input,
  read: (reader: ContentReader) => Promise<T>,
  digest?: Digest,
): Promise<T> {
  const { range } = input;
  if (range !== undefined) return readingPart(fd, input, range, async (reader) => read(await told(reader, digest)));
  const name = printedName(input);
  const bytes = new InputReader(fd, name, input.regular);
  try {
    return await readingContent(bytes, { name, digest }, read);
  } finally {
    if (fd !== STDIN && (await bytes.settle())) await closeFile(fd).catch(() => {});
  }
}

async function readingPart<T>(fd: number, { name }: Input, range: FileRange, read: (reader: Reader) => Promise<T>) {
  const { readingRange } = await import("../ranges/range-reader.ts");
  try {
    return await readingRange({ fd, name }, range, read);
  } finally {
    await closeFile(fd).catch(() => {});
  }
}

/** Also digested, where that is asked for: few runs need what makes digests. */
async function told(reader: Reader, digest: Digest | undefined): Promise<Reader> {
  return digest === undefined ? reader : (await import("./digests.ts")).digested(reader, digest);
}

interface Told {
  readonly name: string;
  readonly digest: Digest | undefined;
}

/** `compression`: what was unpacked. */
export type ContentReader = Reader & { readonly compression?: Compression };

async function readingContent<T>(
  bytes: InputReader,
  { name, digest }: Told,
  read: (reader: ContentReader) => Promise<T>,
) {
  const format = formatOfContent(await headOf(bytes), name);
  const plain = await told(bytes, digest);
  if (format === undefined) return read(plain);
  const { UnpackedReader } = await import("./compression/unpacked-reader.ts");
  const reader = new UnpackedReader(plain, format);
  try {
    return await read(reader);
  } finally {
    await reader.close();
  }
}

/** So many bytes that they tell a compressed file, and no more: whoever writes to a pipe may wait for an answer. */
async function headOf(bytes: InputReader): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array(0);
  do {
    const next = await bytes.next();
    if (next === undefined) break;
    // A copy where it has to last: the bytes are good until the next call.
    head = head.length === 0 && next.length >= MARK_BYTES ? next : joinedBytes([head, next]).slice();
  } while (head.length < MARK_BYTES && mayBegin(head));
  bytes.putBack(head);
  return head;
}

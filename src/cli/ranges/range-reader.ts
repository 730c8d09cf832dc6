/** Reads the lines of a file that begin in a range. */
import { UsageError } from "../../errors/errors.ts";
import { compressionOf } from "../../input/compression.ts";
import { FileError } from "../failure.ts";
import { formatOfContent, MARK_BYTES } from "../io/compression/formats.ts";
import { InputReader, type Reader } from "../io/input-reader.ts";
import type { FileRange } from "./file-range.ts";
import { isSameState, stateOf } from "./file-state.ts";
import { bytesAt, firstLineIn, type OpenFile } from "./line-start.ts";

const LF = 0x0a;

/**
 * Has the lines read.
 *
 * @throws UsageError `bad-range` where it is compressed; FileError, also where the file changed meanwhile; what `read` throws, with
 *   places in the file.
 */
export async function readingRange<T>(
  file: OpenFile,
  range: FileRange,
  read: (reader: Reader) => Promise<T>,
): Promise<T> {
  const before = await stateOf(file);
  await checkPlain(file);
  const to = range.to ?? before.size;
  const start = await firstLineIn(file, range.from, to);
  range.start = start ?? range.from;
  const bytes = new InputReader(file.fd, file.name, true, range.start);
  try {
    const result = await read(start === undefined ? NOTHING : new RangeReader(bytes, start, to));
    if (!isSameState(before, await stateOf(file))) throw new FileError(`${file.name}: changed while it was read`);
    return result;
  } catch (error) {
    throw range.inFile(error);
  } finally {
    await bytes.settle();
  }
}

/** A part of what is compressed says nothing. */
async function checkPlain(file: OpenFile): Promise<void> {
  const head = await bytesAt(file, new Uint8Array(MARK_BYTES), 0);
  const found = head.length === 0 ? undefined : (formatOfContent(head, file.name)?.name ?? compressionOf(head));
  if (found === undefined) return;
  throw new UsageError("bad-range", `--bytes: ${file.name} is compressed (${found}); unpack it first`);
}

/** No line begins in the range. */
const NOTHING: Reader = Object.freeze({ next: async () => undefined, passed: 0, flows: true });

/** Ends with the line that begins last before `to`. */
class RangeReader implements Reader {
  readonly #bytes: InputReader;
  readonly #to: number;
  #at: number;
  #passed = 0;
  #isOver = false;

  constructor(bytes: InputReader, start: number, to: number) {
    this.#bytes = bytes;
    this.#at = start;
    this.#to = to;
  }

  get passed(): number {
    return this.#passed;
  }

  readonly flows = true;

  async next(): Promise<Uint8Array | undefined> {
    const bytes = this.#isOver ? undefined : await this.#bytes.next();
    if (bytes === undefined) return undefined;
    const ours = bytes.subarray(0, this.#sizeOfOurs(bytes));
    this.#at += bytes.length;
    this.#passed += ours.length;
    return ours;
  }

  /** The LF that ends the last line is the first one at the last byte of the range, or after it. */
  #sizeOfOurs(bytes: Uint8Array): number {
    const last = Math.max(0, this.#to - 1 - this.#at);
    const end = last >= bytes.length ? -1 : bytes.indexOf(LF, last);
    this.#isOver = end >= 0;
    return this.#isOver ? end + 1 : bytes.length;
  }
}

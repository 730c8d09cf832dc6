/** An input that is read slice by slice, as it is or unpacked. */

/** The file, or the text that was pasted, cannot be read: it is gone, has changed, or its compression is broken. */
export class SourceError extends Error {
  override readonly name = "SourceError";
}

const GZIP = [0x1f, 0x8b];

/** Unpacked bytes become a Blob of its own after so many. */
const PIECE = 1024 ** 2;

export interface Source {
  /** Bytes of the Blob that have been read. */
  readonly read: number;
  /** The next bytes, about so many; undefined at the end. @throws SourceError */
  next(size: number): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** All that has been read, unpacked, so that a part of it can be read again. */
  readonly whole: Blob;
}

/** @throws SourceError */
export async function sourceOf(input: Blob): Promise<Source> {
  const head = await bytesOf(input.slice(0, GZIP.length));
  const isPacked = GZIP.every((byte, i) => head[i] === byte);
  return isPacked && typeof DecompressionStream !== "undefined" ? new Packed(input) : new Plain(input);
}

/** @throws SourceError */
export async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    throw new SourceError("the file cannot be read: it may have changed, or is gone");
  }
}

class Plain implements Source {
  readonly whole: Blob;
  read = 0;

  constructor(input: Blob) {
    this.whole = input;
  }

  async next(size: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
    if (this.read >= this.whole.size) return undefined;
    const bytes = await bytesOf(this.whole.slice(this.read, this.read + size));
    this.read += bytes.length;
    return bytes;
  }
}

class Packed implements Source {
  read = 0;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
  readonly #kept = new Kept();

  constructor(input: Blob) {
    const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (chunk, controller) => {
        this.read += chunk.length;
        controller.enqueue(chunk);
      },
    });
    const unpacked = input.stream().pipeThrough(counting).pipeThrough(new DecompressionStream("gzip"));
    this.#reader = unpacked.getReader();
  }

  async next(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    try {
      const { value } = await this.#reader.read();
      if (value !== undefined) this.#kept.add(value);
      return value;
    } catch {
      throw new SourceError("the file begins as gzip does, and cannot be unpacked");
    }
  }

  get whole(): Blob {
    return this.#kept.blob;
  }
}

/** Bytes as a Blob, which grows: its parts are put where the platform keeps files, not on the heap. */
export class Kept {
  readonly #parts: Blob[] = [];
  #piece = new Uint8Array(PIECE);
  #size = 0;

  /** Copies the bytes. */
  add(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; ) {
      const some = bytes.subarray(from, from + PIECE - this.#size);
      this.#piece.set(some, this.#size);
      this.#size += some.length;
      from += some.length;
      if (this.#size === PIECE) this.#flush();
    }
  }

  #flush(): void {
    if (this.#size > 0) this.#parts.push(new Blob([this.#piece.subarray(0, this.#size)]));
    this.#size = 0;
  }

  get blob(): Blob {
    this.#flush();
    return new Blob(this.#parts, { type: "application/json" });
  }
}

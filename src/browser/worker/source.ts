/** An input that is read slice by slice, as it is or unpacked. */
import { Inflate } from "pako";

/** The file, or the text that was pasted, cannot be read: it is gone, has changed, or its compression is broken. */
export class SourceError extends Error {
  override readonly name = "SourceError";
}

const GZIP = [0x1f, 0x8b];
/** As zlib counts: a window of 32 KiB, and a head and checksum of gzip, which is compared. */
const GZIP_ALONE = 31;
/** What has been unpacked comes out at once. */
const FLUSHED = 2;
const BROKEN = "the file begins as gzip does, and cannot be unpacked";
const FOLLOWED = "the file is gzip, and something else stands behind it";
const CUT = "the file is gzip, and ends in the middle: it may not have been copied whole";

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
  return isPacked ? new Packed(input) : new Plain(input);
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

/** One stream of gzip after another, as programs that pack in pieces write it; browsers' own unpacking ends after the first. */
class Packed implements Source {
  read = 0;
  readonly #input: Blob;
  readonly #kept = new Kept();
  #made: Uint8Array<ArrayBuffer>[] = [];
  #stream: Inflate;
  /** Zeros stand behind the last stream, as where blocks are filled up: nothing else may come. */
  #isPadded = false;

  constructor(input: Blob) {
    this.#input = input;
    this.#stream = this.#begun();
  }

  async next(size: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
    while (this.#made.length === 0 && this.read < this.#input.size) {
      const packed = await bytesOf(this.#input.slice(this.read, this.read + Math.max(1, size >> 2)));
      this.read += packed.length;
      this.#unpack(packed);
    }
    if (this.#made.length === 0 && !this.#stream.ended) throw new SourceError(CUT);
    const bytes = this.#made.shift();
    if (bytes !== undefined) this.#kept.add(bytes);
    return bytes;
  }

  /** The library goes on by itself where the next stream begins in the same bytes, and takes no zero for such a beginning. */
  #unpack(packed: Uint8Array<ArrayBuffer>): void {
    if (this.#stream.ended && (this.#isPadded || packed[0] === 0)) {
      this.#pad(packed);
      return;
    }
    if (this.#stream.ended) this.#stream = this.#begun();
    if (!this.#stream.push(packed, FLUSHED)) throw new SourceError(BROKEN);
    // biome-ignore lint/complexity/useLiteralKeys: nothing public says how much of the bytes it has left.
    if (this.#stream.ended) this.#pad(packed.subarray(packed.length - this.#stream["strm"].avail_in));
  }

  /** What stands there is not read: it must say nothing. */
  #pad(rest: Uint8Array): void {
    if (rest.some((byte) => byte !== 0)) throw new SourceError(FOLLOWED);
    this.#isPadded ||= rest.length > 0;
  }

  #begun(): Inflate {
    const stream = new Inflate({ windowBits: GZIP_ALONE });
    stream.onData = (bytes) => void this.#made.push(bytes);
    return stream;
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

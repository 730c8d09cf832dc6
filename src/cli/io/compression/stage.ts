/** A stream of Node's zlib, asked for one chunk after another. It works in a thread of its own, ahead of what is asked for. */
import type { Transform } from "node:stream";
import { systemCode } from "../../../errors/system-error.ts";

/** What is read at once, and how far the stream may work ahead. */
export const STAGE_SIZES = Object.freeze({ chunkSize: 256 * 1024, highWaterMark: 1024 * 1024 });

export type ZlibStream = Transform & { readonly bytesWritten: number };

/** What a stage reads. */
export interface Feed {
  readonly flows: boolean;
  /** undefined at the end. */
  piece(): Promise<Uint8Array | undefined>;
  /** So many bytes of the piece were used. */
  used(size: number): void;
}

/** What the stream says of wrong data; its `code`, such as Z_DATA_ERROR. */
export class StageError extends Error {
  override readonly name = "StageError";
  readonly code: string;

  constructor(cause: unknown) {
    super("wrong data", { cause });
    this.code = systemCode(cause) ?? "";
  }
}

export class Stage {
  readonly #stream: ZlibStream;
  readonly #feed: Feed;
  #isFed = false;
  /** Of the stream's `bytesWritten`; and what it has not used of the last piece. */
  #noted = 0;
  #left = 0;
  #isOver = false;
  #failure: unknown;
  #wake = () => {};

  constructor(stream: ZlibStream, feed: Feed) {
    this.#stream = stream;
    this.#feed = feed;
    stream.on("readable", () => this.#wake());
    stream.on("end", () => this.#end());
    stream.on("error", (error) => this.#fail(new StageError(error)));
  }

  /** All that comes out; less than all of the feed may be used. @throws StageError, and what the feed throws, after what was right. */
  async *chunks(): AsyncGenerator<Uint8Array, void> {
    try {
      for (;;) {
        const chunk: Buffer | null = this.#stream.read();
        this.#noteUsed();
        if (chunk !== null) yield plain(chunk);
        else if (this.#failure !== undefined) throw this.#failure;
        else if (this.#isOver) return;
        else await this.#goOn();
      }
    } finally {
      this.#stream.destroy();
    }
  }

  /** Resolves when there may be something to read. */
  #goOn(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
      if (!this.#isFed) this.#write().catch((error) => this.#fail(error));
    });
  }

  async #write(): Promise<void> {
    this.#isFed = true;
    const piece = await this.#feed.piece();
    if (this.#isOver || this.#stream.destroyed) return;
    if (piece === undefined) this.#stream.end();
    else {
      this.#left = piece.length;
      this.#stream.write(piece, (error) => error || this.#written());
    }
  }

  #written(): void {
    this.#noteUsed();
    // What the stream leaves comes after its end.
    this.#isFed = this.#left > 0;
    if (!this.#isFed && this.#feed.flows) this.#write().catch((error) => this.#fail(error));
    this.#wake();
  }

  /** Also while the stream is at it: a small piece may stand for much. */
  #noteUsed(): void {
    const used = this.#stream.bytesWritten - this.#noted;
    this.#noted += used;
    this.#left -= used;
    this.#feed.used(used);
  }

  #end(): void {
    this.#isOver = true;
    this.#noteUsed();
    this.#wake();
  }

  #fail(error: unknown): void {
    this.#failure ??= error;
    this.#wake();
  }
}

/** As whoever reads an input that is not compressed gets it: a Buffer's `slice` is no copy. */
function plain({ buffer, byteOffset, length }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}

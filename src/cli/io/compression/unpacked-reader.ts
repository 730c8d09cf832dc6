/** Reads a compressed input as what stands in it. */
import type { Reader } from "../input-reader.ts";
import { unbrotli } from "./brotli.ts";
import type { Compression, Format } from "./formats.ts";
import { gunzipped } from "./gzip.ts";
import { Source } from "./source.ts";
import { unzstd } from "./zstd.ts";

const UNPACKING: Readonly<Record<Compression, (source: Source) => AsyncGenerator<Uint8Array, void>>> = {
  gzip: gunzipped,
  zstd: (source) => unzstd(source),
  brotli: unbrotli,
};

export class UnpackedReader implements Reader {
  readonly #source: Source;
  readonly #chunks: AsyncGenerator<Uint8Array, void>;

  constructor(reader: Reader, format: Format) {
    this.#source = new Source(reader, format);
    this.#chunks = UNPACKING[format.name](this.#source);
  }

  get compression(): Compression {
    return this.#source.format.name;
  }

  get passed(): number {
    return this.#source.offset;
  }

  get flows(): boolean {
    return this.#source.flows;
  }

  /** @throws WrongCompression, FileError */
  async next(): Promise<Uint8Array | undefined> {
    const { value } = await this.#chunks.next();
    if (value === undefined) return undefined;
    this.#source.counts(value.length);
    return value;
  }

  /** Nothing more is wanted. */
  async close(): Promise<void> {
    await this.#chunks.return();
  }
}

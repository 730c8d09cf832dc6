/** Packs what is written to an output. */
import type { Transform } from "node:stream";
import zlib, { constants, createGzip } from "node:zlib";
import { UsageError } from "../../../errors/errors.ts";
import type { Packed } from "./formats.ts";

const CHUNK_BYTES = 256 * 1024;

/** Has all that was written so far come out, so that a reader can unpack it. */
type Flush = (done: () => void) => void;
type Packer = readonly [stream: Transform, flush: Flush];

/** Node's types know zstd since 22.15. */
interface ZstdOfNode {
  readonly createZstdCompress?: (options: object) => zlib.Gzip;
  readonly constants: { readonly ZSTD_c_checksumFlag: number; readonly ZSTD_e_flush: number };
}
type ZstdOfPackage = Transform & { flush(done: () => void): void };

/** A packer for each output of that format. @throws UsageError `cannot-compress` where this Node cannot write it */
export async function packerOf(format: Packed, node = zlib as unknown as ZstdOfNode): Promise<() => Packing> {
  if (format === "gzip") return () => new Packing(gzip());
  const { createZstdCompress } = node;
  if (createZstdCompress !== undefined) return () => new Packing(zstdOfNode(createZstdCompress, node.constants));
  const CompressStream = await zstdOfPackages();
  if (CompressStream !== undefined) return () => new Packing(zstdOfPackage(new CompressStream({ checksumFlag: true })));
  throw new UsageError(
    "cannot-compress",
    "writing zstd takes Node 22.15 or later, or the package zstd-napi beside scrubjay; or take --compress gzip or none",
  );
}

function gzip(): Packer {
  const stream = createGzip({ chunkSize: CHUNK_BYTES });
  return [stream, (done) => stream.flush(constants.Z_SYNC_FLUSH, done)];
}

function zstdOfNode(
  make: (options: object) => zlib.Gzip,
  { ZSTD_c_checksumFlag, ZSTD_e_flush }: ZstdOfNode["constants"],
) {
  const stream = make({ chunkSize: CHUNK_BYTES, params: { [ZSTD_c_checksumFlag]: 1 } });
  return [stream, (done) => stream.flush(ZSTD_e_flush, done)] satisfies Packer;
}

function zstdOfPackage(stream: unknown): Packer {
  const transform = stream as ZstdOfPackage;
  return [transform, (done) => transform.flush(done)];
}

/** Not written where it is imported: it is a peer, and most installations have none. */
const OPTIONAL = "zstd-napi";
type CompressStream = new (parameters: { readonly checksumFlag: boolean }) => unknown;

/** undefined where it is not installed, or cannot be loaded. */
async function zstdOfPackages(): Promise<CompressStream | undefined> {
  try {
    return (await import(OPTIONAL)).CompressStream;
  } catch {
    return undefined;
  }
}

/** Writes what is packed to `sink`, one piece after another. */
export class Packing {
  readonly #stream: Transform;
  readonly #flush: Flush;
  #ready: Uint8Array[] = [];

  constructor([stream, flush]: Packer) {
    this.#stream = stream;
    this.#flush = flush;
    stream.on("data", (chunk: Buffer) => this.#ready.push(chunk));
  }

  /** Takes all bytes, which are the caller's again when it resolves; returns what is ready of the output. */
  write(bytes: Uint8Array): Promise<readonly Uint8Array[]> {
    return this.#after((done) => this.#stream.write(bytes, () => done()));
  }

  /** The rest of what was written so far. */
  flush(): Promise<readonly Uint8Array[]> {
    return this.#after(this.#flush);
  }

  end(): Promise<readonly Uint8Array[]> {
    return this.#after((done) => this.#stream.once("end", done).end());
  }

  async #after(work: Flush): Promise<readonly Uint8Array[]> {
    await new Promise<void>((resolve, reject) => {
      this.#stream.once("error", reject);
      work(() => {
        this.#stream.off("error", reject);
        resolve();
      });
    });
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }
}

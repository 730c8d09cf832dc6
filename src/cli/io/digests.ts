/** Digests of what a run reads and writes, made on the way: nothing is read twice for them. */
import { createHash, createHmac } from "node:crypto";
import type { OutputReport } from "../../report/report.ts";
import type { Reader } from "./input-reader.ts";

const SHA_256 = "sha256";

/** Of bytes that come one after another. */
export class Digest {
  readonly #hash: ReturnType<typeof createHmac>;
  /** So many have come. */
  bytes = 0;

  constructor(hash: ReturnType<typeof createHmac>) {
    this.#hash = hash;
  }

  add(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    this.bytes += bytes.length;
  }

  /** Hexadecimal digits; once, after the last byte. */
  end(): string {
    return this.#hash.digest("hex");
  }
}

/** For one run, or one lane of it. */
export class Digests {
  readonly #key: Uint8Array | undefined;
  /** Those that stand where they were to be written. */
  readonly outputs: OutputReport[] = [];

  /** `key`: a subkey for inputs; undefined in a run without a key, which says nothing of them. */
  constructor(key: Uint8Array | undefined) {
    this.#key = key;
  }

  ofOutput(): Digest {
    return new Digest(createHash(SHA_256));
  }

  ofInput(): Digest | undefined {
    return this.#key && new Digest(createHmac(SHA_256, this.#key));
  }

  /** `target`: undefined for stdout. */
  noteOutput(target: string | undefined, digest: Digest): void {
    this.outputs.push({ name: target ?? "-", bytes: digest.bytes, sha256: digest.end() });
  }
}

/** The same reader; what it hands out is also digested. */
export function digested(reader: Reader, digest: Digest | undefined): Reader {
  if (digest === undefined) return reader;
  return {
    next: async () => {
      const bytes = await reader.next();
      if (bytes !== undefined) digest.add(bytes);
      return bytes;
    },
    get passed() {
      return reader.passed;
    },
    get flows() {
      return reader.flows;
    },
    lend: (rooms) => reader.lend?.(rooms),
  };
}

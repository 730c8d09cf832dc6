/** What a run needs beside a key to do keyed actions: in Node it is there, and bundles for browsers bring it only where they need it. */
import type { KeyedMakers } from "../../actions/action.ts";
import type { PhoneParser } from "../../actions/forms/phone-parser.ts";
import type { KeyRing } from "../../keys/ring.ts";

export interface KeyedParts {
  /** @throws UsageError */
  ring(keys: readonly (string | Uint8Array)[]): KeyRing;
  /** May take some milliseconds. */
  phones(): PhoneParser;
  readonly makers: KeyedMakers;
}

/** Ciphers, hashes, and a reader of phone numbers: what keyed actions need beside a key. `scrubjay/web` has it under the name `ciphers`. */
export class Ciphers {
  readonly #parts: KeyedParts;

  /** @internal */
  constructor(parts: KeyedParts) {
    this.#parts = parts;
    Object.freeze(this);
  }

  /** @internal */
  get parts(): KeyedParts {
    return this.#parts;
  }
}

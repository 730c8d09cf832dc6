/** HMAC-SHA-256 (RFC 2104) by the core. */
import type { Core, Pointer } from "./core.ts";
import type { CoreMemory } from "./memory.ts";
import { DIGEST_BYTES } from "./shared/hash.ts";

export class Hmac {
  /** What the core knows of the key. */
  readonly pads: Pointer;
  readonly #core: Core;
  readonly #memory: CoreMemory;
  readonly #out: Pointer;
  /** Where texts are put; it grows by doubling, so what is left behind stays below the longest text. */
  #text: Pointer = 0;
  #room = 0;

  /** `key`: any number of bytes; the core's memory keeps none of them. */
  constructor(core: Core, memory: CoreMemory, key: Uint8Array) {
    this.#core = core;
    this.#memory = memory;
    this.#out = core.allocate(DIGEST_BYTES);
    this.pads = core.newPads(this.#put(key), key.length);
    memory.slice(this.#text, key.length).fill(0);
  }

  /** The 32 bytes, the caller's own. */
  digest(text: Uint8Array): Uint8Array<ArrayBuffer> {
    this.#core.hmac(this.pads, this.#put(text), text.length, this.#out);
    return this.#memory.slice(this.#out, DIGEST_BYTES).slice();
  }

  #put(bytes: Uint8Array): Pointer {
    if (bytes.length > this.#room) {
      this.#room = Math.max(256, bytes.length, this.#room * 2);
      this.#text = this.#core.allocate(this.#room);
    }
    this.#memory.slice(this.#text, bytes.length).set(bytes);
    return this.#text;
  }
}

/** The core's HMAC-SHA-256 against the vectors of RFC 4231 and the platform's. */
import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Core, newCore } from "../../src/scanner/core.ts";
import { CoreMemory } from "../../src/scanner/memory.ts";
import { DIGEST_BYTES } from "../../src/scanner/shared/hash.ts";
import { runCount } from "../helpers/run-count.ts";

function anyCore(): Core {
  return newCore({ child: () => 0, variant: () => 0, judge: () => 0, presume: () => 0 });
}

class Hmac {
  readonly #core: Core;
  readonly #memory: CoreMemory;
  readonly #pads: number;

  constructor(core: Core, key: Uint8Array) {
    this.#core = core;
    this.#memory = new CoreMemory(core);
    this.#pads = core.newPads(this.#put(key), key.length);
  }

  digest(text: Uint8Array): Uint8Array {
    const out = this.#core.allocate(DIGEST_BYTES);
    this.#core.hmac(this.#pads, this.#put(text), text.length, out);
    return this.#memory.slice(out, DIGEST_BYTES).slice();
  }

  #put(bytes: Uint8Array): number {
    const at = this.#core.allocate(bytes.length);
    this.#memory.slice(at, bytes.length).set(bytes);
    return at;
  }
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const repeated = (byte: number, times: number) => new Uint8Array(times).fill(byte);
const ascii = (text: string) => Buffer.from(text, "latin1");
const counting = Uint8Array.from({ length: 25 }, (_, i) => i + 1);
const longKey = repeated(0xaa, 131);

/** RFC 4231, sections 4.2 to 4.8: key, text, the digest's beginning. */
const VECTORS: readonly (readonly [section: string, key: Uint8Array, text: Uint8Array, digest: string])[] = [
  ["4.2", repeated(0x0b, 20), ascii("Hi There"), "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"],
  [
    "4.3",
    ascii("Jefe"),
    ascii("what do ya want for nothing?"),
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  ],
  ["4.4", repeated(0xaa, 20), repeated(0xdd, 50), "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"],
  ["4.5", counting, repeated(0xcd, 50), "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"],
  ["4.6", repeated(0x0c, 20), ascii("Test With Truncation"), "a3b6167473100ee06e0c796c2955552b"],
  [
    "4.7",
    longKey,
    ascii("Test Using Larger Than Block-Size Key - Hash Key First"),
    "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
  ],
  [
    "4.8",
    longKey,
    ascii(
      "This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm.",
    ),
    "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
  ],
];

describe("HMAC-SHA-256 in the core", () => {
  it.each(VECTORS)("RFC 4231, section %s", (_section, key, text, digest) => {
    expect(hex(new Hmac(anyCore(), key).digest(text)).slice(0, digest.length)).toBe(digest);
  });

  it("is the platform's, for every size up to three blocks", () => {
    const key = repeated(7, 32);
    const hmac = new Hmac(anyCore(), key);
    for (let size = 0; size <= 200; size++) {
      const text = Uint8Array.from({ length: size }, (_, i) => i * 31 + size);
      expect(hex(hmac.digest(text)), `${size} bytes`).toBe(createHmac("sha256", key).update(text).digest("hex"));
    }
  });

  it("is the platform's, for any keys side by side and any texts", () => {
    const bytes = (maxLength: number) => fc.uint8Array({ maxLength, size: "max" });
    fc.assert(
      fc.property(fc.array(bytes(200), { minLength: 1, maxLength: 3 }), fc.array(bytes(5000)), (keys, texts) => {
        const core = anyCore();
        const hmacs = keys.map((key) => new Hmac(core, key));
        for (const text of texts) {
          const expected = keys.map((key) => createHmac("sha256", key).update(text).digest("hex"));
          expect(hmacs.map((hmac) => hex(hmac.digest(text)))).toEqual(expected);
        }
      }),
      { numRuns: runCount(100) },
    );
  });
});

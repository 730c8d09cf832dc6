/** RFC 4493 and RFC 5297 by their vectors, and beside the library on everything else. */
import { aessiv, cmac } from "@noble/ciphers/aes.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cmacOf } from "../../src/cryptography/cmac.ts";
import { type Siv, sivOf } from "../../src/cryptography/siv.ts";
import { NODE } from "../../src/keys/node.ts";
import { runCount } from "../helpers/run-count.ts";

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));
const hex = (found: Uint8Array) => Buffer.from(found).toString("hex");
const ours = (key: Uint8Array, associated: readonly Uint8Array[]) =>
  sivOf(NODE.aes(key.subarray(0, key.length / 2)), NODE.aes(key.subarray(key.length / 2)), associated);
const seal = (siv: Siv, text: Uint8Array) => siv.sealAll([text])[0] as Uint8Array;

describe("CMAC", () => {
  const mac = cmacOf(NODE.aes(bytes("2b7e151628aed2a6abf7158809cf4f3c")));
  const message =
    "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710";

  it.each([
    [0, "bb1d6929e95937287fa37d129b756746"],
    [16, "070a16b46b4d4144f79bdd9dd04a287c"],
    [40, "dfa66747de9ae63030ca32611497c827"],
    [64, "51f0bebf7e3b9d92fc49741779363cfe"],
  ])("RFC 4493, section 4: %i bytes", (length, expected) => {
    expect(hex(mac(bytes(message).subarray(0, length)))).toBe(expected);
  });
});

describe("AES-SIV", () => {
  it("RFC 5297, A.1", () => {
    const siv = ours(bytes("fffefdfcfbfaf9f8f7f6f5f4f3f2f1f0f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff"), [
      bytes("101112131415161718191a1b1c1d1e1f2021222324252627"),
    ]);
    const sealed = seal(siv, bytes("112233445566778899aabbccddee"));
    expect(hex(sealed)).toBe("85632d07c6e8f37f950acd320a2ecc9340c02b9690c4dc04daef7f6afe5c");
    expect(hex(siv.open(sealed) as Uint8Array)).toBe("112233445566778899aabbccddee");
  });

  it("RFC 5297, A.2", () => {
    const siv = ours(bytes("7f7e7d7c7b7a79787776757473727170404142434445464748494a4b4c4d4e4f"), [
      bytes("00112233445566778899aabbccddeeffdeaddadadeaddadaffeeddccbbaa99887766554433221100"),
      bytes("102030405060708090a0"),
      bytes("09f911029d74e35bd84156c5635688c0"),
    ]);
    const text = bytes(
      "7468697320697320736f6d6520706c61696e7465787420746f20656e6372797074207573696e67205349562d414553",
    );
    expect(hex(seal(siv, text))).toBe(
      "7bdb6e3b432667eb06f4d14bff2fbd0fcb900f2fddbe404326601965c889bf17dba77ceb094fa663b7a3f748ba8af829ea64ad544a272e9c485b62a3fd5c0d",
    );
  });

  const size = fc.integer({ min: 0, max: 70 });
  const data = size.chain((length) => fc.uint8Array({ minLength: length, maxLength: length }));
  const key = fc.uint8Array({ minLength: 64, maxLength: 64 });

  it("is the library's", () => {
    fc.assert(
      fc.property(key, fc.array(data, { maxLength: 3 }), data, (secret, associated, text) => {
        const siv = ours(secret, associated);
        expect(hex(seal(siv, text))).toBe(hex(aessiv(secret, ...associated).encrypt(text)));
        expect(hex(cmacOf(NODE.aes(secret.subarray(0, 32)))(text))).toBe(hex(cmac(text, secret.subarray(0, 32))));
        expect(hex(siv.open(seal(siv, text)) as Uint8Array)).toBe(hex(text));
      }),
      { numRuns: runCount(500) },
    );
  });

  it("of many texts at once is that of each", () => {
    fc.assert(
      fc.property(key, fc.array(data, { maxLength: 12 }), (secret, texts) => {
        const siv = ours(secret, [bytes("01")]);
        expect(siv.sealAll(texts).map(hex)).toEqual(texts.map((text) => hex(seal(siv, text))));
      }),
      { numRuns: runCount(300) },
    );
  });

  it("counts over the end of a word", () => {
    const text = new Uint8Array(16 * 1000).fill(3);
    const secret = new Uint8Array(64).fill(9);
    expect(hex(seal(ours(secret, []), text))).toBe(hex(aessiv(secret).encrypt(text)));
  });

  it("does not open with a changed bit, another context or another key", () => {
    fc.assert(
      fc.property(key, data, fc.nat(), (secret, text, at) => {
        const sealed = seal(ours(secret, [bytes("01")]), text);
        const changed = sealed.slice();
        const bit = at % (sealed.length * 8);
        changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
        expect(ours(secret, [bytes("01")]).open(changed)).toBeUndefined();
        expect(ours(secret, [bytes("02")]).open(sealed)).toBeUndefined();
        expect(
          ours(
            secret.map((byte) => byte ^ 1),
            [bytes("01")],
          ).open(sealed),
        ).toBeUndefined();
        expect(ours(secret, [bytes("01")]).open(sealed.subarray(0, 15))).toBeUndefined();
      }),
      { numRuns: runCount(300) },
    );
  });
});

import { expect, it } from "vitest";
import { infoOf, keyIdOf, subkey } from "../../src/keys/derive.ts";
import { NODE } from "../../src/keys/node.ts";

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));
const hex = (found: Uint8Array) => Buffer.from(found).toString("hex");
const { hkdf } = NODE;
const KEY = new Uint8Array(32).fill(7);

it("HKDF: RFC 5869, A.3 (no salt, no info)", () => {
  expect(hex(hkdf(new Uint8Array(22).fill(0x0b), new Uint8Array(0), 42))).toBe(
    "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
  );
});

it("HKDF: extract and expand by hand (RFC 5869, section 2)", async () => {
  const { createHmac } = await import("node:crypto");
  const info = bytes("f0f1f2f3");
  const prk = createHmac("sha256", new Uint8Array(32)).update(KEY).digest();
  const first = createHmac("sha256", prk).update(info).update(Uint8Array.of(1)).digest();
  const second = createHmac("sha256", prk).update(first).update(info).update(Uint8Array.of(2)).digest();
  expect(hex(hkdf(KEY, info, 50))).toBe(hex(Buffer.concat([first, second]).subarray(0, 50)));
});

it("no two lists of parts have one info", () => {
  const lists = [["a", "b"], ["ab", ""], ["ab"], ["", "ab"], ["a\0b"], ["a", "", "b"], ["é"], ["e\u0301"], []];
  expect(new Set(lists.map((list) => hex(infoOf(list)))).size).toBe(lists.length);
});

it("another action, category, purpose or key is another subkey", () => {
  const use = { action: "hash", category: "user.name", purpose: "" };
  const found = [
    subkey(hkdf, KEY, use, 32),
    subkey(hkdf, KEY, { ...use, action: "tokenize" }, 32),
    subkey(hkdf, KEY, { ...use, category: "user.name.first" }, 32),
    subkey(hkdf, KEY, { ...use, category: null }, 32),
    subkey(hkdf, KEY, { ...use, purpose: "analytics" }, 32),
    subkey(hkdf, new Uint8Array(32).fill(8), use, 32),
  ].map(hex);
  expect(new Set(found).size).toBe(found.length);
  expect(hex(subkey(hkdf, KEY, { ...use }, 32))).toBe(found[0]);
});

it("a key's id is short, public and no subkey", () => {
  expect(keyIdOf(hkdf, KEY)).toMatch(/^[0-9a-f]{16}$/);
  expect(keyIdOf(hkdf, KEY)).not.toBe(keyIdOf(hkdf, new Uint8Array(32).fill(8)));
  expect(hex(subkey(hkdf, KEY, { action: "key id", category: null, purpose: "" }, 8))).not.toBe(keyIdOf(hkdf, KEY));
});

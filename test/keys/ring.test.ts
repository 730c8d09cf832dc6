import { inspect } from "node:util";
import { expect, it } from "vitest";
import { subkey } from "../../src/keys/derive.ts";
import { keyRing, NODE } from "../../src/keys/node.ts";

const OLD = "an-old-key-of-more-than-32-bytes-in-all";
const NEW = "a-new-key-of-more-than-32-bytes-in-all!";
const USE = { action: "hash", category: "user.name", purpose: "" };

it("the first writes, all reveal", () => {
  const ring = keyRing([NEW, OLD]);
  expect(ring.ids).toEqual([keyRing([NEW]).ids[0], keyRing([OLD]).ids[0]]);
  expect(ring.writing(USE, 32)).toEqual(keyRing([NEW]).writing(USE, 32));
  expect(ring.all(USE, 32)).toEqual([keyRing([NEW]).writing(USE, 32), keyRing([OLD]).writing(USE, 32)]);
});

it("a string is its UTF-8", () => {
  const bytes = new TextEncoder().encode(NEW);
  expect(keyRing([bytes]).writing(USE, 64)).toEqual(subkey(NODE.hkdf, bytes, USE, 64));
  expect(keyRing([NEW]).ids).toEqual(keyRing([bytes]).ids);
});

it("keeps its own copy", () => {
  const bytes = new TextEncoder().encode(NEW);
  const ring = keyRing([bytes]);
  const before = ring.writing(USE, 32);
  bytes.fill(0);
  expect(ring.writing(USE, 32)).toEqual(before);
});

it.each([
  ["no-key", []],
  ["short-key", ["x".repeat(31)]],
  ["short-key", [NEW, ""]],
  ["same-key", [NEW, OLD, NEW]],
])("%s", (code, keys) => {
  expect(() => keyRing(keys)).toThrow(expect.objectContaining({ name: "UsageError", code }));
});

it("32 bytes are enough", () => expect(keyRing(["x".repeat(32)]).ids).toHaveLength(1));

it("nothing that prints the ring shows a key", () => {
  const ring = keyRing([NEW]);
  for (const printed of [inspect(ring, { depth: 9, showHidden: true }), JSON.stringify(ring), String(ring)]) {
    expect(printed).not.toContain(NEW.slice(0, 8));
    expect(printed).not.toContain(Buffer.from(NEW).toString("hex").slice(0, 8));
  }
});

it("an error about a key does not hold it", () => {
  const caught = () => keyRing(["short-and-secret"]);
  expect(caught).toThrow(/16 bytes/);
  expect(caught).not.toThrow(/secret/);
});

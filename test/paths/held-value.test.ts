import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HeldValue, isHeldObject, readHeldValue } from "../../src/paths/held-value.ts";
import { runCount } from "../helpers/run-count.ts";
import { isJson } from "../helpers/values.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readHeldValue(bytes(text));

/** The value as JSON.parse gives it: the last of repeated keys. */
function plain(value: HeldValue | undefined): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isHeldObject(value)) return value;
  return Object.fromEntries([...value.members].map(([key, member]) => [key, plain(member)]));
}

describe("readHeldValue", () => {
  it("reads what JSON.parse reads, the same way", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom("", " ", "\n\t\r"), (json, space) => {
        expect(plain(read(`${space}${json}${space}`))).toEqual(JSON.parse(json));
      }),
      { numRuns: runCount(2_000) },
    );
  });

  it("refuses what JSON.parse refuses", () => {
    const token = fc.constantFrom(
      ...'[]{}:," \n\\+-.0123eE',
      '"a"',
      "true",
      "null",
      "\\u00e9",
      '"\\ud800"',
      "\ufeff",
      "\u0001",
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 8 }), (tokens) => {
        const text = tokens.join("");
        expect(read(text) !== undefined).toBe(isJson(text));
      }),
      { numRuns: runCount(20_000) },
    );
  });

  it("keeps all values of repeated keys, by what the keys say", () => {
    const value = read('{"a":1,"\\u0061":[2],"b":3,"a":null}');
    if (!isHeldObject(value)) throw new Error("no object");
    expect([...value.members]).toEqual([
      ["a", null],
      ["b", 3],
    ]);
    expect([...(value.repeated ?? [])]).toEqual([["a", [1, [2], null]]]);
  });

  it("takes __proto__ for a key like any other", () => {
    const value = read('{"__proto__":{"a":1},"__proto__":2}');
    if (!isHeldObject(value)) throw new Error("no object");
    expect([...value.members]).toEqual([["__proto__", 2]]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it("keeps lone surrogates that are escaped", () => {
    expect(read('"\\ud800\\u0000"')).toBe("\ud800\u0000");
  });

  it("refuses what is not UTF-8", () => {
    expect(readHeldValue(new Uint8Array([0x22, 0xff, 0x22]))).toBeUndefined();
    expect(readHeldValue(new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]))).toBeUndefined();
    expect(readHeldValue(new Uint8Array([0xef, 0xbb, 0xbf, 0x31]))).toBeUndefined();
  });

  it("reads any depth and any number of repeated keys", () => {
    expect(read("[".repeat(1_000_000) + "]".repeat(1_000_000))).toHaveLength(1);
    expect(read("[".repeat(1_000_000))).toBeUndefined();
    expect(read(`{${Array(200_000).fill('"a":1').join()}}`)).toMatchObject({ members: new Map([["a", 1]]) });
  });
});

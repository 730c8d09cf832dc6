/** A walk holds on to no value of the input when it is over. */
import { describe, expect, it } from "vitest";
import { Frame } from "../../../src/redaction/value/frame.ts";

function fail(): never {
  throw new Error("no");
}

describe("a frame that is cleared", () => {
  it.each([
    ["an object", { a: "x", b: "y" }],
    ["a list", ["x", "y"]],
    ["an object that could be read in part", Object.defineProperty({ a: "x" }, "b", { enumerable: true, get: fail })],
    ["a list that could be read in part", Object.defineProperty(["x", 0], 1, { get: fail })],
  ])("has nothing of %s", (_, source) => {
    const frame = new Frame();
    for (let i = 0; i < 2; i++) {
      try {
        frame.begin(source, false);
      } catch {}
      frame.clear();
      expect(frame.values.every((value) => value === undefined)).toBe(true);
      expect(frame.source).toEqual({});
    }
  });
});

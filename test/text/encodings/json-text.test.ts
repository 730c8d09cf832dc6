/** The tokens of JSON that stands inside of a string. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonTokens } from "../../../src/text/encodings/json-text.ts";
import { anyCharacter } from "../../helpers/characters.ts";
import { runCount } from "../../helpers/run-count.ts";

function texts(json: string): string[] {
  return [...jsonTokens(json)].map(({ kind, text }) => `${kind} ${text}`);
}

describe("tokens of JSON", () => {
  it("are its keys, strings and numbers as they are written", () => {
    expect(texts('{"a\\"": [1, -2.5e+3, "b\\\\"], "c" : {"d": "{}"}, "e": true}')).toEqual([
      'key "a\\""',
      "number 1",
      "number -2.5e+3",
      'string "b\\\\"',
      'key "c"',
      'key "d"',
      'string "{}"',
      'key "e"',
    ]);
  });

  it("of any document are what JSON.parse reads", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: anyCharacter }), fc.integer())), (values) => {
        const tokens = [...jsonTokens(JSON.stringify(values))];
        expect(JSON.stringify(tokens.map(({ text }) => JSON.parse(text))) === JSON.stringify(values)).toBe(true);
      }),
      { numRuns: runCount(1000) },
    );
  });

  it("can be as long as the longest values", () => {
    const long = `"${"x".repeat(2 ** 24)}"`;
    const [token, ...more] = [...jsonTokens(long)];
    expect(more).toHaveLength(0);
    expect(token?.text.length).toBe(long.length);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openTokens, tokenized } from "../../src/actions/tokenize.ts";
import { keyRing } from "../../src/keys/node.ts";
import { CATEGORIES } from "../../src/rules/taxonomy/taxonomy.ts";
import { anyCharacter } from "../helpers/characters.ts";
import { runCount } from "../helpers/run-count.ts";
import { contextOf, KEY, OTHER_KEY } from "./contexts.ts";
import { applied } from "./laws.ts";

const PHONE = "user.contact.phone_number";
/** A token has at least one byte of text. */
const TOKEN = /tok1_(?:[a-p]{2}){21,}_/g;
const tokenOf = (text: string, context = contextOf(PHONE)): string => JSON.parse(applied(tokenized(context), text));
const open = openTokens(keyRing([KEY]), CATEGORIES, "");

describe("what comes back", () => {
  const source = fc.oneof(
    fc.string({ minLength: 1, unit: anyCharacter }).map((text) => JSON.stringify(text)),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
    fc.constantFrom('"\\u0041\\/\\ud800"', '"\\u00e9"', "1E+400", "-0", "0.10", "123456789012345678901234567890"),
  );

  it("is the source text, escapes and number forms included, for every category", () => {
    fc.assert(
      fc.property(source, fc.constantFrom(null, ...CATEGORIES), (text, category) => {
        expect(open(tokenOf(text, contextOf(category)))).toEqual({ text });
      }),
      { numRuns: runCount(3000) },
    );
  });

  it("tells the number from the string of its digits", () => {
    expect(tokenOf("12025550123")).not.toBe(tokenOf('"12025550123"'));
    expect(open(tokenOf("12025550123"))).toEqual({ text: "12025550123" });
    expect(open(tokenOf('"12025550123"'))).toEqual({ text: '"12025550123"' });
  });

  it("a byte order mark too", () => expect(open(tokenOf('"\ufeffx"'))).toEqual({ text: '"\ufeffx"' }));
});

describe("what it looks like", () => {
  it("is found by its shape in a text, and has no digit but that of its version", () => {
    const token = tokenOf('"+12025550123"');
    expect(token).toMatch(/^tok1_[a-p]+_$/);
    expect(`call ${token}, or ${tokenOf("7")}.`.match(TOKEN)).toEqual([token, tokenOf("7")]);
  });

  it("is as long as its docstring says", () => {
    const text = '"+12025550123"';
    expect(tokenOf(text)).toHaveLength("tok1__".length + 2 * (text.length - 1 + 20));
  });

  it("is the same for the same text, key, category and purpose only", () => {
    const text = '"Ann Example"';
    const all = [
      contextOf(PHONE),
      contextOf("user.name"),
      contextOf(PHONE, { purpose: "analytics" }),
      contextOf(PHONE, { keys: keyRing([OTHER_KEY]) }),
    ].map((context) => tokenOf(text, context));
    expect(new Set(all).size).toBe(4);
    expect(tokenOf(text)).toBe(all[0]);
  });
});

describe("what does not open", () => {
  const token = tokenOf('"Ann Example"');

  it.each([
    ["another key", tokenOf('"Ann Example"', contextOf(PHONE, { keys: keyRing([OTHER_KEY]) }))],
    ["another purpose", tokenOf('"Ann Example"', contextOf(PHONE, { purpose: "analytics" }))],
  ])("%s", (_case, other) => expect(open(other)).toEqual({ problem: "no-key" }));

  it.each([
    ["a letter changed", `${token.slice(0, 20)}${token[20] === "a" ? "b" : "a"}${token.slice(21)}`],
    ["the end cut", token.slice(0, -3)],
    ["an odd count of letters", `${token.slice(0, -2)}_`],
    ["without its end", token.slice(0, -1)],
    ["a letter that is none", `${token.slice(0, -2)}z_`],
    ["no text", `${token.slice(0, 5 + 40)}_`],
  ])("damaged: %s", (_case, other) => expect(open(other)).toEqual({ problem: "damaged" }));

  it("nothing but its beginning is of no key", () => expect(open("tok1_")).toEqual({ problem: "no-key" }));

  it("the id of one category in front of another's text", () => {
    const other = tokenOf('"Ann Example"', contextOf("user.name"));
    expect(open(other.slice(0, 13) + token.slice(13))).toEqual({ problem: "damaged" });
  });
});

it("the newest writes, all reveal", () => {
  const rotated = keyRing([OTHER_KEY, KEY]);
  const openAll = openTokens(rotated, CATEGORIES, "");
  const old = tokenOf('"Ann Example"');
  const now = tokenOf('"Ann Example"', contextOf(PHONE, { keys: rotated }));
  expect(now).toBe(tokenOf('"Ann Example"', contextOf(PHONE, { keys: keyRing([OTHER_KEY]) })));
  expect([openAll(old), openAll(now)]).toEqual([{ text: '"Ann Example"' }, { text: '"Ann Example"' }]);
});

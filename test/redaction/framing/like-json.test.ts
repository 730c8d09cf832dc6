/** What is taken for JSON without being a document; the outcomes are in event.test.ts. Here: that guessing takes no time to speak of. */
import { expect, it } from "vitest";
import { mayHoldDocument, mayHoldJson } from "../../../src/redaction/framing/like-json.ts";

const PARTS = [
  "\n",
  " ",
  "\t",
  "[",
  "[ ",
  "{",
  "{ ",
  "[\n",
  "{\n",
  "\u200b",
  "\u001e",
  '"',
  '{"',
  ":",
  ": ",
  "1",
  "1,",
  "[:",
  "\u2028 ",
  "/*",
  "'",
  '"\\',
  "1 ",
  '"",',
  "null",
  "f(",
  "a.",
  "\u{e0001}",
];

it.each(PARTS)("takes time in step with the text: %j, again and again", (part) => {
  const text = part.repeat(200_000);
  const before = process.cpuUsage();
  for (const around of [text, `x${text}`, `x${text}x`, `x\n${text}x`, `x:${text}x`, `1${text}x`]) {
    mayHoldDocument(around);
    mayHoldJson(around);
  }
  // A pattern that reads on from every place takes minutes.
  expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
});

it.each([" ", "\u200b", "1"])("takes a text of any size: %j", (part) => {
  const text = part.repeat(8_000_000);
  for (const around of [text, `:${text}`]) expect(mayHoldDocument(around)).toBe(false);
});

it("a tab ends no line: a table with JSON in a column is a text", () => {
  expect(mayHoldDocument('x\t{"name":1}')).toBe(false);
  expect(mayHoldDocument('x\v{"name":1}')).toBe(true);
});

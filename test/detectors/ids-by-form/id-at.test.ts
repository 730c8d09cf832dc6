/** The id that a hit cuts, asked of the one place that knows them. */
import { expect, it } from "vitest";
import { idAt } from "../../../src/detectors/ids-by-form/ids-by-form.ts";

it.each([
  ["16 hexadecimal digits", "a1234567890123b4", "1234567890123"],
  ["a ULID with capitals at its end", "0112345678JCEWDSPWFZKPKZYA", "0112345678"],
  ["a URN of a book", "urn:isbn:9780306406157", "9780306406157"],
])("%s is known", (_what, id, hit) => {
  const start = id.indexOf(hit);
  expect(idAt(id, { start, end: start + hit.length })).toEqual({ start: 0, end: id.length });
});

it.each([
  ["a word and digits of fewer than 16", "fade12345678901", "12345678901"],
  ["a card's name after its number", "4111111111111111mastercard", "4111111111111111"],
])("%s is none", (_what, text, hit) => {
  const start = text.indexOf(hit);
  expect(idAt(text, { start, end: start + hit.length })).toBeUndefined();
});

/** Names in code: braces mark no names here. */
import { expect, it } from "vitest";
import { namesOfEurope } from "../../../../src/detectors/person/europe/europe.ts";

const THINGS = [
  "const routes = { name: 'my-routes' }",
  "{ id: 1, name: null }",
  "const opts = {name: 'my-logger'}",
  "{ name: Submit }",
  "{ from: 'Components', to: 'Home' }",
];

it.each(THINGS)("things of code are no names: %s", (text) => {
  expect(namesOfEurope(text).length).toBe(0);
});

const PEOPLE: readonly (readonly [string, string])[] = [
  ["const user = { id: 1, name: 'Zelda Quux' }", "Zelda Quux"],
  ["{ name: 'Deborah' }", "Deborah"],
];

it.each(PEOPLE)("people are: %s", (text, name) => {
  expect(namesOfEurope(text).map(({ start, end }) => text.slice(start, end))).toEqual([name]);
});

/** `person-name=dictionary` in runs: what is found without a word that says so, and what the usual search leaves. */
import { describe, expect, it } from "vitest";
import { redactBytes, redactValue } from "../../src/index.ts";
import { names } from "../../src/names.ts";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const INPUT = '{"a":["the box of Katarzyna Wojcik is here","katarzyna","we use Kafka"],"b":"それは山田太郎が"}';
const OPTIONS = { unlisted: "scan" } as const;

describe("person-name=dictionary", () => {
  it("finds names that no word gives away, at every place", () => {
    const { bytes } = redactBytes(INPUT, { ...OPTIONS, detect: "person-name=dictionary" });
    expect(text(bytes)).toBe('{"a":["the box of [NAME] is here","katarzyna","we use Kafka"],"b":"それは[NAME]が"}');
  });

  it("finds nothing where names are off", () => {
    expect(text(redactBytes(INPUT, { ...OPTIONS, detect: "person-name=off" }).bytes)).toBe(INPUT);
  });

  it("finds the same with all detectors, in values, and with lists that are given", () => {
    const all = { ...OPTIONS, detect: "person-name=dictionary" };
    const expected = JSON.parse(text(redactBytes(INPUT, all).bytes));
    expect(redactValue(JSON.parse(INPUT), all).value).toEqual(expected);
    expect(JSON.parse(text(redactBytes(INPUT, { ...all, names }).bytes))).toEqual(expected);
  });
});

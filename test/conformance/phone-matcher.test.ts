/** The cases of libphonenumber's own finder, and what it must not take for a number. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { phonesIn } from "../helpers/phone-cases.ts";
import { suitesFolder, suiteTitle } from "../helpers/suites.ts";

interface Case {
  readonly id: string;
  readonly text: string;
  readonly region: string;
  readonly leniency: string;
  readonly must_match: boolean;
  readonly kind: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly holds_with_real_metadata: boolean;
}

/** Where we answer otherwise, and why. */
const OTHERWISE = new Map([
  ["12.1 - 23.71 - 23.45", "decimals"],
  ["1979-2011 100", "a range of years"],
  ["2012-01-02 08", "a date"],
  ["(20) 3346 1234", "as many digits as numbers have suffice where they are grouped"],
  ["Call 650-253-4561--455-234-3451", "two numbers glued together are two numbers"],
  ["800 234 1 111x1111", "nobody writes a single digit by itself in the middle"],
]);

describe.skipIf(suitesFolder === undefined)(suiteTitle("libphonenumber's finder"), () => {
  const file = join(suitesFolder ?? "", "detection", "detection-libphonenumber-matcher.json");
  const all: Case[] = suitesFolder === undefined ? [] : JSON.parse(readFileSync(file, "utf8")).cases;
  const held = all.filter(({ holds_with_real_metadata: holds }) => holds);
  // Leniency of grouping says how sure a number is, and we take the less sure ones too.
  const judged = held.filter(({ leniency, must_match }) => must_match || leniency === "VALID");

  it("is all there", () => expect(judged.length).toBeGreaterThan(700));

  it("finds what it finds", () => {
    const others = judged
      .filter((one) => !holds(one))
      .map((one) => (one.must_match ? (one.spans[0]?.text ?? "") : one.text));
    expect([...new Set(others)].sort()).toEqual([...OTHERWISE.keys()].sort());
    expect(others.length / judged.length).toBeLessThan(0.02);
  });

  it("takes no date, time, amount, percentage or decimal", () => {
    const texts = held.filter(({ text }) =>
      /^[0-9]{4}[-/][0-9]{2}[-/]|^[0-9]{8} [0-9]{2}:|^[0-9]{1,2}\/[0-9]{1,2}\/|[%£$¥€]/.test(text),
    );
    const none = texts.filter(({ must_match }) => !must_match);
    expect(none.length).toBeGreaterThan(10);
    expect(none.filter(({ text, region }) => phonesIn(text, [region]).length > 0).map(({ id }) => id)).toEqual([]);
  });

  function holds({ text, region, must_match, kind, spans }: Case): boolean {
    const found = phonesIn(text, region === "ZZ" ? [] : [region]);
    if (!must_match) return found.length === 0;
    const wanted = kind === "all-matches" ? spans : spans.slice(0, 1);
    return wanted.every(({ start, end }) => found.some((span) => span.start <= start && end <= span.end));
  }
});

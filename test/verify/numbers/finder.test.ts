/** How many numbers the check of outputs sees in a text. */
import fc from "fast-check";
import { type CountryCode, findPhoneNumbersInText } from "libphonenumber-js/max";
import { describe, expect, it } from "vitest";
import { foldText } from "../../../src/verify/fold.ts";
import { NumberFinder } from "../../../src/verify/numbers/finder.ts";
import { withoutLookalikes } from "../../../src/verify/numbers/not-counted.ts";
import { runCount } from "../../helpers/run-count.ts";
import { REGIONS, sentences } from "../../promises/planted.ts";

const finder = new NumberFinder(REGIONS);

/** Numbers that the library's own finder knows, however they are written. */
function isSeenByLibrary(text: string): boolean {
  // The library takes these for the start of an extension, and what follows them with it.
  const plain = withoutLookalikes(text).replace(/[,;#~|\u00a6]/g, "|");
  return REGIONS.some((defaultCountry: CountryCode) =>
    findPhoneNumbersInText(plain, { defaultCountry }).some(
      ({ startsAt, endsAt, number }) => number.isValid() && /[^0-9]/.test(plain.slice(startsAt, endsAt)),
    ),
  );
}

it("sees what the library's finder sees", () => {
  fc.assert(
    fc.property(sentences, (json) => {
      const text = foldText(JSON.parse(json));
      if (finder.numbersIn(text).left === 0) expect(isSeenByLibrary(text)).toBe(false);
    }),
    { numRuns: runCount(150) },
  );
});

describe("counts", () => {
  it.each([
    ["one", "call (202) 555-0123 now", 1],
    ["two with a slash", "(202) 555-0123/(202) 555-0145", 2],
    ["two side by side", "202 555 0123 202 555 0145", 2],
    ["three of several countries", "+44 20 7946 0958 +1 202 555 0123 +49 30 23125 012", 3],
    ["one after a short group", "12 (202) 555-0123", 1],
    ["none in a row that goes on", "1-202-555-0123-4567-8901", 0],
    ["none with six digits", "030594W903", 0],
    ["none in a stretch of days", "2026-11-28/2026-12-02", 0],
    ["none in a day and a count", "20261128-0001234", 0],
    ["none in the name of a build", "Build/TP1A.220624.014", 0],
    ["none in a visitor's id", "_ga=GA1.2.1150243887.1669621549", 0],
    ["none in dates with slashes", "5/12/2026/2025550123", 0],
    ["one with notes on it", "202-555-0143\u00b9\u00b2", 1],
    ["none in raised digits", "\u00b2\u2070\u00b2\u2075\u2075\u2075\u2070\u00b9\u2074\u00b3", 0],
  ])("%s", (_name, text, count) => expect(finder.numbersIn(foldText(text)).left).toBe(count));
});

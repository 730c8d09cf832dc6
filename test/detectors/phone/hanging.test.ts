/** What hangs on a number goes with it, and nothing else does. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phoneDetector, withoutPhones } from "../../helpers/phone-cases.ts";
import { COUNTRIES, numberOf } from "../../helpers/phone-numbers.ts";
import { runCount } from "../../helpers/run-count.ts";
import { replaced } from "../laws.ts";

describe("goes with the number", () => {
  it.each([
    "+12025550143,,9988776#",
    "+12025550143,,998877",
    "+12025550143,998#",
    "+12025550143;12#",
    "+12025550143,,123456789#,,*123456#",
    "+12025550143p1234",
    "+12025550143 w1234",
    "+12025550143pp12w34#",
    "+12025550143;postd=pp22",
    "+12025550143;ext=123",
    "+12025550143;phone-context=example.com;ext=12",
    "+12025550143;isub=12345",
    "(202) 555-0143 (ext. 1234)",
    "(202) 555-0143 [ext 12]",
    "(202) 555-0143 (x12)",
    "202-555-0143 x12",
    "202-555-0143 poste 12",
    "202-555-0143转1234",
    "(202) 555-0143/0144",
    "(202) 555-0143 / 0144",
    "(202) 555-0143/44",
    "(202) 555-0143/0144/0145",
    "+12025550143.0",
    "202-555-0143.00",
    "(202-555-0143) ext. 12",
    "+12025550143.0 x12,,34#",
  ])("%s", (text) => {
    expect(withoutPhones(text, "US")).toBe("#");
    expect(withoutPhones(`call ${text}, please`, "US")).toBe("call #, please");
  });
});

describe("does not", () => {
  it.each([
    ["+12025550143 x 2026-11-21", "# x 2026-11-21"],
    ["+12025550143 ext. 202 555 0144", "# ext. #"],
    ["+12025550143 #12025550144", "# ##"],
    ["+12025550143 x550e8400e29b41d4a716446655440000", "# x550e8400e29b41d4a716446655440000"],
    ["Ana,12025550143,94105", "Ana,#,94105"],
    ["Ana,12025550143,,94105", "Ana,#,,94105"],
    ["12025550143,,94105,US", "#,,94105,US"],
    ["12025550143,,20261121", "#,,20261121"],
    ["12025550143,,12025550144", "#,,#"],
    ["(202) 555-0143/2026-11-21", "#/2026-11-21"],
    ["/calls/12025550143/12/a", "/calls/#/12/a"],
    ["(202) 555-0143. 0 left", "#. 0 left"],
    ["12025550143 p2p", "# p2p"],
    ["12025550143 word", "# word"],
  ])("%s becomes %s", (text, rest) => expect(withoutPhones(text, "US")).toBe(rest));
});

/** Of each kind one, with digits drawn. */
const digits = (most: number) => fc.nat({ max: 10 ** most - 1 }).map(String);
const HANGING: readonly fc.Arbitrary<string>[] = [
  digits(9).map((some) => `,,${some}#`),
  digits(7).map((some) => `,,${some}`),
  digits(8).map((some) => `p${some}`),
  digits(4).map((some) => ` w${some}#`),
  digits(2).map((some) => `;postd=pp${some}`),
  digits(5).map((some) => `;ext=${some}`),
  digits(5).map((some) => ` (ext. ${some})`),
  digits(5).map((some) => ` ext. ${some}`),
  digits(4).map((some) => `/${some}`),
];

it("no digit is left of any country's number, nor of what hangs on it", () => {
  const hanging = fc.oneof(...HANGING);
  const of = (country: (typeof COUNTRIES)[number]) =>
    fc.record({ country: fc.constant(country), number: numberOf(country), hanging });
  fc.assert(
    fc.property(fc.constantFrom(...COUNTRIES).chain(of), ({ country, number, hanging: hung }) => {
      for (const form of [number.formatInternational(), number.number, number.format("RFC3966")]) {
        const text = `call ${form}${hung} now`;
        const left = replaced(text, phoneDetector(country).find(text));
        if (/[0-9]/.test(left)) expect.fail(`digits are left of a number of ${country}`);
        expect(phoneDetector(country).find(left).length, "nothing more is found").toBe(0);
      }
    }),
    { numRuns: runCount(400) },
  );
});

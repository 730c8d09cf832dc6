/** Promise 4, over numbers of all plans and addresses that nobody wrote down: made anew from patterns. */
import fc from "fast-check";
import type { PhoneNumber } from "libphonenumber-js/max";
import { describe, expect, it } from "vitest";
import { COUNTRIES, numberOf } from "../helpers/phone-numbers.ts";
import { runCount, runCountOfEach } from "../helpers/run-count.ts";
import { runText } from "../helpers/runs.ts";

type Form = (number: PhoneNumber) => string;

const FULL_WIDTH = 0xfee0;
const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH));
const arabic = (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
const digits = (text: string) => text.replace(/[^0-9]/g, "");
const spaced = (number: PhoneNumber, sign: string) => number.formatInternational().replaceAll(" ", sign);

const INTERNATIONAL: readonly Form[] = [
  (number) => number.formatInternational(),
  (number) => number.number,
  (number) => number.format("RFC3966"),
  (number) => `00${number.number.slice(1)}`,
  (number) => `011 ${number.formatInternational().slice(1)}`,
  (number) => spaced(number, "."),
  (number) => spaced(number, "-"),
  (number) => spaced(number, "\u00a0"),
  (number) => spaced(number, "\u200b"),
  (number) => wide(number.formatInternational()),
  (number) => arabic(number.formatInternational()),
  (number) => `電話${number.formatInternational()}です`,
  (number) => encodeURIComponent(number.formatInternational()),
  (number) => `https://example.com/?p=${encodeURIComponent(number.number)}&b=x`,
  (number) => JSON.stringify([JSON.stringify({ p: number.number })]),
];

const NATIONAL: readonly Form[] = [
  (number) => number.formatNational(),
  (number) => `(${number.formatNational()})`,
  (number) => `${number.formatNational()} ext. 12`,
  (number) => `${number.formatNational()},${number.formatNational()}`,
  (number) => `call ${number.formatNational()}, or ask`,
  (number) => number.formatNational().replace(/[ -]/g, "–"),
  (number) => wide(number.formatNational()),
];

/** Fewer digits are told from other short numbers by no plan. */
const FEWEST_NATIONAL = 7;

/** Behind a plus. */
const FEWEST_WITH_PLUS = 7;

/** Bare digits that are a time of 2001 to 2030, in seconds or milliseconds, stay. */
function isStamp(text: string): boolean {
  const year = new Date(Number(text) * (text.length === 10 ? 1000 : 1)).getUTCFullYear();
  return (text.length === 10 || text.length === 13) && year >= 2001 && year <= 2030;
}

/** What is promised of a number, in a run of its own region. */
function formsOf(number: PhoneNumber): string[] {
  if (digits(number.number).length < FEWEST_WITH_PLUS) return [];
  const forms = [...INTERNATIONAL, ...(number.nationalNumber.length < FEWEST_NATIONAL ? [] : NATIONAL)];
  const bare = [digits(number.formatNational()), number.number.slice(1)];
  const isLong = number.nationalNumber.length >= FEWEST_NATIONAL;
  return [...forms.map((form) => form(number)), ...bare.filter((text) => isLong && !isStamp(text))];
}

/** The forms, by their places in the list, of which a digit is left. */
function leftOf(number: PhoneNumber): number[] {
  const forms = formsOf(number);
  const document = { ...Object.fromEntries(forms.map((form, i) => [`v${"x".repeat(i)}`, form])) };
  const after = JSON.parse(runText(JSON.stringify(document), { regions: [number.country as string] })) as object;
  return Object.values(after).flatMap((text, i) => (/\p{Nd}/u.test(text) ? [i] : []));
}

describe("numbers of each region's plan", () => {
  it("are made, other ones each time", () => {
    expect(COUNTRIES.length).toBeGreaterThan(235);
    const numbers = COUNTRIES.flatMap((country) => fc.sample(numberOf(country), 3));
    expect(new Set(numbers.map(({ number }) => number)).size).toBeGreaterThan(COUNTRIES.length * 2);
    expect(new Set(numbers.map(({ country }) => country)).size).toBeGreaterThan(200);
    expect(numbers.every((number) => number.isValid())).toBe(true);
  });

  it("go, in every form that is promised", () => {
    for (const country of COUNTRIES) {
      fc.assert(
        fc.property(numberOf(country), (number) => {
          expect(leftOf(number), country).toEqual([]);
        }),
        { numRuns: runCountOfEach(1, COUNTRIES.length) },
      );
    }
  });
});

const word = fc.stringMatching(/^[a-z0-9](?:[a-z0-9_-]{0,10}[a-z0-9])?$/);
const local = fc.oneof(
  { weight: 4, arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(".")) },
  { weight: 2, arbitrary: fc.tuple(word, word).map((parts) => parts.join("+")) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([first, last]) => `"${first} ${last}"`) },
);
const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(?:-[a-z0-9]{1,8})?$/);
const international = fc.constantFrom("例子", "пример", "παράδειγμα", "exámple", "xn--fsq");
const labels = fc.oneof(
  { weight: 3, arbitrary: fc.array(label, { minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: international.map((one) => [one]) },
);
const topLevel = fc.oneof(
  fc.constantFrom("com", "org", "co.jp", "example", "photography", "international", "xn--p1ai", "рф", "公司"),
  fc.stringMatching(/^[a-z]{2,18}$/),
);
const address = fc.tuple(local, labels, topLevel).map(([front, host, top]) => `${front}@${[...host, top].join(".")}`);

const IN: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `write to ${text}, please`,
  (text) => `<${text}>`,
  (text) => `(${text});`,
  (text) => `mail: ${text}\nbye`,
  (text) => `😀 ${text} 😀`,
];

describe("addresses", () => {
  it("go whole, and nothing else", () => {
    fc.assert(
      fc.property(address, fc.constantFrom(...IN), fc.boolean(), (text, place, isUpper) => {
        const written = isUpper ? text.toUpperCase() : text;
        const output = JSON.parse(runText(JSON.stringify([place(written)]), {})) as string[];
        expect(output).toEqual([place("[EMAIL]")]);
      }),
      { numRuns: runCount(400) },
    );
  });
});

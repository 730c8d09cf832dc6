/**
 * Promise 4, country by country: the example numbers of all numbering plans, in the forms that people and machines write;
 * what the redactor leaves, the independent check of outputs finds nothing in.
 */
import { type CountryCode, getCountries, getExampleNumber, type PhoneNumber } from "libphonenumber-js/max";
import examples from "libphonenumber-js/mobile/examples";
import { describe, expect, it } from "vitest";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { REGIONS } from "../../src/rules/taxonomy/regions.ts";
import { Verifier } from "../../src/verify/verifier.ts";
import { runText } from "../helpers/runs.ts";

const FULL_WIDTH = 0xfee0;
const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH));
const arabic = (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
const digits = (text: string) => text.replace(/[^0-9]/g, "");
const spaced = (sign: string) => (text: string) => text.replaceAll(" ", sign);

/** In a national form, where the country has numbers of fewer digits than an independent check can tell from others. */
const NATIONAL: Readonly<Record<string, (number: PhoneNumber) => unknown>> = {
  national: (number) => number.formatNational(),
  "bare national": (number) => digits(number.formatNational()),
  "with extension": (number) => `${number.formatNational()} ext. 12`,
  "in brackets": (number) => `(${number.formatNational()})`,
  "as a key": (number) => ({ [number.formatNational()]: 1 }),
  "two with a slash": (number) => `${number.formatNational()}/${number.formatNational()}`,
  "two with a comma": (number) => `${number.formatNational()},${number.formatNational()}`,
  "full-width national": (number) => wide(number.formatNational()),
  "national with dashes": (number) => number.formatNational().replace(/[ -]/g, "–"),
};

const INTERNATIONAL: Readonly<Record<string, (number: PhoneNumber) => unknown>> = {
  international: (number) => number.formatInternational(),
  "E.164": (number) => number.number,
  "RFC 3966": (number) => number.format("RFC3966"),
  "dialled from abroad": (number) => `00${number.number.slice(1)}`,
  "dialled from North America": (number) => `011 ${number.formatInternational().slice(1)}`,
  "with dots": (number) => spaced(".")(number.formatInternational()),
  "with dashes": (number) => spaced("-")(number.formatInternational()),
  "with no-break spaces": (number) => spaced("\u00a0")(number.formatInternational()),
  "full-width": (number) => wide(number.formatInternational()),
  "digits of another script": (number) => arabic(number.formatInternational()),
  "joined by what cannot be seen": (number) => spaced("\u200b")(number.formatInternational()),
  "in Japanese": (number) => `電話${number.formatInternational()}です`,
  "in a sentence": (number) => `call ${number.formatNational()}, or <${number.number}>;x`,
  "percent-encoded": (number) => encodeURIComponent(number.formatInternational()),
  "in a query": (number) => `https://example.com/?a=1&p=${encodeURIComponent(number.number)}&b=2`,
  "JSON in JSON": (number) => JSON.stringify([JSON.stringify({ p: number.number })]),
};

/** With the country's code and nothing in front, it is one only in that country. */
const OWN_CODE: Readonly<Record<string, (number: PhoneNumber) => unknown>> = {
  "digits with the country's code": (number) => number.number.slice(1),
  "a number of JSON": (number) => Number(number.number.slice(1)),
};

/** Six countries whose plans know numbers of many lengths. */
const OTHERS = ["US", "GB", "DE", "IN", "CN", "JP"];

const NUMBERS = getCountries().flatMap((country) => {
  const number = getExampleNumber(country, examples);
  return number !== undefined && REGIONS.includes(country) ? [{ country, number }] : [];
});

/** Fewer digits than seven, which no number is told by unless a plan says so: the check does not see them alone. */
const SHORT: readonly CountryCode[] = ["AD", "CK", "FK", "FO", "GL", "NC", "NF", "SH", "TK", "TV", "WF"];
/** Tokelau's have four: the redactor takes none so short, and the check only where two hang together. */
const FOUR_DIGITS: CountryCode = "TK";

function left(text: string, options: RedactOptions): number {
  const verifier = new Verifier(options);
  verifier.write(Buffer.from(text));
  return verifier.end().exit;
}

/** What a country's number is redacted with: its own region. Made once, and what is compiled of it is kept. */
const OWN_REGION = new Map<string, RedactOptions>(NUMBERS.map(({ country }) => [country, { regions: [country] }]));
const BY_OTHERS: RedactOptions = { regions: OTHERS };

/** Countries whose number is still there. */
function leaking(write: (number: PhoneNumber) => unknown, by?: RedactOptions): string[] {
  return NUMBERS.filter(({ country, number }) => {
    const options = by ?? (OWN_REGION.get(country) as RedactOptions);
    return left(runText(JSON.stringify({ value: write(number) }), options), options) !== 0;
  }).map(({ country }) => country);
}

/** Countries in whose number, not redacted, the check sees nothing. */
function unseen(write: (number: PhoneNumber) => unknown): string[] {
  return NUMBERS.filter(
    ({ country, number }) => left(JSON.stringify({ value: write(number) }), { regions: [country] }) === 0,
  ).map(({ country }) => country);
}

it("there is a number of every country", () => expect(NUMBERS.length).toBeGreaterThan(235));

describe("of no country, by its own region, is anything left", () => {
  it.each(Object.entries({ ...INTERNATIONAL, ...OWN_CODE }))("%s", (_form, write) => {
    expect(leaking(write)).toEqual([]);
    expect(unseen(write)).toEqual([]);
  });

  it.each(Object.entries(NATIONAL))("%s", (_form, write) => {
    expect(leaking(write).filter((country) => country !== FOUR_DIGITS)).toEqual([]);
    expect(unseen(write).filter((country) => !SHORT.includes(country as CountryCode))).toEqual([]);
  });
});

describe("of no country, by other regions, is anything left", () => {
  it.each(Object.entries({ ...INTERNATIONAL, ...OWN_CODE, ...NATIONAL }))("%s", (_form, write) => {
    expect(leaking(write, BY_OTHERS).filter((country) => country !== FOUR_DIGITS)).toEqual([]);
  });
});

/** Documents with phone numbers and addresses in every place and written form, among what is none. All of it made up. */
import fc from "fast-check";
import {
  type CountryCode,
  getExampleNumber,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from "libphonenumber-js/max";
import examples from "libphonenumber-js/mobile/examples";
import { NAMES } from "../helpers/documents.ts";

/** Those of the runs, whose national forms are planted too. */
export const REGIONS: readonly CountryCode[] = ["US", "GB", "JP", "KR", "CN", "SG", "IN", "DE", "FR", "BR", "HK", "ES"];
const ABROAD: readonly CountryCode[] = ["NZ", "ZA", "MX", "PL", "TR", "EG"];

/** An example of the country's plan with other last digits, where that is a valid one too. */
function numberOf(country: CountryCode): fc.Arbitrary<PhoneNumber> {
  const example = getExampleNumber(country, examples) as PhoneNumber;
  return fc.integer({ min: 0, max: 999 }).map((last) => {
    const other = parsePhoneNumberFromString(`${example.number.slice(0, -3)}${String(last).padStart(3, "0")}`);
    return other?.isValid() ? other : example;
  });
}

const FULL_WIDTH = 0xfee0;
const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH));
const digits = (text: string) => text.replace(/[^0-9]/g, "");

const INTERNATIONAL: readonly ((number: PhoneNumber) => string)[] = [
  (number) => number.formatInternational(),
  (number) => number.formatInternational().replaceAll(" ", "-"),
  (number) => number.formatInternational().replaceAll(" ", "."),
  (number) => number.formatInternational().replaceAll(" ", "\u00a0"),
  (number) => wide(number.formatInternational()),
  (number) => number.number,
  (number) => number.format("RFC3966"),
  (number) => `00${number.number.slice(1)}`,
  (number) => encodeURIComponent(number.number),
  (number) => encodeURIComponent(number.formatInternational()),
];
const NATIONAL: readonly ((number: PhoneNumber) => string)[] = [
  (number) => number.formatNational(),
  (number) => `(${number.formatNational()})`,
  (number) => `${number.formatNational()} ext. 7`,
  (number) => number.formatNational().replace(/[ -]/g, "–"),
  (number) => wide(number.formatNational()),
  (number) => digits(number.formatNational()),
  (number) => number.number.slice(1),
];

const phone: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: written(REGIONS, [...INTERNATIONAL, ...NATIONAL]) },
  { weight: 1, arbitrary: written(ABROAD, INTERNATIONAL) },
);

function written(countries: readonly CountryCode[], forms: readonly ((number: PhoneNumber) => string)[]) {
  const number = fc.constantFrom(...countries).chain(numberOf);
  return fc.tuple(number, fc.constantFrom(...forms)).map(([one, form]) => form(one));
}

const address: fc.Arbitrary<string> = fc.constantFrom(
  "ana@example.com",
  "ana.example+tag@mail.example.org",
  "ANA@EXAMPLE.COM",
  "ana＠ｅｘａｍｐｌｅ．ｃｏｍ",
  "ana%40example.org",
  "mailto:ana@example.com",
  "<ana@sub.example.co.jp>",
  "ana@xn--fsq.example",
);

const planted: fc.Arbitrary<string> = fc.oneof({ weight: 3, arbitrary: phone }, { weight: 1, arbitrary: address });

const BESIDE = [
  "call",
  "is now",
  "電話は",
  "연락처",
  "“quoted”",
  "😀",
  "2026-11-21",
  "2026-11-21T08:30:15Z",
  "21.11.2026",
  "09:30",
  "order 4711",
  "12.50",
  "$1,234.50",
  "v1.2.3",
  "192.0.2.44",
  "550e8400-e29b-41d4-a716-446655440000",
  "1731950283",
  "?id=12&tel=",
  "x",
];
const BETWEEN = [" ", " ", " ", ", ", "; ", "\n", "、", " - ", "|", " / ", ": ", "\t"];

/** A text with one of them or some, and what stands beside. */
const sentence: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 2, arbitrary: planted }, { weight: 3, arbitrary: fc.constantFrom(...BESIDE) }),
      fc.constantFrom(...BETWEEN),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.map(([part, between]) => part + between).join(""));

/** JSON strings: as they are, or with escapes. */
export const sentences: fc.Arbitrary<string> = fc.tuple(sentence, fc.nat(3)).map(([text, way]) => {
  if (way !== 0) return JSON.stringify(text);
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return `"${units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("")}"`;
});

const nested: fc.Arbitrary<string> = fc
  .tuple(sentences, fc.integer({ min: 1, max: 4 }))
  .map(([text, depth]) => Array.from({ length: depth }).reduce((of: string) => JSON.stringify(`{"in": ${of}}`), text));

const number: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...REGIONS).chain((country) => numberOf(country).map((one) => one.number.slice(1))),
  fc.constantFrom("1731950283", "1731950283123", "12.5", "-7", "0", "1e3"),
);

const leaf = fc.oneof(
  { weight: 5, arbitrary: sentences },
  { weight: 1, arbitrary: nested },
  { weight: 1, arbitrary: number },
  { weight: 1, arbitrary: fc.constantFrom("true", "null", '""', '"x"') },
);

const name: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NAMES).map((text) => JSON.stringify(text)) },
  { weight: 1, arbitrary: sentences },
);

const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", maxDepth: 4 },
    leaf,
    fc.array(tie("value"), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
    object(tie("value"), 4),
  ),
}));

function object(of: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  const members = fc.uniqueArray(fc.tuple(name, of), { maxLength, selector: ([key]) => JSON.parse(key) });
  return members.map((all) => `{${all.map(([key, text]) => `${key}: ${text}`).join(", ")}}`);
}

/** JSON texts; names are those of `helpers/rule-sets.ts`, and `{"data":[…]}` is not rare. */
export const documents: fc.Arbitrary<string> = fc.oneof(
  value,
  object(value, 5),
  fc.array(object(value, 4), { maxLength: 3 }).map((records) => `{"data": [${records.join(", ")}]}`),
);

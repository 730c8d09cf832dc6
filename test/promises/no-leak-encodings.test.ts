/** Promise 4, in every encoding and in encodings of encodings: of generated numbers and addresses nothing is left, however one reads. */
import fc from "fast-check";
import type { PhoneNumber } from "libphonenumber-js/max";
import { describe, expect, it } from "vitest";
import { numberOf } from "../helpers/phone-numbers.ts";
import { runCount } from "../helpers/run-count.ts";
import { runText } from "../helpers/runs.ts";
import { WAYS, type Way } from "../text/encodings/ways.ts";

const REGIONS = ["US", "GB", "JP", "DE", "CN", "BR", "IN", "FR"] as const;

/** What is planted, and what must not be left of it. */
interface Secret {
  readonly written: string;
  /** Digits, or lower-case letters. */
  readonly core: string;
}

const digitsOf = (text: string) => text.replace(/[^0-9]/g, "");
const CORE_DIGITS = 6;

const FORMS: readonly ((number: PhoneNumber) => string)[] = [
  ({ number }) => number,
  (number) => number.formatInternational(),
  (number) => number.formatNational(),
  (number) => number.format("RFC3966"),
  (number) => `${number.formatInternational()} ext. 12`,
  ({ number }) => `00${number.slice(1)}`,
  (number) => `tel ${number.formatInternational().replaceAll(" ", "-")}`,
];

const phone: fc.Arbitrary<Secret> = fc
  .tuple(fc.constantFrom(...REGIONS).chain(numberOf), fc.constantFrom(...FORMS))
  .filter(([number]) => number.nationalNumber.length > 7)
  .map(([number, form]) => ({ written: form(number), core: number.nationalNumber.slice(-CORE_DIGITS) }));
const address: fc.Arbitrary<Secret> = fc
  .tuple(
    fc.stringMatching(/^[a-z]{8}$/),
    fc.constantFrom("@example.com", "+tag@mail.example.org", ".x@sub.example.co.jp"),
  )
  .map(([core, rest]) => ({ written: core + rest, core }));

/** Ways to read a text that anybody has at hand; each by itself. */
const READERS: readonly ((text: string) => string)[] = [
  (text) =>
    text
      .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/\\(.)/g, "$1"),
  (text) => text.replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
  (text) =>
    text
      .replace(/&#(?:x([0-9a-f]+)|([0-9]+));/gi, (_, hex, ten) =>
        String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(ten)),
      )
      .replace(/&([a-z]+);/g, (_, name) => ({ nbsp: " ", commat: "@", plus: "+", amp: "&" })[name as string] ?? " "),
  (text) =>
    text
      .replace(/=\r?\n/g, "")
      .replace(/=([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
  (text) => text.replaceAll("\u001b[0m", ""),
  (text) => text.replace(/=\?utf-8\?b\?([^?]*)\?=/gi, (_, word) => Buffer.from(word, "base64").toString()),
  (text) => text.replace(/\r?\n/g, "").replace(/[\w+/-]{12,}/g, (run) => Buffer.from(run, "base64").toString()),
];
const DEEPEST = 4;

/** Whether the secret's core can be read in the text. */
function isReadable(text: string, core: string, depth = 0): boolean {
  const plain = /^[0-9]/.test(core) ? digitsOf(text.normalize("NFKC")) : text.toLowerCase();
  if (plain.includes(core)) return true;
  return (
    depth < DEEPEST &&
    READERS.some((read) => {
      const said = read(text);
      return said !== text && isReadable(said, core, depth + 1);
    })
  );
}

const inWords = fc.constantFrom<[string, string]>(
  ["", ""],
  ["call ", " now"],
  ["電話は ", " です"],
  ["<", ">"],
  ["a\n", "\tb"],
);
const ways: fc.Arbitrary<readonly Way[]> = fc.array(fc.constantFrom(...WAYS), { minLength: 1, maxLength: 2 });

function plant({ written }: Secret, [before, after]: [string, string], all: readonly Way[]): string {
  return all.reduce((text, { encode, around: [first, last] }) => first + encode(text) + last, before + written + after);
}

describe("what is planted in encodings", () => {
  it("is left in none of them", () => {
    let readable = 0;
    fc.assert(
      fc.property(fc.oneof(phone, address), inWords, ways, fc.boolean(), (secret, around, all, asKey) => {
        const text = plant(secret, around, all);
        if (isReadable(text, secret.core)) readable++;
        const document = JSON.stringify(asKey ? { [text]: 1 } : [text]);
        const output = runText(document, { regions: REGIONS });
        const left = asKey ? Object.keys(JSON.parse(output) as object)[0] : (JSON.parse(output) as string[])[0];
        expect(isReadable(left as string, secret.core), all.map(({ name }) => name).join(" in ")).toBe(false);
      }),
      { numRuns: runCount(400) },
    );
    // Else nothing was planted that could be read.
    expect(readable).toBeGreaterThan(0);
  });
});

/** Numbers and addresses planted in encodings and in encodings of encodings, and what anybody can read of them. All of it made up. */
import fc from "fast-check";
import type { PhoneNumber } from "libphonenumber-js/max";
import { numberOf } from "../helpers/phone-numbers.ts";
import { WAYS, type Way } from "../text/encodings/ways.ts";

export const REGIONS = ["US", "GB", "JP", "DE", "CN", "BR", "IN", "FR"] as const;

/** What is planted, and what must not be left of it. */
export interface Secret {
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
  .filter(([number, form]) => number.nationalNumber.length > 7 && !isStamp(form(number)))
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
export function isReadable(text: string, core: string, depth = 0): boolean {
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

export const inWords = fc.constantFrom<[string, string]>(
  ["", ""],
  ["call ", " now"],
  ["電話は ", " です"],
  ["<", ">"],
  ["a\n", "\tb"],
);
export const ways: fc.Arbitrary<readonly Way[]> = fc.array(fc.constantFrom(...WAYS), { minLength: 1, maxLength: 2 });

export function plant({ written }: Secret, [before, after]: [string, string], all: readonly Way[]): string {
  return all.reduce((text, { encode, around: [first, last] }) => first + encode(text) + last, before + written + after);
}

/** Bare digits that are a time of 2001 to 2030, in seconds or milliseconds, stay. */
function isStamp(text: string): boolean {
  return /^1[0-9]{9}(?:[0-9]{3})?$/.test(text);
}

export const secrets: fc.Arbitrary<Secret> = fc.oneof(phone, address);

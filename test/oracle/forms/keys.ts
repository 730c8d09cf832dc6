/** Subkeys, and what is made with them: HKDF (RFC 5869) and HMAC (RFC 2104) of node:crypto, AES-SIV of @noble/ciphers. */
import { createHmac, hkdfSync } from "node:crypto";
import { aessiv } from "@noble/ciphers/aes.js";
import { parsePhoneNumberFromString } from "libphonenumber-js/max";

/** What keyed actions know of the run and the rule. */
export interface Keyed {
  readonly key: string;
  readonly purpose: string;
  readonly category: string | null;
  readonly regions: readonly string[];
}

/** One for each action, category and purpose; each part stands behind its length, in four bytes. */
export function subkey(action: string, { key, category, purpose }: Keyed, length: number): Uint8Array {
  const parts = ["scrubjay/1", action, category ?? "", purpose].map((part) => Buffer.from(part));
  const info = Buffer.concat(parts.flatMap((part) => [Buffer.from([0, 0, part.length >> 8, part.length & 255]), part]));
  return new Uint8Array(hkdfSync("sha256", key, "", info, length));
}

export function mac(key: Uint8Array, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

/** Two letters a–p for each byte. */
export function letters(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("hex")
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

export function hashedText(text: string, keyed: Keyed): string {
  return letters(mac(subkey("hash", keyed, 32), text).subarray(0, 16));
}

/** An integer of 16 digits that begins with 1. */
export function hashedNumber(text: string, keyed: Keyed): number {
  const first = mac(subkey("hash", keyed, 32), text).readBigUInt64BE();
  return Number(10n ** 15n + (first % 10n ** 15n));
}

/** `source`: the JSON of a number, or of a string without the quote at its end. */
export function token(source: string, keyed: Keyed): string {
  const key = subkey("tokenize", keyed, 64);
  const sealed = aessiv(key, new Uint8Array(Buffer.from(keyed.category ?? ""))).encrypt(
    new Uint8Array(Buffer.from(source)),
  );
  return `tok1_${letters(subkey("tokenize id", keyed, 4))}${letters(sealed)}_`;
}

export function isPhone(category: string | null): boolean {
  return category === "user.contact.phone_number";
}

/** An id without what spreadsheets and programs add: no number of its own, but a text of digits. */
function plainId(text: string): string {
  const plain = [...text.normalize("NFC")]
    .filter((one) => !/[\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(one))
    .join("")
    .trim();
  const inFormula = plain.length > 3 && plain.startsWith('="') && plain.indexOf('"', 2) === plain.length - 1;
  const bare = inFormula ? plain.slice(2, -1) : plain.replace(/^'([0-9])/, "$1");
  if (/^[0-9]+\.0+$/.test(bare)) return bare.slice(0, bare.indexOf("."));
  return /^[0-9]\.[0-9]+[eE]\+?[0-9]+$/.test(bare) && Number.isSafeInteger(Number(bare)) ? `${Number(bare)}` : bare;
}

/** Numbers, addresses and ids as they are hashed: E.164, lower case, bare. All texts of numbers here are ASCII where it matters. */
export function normalized(text: string, { category, regions }: Keyed): string {
  if (category === "user.contact.email") return text.trim().normalize("NFKC").toLowerCase();
  if (category === "user.unique_id") return plainId(text);
  if (!isPhone(category)) return text;
  const readings = (text.trim().startsWith("+") ? [undefined] : [...regions].sort()).flatMap((region) => {
    const settings = region === undefined ? {} : { defaultCountry: region as "US" };
    return parsePhoneNumberFromString(text.trim(), { ...settings, extract: false }) ?? [];
  });
  const found = readings.find((one) => one.isValid()) ?? readings.find((one) => one.isPossible());
  return found === undefined ? text : found.number;
}

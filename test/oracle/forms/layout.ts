/** `encrypt-format`: the letters and digits of a value as one number, encrypted by the FF1 of @noble/ciphers. */
import { FF1 } from "@noble/ciphers/ff1.js";
import { isPhone, type Keyed, subkey } from "./keys.ts";

/** One character that changes, and all that it may become. */
export interface Place {
  readonly at: number;
  readonly letters: string;
}

const CLASSES = ["0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz"];
const NOT_ZERO = "123456789";

/** undefined for a value with letters and digits that are none of ASCII. */
export function placesOf(text: string): Place[] | undefined {
  const places: Place[] = [];
  for (const [at, character] of [...text].entries()) {
    const letters = CLASSES.find((one) => one.includes(character));
    if (letters !== undefined) places.push({ at, letters });
    else if (/[\p{L}\p{N}\p{M}\p{Co}\p{Cs}\p{Cn}]/u.test(character)) return undefined;
  }
  return places;
}

/** Country codes of two digits and of one, as far as the texts here have them. */
function countryCode(digits: string): number {
  return /^[17]/.test(digits) ? 1 : /^4[0134578]|^8[1246]|^6[0-6]|^9[0-58]/.test(digits) ? 2 : 3;
}

/** The country code behind `+` or `00` stays, and the zeros in front of a national number; the next digit is no 0. */
function phonePlaces(text: string): Place[] | undefined {
  const places = placesOf(text);
  if (places === undefined || places.some(({ letters }) => letters !== CLASSES[0])) return places;
  const digits = text.replace(/\D/g, "");
  if (/^[\s(]*\+/.test(text)) return places.slice(countryCode(digits));
  if (/^00[1-9]/.test(digits)) return places.slice(2 + countryCode(digits.slice(2)));
  const zeros = (/^0*/.exec(digits) as RegExpExecArray)[0].length;
  return places.slice(zeros).map((place, i) => (i === 0 ? { ...place, letters: NOT_ZERO } : place));
}

/** Of a number, the digits before its exponent; of several the first is no 0. */
function numberPlaces(text: string): Place[] {
  const places = (placesOf(text.replace(/e.*/i, "")) as Place[]).filter(({ letters }) => letters === CLASSES[0]);
  const isLong = /^-?\d\d/.test(text);
  return places.map((place, i) => (i === 0 && isLong ? { ...place, letters: NOT_ZERO } : place));
}

/** undefined where it has fewer than a million values, more than 256 places, or other letters and digits. */
export function encryptedText(text: string, label: string, keyed: Keyed): string | undefined {
  return encrypted(text, isPhone(keyed.category) ? phonePlaces(text) : placesOf(text), label, keyed);
}

export function encryptedNumber(text: string, keyed: Keyed): string | undefined {
  return encrypted(text, numberPlaces(text), "", keyed);
}

function encrypted(text: string, places: Place[] | undefined, label: string, keyed: Keyed): string | undefined {
  const count = places?.reduce((product, { letters }) => product * BigInt(letters.length), 1n) ?? 0n;
  if (places === undefined || places.length > 256 || count < 1_000_000n) return undefined;
  const characters = [...text];
  let rank = places.reduce(
    (value, { at, letters }) => value * BigInt(letters.length) + BigInt(letters.indexOf(characters[at] as string)),
    0n,
  );
  const isDecimal = places.every(({ letters }) => letters === CLASSES[0]);
  const radix = isDecimal ? 10 : 2;
  const length = isDecimal ? places.length : (count - 1n).toString(2).length;
  const key = subkey("encrypt-format", keyed, 32);
  // What is no value of the layout, and the label, is encrypted once more.
  for (;;) {
    rank = ff1(rank, radix, length, key);
    if (rank >= count) continue;
    const written = withRank(characters, places, rank);
    if (written !== label) return written;
  }
}

function ff1(rank: bigint, radix: number, length: number, key: Uint8Array): bigint {
  const digits = [...rank.toString(radix).padStart(length, "0")].map(Number);
  return FF1(radix, key)
    .encrypt(digits)
    .reduce((value, digit) => value * BigInt(radix) + BigInt(digit), 0n);
}

function withRank(characters: readonly string[], places: readonly Place[], rank: bigint): string {
  const changed = [...characters];
  let rest = rank;
  for (const { at, letters } of [...places].reverse()) {
    changed[at] = letters[Number(rest % BigInt(letters.length))] as string;
    rest /= BigInt(letters.length);
  }
  return changed.join("");
}

/** The forms of values as bytes: those that most values have are told without making a text. All others are asked of forms.ts. */
import { textIn } from "../../scanner/short-texts.ts";
import { FEWEST_HEX, formOf, formOfDigits, formOfHex, formOfInteger } from "./forms.ts";

/** What the bytes of a value are. */
const KIND = Object.freeze({ DIGIT: 1, LOWER: 2, UPPER: 4, DASH: 8, UNDERSCORE: 16, BEYOND_HEX: 32, OTHER: 128 });
const LETTERS = KIND.LOWER | KIND.UPPER | KIND.BEYOND_HEX;

const KINDS = new Uint8Array(256).fill(KIND.OTHER);
KINDS.fill(KIND.DIGIT, 0x30, 0x3a);
KINDS.fill(KIND.UPPER, 0x41, 0x5b);
KINDS.fill(KIND.LOWER, 0x61, 0x7b);
KINDS.fill(KIND.UPPER | KIND.BEYOND_HEX, 0x47, 0x5b);
KINDS.fill(KIND.LOWER | KIND.BEYOND_HEX, 0x67, 0x7b);
KINDS[0x2d] = KIND.DASH;
KINDS[0x5f] = KIND.UNDERSCORE;

const HEX = new Uint8Array(256);
HEX.fill(1, 0x30, 0x3a);
HEX.fill(1, 0x41, 0x47);
HEX.fill(1, 0x61, 0x67);

const QUOTE = 0x22;
/** `d` is a digit. */
const TIMESTAMP = "dddd-dd-ddTdd:dd:dd";
const UUID_SIZE = 36;
const MAC_SIZE = 17;
const SHORTEST_BASE64 = 22;
const DASHES: ReadonlySet<number> = new Set([8, 13, 18, 23]);
/** Longer words are looked at as texts. */
const LONGEST = 64;

/** Values tend to come again; longer ones do not. */
const LONGEST_KNOWN = 40;
const MOST_KNOWN = 4096;

/** Of values that are neither null nor containers, as JSON writes them from `start` to `end`. */
export class PlainForms {
  readonly #known = new Map<string, string>();

  of(bytes: Uint8Array, start: number, end: number): string {
    const isText = bytes[start] === QUOTE;
    const plain = isText ? plainText(bytes, start + 1, end - 1) : plainNumber(bytes, start, end);
    return plain ?? this.#ofText(textIn(bytes, start, end));
  }

  #ofText(json: string): string {
    if (json.length > LONGEST_KNOWN) return formOf(json);
    const known = this.#known.get(json);
    if (known !== undefined) return known;
    const form = formOf(json);
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(json, form);
    return form;
  }
}

function plainNumber(bytes: Uint8Array, start: number, end: number): string | undefined {
  if (end - start > LONGEST) return undefined;
  for (let at = start; at < end; at++) if (KINDS[bytes[at] as number] !== KIND.DIGIT) return undefined;
  return formOfInteger(end - start, bytes[start] === 0x31);
}

/** What stands between the quotes. */
function plainText(bytes: Uint8Array, start: number, end: number): string | undefined {
  const size = end - start;
  if (size > LONGEST || size === 0) return undefined;
  let kinds = 0;
  for (let at = start; at < end; at++) kinds |= KINDS[bytes[at] as number] as number;
  if ((kinds & KIND.OTHER) !== 0) return isTimestamp(bytes, start, end) ? "timestamp" : undefined;
  if (kinds === KIND.DIGIT) return formOfDigits(size, bytes[start] === 0x31);
  if ((kinds & ~LETTERS) === 0) return formOfLetters(bytes, start, size, kinds);
  return (kinds & KIND.DIGIT) !== 0 && (kinds & LETTERS) !== 0 ? formOfMixed(bytes, start, size, kinds) : undefined;
}

/** Of letters and digits, perhaps with `-` and `_`. */
function formOfMixed(bytes: Uint8Array, start: number, size: number, kinds: number): string | undefined {
  const isHex = (kinds & (KIND.BEYOND_HEX | KIND.DASH | KIND.UNDERSCORE)) === 0;
  if (isHex && size >= FEWEST_HEX) return formOfHex(size);
  if (size === UUID_SIZE && isUuid(bytes, start)) return "uuid";
  // It may be a duration, an address of a network card, or base64.
  const isOpen = bytes[start] === 0x50 || size === MAC_SIZE || size >= SHORTEST_BASE64;
  return isOpen ? undefined : "id";
}

/** `2026-08-01T10:20:30.123Z`, with or without what follows the seconds. */
function isTimestamp(bytes: Uint8Array, start: number, end: number): boolean {
  const size = end - start;
  if (size < TIMESTAMP.length) return false;
  for (let i = 0; i < TIMESTAMP.length; i++) {
    const byte = bytes[start + i] as number;
    const wanted = TIMESTAMP.charCodeAt(i);
    if (wanted === 0x64 ? KINDS[byte] !== KIND.DIGIT : byte !== wanted) return false;
  }
  let at = start + TIMESTAMP.length;
  if (at + 1 < end && bytes[at] === 0x2e && KINDS[bytes[at + 1] as number] === KIND.DIGIT) {
    for (at += 2; at < end && KINDS[bytes[at] as number] === KIND.DIGIT; ) at++;
  }
  return at === end || (at + 1 === end && bytes[at] === 0x5a);
}

function formOfLetters(bytes: Uint8Array, start: number, size: number, kinds: number): string | undefined {
  // It may be true or false.
  if (size === 4 || size === 5) return undefined;
  const cases = kinds & (KIND.LOWER | KIND.UPPER);
  if (cases === KIND.LOWER) return "word";
  if (cases === KIND.UPPER) return size > 1 ? "code" : "capitalized";
  return ((KINDS[bytes[start] as number] as number) & KIND.LOWER) !== 0 ? "code" : "capitalized";
}

function isUuid(bytes: Uint8Array, start: number): boolean {
  for (let i = 0; i < UUID_SIZE; i++) {
    const byte = bytes[start + i] as number;
    if (DASHES.has(i) ? byte !== 0x2d : HEX[byte] !== 1) return false;
  }
  return true;
}

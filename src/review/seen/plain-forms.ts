/** The forms of values as bytes: those that most values have are told without making a text. All others are asked of forms.ts. */
import { textIn } from "../../scanner/short-texts.ts";
import { formOf, formOfDigits, formOfInteger } from "./forms.ts";

/** What the bytes of a value are. */
const KIND = Object.freeze({ DIGIT: 1, LOWER: 2, UPPER: 4, DASH: 8, OTHER: 128 });
const LETTERS = KIND.LOWER | KIND.UPPER;

const KINDS = new Uint8Array(256).fill(KIND.OTHER);
KINDS.fill(KIND.DIGIT, 0x30, 0x3a);
KINDS.fill(KIND.UPPER, 0x41, 0x5b);
KINDS.fill(KIND.LOWER, 0x61, 0x7b);
KINDS[0x2d] = KIND.DASH;

const HEX = new Uint8Array(256);
HEX.fill(1, 0x30, 0x3a);
HEX.fill(1, 0x41, 0x47);
HEX.fill(1, 0x61, 0x67);

const QUOTE = 0x22;
const UUID_SIZE = 36;
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
  if ((kinds & KIND.OTHER) !== 0) return undefined;
  if (kinds === KIND.DIGIT) return formOfDigits(size, bytes[start] === 0x31);
  if ((kinds & KIND.DASH) !== 0) return size === UUID_SIZE && isUuid(bytes, start) ? "uuid" : undefined;
  if ((kinds & ~LETTERS) === 0) return formOfLetters(bytes, start, size, kinds);
  return undefined;
}

function formOfLetters(bytes: Uint8Array, start: number, size: number, kinds: number): string | undefined {
  // It may be true or false.
  if (size === 4 || size === 5) return undefined;
  if (kinds === KIND.LOWER) return "word";
  if (kinds === KIND.UPPER) return size > 1 ? "code" : "capitalized";
  return KINDS[bytes[start] as number] === KIND.LOWER ? "code" : "capitalized";
}

function isUuid(bytes: Uint8Array, start: number): boolean {
  for (let i = 0; i < UUID_SIZE; i++) {
    const byte = bytes[start + i] as number;
    if (DASHES.has(i) ? byte !== 0x2d : HEX[byte] !== 1) return false;
  }
  return true;
}

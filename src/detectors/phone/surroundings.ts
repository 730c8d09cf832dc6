/** What stands around digits and says what they are: marks, labels, carriers' codes. */
import { BLANK, CLOSING, OPENING } from "../characters.ts";

/** Schemes and links that are followed by a number (RFC 3966, RFC 3261, RFC 5724, vendors' links). */
const MARK = /(?:(?:^|[^a-z])(?:tel|callto|sips?|sms|whatsapp|fax|modem):(?:\/\/)?|wa\.me\/|[?&]phone=)[+(]?$/i;
const LONGEST_MARK = 14;
const COLON = 0x3a;
const SLASH = 0x2f;
const EQUALS = 0x3d;

/** Whether `text` up to `start` says that a telephone number follows. */
export function isMarked(text: string, start: number): boolean {
  const last = text.charCodeAt(start - 1);
  const before = last === OPENING ? text.charCodeAt(start - 2) : last;
  if (before !== COLON && before !== SLASH && before !== EQUALS) return false;
  return MARK.test(text.slice(Math.max(0, start - LONGEST_MARK), start));
}

export interface Plus {
  /** Where the first plus stands. */
  readonly start: number;
  /** Whether the digits follow it at once, or only a bracket is between. */
  readonly close: boolean;
}

const LONGEST_PLUS = 8;
/** Between a plus and the digits. */
const MOST_OPENINGS = 3;
const PLUS = 0x2b;
const SQUARE = 0x5b;

/** The plus, or what it is percent-encoded, in front of the digits at `start`; undefined where there is none. */
export function plusBefore(text: string, start: number): Plus | undefined {
  let at = start;
  let close = true;
  for (let code = text.charCodeAt(at - 1); start - at < MOST_OPENINGS; code = text.charCodeAt(--at - 1)) {
    if (code === BLANK) close = false;
    else if (code !== OPENING && code !== SQUARE) break;
  }
  const before = text.charCodeAt(at - 1);
  if (before === PLUS) {
    while (at > start - LONGEST_PLUS && text.charCodeAt(at - 1) === PLUS) at--;
    return { start: at, close };
  }
  const isEncoded = (before | 0x20) === 0x62 && text[at - 2] === "2" && text[at - 3] === "%";
  return isEncoded ? { start: at - 3, close } : undefined;
}

const HYPHENS = codesOf("-.");
const HANGING = codesOf("-.0123456789");
/** Groups that may hang before the one in question. */
const LONGEST_HANGING = 16;

function codesOf(characters: string): Uint8Array {
  const codes = new Uint8Array(128);
  for (const character of characters) codes[character.charCodeAt(0)] = 1;
  return codes;
}

function isOneOf(codes: Uint8Array, code: number): boolean {
  return code < 128 && codes[code] === 1;
}

/** Where the groups begin that hang before the one at `start`. */
export function rowStart(text: string, start: number): number {
  let first = start;
  const least = Math.max(0, start - LONGEST_HANGING);
  for (let at = start - 1; at >= least && isOneOf(HANGING, text.charCodeAt(at)); at--) {
    if (!isOneOf(HYPHENS, text.charCodeAt(at))) first = at;
  }
  return first;
}

/** A carrier's code that is left open, e.g. `(0xx) `. */
const OPEN_CARRIER = /\(?[0-9]{0,3}xx\)? ?$/i;
const LONGEST_CARRIER = 8;
const SMALL_X = 0x78;

/** The carrier's code in front of `start`; "" where there is none. */
function openCarrier(text: string, start: number): string {
  let at = start - 1;
  if (text.charCodeAt(at) === BLANK) at--;
  if (text.charCodeAt(at) === CLOSING) at--;
  if ((text.charCodeAt(at) | 0x20) !== SMALL_X) return "";
  return OPEN_CARRIER.exec(text.slice(Math.max(0, start - LONGEST_CARRIER), start))?.[0] ?? "";
}

/** The digits of an open carrier's code in front of `start`; undefined where there is none. */
export function carrierBefore(text: string, start: number): string | undefined {
  const carrier = openCarrier(text, start);
  return carrier === "" ? undefined : carrier.replace(/[^0-9]/g, "");
}

/** Where a number begins whose digits begin at `start`: with its opening bracket, or what else belongs to it. */
export function leadStart(text: string, start: number, end: number): number {
  const before = text[start - 1];
  if (before === "(" || before === "[") {
    const inside = text.slice(start, end);
    const closing = inside.indexOf(before === "(" ? ")" : "]");
    const next = inside.indexOf(before);
    return closing >= 0 && (next < 0 || next > closing) ? start - 1 : start;
  }
  return start - openCarrier(text, start).length;
}

/** What people glue to a number: `tel02079460958`. */
const GLUED_WORD =
  /(?:^|[^A-Za-z])(?:tel|telefon|phone|ph|mob|mobile|mobil|cell|fax|call|no|nr|number|office|home|work)$/i;
const LONGEST_GLUED_WORD = 9;
const LETTER_OR_LOW_LINE = /[A-Za-z_]/;

const NAME = /[A-Z][A-Za-z]*$/;

/** Whether a name with a capital is glued to the front, as those of products are: `G722/8000`. */
export function isNamed(text: string, start: number): boolean {
  if (!LETTER_OR_LOW_LINE.test(text[start - 1] ?? "")) return false;
  const before = text.slice(Math.max(0, start - LONGEST_GLUED_WORD), start);
  return NAME.test(before) && !GLUED_WORD.test(before);
}

/**
 * Quoted-printable (RFC 2045, section 6.7), as mails have it. `=20` may as well be the beginning of a parameter's value: what is
 * found with it read counts beside what is found in the text itself, and takes nothing away from that.
 */
import { EVIDENCE } from "../../detectors/evidence.ts";
import { addBytes, BYTE_SIZE, byteAt, writtenBytes } from "./bytes.ts";
import type { EncodedPart, Encoding } from "./encoding.ts";

const PART = /=(?:[ \t]{0,64}\r?\n|(?:[0-9A-Fa-f]{2}(?:=[0-9A-Fa-f]{2})*))/g;
/** Nobody has a reason to encode letters and digits, and a text has no control characters but blanks. */
const NEVER_ALONE = /[0-9A-Za-z]|(?![\t\r\n])\p{Cc}/u;
/** So many hexadecimal digits and dashes, with a letter soon after the first byte; or a UUID. */
const ID =
  /(?=[0-9A-Fa-f-]{16})[0-9A-Fa-f]{2}[0-9-]{0,14}[A-Fa-f]|[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}/y;
/** One word between two blanks, or an end of a line: nothing but a mail is written so. */
const WORD_OF_MAIL = /=20[A-Za-z]{1,40}[.,!?]?=(?:20|\r?\n)/;
const DIGITS = /^=[0-9]{2}$/;
const DIGIT = /[0-9]/;
/** What a text goes on with after one encoded character, and a row of pairs such as `=2B 4C 12` does not. */
const GOES_ON = /[0-9A-Za-z(]/;
/** A mail with one part that may be encoded has more of them, as a rule. */
const SEVERAL = 2;
const NOT_ASCII = 0x80;
const WRITTEN_OTHERWISE = /[^\t -<>-~]+/gu;

/**
 * Lines that end in `=`, and characters of several bytes, can be nothing else; one byte may as well be the beginning of a
 * value.
 */
export const quotedPrintable: Encoding = Object.freeze({
  needs: EVIDENCE.EQUALS,

  parts(text: string): readonly EncodedPart[] {
    const parts: EncodedPart[] = [];
    const all = Array.from(text.matchAll(PART));
    const isMail = all.some(({ 0: row }) => row.endsWith("\n") || isNotAscii(row)) || WORD_OF_MAIL.test(text);
    const rows = isMail ? all : all.filter(({ index }) => !beginsId(text, index + 1));
    for (const { 0: row, index } of rows) {
      const end = index + row.length;
      if (row.endsWith("\n")) parts.push({ start: index, end, text: "" });
      else if (row.length > BYTE_SIZE || isEncoded(row, text[end] ?? "", rows.length))
        addCharacters(row, index, isMail, parts);
    }
    return parts;
  },

  written(text: string): string {
    return text.replace(WRITTEN_OTHERWISE, (part) => writtenBytes(part, "="));
  },
});

const LAST_ASCII = "\x7f";
const NO_CHARACTER = "\ufffd";

function isNotAscii(row: string): boolean {
  return row.length > BYTE_SIZE && byteAt(row, 0) >= NOT_ASCII;
}

function addCharacters(row: string, index: number, isMail: boolean, parts: EncodedPart[]): void {
  const characters: EncodedPart[] = [];
  addBytes(row, index, characters);
  for (const { start, end, text } of characters) {
    if (text === NO_CHARACTER) continue;
    const isLikely = isMail || row.length > BYTE_SIZE || text === "=";
    parts.push({ start, end, text, isDoubtful: text <= LAST_ASCII, isLikely });
  }
}

/** Whether a hexadecimal id begins at `at`, as a parameter's value: more letters follow than those of one byte. */
function beginsId(text: string, at: number): boolean {
  ID.lastIndex = at;
  return ID.test(text);
}

/** Whether a byte that stands alone is one. */
function isEncoded(row: string, next: string, rows: number): boolean {
  const byte = byteAt(row, 0);
  if (byte >= NOT_ASCII || NEVER_ALONE.test(String.fromCharCode(byte))) return false;
  if (rows >= SEVERAL) return true;
  return GOES_ON.test(next) && !(DIGITS.test(row) && DIGIT.test(next));
}

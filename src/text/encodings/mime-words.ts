/** Encoded words in headers of mails (RFC 2047): `=?utf-8?Q?Ana_Example?=`, and the same in base64. */
import { EVIDENCE } from "../../detectors/evidence.ts";
import { joinedBytes } from "../../input/bytes.ts";
import { base64Bytes } from "./base64-bytes.ts";
import { BYTE_SIZE, byteAt, writtenBytes } from "./bytes.ts";
import type { EncodedPart, Encoding } from "./encoding.ts";

/** Charset (with a language, RFC 2231), encoding, text. */
const WORD = /=\?([0-9A-Za-z._:-]{1,40})(?:\*[0-9A-Za-z-]{0,40})?\?([BbQq])\?([^?\s]*)\?=/g;
const BASE64 = /^[0-9A-Za-z+/_=-]*$/;
const PIECE = /_|(?:=[0-9A-Fa-f]{2})+/g;
const UNIT = /=[0-9A-Fa-f]{2}|./gs;
const BLANK = 0x20;
const NO_CHARACTER = "\ufffd";
/** Charsets of Chinese, Japanese and Korean, UTF-8 apart. */
const OF_SEVERAL_BYTES = /^(?:(?:x-|cs)?(?:shift|sjis|ms|windows-31j|gb|big5|euc|iso-?2022|ks|hz))/i;
const BLANKS = /^[ \t\r\n]+$/;
const CLOSING_SIZE = 2;
/** Nobody folds a header so wide. */
const WIDEST_FOLD = 80;
const WRITTEN_OTHERWISE = /[^!-<>@-^`-~]+/gu;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly charset: string;
  readonly isBase64: boolean;
  /** As it is written. */
  readonly content: string;
}

export const mimeWords: Encoding = Object.freeze({
  needs: EVIDENCE.EQUALS,

  parts(text: string): readonly EncodedPart[] {
    if (!text.includes("=?")) return [];
    const parts: EncodedPart[] = [];
    for (const row of rowsOf(text, wordsIn(text))) addRow(row, parts);
    return parts;
  },

  /** Section 4.2: an underscore stands for a blank. */
  written(text: string): string {
    const blanks = (part: string) =>
      part
        .split(" ")
        .map((each) => writtenBytes(each, "="))
        .join("_");
    return text.replace(WRITTEN_OTHERWISE, blanks);
  },
});

/** What is no base64 is encoded in something else, too, which is read first. */
function wordsIn(text: string): Word[] {
  const all = Array.from(text.matchAll(WORD), ({ 0: word, 1: charset = "", 2: kind = "", 3: content = "", index }) => ({
    start: index,
    end: index + word.length,
    charset,
    isBase64: kind.toUpperCase() === "B",
    content,
  }));
  return all.filter(({ isBase64, content }) => !isBase64 || BASE64.test(content));
}

/** Words with only blanks between them are one text (section 6.2). */
function rowsOf(text: string, words: readonly Word[]): Word[][] {
  const rows: Word[][] = [];
  for (const word of words) {
    const last = rows.at(-1)?.at(-1);
    const between = last === undefined || word.start - last.end > WIDEST_FOLD ? "x" : text.slice(last.end, word.start);
    if (between === "" || BLANKS.test(between)) rows.at(-1)?.push(word);
    else rows.push([word]);
  }
  return rows;
}

/** Beside a word in base64 no other can be changed in parts: what is found may begin in one of them and end in the other. */
function addRow(row: readonly Word[], parts: EncodedPart[]): void {
  const groups = groupsOf(row);
  const isWhole = groups.length < row.length || row.some(({ isBase64 }) => isBase64);
  let last = row[0]?.start ?? 0;
  for (const group of groups) {
    const [first, end] = [group[0] as Word, (group.at(-1) as Word).end];
    if (last < first.start) parts.push({ start: last, end: first.start, text: "" });
    if (isWhole) parts.push({ start: first.start, end, text: textOf(group), isWhole: true });
    else addQuoted(first, parts);
    last = end;
  }
}

/** Words by themselves, but for those between which a program has cut a character, though none may (section 5). */
function groupsOf(row: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  for (const word of row) {
    const last = groups.at(-1)?.at(-1);
    const isCut = last?.charset.toLowerCase() === word.charset.toLowerCase() && textOf([last]).endsWith(NO_CHARACTER);
    if (isCut) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return groups;
}

function textOf(words: readonly Word[]): string {
  return decodedBytes(joinedBytes(words.map(bytesOf)), words[0]?.charset ?? "");
}

function bytesOf({ isBase64, content }: Word): Uint8Array {
  return isBase64 ? base64Bytes(content) : Uint8Array.from(unitsOf(content), ({ byte }) => byte);
}

interface Unit {
  readonly byte: number;
  readonly size: number;
}

/** The bytes of quoted content, and how long each is as it is written. */
function unitsOf(content: string): Unit[] {
  return Array.from(content.matchAll(UNIT), ([unit]) => ({
    byte: unit.length === BYTE_SIZE ? byteAt(unit, 0) : unit === "_" ? BLANK : unit.charCodeAt(0),
    size: unit.length,
  }));
}

/** Character by character: in some charsets the second byte of one may be a letter of ASCII. */
function addByBytes({ end, charset, content }: Word, parts: EncodedPart[]): void {
  const decoder = decoderOf(charset);
  let start = end - CLOSING_SIZE - content.length;
  let at = start;
  for (const { byte, size } of unitsOf(content)) {
    at += size;
    const said = decoder.decode(Uint8Array.of(byte), { stream: true });
    if (said === "") continue;
    parts.push({ start, end: at, text: said });
    start = at;
  }
  if (start < at) parts.push({ start, end: at, text: "" });
}

function addQuoted(word: Word, parts: EncodedPart[]): void {
  const { start, end, charset, content } = word;
  const first = end - CLOSING_SIZE - content.length;
  parts.push({ start, end: first, text: "" });
  if (OF_SEVERAL_BYTES.test(charset)) addByBytes(word, parts);
  else {
    for (const { 0: piece, index } of content.matchAll(PIECE)) {
      const said = piece === "_" ? " " : decodedBytes(rowBytes(piece), charset);
      addPiece(piece, first + index, said, parts);
    }
  }
  parts.push({ start: end - CLOSING_SIZE, end, text: "" });
}

/** Character by character where each is a byte; else as one. */
function addPiece(piece: string, start: number, said: string, parts: EncodedPart[]): void {
  if (said.length * BYTE_SIZE !== piece.length) {
    parts.push({ start, end: start + piece.length, text: said });
    return;
  }
  for (let i = 0; i < said.length; i++) {
    parts.push({ start: start + i * BYTE_SIZE, end: start + (i + 1) * BYTE_SIZE, text: said.charAt(i) });
  }
}

function rowBytes(piece: string): Uint8Array {
  return Uint8Array.from({ length: piece.length / BYTE_SIZE }, (_, i) => byteAt(piece, i * BYTE_SIZE));
}

function decodedBytes(bytes: Uint8Array, charset: string): string {
  return decoderOf(charset).decode(bytes);
}

/** In a charset that nobody knows, ASCII is what it mostly is. */
function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder("latin1");
  }
}

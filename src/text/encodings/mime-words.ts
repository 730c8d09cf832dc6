/** Encoded words in headers of mails (RFC 2047): `=?utf-8?Q?Ana_Example?=`, and the same in base64. */
import { EVIDENCE } from "../../detectors/evidence.ts";
import { base64Bytes } from "./base64-bytes.ts";
import { BYTE_SIZE, byteAt, writtenBytes } from "./bytes.ts";
import type { EncodedPart, Encoding } from "./encoding.ts";

/** Charset (with a language, RFC 2231), encoding, text. */
const WORD = /=\?([0-9A-Za-z._:-]{1,40})(?:\*[0-9A-Za-z-]{0,40})?\?([BbQq])\?([^?\s]*)\?=/g;
const PIECE = /_|(?:=[0-9A-Fa-f]{2})+/g;
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

function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, 1: charset = "", 2: kind = "", 3: content = "", index }) => ({
    start: index,
    end: index + word.length,
    charset,
    isBase64: kind.toUpperCase() === "B",
    content,
  }));
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
  const isWhole = row.some(({ isBase64 }) => isBase64);
  for (const [index, word] of row.entries()) {
    const before = row[index - 1];
    if (before !== undefined && before.end < word.start) parts.push({ start: before.end, end: word.start, text: "" });
    if (isWhole) parts.push({ start: word.start, end: word.end, text: contentOf(word), isWhole: true });
    else addQuoted(word, parts);
  }
}

function contentOf({ charset, isBase64, content }: Word): string {
  if (isBase64) return decodedBytes(base64Bytes(content), charset);
  return content.replace(PIECE, (piece) => (piece === "_" ? " " : decodedBytes(rowBytes(piece), charset)));
}

function addQuoted({ start, end, charset, content }: Word, parts: EncodedPart[]): void {
  const first = end - CLOSING_SIZE - content.length;
  parts.push({ start, end: first, text: "" });
  for (const { 0: piece, index } of content.matchAll(PIECE)) {
    const said = piece === "_" ? " " : decodedBytes(rowBytes(piece), charset);
    addPiece(piece, first + index, said, parts);
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

/** In a charset that nobody knows, ASCII is what it mostly is. */
function decodedBytes(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder("latin1").decode(bytes);
  }
}

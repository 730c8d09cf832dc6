/** What an input is that is no JSON, by its first bytes, in words for whoever has no terminal. */

const HEAD = 4096;

/** What files of other kinds begin with. */
const SIGNS: readonly (readonly [bytes: readonly number[], said: string])[] = [
  [[0x28, 0xb5, 0x2f, 0xfd], "This file is packed with zstd, which this page does not unpack: unpack it first."],
  [[0x42, 0x5a, 0x68], "This file is packed with bzip2, which this page does not unpack: unpack it first."],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], "This file is packed with xz, which this page does not unpack: unpack it first."],
  [[0x50, 0x4b, 0x03, 0x04], "This is a ZIP archive, or an Office file, which is one: take the JSON out of it first."],
  [[0x25, 0x50, 0x44, 0x46], "This is a PDF document, not JSON."],
];
const UTF_16 = "This text is in UTF-16 or UTF-32: save it as UTF-8 first.";
const BINARY = "This is not JSON: the file does not hold text.";
const MARKUP = "This is not JSON: it looks like XML or a web page.";
const TABLE = "This is not JSON: it looks like a table (CSV). Export the data as JSON.";
const PLAIN = "This is not JSON: it looks like plain text.";

const MARKS_OF_UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0, 0, 0xfe, 0xff],
];
const BYTE_ORDER_MARK = "\ufeff";
const DELIMITERS = [",", ";", "\t"];

/** undefined: it begins as JSON does. `head`: the first bytes, as many as there are. */
export function notJson(head: Uint8Array): string | undefined {
  const begin = head.subarray(0, HEAD);
  const [, packed] = SIGNS.find(([bytes]) => beginsWith(begin, bytes)) ?? [];
  if (packed !== undefined) return packed;
  if (MARKS_OF_UTF_16.some((mark) => beginsWith(begin, mark)) || hasEverySecondZero(begin)) return UTF_16;
  if (begin.some(isControl)) return BINARY;
  return notJsonText(new TextDecoder().decode(begin).replace(BYTE_ORDER_MARK, "").trimStart());
}

function notJsonText(text: string): string | undefined {
  if (/^[[{]/.test(text) || text === "") return undefined;
  if (text.startsWith("<")) return MARKUP;
  const [first = "", second = ""] = text.split(/\r?\n/);
  const isTable = DELIMITERS.some(
    (sign) => first.split(sign).length > 1 && countIn(first, sign) === countIn(second, sign),
  );
  if (isTable) return TABLE;
  return text.startsWith('"') ? undefined : PLAIN;
}

function countIn(line: string, sign: string): number {
  return line.split(sign).length;
}

function beginsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, i) => head[i] === byte);
}

/** Latin letters in UTF-16 without a mark. */
function hasEverySecondZero(head: Uint8Array): boolean {
  const some = head.subarray(0, 8);
  return some.length === 8 && [0, 1].some((odd) => some.every((byte, i) => (byte === 0) === (i % 2 === odd)));
}

function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;
}

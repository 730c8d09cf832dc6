/** RFC 4648, sections 4 and 5: runs of it in a text, also over several lines, of which only what says UTF-8 is read. */
import { textOfBytes, WRONG } from "./bytes.ts";

const SHORTEST = 16;
/** V8 remembers each turn of a loop such as `{16,}`, and millions are too many; a class with a star alone leaves it nothing. */
const FIRST_LINE = /[0-9A-Za-z+/_-]{16}[0-9A-Za-z+/_-]*/g;
const NEXT_LINE = /\r?\n[0-9A-Za-z+/_-]{4}[0-9A-Za-z+/_-]*/y;
const LINES = /\r?\n/;
const PIECES = /[+/_-]+/;
/** What is read stands apart from what is around it. */
const APART = "\n";

const VALUES = new Uint8Array(128);
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
for (let i = 0; i < ALPHABET.length; i++) VALUES[ALPHABET.charCodeAt(i)] = i;
for (const [character, value] of [
  ["+", 62],
  ["-", 62],
  ["/", 63],
  ["_", 63],
] as const) {
  VALUES[character.charCodeAt(0)] = value;
}

export function base64(text: string): string {
  if (text.length < SHORTEST) return text;
  let said = "";
  let after = 0;
  for (const [start, end] of runsIn(text)) {
    const read = decodedRun(text.slice(start, end));
    if (read === undefined) continue;
    said += text.slice(after, start) + read;
    after = end;
  }
  return after === 0 ? text : said + text.slice(after);
}

function* runsIn(text: string): Iterable<readonly [start: number, end: number]> {
  let end = 0;
  for (const { 0: first, index } of text.matchAll(FIRST_LINE)) {
    // A line of the run before.
    if (index < end) continue;
    end = index + first.length;
    NEXT_LINE.lastIndex = end;
    while (NEXT_LINE.test(text)) end = NEXT_LINE.lastIndex;
    yield [index, end];
  }
}

/** All lines as one; else those that say something, and the pieces of a path. */
function decodedRun(run: string): string | undefined {
  const lines = run.split(LINES);
  const whole = decoded(lines.join(""));
  if (whole !== undefined) return whole;
  const parts = lines.length > 1 ? lines : run.split(PIECES);
  const texts = parts.flatMap((part) => (part.length < SHORTEST || part === run ? [] : [decoded(part)]));
  const said = texts.filter((text) => text !== undefined);
  return said.length === 0 ? undefined : said.join("");
}

function decoded(encoded: string): string | undefined {
  const text = textOfBytes(bytesOf(encoded));
  return text.includes(WRONG) ? undefined : APART + text + APART;
}

function bytesOf(encoded: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((encoded.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let size = 0;
  for (let i = 0; i < encoded.length; i++) {
    held = ((held << 6) | (VALUES[encoded.charCodeAt(i)] as number)) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[size++] = (held >> bits) & 0xff;
  }
  return bytes;
}

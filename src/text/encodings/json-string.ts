/** A JSON string as it is written, and what it says: where each character of the one stands in the other. */

export interface DecodedString {
  /** What the string says. */
  readonly plain: string;
  /** Where the character at `offset` of `plain` is written; also for the end. */
  rawAt(offset: number): number;
}

const ESCAPE_SIZE = 2;
const UNICODE_ESCAPE_SIZE = 6;

/** Decodes `raw`, a well-formed JSON string with its quotes. */
export function decodeString(raw: string): DecodedString {
  if (!raw.includes("\\")) return { plain: raw.slice(1, -1), rawAt: (offset) => offset + 1 };
  let starts: Uint32Array | undefined;
  const plain = JSON.parse(raw) as string;
  const rawAt = (offset: number) => {
    starts ??= startsIn(raw, plain.length);
    return starts[offset] as number;
  };
  return { plain, rawAt };
}

function startsIn(raw: string, size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  let at = 1;
  for (let i = 0; i <= size; i++) {
    starts[i] = at;
    if (raw[at] !== "\\") at++;
    else at += raw[at + 1] === "u" ? UNICODE_ESCAPE_SIZE : ESCAPE_SIZE;
  }
  return starts;
}

/** What is written in a JSON string as it is. */
const UNESCAPED = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

/** What a JSON string says. */
export function textOf(raw: string): string {
  return raw.includes("\\") ? (JSON.parse(raw) as string) : raw.slice(1, -1);
}

/** `text` as a JSON string. */
export function writtenText(text: string): string {
  return UNESCAPED.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** `text` as it is written inside a JSON string. */
export function encodeText(text: string): string {
  if (UNESCAPED.test(text)) return text;
  return JSON.stringify(text).slice(1, -1);
}

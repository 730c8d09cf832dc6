/** UTF-8 of short texts, as most requests have: the platform's coders cost more for one than all the rest of a request. */

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();

/** Longer ones are left to the platform. */
const SHORT = 64;
const NOT_ASCII = 0x80;

/** The text that stands from `start` to `end`, which is right UTF-8. */
export function textIn(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return decoder.decode(bytes.subarray(start, end));
  const codes = new Array<number>(end - start);
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= NOT_ASCII) return decoder.decode(bytes.subarray(start, end));
    codes[at - start] = byte;
  }
  // Not one by one: a text that is put together from many has to be flattened later.
  return String.fromCharCode.apply(undefined, codes);
}

/** Writes the text from `start` on, where there is room for three bytes a character; returns where it ends. */
export function putText(text: string, bytes: Uint8Array, start: number): number {
  const size = text.length;
  if (size > SHORT) return start + encoder.encodeInto(text, bytes.subarray(start, start + size * 3)).written;
  for (let i = 0; i < size; i++) {
    const code = text.charCodeAt(i);
    if (code >= NOT_ASCII) return start + encoder.encodeInto(text, bytes.subarray(start, start + size * 3)).written;
    bytes[start + i] = code;
  }
  return start + size;
}

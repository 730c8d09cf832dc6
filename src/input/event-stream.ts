/** Event streams (WHATWG HTML, section 9.2, "Server-sent events"), by the bytes that they begin with. */

/** Names of fields that the standard knows; every other line is ignored by who reads the stream. */
const FIELDS = ["data", "event", "id", "retry"];
const LONGEST = Math.max(...FIELDS.map(({ length }) => length));
const BEGINS = /^(?::[ \r\n]|(?:data|event|id|retry)[:\r\n])/;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Whether the first line of the input is a comment or a known field: no JSON begins so. Of comments only those whose colon stands
 * alone: other texts begin with a colon, too. undefined: `head` is too short to say; with `isAll` it is the whole input.
 */
export function beginsEventStream(head: Uint8Array, isAll = false): boolean | undefined {
  const text = String.fromCharCode(...head.subarray(0, LONGEST + 1));
  if (BEGINS.test(text)) return true;
  const whole = [...FIELDS, ":"];
  if (isAll) return whole.includes(text);
  return whole.some((name) => name.startsWith(text)) ? undefined : false;
}

/** Whether `head`, of two or three bytes, is a whole line of an event stream: no other encoding and no compressed file begins so. */
export function isShortEventLine(head: Uint8Array): boolean {
  const hasEnd = head.includes(LF) || head.includes(CR);
  return hasEnd && !head.includes(0) && beginsEventStream(head) === true;
}

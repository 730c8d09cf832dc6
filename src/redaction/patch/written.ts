/** A patch as it is written: where its operations, their members and values stand in the bytes of right JSON. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** From the first byte of its name to the last one of its value. */
export interface WrittenMember extends Span {
  readonly name: string;
  readonly value: Span;
}

/** In place of the bytes of a span. */
export interface Edit extends Span {
  readonly bytes: Uint8Array;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const COMMA = 0x2c;
const SPACE: ReadonlySet<number | undefined> = new Set([0x20, 0x09, 0x0a, 0x0d]);
/** What may stand after a number or a literal. */
const ENDS: ReadonlySet<number | undefined> = new Set([...SPACE, COMMA, CLOSE_ARRAY, CLOSE_OBJECT, undefined]);

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** What the bytes of a span say. */
export function valueAt(bytes: Uint8Array, { start, end }: Span): unknown {
  return JSON.parse(decoder.decode(bytes.subarray(start, end)));
}

/** undefined: it is no list. */
export function elementsIn(bytes: Uint8Array): Span[] | undefined {
  const start = afterSpace(bytes, 0);
  if (bytes[start] !== OPEN_ARRAY) return undefined;
  return unitsAt(bytes, start, (at) => ({ start: at, end: endOfValue(bytes, at) }));
}

/** undefined: it is no object. */
export function membersAt(bytes: Uint8Array, { start }: Span): WrittenMember[] | undefined {
  if (bytes[start] !== OPEN_OBJECT) return undefined;
  return unitsAt(bytes, start, (at) => {
    const name = { start: at, end: endOfString(bytes, at) };
    const from = afterSpace(bytes, afterSpace(bytes, name.end) + 1);
    const value = { start: from, end: endOfValue(bytes, from) };
    return { name: valueAt(bytes, name) as string, start: at, end: value.end, value };
  });
}

/** What commas part between the brackets of the container at `start`; `read` reads one. */
function unitsAt<Unit extends Span>(bytes: Uint8Array, start: number, read: (at: number) => Unit): Unit[] {
  const units: Unit[] = [];
  let at = afterSpace(bytes, start + 1);
  if (bytes[at] === CLOSE_ARRAY || bytes[at] === CLOSE_OBJECT) return units;
  for (;;) {
    const unit = read(at);
    units.push(unit);
    const after = afterSpace(bytes, unit.end);
    if (bytes[after] !== COMMA) return units;
    at = afterSpace(bytes, after + 1);
  }
}

/** Whether there is nothing but white space. */
export function isBlank(bytes: Uint8Array): boolean {
  return afterSpace(bytes, 0) === bytes.length;
}

function afterSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (SPACE.has(bytes[at])) at++;
  return at;
}

function endOfString(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  while (bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at + 1;
}

function endOfValue(bytes: Uint8Array, start: number): number {
  const first = bytes[start];
  if (first === QUOTE) return endOfString(bytes, start);
  if (first === OPEN_OBJECT || first === OPEN_ARRAY) return endOfContainer(bytes, start);
  let at = start;
  while (!ENDS.has(bytes[at])) at++;
  return at;
}

function endOfContainer(bytes: Uint8Array, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const byte = bytes[at];
    if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) depth++;
    else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) depth--;
    at = byte === QUOTE ? endOfString(bytes, at) : at + 1;
  } while (depth > 0);
  return at;
}

/** What goes with the units that are not kept: a comma each, and the white space up to the next unit. */
export function removals(units: readonly Span[], isKept: (index: number) => boolean): Span[] {
  const gone: Span[] = [];
  let lastKept: Span | undefined;
  units.forEach((unit, i) => {
    const next = units[i + 1];
    if (isKept(i)) {
      lastKept = unit;
      return;
    }
    gone.push({ start: unit.start, end: next?.start ?? unit.end });
  });
  // After the last one that stays, the comma before goes instead.
  const last = units.at(-1);
  if (lastKept !== undefined && last !== undefined && lastKept !== last) {
    const { end } = lastKept;
    return [...gone.filter(({ start }) => start < end), { start: end, end: last.end }];
  }
  return gone;
}

/** The bytes with the edits, which are in order and apart. */
export function edited(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, bytes: written } of edits) {
    parts.push(bytes.subarray(at, start), written);
    at = end;
  }
  parts.push(bytes.subarray(at));
  return parts;
}

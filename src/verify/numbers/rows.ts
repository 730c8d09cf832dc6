/** Rows of digit groups in a text, and the parts of a row that can be a number of their own. */

/** A part of a row, from its first character to after its last digit. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

const LEAD = String.raw`(?:[(\[+][-. ()/[\]]{0,4}){0,2}`;
/** As many groups as nobody writes in a number; what is longer is read on from there. */
const ROW = new RegExp(String.raw`${LEAD}[0-9]+(?:[-. ()/[\]]{1,4}[0-9]+){0,20}`, "g");

/** The first row at or after `from`. */
export function rowFrom(text: string, from: number): Part | undefined {
  ROW.lastIndex = from;
  const match = ROW.exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

/** What parts two numbers, in the order in which it is tried; the part that begins there may end at the next of them. */
const PARTINGS: readonly { readonly at: RegExp; readonly again: boolean }[] = [
  { at: /\/+/g, again: false },
  { at: /(?=\()/g, again: true },
  { at: /(?: -|- ) */g, again: false },
  { at: /\.+ */g, again: true },
  { at: / +/g, again: true },
];

/** The row itself, then what stands before, between and after what parts numbers. */
export function* partsOf(text: string, row: Part): Generator<Part> {
  yield row;
  const written = text.slice(row.start, row.end);
  for (const { at, again } of PARTINGS) {
    const partings = [...written.matchAll(at)];
    let start = 0;
    for (const [i, { 0: gap, index }] of partings.entries()) {
      if (i === 0 || again) yield trimmed(written, start, index, row.start);
      start = index + gap.length;
      if (!again) break;
    }
    if (partings.length > 0) yield trimmed(written, start, written.length, row.start);
  }
}

const AFTER_DIGITS = /[^0-9]*$/;

function trimmed(written: string, start: number, end: number, offset: number): Part {
  const size = written.slice(start, end).replace(AFTER_DIGITS, "").length;
  return { start: offset + start, end: offset + start + size };
}

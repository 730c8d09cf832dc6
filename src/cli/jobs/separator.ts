/**
 * What stands between two documents or elements, learned from the first ones: `},{"id"`. The last such bytes of a window are where it
 * is cut. That is a guess, since the same bytes may stand elsewhere, also in a string: whoever walks the part finds out. But nobody has
 * to look at the bytes in front of it.
 */

const LF = "\n";
const COMMA = 0x2c;
const QUOTE = 0x22;
const CLOSERS = [0x7d, 0x5d];
const OPENERS = [0x7b, 0x5b];
const SPACES = [0x20, 0x0a, 0x0d, 0x09];
/** So much of what follows a cut is looked at, and of what stands in front of it. */
const LONGEST = 64;
const LONGEST_LEAD = 8;

/** Bytes by which a window is cut, and where among them. */
export interface Separator {
  readonly bytes: Uint8Array;
  readonly cut: number;
}

/** Each LF ends a document of NDJSON, or it is wrong where it stands. */
export const LINE_END: Separator = Object.freeze({ bytes: Uint8Array.of(LF.charCodeAt(0)), cut: 1 });

/** Where the last part of the bytes ends; 0: nowhere. */
export function lastCut(bytes: Uint8Array, { bytes: separator, cut }: Separator): number {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf(separator);
  return at < 0 ? 0 : at + cut;
}

/** What looks like the place between two: latin1, so that a character is a byte. */
export interface Seam {
  /** Where the first one ends, in the bytes. */
  readonly at: number;
  readonly lead: string;
  /** From the bracket that closes the first one. */
  readonly before: string;
  /** To the first name of the other one. */
  readonly after: string;
}

/** The next seam from `from` on; `comma`: elements have one between them, documents none. */
export function nextSeam(bytes: Uint8Array, from: number, comma: boolean): Seam | undefined {
  for (let closer = from; closer < bytes.length; closer++) {
    if (!CLOSERS.includes(bytes[closer] as number)) continue;
    const space = skipSpace(bytes, closer + 1);
    if (comma && bytes[space] !== COMMA) continue;
    const at = comma ? space + 1 : space;
    const end = openedAfter(bytes, at);
    if (end !== undefined) return seam(bytes, closer, at, end);
  }
  return undefined;
}

function seam(bytes: Uint8Array, closer: number, at: number, end: number): Seam {
  const text = (from: number, to: number) => Buffer.from(bytes.subarray(Math.max(0, from), to)).toString("latin1");
  return { at, lead: text(closer - LONGEST_LEAD, closer), before: text(closer, at), after: text(at, end) };
}

/** Where the first name, or the bracket, ends that opens there; undefined: none does, or it is not all there. */
function openedAfter(bytes: Uint8Array, at: number): number | undefined {
  const opener = skipSpace(bytes, at);
  if (opener - at > LONGEST || !OPENERS.includes(bytes[opener] as number)) return undefined;
  const name = skipSpace(bytes, opener + 1);
  if (bytes[name] !== QUOTE) return opener + 1;
  const end = bytes.indexOf(QUOTE, name + 1);
  return end < 0 || end - at > LONGEST ? name + 1 : end + 1;
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (SPACES.includes(bytes[at] as number)) at++;
  return at;
}

/** What all the right ones have in common, and none of the wrong ones has; undefined: there is no such thing. */
export function separatorOf(right: readonly Seam[], wrong: readonly Seam[]): Separator | undefined {
  const [first] = right;
  if (first === undefined || right.some(({ before }) => before !== first.before)) return undefined;
  const after = right.reduce((common, seam) => commonStart(common, seam.after), first.after);
  const lead = right.reduce((common, seam) => commonEnd(common, seam.lead), first.lead);
  const isLike = (text: string, seam: Seam) => `${seam.lead}${seam.before}${seam.after}`.includes(text);
  for (const leading of ["", lead]) {
    const text = `${leading}${first.before}${after}`;
    if (after.trim() === "" || wrong.some((seam) => isLike(text, seam))) continue;
    return { bytes: Buffer.from(text, "latin1"), cut: leading.length + first.before.length };
  }
  return undefined;
}

function commonStart(a: string, b: string): string {
  let size = 0;
  while (size < a.length && a[size] === b[size]) size++;
  return a.slice(0, size);
}

function commonEnd(a: string, b: string): string {
  let size = 0;
  while (size < a.length && a.at(-1 - size) === b.at(-1 - size)) size++;
  return size === 0 ? "" : a.slice(-size);
}

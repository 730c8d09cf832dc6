/** A text with all that is encoded in it read once, and where each character of that stands in it. */
import type { Span } from "../../detectors/detector.ts";
import type { EncodedPart, Encoding } from "./encoding.ts";
import { ENCODINGS } from "./table.ts";

/** A part, and by what it is encoded. */
export interface Part extends EncodedPart {
  readonly encoding: Encoding;
  /** Where what it says begins in the decoded text. */
  readonly at: number;
}

type PlacelessPart = Omit<Part, "at">;

export class Decoded {
  readonly text: string;
  readonly #parts: readonly Part[];

  /** `parts`: in order, without overlaps; where they stand in the decoded text is found out here. */
  constructor(encoded: string, parts: readonly PlacelessPart[]) {
    let made = "";
    let from = 0;
    this.#parts = parts.map((part) => {
      made += encoded.slice(from, part.start);
      const at = made.length;
      made += part.text;
      from = part.end;
      return { ...part, at };
    });
    this.text = made + encoded.slice(from);
  }

  /** Where the character at `offset` begins in the encoded text. */
  startOf(offset: number): number {
    const part = this.#parts[this.#lastAt(offset)];
    if (part === undefined) return offset;
    const into = offset - part.at;
    return into < part.text.length ? part.start : part.end + into - part.text.length;
  }

  /** Where the character before `offset` ends. */
  endOf(offset: number): number {
    const part = this.#parts[this.#lastAt(offset - 1)];
    if (part === undefined) return offset;
    const into = offset - part.at;
    return into <= part.text.length ? part.end : part.end + into - part.text.length;
  }

  /** Whether an encoded part, which can be nothing else, ends where the character at `offset` begins. */
  isAfterPart(offset: number): boolean {
    const index = this.#lastAt(offset);
    const last = this.#parts[index];
    const part = last !== undefined && last.at === offset && last.text !== "" ? this.#parts[index - 1] : last;
    return part?.encoding.isCertain === true && part.at + part.text.length === offset;
  }

  /** Whether such a part begins where the character before `offset` ends. */
  isBeforePart(offset: number): boolean {
    const part = this.#parts[this.#lastAt(offset - 1) + 1];
    return part?.encoding.isCertain === true && part.at === offset;
  }

  /** The first part that says something of the characters from `start` to `end`, or stands between them. */
  partIn({ start, end }: Span): Part | undefined {
    const index = this.#lastAt(start);
    const part = this.#parts[index];
    if (part !== undefined && part.at + part.text.length > start) return part;
    const next = this.#parts[index + 1];
    return next !== undefined && next.at < end ? next : undefined;
  }

  /** Whether something between `start` and `end` may, or may not, be encoded. */
  isDoubtful({ start, end }: Span): boolean {
    for (let index = Math.max(0, this.#lastAt(start)); index < this.#parts.length; index++) {
      const part = this.#parts[index] as Part;
      if (part.at >= end) return false;
      const isIn = part.at + part.text.length > start || (part.text === "" && part.at > start);
      if (isIn && !part.encoding.isCertain) return true;
    }
    return false;
  }

  /** Whether a span of the encoded text begins or ends in the middle of an encoded part. */
  cuts({ start, end }: Span): boolean {
    return this.cutsAt(start) || this.cutsAt(end);
  }

  /** Whether an offset in the encoded text is in the middle of a part that can be nothing else. */
  cutsAt(offset: number): boolean {
    const part = this.#parts[last(this.#parts, ({ start }) => start < offset)];
    return part?.encoding.isCertain === true && part.end > offset;
  }

  /** The last part that begins at `offset` of the decoded text, or before it; below 0: none does. */
  #lastAt(offset: number): number {
    return last(this.#parts, ({ at }) => at <= offset);
  }
}

/** The last of the parts, in order, for which `holds` is true; it is for none after one for which it is not. */
function last(parts: readonly Part[], holds: (part: Part) => boolean): number {
  let low = -1;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(parts[middle] as Part)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What a text says. Empty: nothing in it is encoded. */
export interface Readings {
  /** With what can be nothing else read; undefined: there is none of that. */
  readonly certain: Decoded | undefined;
  /** With all that may be encoded read; undefined: there is no more of that. */
  readonly possible: Decoded | undefined;
}

/** `evidence`: of the text. */
export function readingsOf(text: string, evidence: number): Readings {
  const certain = partsOf(text, evidence, true);
  const others = partsOf(text, evidence, false);
  return {
    certain: decodedFrom(text, certain),
    possible: others.length > 0 ? decodedFrom(text, [...certain, ...others]) : undefined,
  };
}

/** With all that may be encoded read; undefined: nothing is. */
export function decodedOf(text: string, evidence: number): Decoded | undefined {
  const { certain, possible } = readingsOf(text, evidence);
  return possible ?? certain;
}

function partsOf(text: string, evidence: number, isCertain: boolean): PlacelessPart[] {
  const parts: PlacelessPart[] = [];
  for (const encoding of ENCODINGS) {
    if ((encoding.needs & evidence) === 0 || encoding.isCertain !== isCertain) continue;
    for (const part of encoding.parts(text)) parts.push({ ...part, encoding });
  }
  return parts;
}

function decodedFrom(text: string, parts: readonly PlacelessPart[]): Decoded | undefined {
  return parts.length === 0 ? undefined : new Decoded(text, apart([...parts].sort((a, b) => a.start - b.start)));
}

/** Without those that begin inside of others. */
function apart(parts: readonly PlacelessPart[]): readonly PlacelessPart[] {
  let end = 0;
  return parts.filter((part) => {
    if (part.start < end) return false;
    end = part.end;
    return true;
  });
}

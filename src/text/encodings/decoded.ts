/** A text with all that is encoded in it read once, and where each character of that stands in it. */
import type { Span } from "../../detectors/detector.ts";
import type { EncodedPart, Encoding } from "./encoding.ts";
import { ENCODINGS } from "./table.ts";

/** A part, and by what it is encoded. */
export interface Part extends EncodedPart {
  readonly isDoubtful: boolean;
  readonly isLikely: boolean;
  readonly encoding: Encoding;
}

export class Decoded {
  readonly text: string;
  readonly #parts: readonly Part[];
  /** By part: where what it says begins in the decoded text. */
  readonly #at: Int32Array;

  /** `parts`: in order, without overlaps. */
  constructor(encoded: string, parts: readonly Part[]) {
    this.#parts = parts;
    this.#at = new Int32Array(parts.length);
    const pieces: string[] = [];
    let size = 0;
    let from = 0;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] as Part;
      size += part.start - from;
      this.#at[i] = size;
      size += part.text.length;
      pieces.push(encoded.slice(from, part.start), part.text);
      from = part.end;
    }
    pieces.push(encoded.slice(from));
    this.text = pieces.join("");
  }

  /** Where the character at `offset` begins in the encoded text. */
  startOf(offset: number): number {
    const index = this.#lastAt(offset);
    const part = this.#parts[index];
    if (part === undefined) return offset;
    const into = offset - this.#atOf(index);
    return into < part.text.length ? part.start : part.end + into - part.text.length;
  }

  /** Where the character before `offset` ends. */
  endOf(offset: number): number {
    const index = this.#lastAt(offset - 1);
    const part = this.#parts[index];
    if (part === undefined) return offset;
    const into = offset - this.#atOf(index);
    return into <= part.text.length ? part.end : part.end + into - part.text.length;
  }

  /** Whether an encoded part, which can be nothing else, ends where the character at `offset` begins. */
  isAfterPart(offset: number): boolean {
    const last = this.#lastAt(offset);
    const isNext = last >= 0 && this.#atOf(last) === offset && this.#parts[last]?.text !== "";
    const index = isNext ? last - 1 : last;
    return this.#parts[index]?.isDoubtful === false && this.#pastOf(index) === offset;
  }

  /** Whether such a part begins where the character before `offset` ends. */
  isBeforePart(offset: number): boolean {
    const index = this.#lastAt(offset - 1) + 1;
    return this.#parts[index]?.isDoubtful === false && this.#atOf(index) === offset;
  }

  /** The first part that says something of the characters from `start` to `end`, or stands between them. */
  partIn({ start, end }: Span): Part | undefined {
    const index = this.#lastAt(start);
    if (index >= 0 && this.#pastOf(index) > start) return this.#parts[index];
    return this.#atOf(index + 1) < end ? this.#parts[index + 1] : undefined;
  }

  /** Whether something between `start` and `end` may, or may not, be encoded; or the `@` that follows. */
  isDoubtful({ start, end }: Span): boolean {
    for (let index = Math.max(0, this.#lastAt(start)); index < this.#parts.length; index++) {
      const part = this.#parts[index] as Part;
      const at = this.#atOf(index);
      if (at >= end) return at === end && part.isDoubtful && part.text === "@";
      const isIn = at + part.text.length > start || (part.text === "" && at > start);
      if (isIn && part.isDoubtful) return true;
    }
    return false;
  }

  /** Whether what may be encoded stands right before `start` or at `end`: a likely one on one side, or any on both. */
  isBesideDoubtful({ start, end }: Span): boolean {
    const previous = this.#lastAt(start - 1);
    const next = this.#lastAt(end - 1) + 1;
    const [before, after] = [this.#parts[previous], this.#parts[next]];
    const isAfter = before?.isDoubtful === true && this.#pastOf(previous) === start;
    const isBefore = after?.isDoubtful === true && this.#atOf(next) === end;
    return (isAfter && (before.isLikely || isBefore)) || (isBefore && after.isLikely);
  }

  /** Whether something in the span, or right beside it, may be encoded. */
  touchesDoubtful(span: Span): boolean {
    return this.isDoubtful({ start: Math.max(0, span.start - 1), end: span.end + 1 });
  }

  /** Whether a span of the encoded text begins or ends in the middle of an encoded part. */
  cuts({ start, end }: Span): boolean {
    return this.cutsAt(start) || this.cutsAt(end);
  }

  /** Whether an offset in the encoded text is in the middle of a part that can be nothing else. */
  cutsAt(offset: number): boolean {
    const part = this.#parts[last(this.#parts.length, (index) => (this.#parts[index] as Part).start < offset)];
    return part?.isDoubtful === false && part.end > offset;
  }

  /** The last part that begins at `offset` of the decoded text, or before it; below 0: none does. */
  #lastAt(offset: number): number {
    return last(this.#parts.length, (index) => this.#atOf(index) <= offset);
  }

  /** Where what a part says begins in the decoded text; of none, nowhere. */
  #atOf(index: number): number {
    return this.#at[index] ?? Number.POSITIVE_INFINITY;
  }

  /** Where it ends. */
  #pastOf(index: number): number {
    return this.#atOf(index) + (this.#parts[index]?.text.length ?? 0);
  }
}

/** The last index below `count` for which `holds` is true; it is for none after one for which it is not. */
function last(count: number, holds: (index: number) => boolean): number {
  let low = -1;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
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
  const certain: Part[] = [];
  const doubtful: Part[] = [];
  for (const encoding of ENCODINGS) {
    if ((encoding.needs & evidence) === 0) continue;
    for (const part of encoding.parts(text)) {
      const { start, end, text: said, isWhole, isDoubtful = false, isLikely = false } = part;
      (isDoubtful ? doubtful : certain).push({ start, end, text: said, isWhole, isDoubtful, isLikely, encoding });
    }
  }
  const sure = apart(certain);
  return {
    certain: sure.length > 0 ? new Decoded(text, sure) : undefined,
    possible: doubtful.length > 0 ? new Decoded(text, apart([...sure, ...doubtful])) : undefined,
  };
}

/** With all that may be encoded read; undefined: nothing is. */
export function decodedOf(text: string, evidence: number): Decoded | undefined {
  const { certain, possible } = readingsOf(text, evidence);
  return possible ?? certain;
}

/** In order; of those that overlap, the one that begins first. */
function apart(parts: Part[]): readonly Part[] {
  parts.sort((a, b) => a.start - b.start);
  let end = 0;
  return parts.filter((part) => {
    if (part.start < end) return false;
    end = part.end;
    return true;
  });
}

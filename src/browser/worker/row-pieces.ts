/** One row of a part as pieces, before and after. */
import type { Piece, Row } from "../protocol.ts";
import { differencesOf } from "./differ.ts";

/** What is said of a change beside its text. */
export type Mark = Required<Pick<Piece, "change" | "place">> & Pick<Piece, "rule" | "detectors">;

/** A longer piece shows so many characters at each end; fewer where a row has many pieces. */
const LONG = 2000;
const SHOWN = 800;
const MANY_PIECES = 40;
const SHOWN_OF_MANY = 60;
/** Of more segments so many are shown at each end of the row. */
const MOST_SEGMENTS = 400;

const HALF_AT_END = /[\ud800-\udbff]$/;
const HALF_AT_START = /^[\udc00-\udfff]/;

type Side = "both" | "before" | "after";

interface Segment {
  text: string;
  readonly mark: Mark | undefined;
  readonly side: Side;
}

interface Laid {
  readonly side: Side;
  readonly pieces: readonly Piece[];
}

export class RowPieces {
  readonly #segments: Segment[] = [];

  stays(text: string): void {
    const last = this.#segments.at(-1);
    if (last?.side === "both") last.text += text;
    else this.#segments.push({ text, mark: undefined, side: "both" });
  }

  goes(text: string, mark: Mark): void {
    this.#segments.push({ text, mark, side: "before" });
  }

  comes(text: string, mark: Mark): void {
    this.#segments.push({ text, mark, side: "after" });
  }

  /** Another text in place of one; what detectors left of it stays. */
  becomes(before: string, after: string, mark: Mark): void {
    let at = 0;
    for (const { start, end, otherStart, otherEnd } of partsOf(before, after, mark)) {
      if (at < start) this.stays(before.slice(at, start));
      if (start < end) this.goes(before.slice(start, end), mark);
      if (otherStart < otherEnd) this.comes(after.slice(otherStart, otherEnd), mark);
      at = end;
    }
    if (at < before.length) this.stays(before.slice(at));
  }

  get #isTooLong(): boolean {
    return this.#segments.length > 2 * MOST_SEGMENTS;
  }

  get #first(): readonly Segment[] {
    return this.#isTooLong ? this.#segments.slice(0, MOST_SEGMENTS) : this.#segments;
  }

  get #last(): readonly Segment[] {
    return this.#isTooLong ? this.#segments.slice(-MOST_SEGMENTS) : [];
  }

  /** The middle of a row of too many segments: as many characters as it had before. */
  get #leftOut(): Laid[] {
    if (!this.#isTooLong) return [];
    const middle = this.#segments.slice(MOST_SEGMENTS, -MOST_SEGMENTS).filter(({ side }) => side !== "after");
    return [{ side: "both", pieces: [{ text: "", cut: middle.reduce((sum, { text }) => sum + text.length, 0) }] }];
  }

  row(depth: number): Row {
    const shown = this.#segments.length > MANY_PIECES ? SHOWN_OF_MANY : SHOWN;
    const lay = ({ text, mark, side }: Segment): Laid => ({ side, pieces: cutPieces(text, mark, shown) });
    const laid = [...this.#first.map(lay), ...this.#leftOut, ...this.#last.map(lay)];
    const without = (other: Side) => laid.flatMap(({ side, pieces }) => (side === other ? [] : pieces));
    return { depth, before: without("after"), after: without("before") };
  }
}

function partsOf(before: string, after: string, { detectors }: Mark) {
  if (detectors !== undefined) return differencesOf(before, after);
  return [{ start: 0, end: before.length, otherStart: 0, otherEnd: after.length }];
}

function cutPieces(text: string, mark: Mark | undefined, shown: number): Piece[] {
  if (text.length <= Math.min(LONG, shown * 3)) return [{ text, ...mark }];
  const head = text.slice(0, shown).replace(HALF_AT_END, "");
  const tail = text.slice(-shown).replace(HALF_AT_START, "");
  return [
    { text: head, cut: text.length - head.length - tail.length, ...mark },
    { text: tail, ...mark },
  ];
}

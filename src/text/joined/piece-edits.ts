/**
 * Edits of a text that stands in pieces: the words of a transcript, one element each; digits as they are dialled. What is found in all of
 * them together is written back into each: its label into the first piece that it has characters of, nothing into the others.
 *
 * The room `joined` makes one text of pieces and edits of pieces out of those of the text. It may not find less than in each piece alone, and
 * knows no documents: which pieces are one text is said to it.
 */
import type { Action } from "../../actions/action.ts";
import type { Span } from "../../detectors/detector.ts";
import { SEEN } from "../../scanner/shared/codes.ts";
import type { TextDetectors, TextHit } from "../detect.ts";
import { type Edit, type Edited, type FoundHit, KNOWN_HIT } from "../edit.ts";
import type { Written } from "../encodings/encoding.ts";
import { jsonOf } from "../encodings/json-string.ts";
import { isJsonText } from "../encodings/json-text.ts";
import { inPlaceOfNumber, inPlaceOfPart } from "../in-place.ts";
import { knownIn } from "../known-in.ts";
import { besideHits, type KnownSpan } from "../known-values.ts";
import type { Where } from "../where.ts";
import { unitedHits } from "./hits.ts";
import { JoinedText } from "./joined-text.ts";

export interface TextPiece {
  /** What it says: of a number, the number. */
  readonly written: Written;
  readonly isNumber: boolean;
  readonly where: Where;
}

/** What is done with texts that stand by themselves. */
interface Alone {
  of(written: Written, where: Where): Edited;
  hitIn(number: string, named: number): TextHit | undefined;
  inPlaceOf(written: Written, hit: TextHit, record: number): string;
  actionOf(category: string): Action;
}

/** Something to be replaced in the joined text. */
interface Found extends Span {
  readonly action: Action;
  readonly hit: FoundHit;
  /** In place of it, where it stands in strings. */
  text(): string;
}

interface Made {
  readonly edits: Edit[];
  readonly found: FoundHit[];
}

export class PieceEdits {
  readonly #detectors: TextDetectors;
  readonly #alone: Alone;

  constructor(detectors: TextDetectors, alone: Alone) {
    this.#detectors = detectors;
    this.#alone = alone;
  }

  /** Of each piece. One that is JSON has texts of its own: the others are joined around it. */
  of(all: readonly TextPiece[]): readonly Edited[] {
    const pieces = all.filter(isJoined);
    const made = this.#ofJoined(pieces);
    let next = 0;
    return all.map((piece) => {
      if (!isJoined(piece)) return this.#alone.of(piece.written, piece.where);
      return { ...(made[next++] as Made), tooDeep: 0 };
    });
  }

  #ofJoined(pieces: readonly TextPiece[]): readonly Made[] {
    const made = pieces.map((): Made => ({ edits: [], found: [] }));
    const [first] = pieces;
    if (first === undefined) return made;
    const texts = pieces.map(({ written }) => written);
    const joined = new JoinedText(texts, false);
    const spaced = new JoinedText(texts, true);
    const looks = spaced.text === joined.text ? [joined] : [joined, spaced];
    for (const found of this.#foundIn(pieces, joined, looks)) this.#write(found, pieces, joined, made);
    return made;
  }

  /** What the detectors find goes first; of a known value what is left of it. */
  #foundIn(pieces: readonly TextPiece[], joined: JoinedText, looks: readonly JoinedText[]): readonly Found[] {
    const { record } = (pieces[0] as TextPiece).where;
    const hits = unitedHits([
      ...looks.flatMap((look) => this.#hitsIn(pieces, look).map((hit) => spanIn(hit, joined, look))),
      ...pieces.flatMap((piece, i) => this.#hitsInPiece(piece, joined.startOf(i))),
    ]);
    const known = apart(looks.flatMap((look) => knownInPieces(pieces, look).map((span) => spanIn(span, joined, look))));
    return [
      ...hits.map((hit): Found => {
        const { start, end, category } = hit;
        return {
          start,
          end,
          action: this.#alone.actionOf(category),
          hit,
          text: () => this.#alone.inPlaceOf(joined, hit, record),
        };
      }),
      ...besideHits(known, hits).map((span): Found => {
        const { start, end, action } = span;
        return { start, end, action, hit: KNOWN_HIT, text: () => inPlaceOfPart(action, joined, span, record) };
      }),
    ].sort((a, b) => a.start - b.start);
  }

  #hitsIn(pieces: readonly TextPiece[], { text }: JoinedText): readonly TextHit[] {
    const [first, ...others] = pieces.map(({ where }) => where.named);
    const named = others.every((one) => one === first) ? (first ?? 0) : 0;
    return this.#detectors.find(text, 0, named);
  }

  /** What is found in a piece that stood by itself. */
  #hitsInPiece({ written: { text }, isNumber, where: { seen, named } }: TextPiece, at: number): readonly TextHit[] {
    if (isNumber) {
      const hit = this.#alone.hitIn(text, named);
      return hit === undefined ? [] : [{ ...hit, start: at, end: at + text.length }];
    }
    const isQuiet = seen === SEEN.COMPLETE || (seen & SEEN.QUIET) !== 0;
    if (isQuiet) return [];
    return this.#detectors.find(text, seen, named).map((hit) => ({ ...hit, start: hit.start + at, end: hit.end + at }));
  }

  #write(found: Found, pieces: readonly TextPiece[], joined: JoinedText, made: readonly Made[]): void {
    const parts = joined.partsOf(found);
    const [first] = parts;
    if (first === undefined) return;
    made[first.piece]?.found.push(found.hit);
    const text = found.text();
    if (text === joined.text.slice(found.start, found.end)) return;
    for (const [i, part] of parts.entries()) {
      const piece = pieces[part.piece] as TextPiece;
      const { edits } = made[part.piece] as Made;
      if (!piece.isNumber) edits.push({ ...part, text: i === 0 ? text : "" });
      // A number goes as a whole, and once.
      else if (edits.length === 0) edits.push(editOfNumber(piece, i > 0 ? "0" : numberFor(found, text, piece, parts)));
    }
  }
}

function isJoined({ written, isNumber }: TextPiece): boolean {
  return isNumber || !isJsonText(written.text);
}

function editOfNumber({ written: { text } }: TextPiece, made: string): Edit {
  return { start: 0, end: text.length, text: made };
}

/** JSON in place of a number that something begins in. */
function numberFor({ action }: Found, text: string, piece: TextPiece, parts: readonly unknown[]): string {
  const { written, where } = piece;
  if (parts.length === 1) return inPlaceOfNumber(action, written.text, written.text, where.record);
  return typeof action.number === "string" && action.sealed === undefined ? action.number : jsonOf(text);
}

function spanIn<Spot extends Span>(spot: Spot, joined: JoinedText, look: JoinedText): Spot {
  return { ...spot, ...joined.spanFrom(spot, look) };
}

/** The known values of each record in its own pieces. */
function knownInPieces(pieces: readonly TextPiece[], look: JoinedText): readonly KnownSpan[] {
  const spans: KnownSpan[] = [];
  for (let first = 0; first < pieces.length; ) {
    const { known } = (pieces[first] as TextPiece).where;
    let last = first;
    while (last + 1 < pieces.length && pieces[last + 1]?.where.known === known) last++;
    const from = look.startOf(first);
    if (known !== undefined) {
      for (const span of knownIn(look.text.slice(from, look.endOf(last)), known, 0))
        spans.push({ ...span, start: span.start + from, end: span.end + from });
    }
    first = last + 1;
  }
  return spans;
}

/** In order, without overlaps: the longest where several begin, and of others what is left of them. */
function apart(spans: readonly KnownSpan[]): readonly KnownSpan[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const left: KnownSpan[] = [];
  for (const span of sorted) {
    const start = Math.max(span.start, left.at(-1)?.end ?? 0);
    if (start < span.end) left.push(start === span.start ? span : { start, end: span.end, action: span.action });
  }
  return left;
}

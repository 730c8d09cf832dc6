/** The detectors of a run, joined: one look at a text finds what all of them find. */

import type { Detector, DetectorKind, DetectorSettings, Hit, Span } from "../detectors/detector.ts";
import { EVIDENCE, evidenceOf } from "../detectors/evidence.ts";
import { findBesideIds } from "../detectors/ids-by-form/ids-by-form.ts";
import { SEEN } from "../scanner/shared/codes.ts";
import type { Encoding } from "./encodings/encoding.ts";
import { ENCODED, ENCODINGS } from "./encodings/table.ts";
import { Folded, fold } from "./folding/fold.ts";

const NO_HITS: readonly Hit[] = Object.freeze([]);

export class TextDetectors {
  /** Evidence that a text must have some of. */
  readonly needs: number;
  readonly #detectors: readonly Detector[];
  /** By detector: the evidence that a text must have some of. */
  readonly #needs: readonly number[];

  /** In the order in which they win where hits overlap. */
  constructor(detectors: readonly Detector[]) {
    this.#detectors = detectors;
    this.#needs = detectors.map(({ needs = EVIDENCE.ANYTHING }) => needs);
    // What all of them look for may be encoded.
    this.needs = this.#needs.reduce((bits, needs) => bits | needs | ENCODED, 0);
  }

  /**
   * What is found in `text`, which need not be folded: in order, offsets in UTF-16 code units of the text as it is given.
   * Spans that overlap are one hit that covers them all, named by the longest; of equally long ones by the first detector.
   * `seen`: the evidence in the text and what SEEN says of it, if that is known.
   */
  find(text: string, seen = 0): readonly Hit[] {
    // No evidence at all: the text need not even be folded.
    if (seen === SEEN.COMPLETE && (this.needs & EVIDENCE.ANYTHING) === 0) return NO_HITS;
    const folded = seen & SEEN.UNFOLDED ? new Folded(text, text) : fold(text);
    const evidence = seen & SEEN.COMPLETE ? seen | EVIDENCE.ANYTHING : evidenceOf(folded.text);
    if ((evidence & this.needs) === 0) return NO_HITS;
    const found = this.#findAll(folded.text, evidence);
    const spans = joined((evidence & ENCODED) === 0 ? found : [...found, ...this.#findEncoded(folded.text, evidence)]);
    return spans.length === 0 ? NO_HITS : spans.map((span) => this.#hit(span, folded));
  }

  /** All spans, detector by detector. */
  #findAll(text: string, evidence: number): readonly RankedSpan[] {
    const all: RankedSpan[] = [];
    for (let rank = 0; rank < this.#detectors.length; rank++) {
      if (((this.#needs[rank] as number) & evidence) === 0) continue;
      const detector = this.#detectors[rank] as Detector;
      const found = detector.leavesIds === true ? findBesideIds(detector, text) : detector.find(text);
      for (const { start, end } of found) all.push({ start, end, rank });
    }
    return all;
  }

  /** What is found in the decoded text, where encoded characters take part in it or not: `u=tel%3A2025550143`. */
  #findEncoded(text: string, evidence: number): readonly RankedSpan[] {
    return ENCODINGS.flatMap((encoding) => ((encoding.needs & evidence) === 0 ? [] : this.#findIn(encoding, text)));
  }

  #findIn(encoding: Encoding, text: string): readonly RankedSpan[] {
    const decoded = encoding.decoded(text);
    if (decoded === undefined) return [];
    const folded = fold(decoded.text);
    const at = (offset: number, isEnd: boolean) => decoded.encodedAt(folded.toOriginal(offset, isEnd), isEnd);
    const found = this.#findAll(folded.text, evidenceOf(folded.text));
    return found.map(({ start, end, rank }) => ({ start: at(start, false), end: at(end, true), rank }));
  }

  #hit({ start, end, rank }: RankedSpan, folded: Folded): Hit {
    const { id: detector, category } = this.#detectors[rank] as Detector;
    return { start: folded.toOriginal(start, false), end: folded.toOriginal(end, true), detector, category };
  }
}

/** A span, and its detector as an index into all of them. */
export interface RankedSpan extends Span {
  readonly rank: number;
}

/** The spans with those that overlap made one each, in order; what only touches stays apart. */
export function joined(spans: readonly RankedSpan[]): readonly RankedSpan[] {
  if (spans.length < 2) return spans;
  const made: RankedSpan[] = [];
  let winner: RankedSpan | undefined;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = made.at(-1);
    if (last === undefined || winner === undefined || span.start >= last.end) {
      made.push(span);
      winner = span;
    } else {
      if (beats(span, winner)) winner = span;
      made[made.length - 1] = { start: last.start, end: Math.max(last.end, span.end), rank: winner.rank };
    }
  }
  return made;
}

function beats(span: RankedSpan, other: RankedSpan): boolean {
  const longer = span.end - span.start - (other.end - other.start);
  return longer > 0 || (longer === 0 && span.rank < other.rank);
}

/** Joins the detectors that the kinds make for these settings, and then the run's own, in that order. */
export function compileDetectors(
  kinds: readonly DetectorKind[],
  settings: DetectorSettings,
  own: readonly Detector[] = [],
): TextDetectors {
  const made = kinds.flatMap((kind) => kind.make(settings) ?? []);
  return new TextDetectors([...made, ...own]);
}

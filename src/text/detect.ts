/** The detectors of a run, joined: one look at a text finds what all of them find. */

import { SAYS } from "../detectors/context/says.ts";
import { type CueTable, cuesOf } from "../detectors/cues/cue-table.ts";
import {
  type Detector,
  type DetectorKind,
  type DetectorSettings,
  type Explained,
  GRADE,
  type Hit,
} from "../detectors/detector.ts";
import { EVIDENCE } from "../detectors/evidence.ts";
import { findBesideIds } from "../detectors/ids-by-form/ids-by-form.ts";
import { SEEN } from "../scanner/shared/codes.ts";
import { ENCODED } from "./encodings/table.ts";
import { type Folded, fold } from "./folding/fold.ts";
import { type Finder, spotsIn } from "./see-through.ts";
import type { Spot } from "./spot.ts";

/** A hit, and how it is written where it is encoded. */
export interface TextHit extends Hit {
  readonly encoded?: EncodedHit | undefined;
}

export interface EncodedHit {
  /** What was found, as it reads. */
  readonly text: string;
  /** A text as it is written in this place. */
  readonly written: (text: string) => string;
  /** Present where nothing can be replaced apart from the rest: all that was found in it. */
  readonly whole?: readonly ReadHit[] | undefined;
}

/** What a detector says of a part of a text. */
export interface ExplainedHit extends Explained {
  readonly detector: string;
}

export interface ReadHit {
  readonly category: string;
  readonly text: string;
}

/** Texts with no more than this are read before anybody looks at them: who wants them as they are wants to see all. */
const ONLY_ENCODED = EVIDENCE.PERCENT | EVIDENCE.ENCODED;

const NO_HITS: readonly TextHit[] = Object.freeze([]);

const BY_FORM: readonly string[] = Object.freeze(["its form"]);
const BY_WORDS: readonly string[] = Object.freeze(["the words around it"]);
const BY_GRADE: Readonly<Record<number, readonly string[]>> = Object.freeze({
  [GRADE.NAMED]: ["the member's name says so"],
  [GRADE.LABELLED]: ["a word beside it says so"],
});
const ENCODED_IN: readonly string[] = Object.freeze(["found where an encoding is read"]);

function explainedBy(detector: Detector, folded: Folded, named: number): ExplainedHit[] {
  const { id, explain, leavesIds, cues } = detector;
  const otherwise = cues === undefined ? BY_FORM : BY_WORDS;
  const find = () =>
    leavesIds
      ? findBesideIds(detector.find, folded.text, undefined, named)
      : detector.find(folded.text, undefined, named);
  const looked =
    explain?.(folded.text, named) ??
    find().map((found) => ({ ...found, taken: true, reasons: BY_GRADE[found.grade ?? 0] ?? otherwise }));
  return looked.map(({ start, end, taken, reasons }) => ({
    start: folded.toOriginal(start, false),
    end: folded.toOriginal(end, true),
    detector: id,
    taken,
    reasons,
  }));
}

export class TextDetectors implements Finder {
  /** Evidence that a text must have some of. */
  readonly needs: number;
  readonly cues: CueTable | undefined;
  readonly #detectors: readonly Detector[];
  /** By detector: the evidence that a text must have some of, and what Detector says of ids and of encoded characters. */
  readonly #needs: readonly number[];
  readonly #leavesIds: readonly boolean[];
  readonly #keepsEncoded: readonly boolean[];
  /** By what the name of a member says of its value. */
  readonly #named = new Map<number, Finder>();

  /** In the order in which they win where hits overlap. */
  constructor(detectors: readonly Detector[]) {
    this.#detectors = detectors;
    this.#needs = detectors.map(({ needs = EVIDENCE.ANYTHING }) =>
      (needs & ONLY_ENCODED) === 0 ? needs : EVIDENCE.ANYTHING,
    );
    this.#leavesIds = detectors.map(({ leavesIds = false }) => leavesIds);
    this.#keepsEncoded = detectors.map(({ keepsEncoded = false }) => keepsEncoded);
    this.cues = cuesOf(detectors);
    // What all of them look for may be encoded.
    this.needs = this.#needs.reduce((bits, needs) => bits | needs | ENCODED, 0);
  }

  /**
   * What is found in `text`, which need not be folded: in order, offsets in UTF-16 code units of the text as it is given.
   * Spans that overlap are one hit that covers them all, named by the longest; of equally long ones by the first detector.
   * `seen`: the evidence in the text and what SEEN says of it, if that is known. `named`: what the name of the member says whose
   * value the text is (SAYS).
   */
  find(text: string, seen = 0, named = 0): readonly TextHit[] {
    // No evidence at all: the text need not even be folded.
    if ((seen & SEEN.QUIET) !== 0) return NO_HITS;
    if (seen === SEEN.COMPLETE && (this.needs & EVIDENCE.ANYTHING) === 0) return NO_HITS;
    const evidence = seen & SEEN.COMPLETE ? seen | EVIDENCE.ANYTHING : undefined;
    const spots = spotsIn(text, this.#finderFor(named), evidence, (seen & SEEN.UNFOLDED) !== 0);
    return spots.length === 0 ? NO_HITS : spots.map((spot) => this.#hit(spot));
  }

  #finderFor(named: number): Finder {
    if (named === 0) return this;
    const known = this.#named.get(named);
    if (known !== undefined) return known;
    // A day has one digit or two.
    const also = (named & SAYS.PART) === 0 ? 0 : EVIDENCE.ANYTHING | EVIDENCE.FEW_DIGITS;
    const look = (folded: string, evidence: number) => this.look(folded, evidence | also, named);
    const made = { needs: this.needs | also, cues: this.cues, look };
    this.#named.set(named, made);
    return made;
  }

  /** All spots in a folded text, detector by detector. */
  look(folded: string, evidence: number, named = 0): Spot[] {
    const all: Spot[] = [];
    for (let rank = 0; rank < this.#detectors.length; rank++) {
      if (((this.#needs[rank] as number) & evidence) === 0) continue;
      const detector = this.#detectors[rank] as Detector;
      const found = this.#leavesIds[rank]
        ? findBesideIds(detector.find, folded, evidence, named)
        : detector.find(folded, evidence, named);
      const keepsEncoded = this.#keepsEncoded[rank] || undefined;
      for (const { start, end, grade, category } of found)
        all.push({ start, end, rank, keepsEncoded, grade, category });
    }
    return all;
  }

  /** What was looked at in a text, in order, with the reasons of those that took it or left it. Only for questions: it is slow. */
  explain(text: string, named = 0): readonly ExplainedHit[] {
    const folded = fold(text);
    const looked = this.#detectors.flatMap((detector) => explainedBy(detector, folded, named));
    const read = this.find(text, 0, named).filter(
      (hit) => !looked.some(({ start, end }) => hit.start < end && start < hit.end),
    );
    const inOther = read.map(({ start, end, detector }) => ({
      start,
      end,
      detector,
      taken: true,
      reasons: ENCODED_IN,
    }));
    return [...looked, ...inOther].sort((a, b) => a.start - b.start);
  }

  #hit({ start, end, rank, grade, encoded, category: own }: Spot): TextHit {
    const { id: detector, category: usual } = this.#detectors[rank] as Detector;
    const category = own ?? usual;
    if (encoded === undefined) return { start, end, detector, category, grade };
    const { text, written } = encoded;
    const whole = encoded.whole?.map((read) => ({
      category: read.category ?? this.#categoryOf(read.rank),
      text: read.text,
    }));
    return { start, end, detector, category, grade, encoded: { text, written, whole } };
  }

  #categoryOf(rank: number): string {
    return (this.#detectors[rank] as Detector).category;
  }
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

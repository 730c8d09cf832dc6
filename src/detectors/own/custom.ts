/** Detectors that rule files bring: a pattern, words that stand near it, a checksum. */

import { IRegexpSearch, type TextMatch, united } from "../../paths/i-regexp-search.ts";
import { parseIRegexp } from "../../paths/i-regexp-syntax.ts";
import { fold } from "../../text/folding/fold.ts";
import { passesMod97, textPassesLuhn } from "../check-digits.ts";
import type { Detector, Span } from "../detector.ts";
import { evidenceFor } from "./pattern-evidence.ts";

export const VALIDATORS = ["luhn", "mod97", "none"] as const;
/** How the digits of what a detector of a rule file finds are checked: by Luhn (ISO/IEC 7812-1), modulo 97 (ISO/IEC 7064), or not. */
export type Validator = (typeof VALIDATORS)[number];

/** A detector as a rule file says it. Plain data. */
export interface DetectorSpec {
  /** Its name in reports. */
  readonly id: string;
  /** What it finds, a key of the taxonomy. */
  readonly category: string;
  /** I-Regexp (RFC 9485), for folded text. */
  readonly pattern: string;
  /** Words of which one has to stand near, in any case of letters; none are needed where there are none. */
  readonly context: readonly string[];
  /** So many UTF-16 code units may lie between such a word and what is found. */
  readonly within: number;
  /** How digits are checked. */
  readonly validator: Validator;
}

/** Of a detector with context that does not say it. */
export const WITHIN_DEFAULT = 50;

const VALID: { readonly [V in Validator]: (text: string) => boolean } = {
  luhn: textPassesLuhn,
  mod97: passesMod97,
  none: () => true,
};

/**
 * Finds all parts of a text that match, are valid and have their context; those that overlap are one. No part begins or
 * ends between two digits or between two ASCII letters. Linear.
 *
 * @throws IRegexpError with code `syntax`, or `too-large` past 1,000 states.
 */
export function customDetector({ id, category, pattern, context, within, validator }: DetectorSpec): Detector {
  const search = new IRegexpSearch(pattern);
  const isValid = VALID[validator];
  const words = context.map(wordExpression);
  return {
    id,
    category,
    needs: evidenceFor(parseIRegexp(pattern)),
    find(text: string): readonly Span[] {
      const valid = search.matches(text).filter(({ start, end }) => isValid(text.slice(start, end)));
      if (valid.length === 0 || words.length === 0) return united(valid);
      const near = nearby(text, words, within);
      return united(valid.filter((match) => near(match)));
    },
  };
}

/** A letter of a word does not stand beside another one: `id` is not in `did`. */
function wordExpression(word: string): RegExp {
  const folded = fold(word).text;
  const [before, after] = [/^[a-z]/i.test(folded) ? "(?<![a-z])" : "", /[a-z]$/i.test(folded) ? "(?![a-z])" : ""];
  return new RegExp(before + folded.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&") + after, "giu");
}

/** Says of parts of the text whether a word stands near them: before, after, or within. */
function nearby(text: string, words: readonly RegExp[], within: number): (part: TextMatch) => boolean {
  const places = united(words.flatMap((word) => [...text.matchAll(word)].map(reach)).sort((a, b) => a.end - b.end));
  function reach({ 0: { length }, index }: RegExpExecArray): TextMatch {
    return { start: index - within, end: index + length + within + 1 };
  }
  return ({ start, end }) => isReached(places, start, end);
}

/** `places` are in order and do not overlap. A part that only touches one's end is out of its reach. */
function isReached(places: readonly TextMatch[], start: number, end: number): boolean {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as TextMatch).end <= start) low = middle + 1;
    else high = middle;
  }
  const first = places[low];
  return first !== undefined && first.start <= end;
}

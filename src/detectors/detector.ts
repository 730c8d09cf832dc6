/**
 * What a detector is: it finds one kind of personal data in text. One file each; table.ts lists them. Detectors see folded
 * text and return spans; they know no rules, no places and no actions, and no one may take more than linear time.
 */

import type { Cues } from "./cues/cue.ts";

/** A part of a text: offsets in UTF-16 code units, the end exclusive. */
export interface Span {
  /** Where it begins: UTF-16 code units in front of it, from 0. */
  readonly start: number;
  /** Where it ends: UTF-16 code units in front of what follows it, from 0. */
  readonly end: number;
}

/** What speaks for a hit, where not all hits of a detector are alike: from the least to the most. */
export const GRADE = Object.freeze({
  /** Digits that could be it, and nothing else that says so. */
  BARE: 1,
  /** Written as only it is written. */
  WRITTEN: 2,
  /** The name of the member says so. */
  NAMED: 3,
  /** A word in front says so. */
  LABELLED: 4,
  /** A mark that has no other meaning, such as `+` or `tel:`. */
  MARKED: 5,
});

/** A span that a detector found. */
export interface Found extends Span {
  /**
   * How much speaks for it, a code: 1, only its digits; 2, how it is written; 3, the name of the member; 4, a word in front; 5, a mark
   * that has no other meaning. Absent where all hits of the detector are alike.
   */
  readonly grade?: number | undefined;
  /** What this one is, a key of the taxonomy; absent where it is what the detector finds. */
  readonly category?: string | undefined;
}

/** What a detector looked at, whether it took it, and why: in words that hold nothing of the text. */
export interface Explained extends Span {
  /** Whether it is a hit. */
  readonly taken: boolean;
  /** Why, in words that hold nothing of the text. */
  readonly reasons: readonly string[];
}

/**
 * Finds one kind of personal data. What has to hold: spans lie in the text, in order, and do not overlap; the same text
 * gives the same spans; time grows linearly with the text.
 */
export interface Detector {
  /** Its name in reports, e.g. `email`. */
  readonly id: string;
  /** What it finds, a key of the taxonomy: says by what a hit is replaced. */
  readonly category: string;
  /**
   * Bits of EVIDENCE: a text without any of them is not shown to the detector, which saves time. Leave it out if you
   * cannot say what every text with a hit has; the detector then sees all that is scanned.
   */
  readonly needs?: number | undefined;
  /** The words that are evidence, where it needs NAMES, PLACES or SPOKEN; without them no word is. */
  readonly cues?: readonly Cues[] | undefined;
  /**
   * Whether nothing is a hit that is cut out of an id which its form gives away: digits of a UUID, of a hexadecimal or an encoded
   * one. Only true counts; leave it out for what has ids in it, such as addresses.
   */
  readonly leavesIds?: boolean | undefined;
  /**
   * Whether what it finds goes as it is written, with all that is encoded in it: a password in a URL does not end at `%20`. Only
   * true counts; leave it out for what may end at an encoded character.
   */
  readonly keepsEncoded?: boolean | undefined;
  /**
   * `text` is folded: digits of all scripts, full-width forms, dashes and spaces are ASCII, joiners are gone. `evidence`: bits of
   * EVIDENCE, at least those that the text has; not given: it is not known what it has. `named`: what the name of
   * the member says whose value the text is, for built-in detectors.
   */
  find(text: string, evidence?: number, named?: number): readonly Found[];
  /** The same look, with what was left and why. Leave it out where all that is found is found by form. */
  explain?(text: string, named?: number): readonly Explained[];
}

export const NAME_SEARCH = ["context", "dictionary", "off"] as const;
/** Which names of people are found: those that the words around them give away, or also those that lists of names have. */
export type NameSearch = (typeof NAME_SEARCH)[number];

export const PHONE_STRICTNESS = ["possible", "valid", "marked"] as const;
/** When groups of digits are a national number: when they have its length, when its plan gives it out, or only after a mark such as `+`. */
export type PhoneStrictness = (typeof PHONE_STRICTNESS)[number];

/** What the detectors of a run know of it. */
export interface DetectorSettings {
  /** ISO 3166-1 alpha-2 codes: countries whose national forms are looked for. */
  readonly regions: readonly string[];
  /**
   * When groups of digits with separators are a national phone number: when they have as many digits as the plan's numbers
   * (`possible`, the default), or when the plan gives the number out (`valid`). `marked`: never; only what has a plus, a
   * prefix of calls abroad, `tel:` or the like is a number.
   */
  readonly phones?: PhoneStrictness | undefined;
  /** Which names of people are found; where it is absent, those that words around them tell (`context`). */
  readonly names?: NameSearch | undefined;
  /** The lists of names, where `names` is `dictionary`; not given: those of a file beside the code, where there is Node. */
  readonly dictionary?: { find(text: string): readonly Found[] } | undefined;
}

/** A detector of the table, or one that a program brings: made once a run. */
export interface DetectorKind {
  /** Lower-case letters, digits and hyphens; that of no other detector of the run. */
  readonly id: string;
  /** A key of the taxonomy. */
  readonly category: string;
  /** Other categories that what it finds may have; absent where there are none. */
  readonly also?: readonly string[] | undefined;
  /** Made-up texts in which the detector finds something. Only a program's own detector that says what it `needs` must have some. */
  readonly match?: readonly string[] | undefined;
  /** Made-up texts in which it finds nothing; absent where there are none. */
  readonly noMatch?: readonly string[] | undefined;
  /** undefined: nothing to look for in a run with these settings. */
  make(settings: DetectorSettings): Detector | undefined;
}

/** What a detector found, in the text as it was given. */
export interface Hit extends Found {
  readonly detector: string;
  readonly category: string;
}

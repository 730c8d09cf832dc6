/**
 * Cues: words near which a name, an address or a number in words may stand. They are cheap to look for, so that most texts are
 * shown to no detector.
 *
 * The room `cues` only says which detectors are worth asking. It may say too much, which costs time, and never too little: what a
 * detector finds without its cue is never found in a run.
 */

/**
 * Words of one detector. A word of the Latin script is one row of letters, in lower case, with its marks (`straße`, `señora`); an
 * apostrophe or a dash ends it. In the other scripts a cue is one to three characters, wherever they stand: of longer ones the first three count.
 */
export interface Cues {
  /** Where it stands, a name may stand. */
  readonly names?: readonly string[];
  /** Where a word with a capital that is not in `common` is one of the three words after it, or the next one is of another script, a name may stand. */
  readonly leads?: readonly string[];
  /** Where the word before it has a capital, or is of another script, and is not in `common`, a name may stand. */
  readonly follows?: readonly string[];
  /** Where a colon stands behind it, a name may stand. */
  readonly labels?: readonly string[];
  /**
   * Words with a capital that are no names: `customer`, `monday`. Of other scripts, two or three characters of which the last, or
   * the last two, are a cue by themselves and here are none: `客様`, `大丈夫`. Absent where there are none.
   */
  readonly common?: readonly string[];
  /** Where it stands in a text that has a digit, an address may stand. */
  readonly places?: readonly string[];
  /**
   * Three or four letters with which a word ends in front of digits, as of streets in German: an address may stand there. Absent
   * where there are none.
   */
  readonly endings?: readonly string[];
  /** Digits in words, and what stands between them (`uh`, `then`): a number may stand where two for each of them and one for each digit are seven. */
  readonly numbers?: readonly string[];
  /** Where it stands, an address of e-mail may be said: `dot`, `arroba`. */
  readonly emails?: readonly string[];
  /** Where one of `tops`, or a dot between letters, is in the three words after it, and no at sign is between them, so may one: `at`; `com`. */
  readonly ats?: readonly string[];
  /** What stands at the end of an address that is said: `com`. Absent where there is none. */
  readonly tops?: readonly string[];
}

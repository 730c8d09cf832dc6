/** What is to change in a text. */

/** Another text in place of the characters from `start` to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Something that was found. */
export interface FoundHit {
  readonly detector: string;
  /** What speaks for it (GRADE). */
  readonly grade?: number | undefined;
}

/** What was found in a text, and what stands in its place. */
export interface Edited {
  /** In order; they do not overlap. None where what was found stays as it is. */
  readonly edits: readonly Edit[];
  /** Hits of detectors, and known values. */
  readonly found: readonly FoundHit[];
  /** Texts that stood too deep in others to be looked at: they go whole. */
  readonly tooDeep: number;
}

/** Counted beside the detectors: values that another field of the record has. */
export const KNOWN_HIT: FoundHit = Object.freeze({ detector: "known-value" });

/** Nothing was found. */
export const UNCHANGED: Edited = Object.freeze({ edits: [], found: [], tooDeep: 0 });

export function applied(text: string, edits: readonly Edit[]): string {
  let made = "";
  let at = 0;
  for (const edit of edits) {
    made += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return made + text.slice(at);
}

/** `[PHONE 2]` for the second `[PHONE]`; what does not end in a label stays. */
export function numberedLabel(text: string, count: number): string {
  if (count === 1) return text;
  const bracket = text.lastIndexOf("]");
  return bracket < 0 ? text : `${text.slice(0, bracket)} ${count}${text.slice(bracket)}`;
}

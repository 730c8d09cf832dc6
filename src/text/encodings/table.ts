/**
 * The encodings of parts of a text: what is found in what they say is a hit in the text. JSON is none of them: a text that is
 * JSON as a whole holds texts of its own (json-text.ts), and each of them is written with escapes (json-string.ts).
 */
import type { Encoding } from "./encoding.ts";
import { percent } from "./percent.ts";

export const ENCODINGS: readonly Encoding[] = Object.freeze([percent]);

/** Evidence of any of them. */
export const ENCODED: number = ENCODINGS.reduce((bits, { needs }) => bits | needs, 0);

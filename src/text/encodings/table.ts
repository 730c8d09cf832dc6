/**
 * The encodings of parts of a text: what is found in what they say is a hit in the text. Those of the table are read together; where
 * two could begin at one place, the first wins. Base64 stands apart (base64.ts): it goes whole. JSON is none of them:
 * a text that is JSON as a whole holds texts of its own (json-text.ts), and each of them is written with escapes (json-string.ts).
 */
import { EVIDENCE } from "../../detectors/evidence.ts";
import { ansi } from "./ansi.ts";
import type { Encoding } from "./encoding.ts";
import { formBlanks } from "./form-blanks.ts";
import { html } from "./html.ts";
import { jsonEscapes } from "./json-escapes.ts";
import { mimeWords } from "./mime-words.ts";
import { percent } from "./percent.ts";
import { quotedPrintable } from "./quoted-printable.ts";

export const ENCODINGS: readonly Encoding[] = Object.freeze([
  jsonEscapes,
  percent,
  html,
  mimeWords,
  quotedPrintable,
  formBlanks,
  ansi,
]);

/** Evidence of any of them, or of base64. */
export const ENCODED: number = ENCODINGS.reduce<number>((bits, { needs }) => bits | needs, EVIDENCE.ENCODED);

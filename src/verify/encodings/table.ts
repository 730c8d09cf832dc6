/**
 * The encodings that the check of outputs reads, one file each. A decoder gives back a text in which nothing is encoded so. None
 * of them may share code with the encodings of `src/text`.
 */
import { ansi } from "./ansi.ts";
import { base64 } from "./base64.ts";
import { htmlReferences } from "./html-references.ts";
import { jsonEscapes } from "./json-escapes.ts";
import { mimeWords } from "./mime-words.ts";
import { percent } from "./percent.ts";
import { quotedPrintable } from "./quoted-printable.ts";

export type Decoder = (text: string) => string;

/** What would be spoilt by another stands before it. */
export const DECODERS: readonly Decoder[] = Object.freeze([
  jsonEscapes,
  ansi,
  percent,
  htmlReferences,
  mimeWords,
  base64,
  quotedPrintable,
]);

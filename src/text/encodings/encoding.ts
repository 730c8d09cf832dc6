/**
 * A way in which texts stand inside of others. One file each; table.ts lists them. They say what is written where, and
 * nothing of what is looked for.
 */
import type { Span } from "../../detectors/detector.ts";

/** A part of a text that stands for another text: `%40` for `@`. */
export interface EncodedPart extends Span {
  /** What it says; nothing for what only shows how to read the rest. */
  readonly text: string;
  /** Nothing of it can be replaced apart from the rest: `=?utf-8?B?…?=`. */
  readonly isWhole?: boolean | undefined;
  /** What is written so may as well be something else: the `=40` of `?width=40`, and never `%40`. */
  readonly isDoubtful?: boolean | undefined;
  /** Of a doubtful one: so much speaks for it that what begins after it, or ends before it, counts too. */
  readonly isLikely?: boolean | undefined;
}

export interface Encoding {
  /** Evidence without which nothing in a text is encoded in this way. */
  readonly needs: number;
  /** The encoded parts of a text, in order; they do not overlap. Linear. */
  parts(text: string): readonly EncodedPart[];
  /** `text` as it is written among such parts. */
  written(text: string): string;
}

/** A text, and how it is written where it came from. */
export interface Written {
  readonly text: string;
  /** A part of the text as a document has it: with the escapes of all strings that it stands in, without quotes. */
  source(start: number, end: number): string;
}

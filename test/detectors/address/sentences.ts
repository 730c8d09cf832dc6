/** Sentences with the addresses in them in brackets. `\n` is the end of a line. */
import { streetAddress } from "../../../src/detectors/address/street-address.ts";
import type { Detector, Span } from "../../../src/detectors/detector.ts";
import { fold } from "../../../src/text/folding/fold.ts";

export const detector = streetAddress.make({ regions: [] }) as Detector;

export function sentencesOf(table: string): string[] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.replaceAll("\\n", "\n"));
}

export function plain(sentence: string): string {
  return sentence.replace(/[[\]]/g, "");
}

/** What is found in a text, in offsets of the text. */
export function foundIn(text: string): Span[] {
  const folded = fold(text);
  return detector
    .find(folded.text)
    .map(({ start, end }) => ({ start: folded.toOriginal(start, false), end: folded.toOriginal(end, true) }));
}

/** The text with brackets around what is found. */
export function bracketed(text: string): string {
  let made = text;
  for (const { start, end } of foundIn(text).reverse())
    made = `${made.slice(0, start)}[${made.slice(start, end)}]${made.slice(end)}`;
  return made;
}

/** What detectors find in a text, seen in the text. */
import type { TextDetectors } from "../../src/text/detect.ts";

/** The text with the detector's id in brackets in place of each hit. */
export function marked(detectors: TextDetectors, text: string): string {
  let made = text;
  for (const { start, end, detector } of [...detectors.find(text)].reverse()) {
    made = `${made.slice(0, start)}[${detector}]${made.slice(end)}`;
  }
  return made;
}

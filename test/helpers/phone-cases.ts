/** What the phone detector finds in a text as it was given. */
import type { Detector, Span } from "../../src/detectors/detector.ts";
import { phone } from "../../src/detectors/phone/phone.ts";
import { fold } from "../../src/text/folding/fold.ts";

const made = new Map<string, Detector>();

/** The phone detector of a run with these regions. */
export function phoneDetector(...regions: string[]): Detector {
  const name = regions.join();
  const detector = made.get(name) ?? (phone.make({ regions }) as Detector);
  made.set(name, detector);
  return detector;
}

/** Where in the text as it was given. */
export function phonesIn(text: string, regions: readonly string[]): readonly Span[] {
  const folded = fold(text);
  const found = phoneDetector(...regions).find(folded.text);
  return found.map(({ start, end }) => ({
    start: folded.toOriginal(start, false),
    end: folded.toOriginal(end, true),
  }));
}

/** The folded text with `#` in place of each number. */
export function withoutPhones(text: string, ...regions: string[]): string {
  const folded = fold(text).text;
  let rest = "";
  let at = 0;
  for (const { start, end } of phoneDetector(...regions).find(folded)) {
    rest += `${folded.slice(at, start)}#`;
    at = end;
  }
  return rest + folded.slice(at);
}

/** What every detector has to hold to; run over all of the table by laws.test.ts, and by each detector's own tests. */
import { expect } from "vitest";
import { cuesOf } from "../../src/detectors/cues/cue-table.ts";
import { cuesIn } from "../../src/detectors/cues/cues-in.ts";
import type { Detector, Span } from "../../src/detectors/detector.ts";
import { EVIDENCE, evidenceOf } from "../../src/detectors/evidence.ts";

/** What separates texts for every detector. */
const APART = "\n\n";

/**
 * The laws for one text, which is folded already. `make` makes the detector anew, as another run would. Gives what was
 * found. Messages hold offsets, never the text.
 */
export function checkLaws(make: () => Detector, text: string): readonly Span[] {
  const detector = make();
  const spans = detector.find(text);
  checkSpans(spans, text);
  expect(detector.find(text), "the same text gives the same spans").toEqual(spans);
  expect(make().find(text), "two runs are alike").toEqual(spans);
  if (spans.length > 0) {
    expect(
      evidenceIn(text, detector) & (detector.needs ?? EVIDENCE.ANYTHING),
      "what is found has evidence that the detector needs",
    ).not.toBe(0);
  }
  const moved = spans.map(({ start, end }) => ({ start: start + APART.length, end: end + APART.length }));
  expect(plain(detector.find(APART + text + APART)), "blank lines around it change nothing").toEqual(moved);
  return spans;
}

function evidenceIn(text: string, detector: Detector): number {
  const cues = cuesOf([detector]);
  return evidenceOf(text) | (cues === undefined ? 0 : cuesIn(text, cues));
}

/** For detectors whose finds do not depend on what the replaced text around them said. */
export function checkNothingLeft(detector: Detector, text: string): void {
  const left = detector.find(replaced(text, detector.find(text)));
  expect(plain(left), "what is left holds nothing more").toEqual([]);
}

function checkSpans(spans: readonly Span[], text: string): void {
  let before = 0;
  for (const { start, end } of spans) {
    expect(start, "in order, and no overlap").toBeGreaterThanOrEqual(before);
    expect(end, "not empty").toBeGreaterThan(start);
    expect(end, "inside the text").toBeLessThanOrEqual(text.length);
    expect(cutsPair(text, start) || cutsPair(text, end), "no character is cut in two").toBe(false);
    before = end;
  }
}

/** Whether `offset` lies between the halves of a surrogate pair. */
function cutsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

function plain(spans: readonly Span[]): Span[] {
  return spans.map(({ start, end }) => ({ start, end }));
}

/** `text` with `[X]` in place of each span. */
export function replaced(text: string, spans: readonly Span[]): string {
  let made = "";
  let at = 0;
  for (const { start, end } of spans) {
    made += `${text.slice(at, start)}[X]`;
    at = end;
  }
  return made + text.slice(at);
}

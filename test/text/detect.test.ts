/** Detectors joined: which looks are saved, and what becomes of spans that overlap. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Detector } from "../../src/detectors/detector.ts";
import { email } from "../../src/detectors/email/email.ts";
import { EVIDENCE } from "../../src/detectors/evidence.ts";
import { compileDetectors, TextDetectors } from "../../src/text/detect.ts";
import { ENCODED } from "../../src/text/encodings/table.ts";
import { joined, type Spot } from "../../src/text/spot.ts";
import { runCount } from "../helpers/run-count.ts";

function finding(id: string, expression: RegExp, needs: number = EVIDENCE.ANYTHING): Detector {
  const find = (text: string) =>
    [...text.matchAll(expression)].map(({ 0: hit, index }) => ({ start: index, end: index + hit.length }));
  return { id, category: `user.${id}`, needs, find };
}

describe("TextDetectors", () => {
  it("needs what any of its detectors needs", () => {
    expect(new TextDetectors([]).needs).toBe(0);
    const two = new TextDetectors([finding("a", /a/g, EVIDENCE.AT), finding("b", /b/g, EVIDENCE.DIGITS)]);
    expect(two.needs).toBe(EVIDENCE.AT | EVIDENCE.DIGITS | ENCODED);
  });

  it("asks no detector whose evidence is not there", () => {
    const never: Detector = { ...finding("never", /x/g, EVIDENCE.AT), find: () => expect.unreachable("was asked") };
    const detectors = new TextDetectors([never, finding("digits", /\d+/g, EVIDENCE.DIGITS)]);
    expect(detectors.find("tel 1234567")).toHaveLength(1);
    expect(detectors.find("nothing")).toEqual([]);
  });

  it("gives texts without hits one and the same empty list", () => {
    const detectors = new TextDetectors([finding("x", /x/g)]);
    expect(detectors.find("a")).toBe(detectors.find("ｂ"));
  });

  it("finds in folded text and answers for the original", () => {
    const [hit] = new TextDetectors([finding("digits", /\d{3}/g)]).find("は１\u200b2\u200b３です");
    expect(hit).toEqual({ start: 1, end: 6, detector: "digits", category: "user.digits" });
  });

  it("makes one hit of those that overlap, named by the longest, then by the order of the table", () => {
    const detectors = new TextDetectors([finding("short", /bc/g), finding("long", /cde/g), finding("equal", /def/g)]);
    expect(detectors.find("abcdefg")).toEqual([{ start: 1, end: 6, detector: "long", category: "user.long" }]);
  });

  it("keeps apart what only touches", () => {
    const detectors = new TextDetectors([finding("one", /ab/g), finding("two", /cd/g)]);
    expect(detectors.find("abcd").map(({ detector }) => detector)).toEqual(["one", "two"]);
  });

  it("takes the run's own detectors after those of the table", () => {
    const detectors = compileDetectors([email], { regions: [] }, [finding("own", /a@example\.com/g)]);
    expect(detectors.find("a@example.com")[0]?.detector).toBe("email");
  });

  it("leaves out kinds that have nothing to look for", () => {
    const none = { id: "none", category: "user", make: () => undefined };
    expect(compileDetectors([none], { regions: [] }).needs).toBe(0);
  });
});

/** The union by marking every offset. */
function naive(spans: readonly Spot[], size: number): Spot[] {
  const inner = Array.from({ length: size }, (_, at) => spans.some(({ start, end }) => start < at && at < end));
  const covered = Array.from({ length: size }, (_, at) => spans.some(({ start, end }) => start <= at && at < end));
  const made: Spot[] = [];
  for (let at = 0; at < size; at++) {
    if (!covered[at] || inner[at]) continue;
    let end = at + 1;
    while (inner[end]) end++;
    const inside = spans.filter((span) => span.start >= at && span.end <= end);
    const [best] = inside.sort((a, b) => b.end - b.start - (a.end - a.start) || a.rank - b.rank);
    made.push({ start: at, end, rank: (best as Spot).rank });
  }
  return made;
}

describe("joined", () => {
  const span = fc
    .record({ start: fc.nat(20), size: fc.integer({ min: 1, max: 8 }), rank: fc.nat(4) })
    .map(({ start, size, rank }) => ({ start, end: start + size, rank }));

  it("does what marking every offset does", () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 10 }), (spans) => {
        expect(joined(spans)).toEqual(naive(spans, 40));
      }),
      { numRuns: runCount(2000) },
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareLiteralness } from "../../src/paths/literalness.ts";
import { canMatchAbove, canMatchSameNode } from "../../src/paths/overlap.ts";
import { parsePath, parseRecordsPath } from "../../src/paths/parse.ts";
import type { Segment, Selector } from "../../src/paths/pattern.ts";
import { selectorsMeet } from "../../src/paths/selector-overlap.ts";
import { runCount } from "../helpers/run-count.ts";

const segments = (path: string) => parsePath(path).segments;

describe("compareLiteralness", () => {
  test.each([
    ["$.a.b", "$.a.*"],
    ["$.a[0]", "$.a[*]"],
    ["$.a[0]", "$.a[0:1]"],
    ["$.a[?@.b]", "$.a[*]"],
    ["$.a['b']", "$.a[?@.b]"],
    ["$.a.*", "$.a..b"],
    ["$.a.*", "$..b"],
    ["$.*.b", "$.a.*"],
    ["$.a.*.b", "$..b"],
    ["$..b", "$..*"],
    ["$..[?@.a]", "$..*"],
    ["$.a['b', 'c']", "$.a['b', *]"],
    ["$.a.b", "$.*.b"],
    ["$.a.b.c", "$.b.c"],
    ["$.a", "$"],
  ])("%s is more literal than %s", (more, less) => {
    expect(compareLiteralness(segments(more), segments(less))).toBeLessThan(0);
    expect(compareLiteralness(segments(less), segments(more))).toBeGreaterThan(0);
  });

  test.each([
    ["$.a.b", "$.c[0]"],
    ["$.a.*", "$.b[1:]"],
    ["$['a', 'b']", "$.c"],
    ["$['a', *]", "$.*"],
  ])("%s is as literal as %s", (one, other) => {
    expect(compareLiteralness(segments(one), segments(other))).toBe(0);
  });

  test("elements count as a wildcard", () => {
    expect(compareLiteralness(parseRecordsPath("$.a[*]").segments, segments("$.a.*"))).toBe(0);
  });
});

type Step = string | number;

/** What a path matches, the slow and plain way. */
function matches(path: readonly Segment[], place: readonly Step[]): boolean {
  const [segment, ...rest] = path;
  if (segment === undefined) return place.length === 0;
  const [step, ...below] = place;
  if (step === undefined) return false;
  if (segment.selectors.some((selector) => selects(selector, step)) && matches(rest, below)) return true;
  return segment.descendant && matches(path, below);
}

function selects(selector: Selector, step: Step): boolean {
  if (selector.kind === "name") return selector.name === step;
  if (selector.kind === "wildcard" || selector.kind === "filter") return true;
  if (typeof step !== "number") return false;
  if (selector.kind === "index") return selector.index === step;
  if (selector.kind === "elements") return true;
  const { start, end, step: by } = selector;
  return by > 0 && step >= start && (end === null || step < end) && (step - start) % by === 0;
}

const STEPS: readonly Step[] = ["a", "b", "x", 0, 1, 2, 3];
const DEEPEST = 4;

function placesBelow(place: readonly Step[]): Step[][] {
  if (place.length === DEEPEST) return [[...place]];
  return [[...place], ...STEPS.flatMap((step) => placesBelow([...place, step]))];
}
const PLACES = placesBelow([]);

const selector: fc.Arbitrary<Selector> = fc.oneof(
  fc.constantFrom("a", "b").map((name) => ({ kind: "name" as const, name })),
  fc.nat(2).map((index) => ({ kind: "index" as const, index })),
  fc
    .record({ start: fc.nat(2), end: fc.option(fc.nat(3)), step: fc.nat(2) })
    .map((slice) => ({ kind: "slice" as const, ...slice })),
  fc.constantFrom<Selector>({ kind: "wildcard" }, { kind: "elements" }),
  fc.constant<Selector>({ kind: "filter", filter: { kind: "exists", query: { segments: [] } } }),
);
const segment: fc.Arbitrary<Segment> = fc.record({
  descendant: fc.boolean(),
  selectors: fc.array(selector, { minLength: 1, maxLength: 2 }),
});
// Together at most four segments: every meeting of the two then happens within the places that are tried.
const paths = fc
  .tuple(fc.array(segment, { maxLength: 2 }), fc.array(segment, { maxLength: 2 }))
  .map(([one, other]) => ({ one, other }));

describe("overlap", () => {
  test("the same node: as trying all places says", () => {
    fc.assert(
      fc.property(paths, ({ one, other }) => {
        const both = PLACES.some((place) => matches(one, place) && matches(other, place));
        expect(canMatchSameNode(one, other)).toBe(both);
        expect(canMatchSameNode(other, one)).toBe(both);
      }),
      { numRuns: runCount(3000) },
    );
  });

  test("a container: as trying all places says", () => {
    fc.assert(
      fc.property(paths, ({ one, other }) => {
        const below = PLACES.some(
          (place) => matches(other, place) && place.some((_, length) => matches(one, place.slice(0, length))),
        );
        expect(canMatchAbove(one, other)).toBe(below);
      }),
      { numRuns: runCount(3000) },
    );
  });

  test("slices meet as their numbers do", () => {
    const slice = fc.record({
      kind: fc.constant("slice" as const),
      start: fc.nat(30),
      end: fc.option(fc.nat(60)),
      step: fc.nat(12),
    });
    fc.assert(
      fc.property(slice, slice, (one, other) => {
        const common = Array.from({ length: 200 }, (_, at) => at).some((at) => selects(one, at) && selects(other, at));
        expect(selectorsMeet([one], [other])).toBe(common);
      }),
      { numRuns: runCount(5000) },
    );
  });

  test("the largest steps", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const slice = (start: number, step: number): Selector => ({ kind: "slice", start, end: null, step });
    expect(selectorsMeet([slice(0, most)], [slice(1, most - 1)])).toBe(true);
    expect(selectorsMeet([slice(0, most - 1)], [slice(1, most - 1)])).toBe(false);
  });

  test("64 segments at any depth, twice, take no time", () => {
    const deep = Array.from(
      { length: 64 },
      (_, at): Segment => ({ descendant: true, selectors: [{ kind: "name", name: `n${at % 3}` }] }),
    );
    const wild = Array.from({ length: 64 }, (): Segment => ({ descendant: true, selectors: [{ kind: "wildcard" }] }));
    const start = performance.now();
    expect(canMatchSameNode(deep, wild)).toBe(true);
    expect(canMatchAbove(deep, [...wild].reverse())).toBe(true);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

/** Rows of more groups than the core tells at once: what it says of them by itself, the host's detectors say, too. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runCount } from "../../../helpers/run-count.ts";
import { TwoCores } from "../../../helpers/two-cores.ts";
import { pieces } from "./pieces.ts";

const TEN = ["JP", "CN", "KR", "SG", "IN", "US", "GB", "DE", "FR", "BR"];
const REGIONS = [["US"], ["US", "IN", "JP"], TEN];
/** So many texts of a property go through both cores at once. */
const AT_ONCE = 60;

const worst = await import(new URL("../../../../bench/corpora/worst.mjs", import.meta.url).href);

const digits = (most: number, unit = "0123456789") =>
  fc.string({ unit: fc.constantFrom(...unit), minLength: 1, maxLength: most });
const gap = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(" ", "-", ".") },
  { weight: 1, arbitrary: fc.constantFrom("/", ") ", " (", ")(", " - ", "... ", "~", "(", ")", "] [", "--", ". ") },
);
/** Sizes as those of numbers, cards, ids, dates and of nothing. */
const groups = fc.oneof(
  { weight: 4, arbitrary: digits(1) },
  { weight: 2, arbitrary: digits(1, "01") },
  { weight: 2, arbitrary: digits(3) },
  { weight: 2, arbitrary: digits(4) },
  { weight: 1, arbitrary: digits(5, "01") },
  { weight: 1, arbitrary: digits(16) },
  { weight: 1, arbitrary: fc.constantFrom("0", "00", "011", "202", "555", "0143", "4111", "2026", "000", "12", "1") },
);
const parts = fc.array(fc.tuple(groups, gap), { minLength: 1, maxLength: 40 });
/** One part many times, and others in between. */
const rows = fc.oneof(
  fc.tuple(parts, fc.integer({ min: 1, max: 30 })).map(([one, times]) => textOf(one).repeat(times)),
  fc
    .tuple(groups, gap, fc.integer({ min: 20, max: 400 }), parts)
    .map(([group, between, times, other]) => `${(group + between).repeat(times)}${textOf(other)}`),
  fc.tuple(fc.array(digits(2), { minLength: 25, maxLength: 120 }), gap).map(([each, between]) => each.join(between)),
);
const around = fc.oneof({ weight: 3, arbitrary: fc.constant("") }, { weight: 1, arbitrary: pieces });
const texts = fc.tuple(around, rows, around).map((three) => three.join(""));

/** Numbers as they are written, and what is nearly one. */
const number = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ..."202-555-0143 202.555.0187 2025550143 212-555-0100 090-1234-5678 03-1234-5678 0120-123-456 98765-43210 9876543210".split(
        " ",
      ),
      ..."1-202-555-0143 020-7946-0018 4111111111111111 078-05-1120 2026-11-21 10.0.0.1 1731950283 555-0143 12345 1".split(
        " ",
      ),
      "020 7946 0018",
      "(202) 555-0143",
      "+1 202 555 0143",
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(digits(4, "23456789"), fc.constantFrom("-", "."), digits(3), fc.constantFrom("-", "."), digits(4))
      .map((five) => five.join("")),
  },
  { weight: 1, arbitrary: digits(11) },
);
const between = fc.oneof(
  { weight: 8, arbitrary: fc.constant(" ") },
  { weight: 1, arbitrary: fc.constantFrom("  ", ", ", " / ", "\n", " - ", "-", ".", " and ", "/") },
);
const lists = fc
  .tuple(around, fc.array(fc.tuple(number, between), { minLength: 1, maxLength: 12 }), number, around)
  .map(([before, all, last, behind]) => `${before}${textOf(all)}${last}${behind}`);

function textOf(row: readonly (readonly [string, string])[]): string {
  return row.flat().join("");
}

describe.each(REGIONS.map((regions) => ({ regions, name: regions.join() })))("long rows, $name", ({ regions }) => {
  const cores = new TwoCores({ regions, format: "ndjson" });

  it("are what the host finds", () => {
    const many = fc.array(texts, { minLength: AT_ONCE, maxLength: AT_ONCE });
    fc.assert(
      fc.property(many, (values) => {
        expect(cores.answers(values).differing).toEqual([]);
      }),
      { numRuns: runCount(8), endOnFailure: true },
    );
  });
});

/** Once found to differ, in rows long enough. */
const ONCE = ["00. ", "011-1", "0123/4567 ", "64(0)64123456 "];

describe.each(REGIONS.map((regions) => ({ regions, name: regions.join() })))(
  "rows of numbers, $name",
  ({ regions }) => {
    const cores = new TwoCores({ regions, format: "ndjson" });

    it("are what the host finds", () => {
      const many = fc.array(lists, { minLength: AT_ONCE, maxLength: AT_ONCE });
      fc.assert(
        fc.property(many, (values) => {
          expect(cores.answers(values).differing).toEqual([]);
        }),
        { numRuns: runCount(15), endOnFailure: true },
      );
    });
  },
);

describe("the worst texts", () => {
  const cores = new TwoCores({ regions: ["US", "IN", "JP"], format: "ndjson" });
  /** So that groups and parts are cut anywhere. */
  const SIZES = [100, 511, 1000, 4096, 20_011];

  it.each(Object.entries(worst.WORST_TEXTS as Record<string, string>))(
    "are what the host finds: %s",
    (_name, piece) => {
      const values = SIZES.map((size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size));
      expect(cores.answers(values).differing).toEqual([]);
    },
  );

  it("are what the host finds where they once differed", () => {
    expect(cores.answers(ONCE.map((piece) => piece.repeat(40))).differing).toEqual([]);
  });

  it.each(["1 1 1", "nearly phones, short groups", "nearly cards", "national numbers"])(
    "are not asked about: %s",
    (name) => {
      const piece = worst.WORST_TEXTS[name] as string;
      expect(cores.answers([piece.repeat(1000)]).asked).toBe(0);
    },
  );
});

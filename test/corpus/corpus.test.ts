/** The corpus of our own: exactly these values are not found, exactly this is found for nothing, and docs/detectors.md says so. */
import { describe, expect, it } from "vitest";
import { expectMade } from "../docs/made.ts";
import { KNOWN } from "./known.ts";
import { readCorpus } from "./marked.ts";
import { kindsWithoutDetector, type Miss, score, table } from "./score.ts";

const corpus = readCorpus();
const scores = corpus.map((country) => score(country));

const missing = kindsWithoutDetector();
const title =
  missing.length === 0 ? "outcomes" : `outcomes (marks skipped that no detector finds yet: ${missing.join(", ")})`;

describe("corpus", () => {
  it("has texts of many shapes and look-alikes of eleven countries", () => {
    expect(corpus.map(({ code }) => code)).toEqual(["BR", "CN", "DE", "FR", "GB", "IN", "JP", "KR", "MX", "SG", "US"]);
    for (const { lines } of corpus) {
      expect(lines.flatMap(({ marks }) => marks).length).toBeGreaterThanOrEqual(100);
      expect(lines.filter(({ marks }) => marks.length === 0).length).toBeGreaterThanOrEqual(20);
    }
  });
});

describe(title, () => {
  it.each(scores.map((one) => [one.code, one] as const))("%s: exactly the known misses", (code, { misses }) => {
    expect(sorted(misses)).toEqual(sorted(KNOWN.filter(({ place }) => place.startsWith(code))));
  });

  it("scores as docs/detectors.md says", () => {
    expectMade("docs/detectors.md", "the table of the corpus", table(scores));
  });

  it("marks of kinds without a detector, and what is found in them, are not judged", () => {
    const line = { place: "XX.txt:1", text: "PIN 202-555-0123", marks: [{ kind: "pin", start: 4, end: 16 }] };
    const country = { code: "US", lines: [line] };
    expect(score(country, ["pin"])).toMatchObject({ marks: 0, hits: 0, misses: [] });
    expect(score(country, []).misses.map(({ outcome }) => outcome)).toEqual(["missed", "false alarm"]);
  });
});

/** By place; misses at one place in a fixed order. */
function sorted(misses: readonly Miss[]): string[] {
  return misses.map(({ place, outcome, kind }) => `${place} ${outcome} ${kind}`).sort();
}

describe("the table", () => {
  // `npm run corpus` prints the table.
  it.runIf(process.env.npm_lifecycle_event === "corpus")("is printed", () => {
    process.stdout.write(`\n${table(scores)}\n\n`);
    for (const { misses } of scores) {
      for (const { place, outcome, kind } of misses) process.stdout.write(`${place}: ${outcome} (${kind})\n`);
    }
    expect(scores).not.toEqual([]);
  });
});

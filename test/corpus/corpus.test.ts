/** The corpus of our own: exactly these values are not found, exactly this is found for nothing, and docs/detectors.md says so. */
import { describe, expect, it } from "vitest";
import { pageText, tableIn } from "../helpers/markdown-table.ts";
import { KNOWN } from "./known.ts";
import { readCorpus } from "./marked.ts";
import { HEADER, kindsWithoutDetector, score, table } from "./score.ts";

const corpus = readCorpus();
const scores = corpus.map(score);

const missing = kindsWithoutDetector();
const title = missing.length === 0 ? "outcomes" : `outcomes (skipped: no detector of ${missing.join(", ")})`;

describe("corpus", () => {
  it("has notes, chats, ids and look-alikes of nine countries", () => {
    expect(corpus.map(({ code }) => code)).toEqual(["CN", "DE", "FR", "GB", "IN", "JP", "KR", "SG", "US"]);
    for (const { lines } of corpus) {
      expect(lines.length).toBeGreaterThanOrEqual(25);
      expect(lines.filter(({ marks }) => marks.length === 0).length).toBeGreaterThanOrEqual(8);
    }
  });
});

describe.skipIf(missing.length > 0)(title, () => {
  it.each(scores.map((one) => [one.code, one] as const))("%s: exactly the known misses", (code, { misses }) => {
    expect(misses).toEqual(KNOWN.filter(({ place }) => place.startsWith(code)).map(({ reason: _, ...miss }) => miss));
  });

  it("scores as docs/detectors.md says", () => {
    expect(tableIn(pageText("docs/detectors.md"), HEADER)).toBe(table(scores));
  });
});

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

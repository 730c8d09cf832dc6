/** What the core says of a text by itself, the host's detectors say, too: in the output, and in what is counted. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allTexts } from "../../../corpus/texts.ts";
import { runCount } from "../../../helpers/run-count.ts";
import { TwoCores } from "../../../helpers/two-cores.ts";
import { texts } from "./pieces.ts";

const TEN = ["JP", "CN", "KR", "SG", "IN", "US", "GB", "DE", "FR", "BR"];
const REGIONS = [["US"], ["US", "IN", "JP"], TEN];
/** So many texts of a property go through both cores at once. */
const AT_ONCE = 100;

describe.each(REGIONS.map((regions) => ({ regions, name: regions.join() })))(
  "what is not asked, $name",
  ({ regions }) => {
    const cores = new TwoCores({ regions, format: "ndjson" });

    it("is what the host finds in any text", () => {
      const many = fc.array(texts, { minLength: AT_ONCE, maxLength: AT_ONCE });
      fc.assert(
        fc.property(many, (values) => {
          expect(cores.answers(values).differing).toEqual([]);
        }),
        { numRuns: runCount(40), endOnFailure: true },
      );
    });

    it("is what the host finds in numbers", () => {
      const number = fc.oneof(
        fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
        fc.integer(),
        fc.double({ noNaN: true }),
      );
      const many = fc.array(number.filter(Number.isFinite), { minLength: AT_ONCE, maxLength: AT_ONCE });
      fc.assert(
        fc.property(many, (values) => {
          expect(cores.answers(values).differing).toEqual([]);
        }),
        { numRuns: runCount(20), endOnFailure: true },
      );
    });

    it("is what the host finds in all corpora", () => {
      const { differing } = cores.answers(allTexts().map(({ text }) => text));
      expect(differing).toEqual([]);
    });
  },
);

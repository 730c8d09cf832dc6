/** Texts with percent signs, equals signs and repeated at signs: what the core says of them by itself, the host says, too. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runCount } from "../../../helpers/run-count.ts";
import { TwoCores } from "../../../helpers/two-cores.ts";
import { pieces } from "./pieces.ts";

const REGIONS = [["US"], ["US", "IN", "JP"]];
/** So many texts of a property go through both cores at once. */
const AT_ONCE = 80;

const SIGNS =
  "%20 %25 %2520 %252540 %40 %2B %2b %3A %3D %26 %5B %7B %22 %5C %0A %C3%A9 % %2 =20 =1b =3D =41 =C3=A9 = == &a= &name= &amp; + + @ @@ @@@ @@@@ a b c 1 22 202 0143 555 example.com call PIN%20 token=".split(
    " ",
  );
const signs = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...SIGNS) }, { weight: 1, arbitrary: pieces });
const texts = fc
  .tuple(fc.array(signs, { minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 3 }))
  .map(([all, times]) => all.join("").repeat(times));

/** Nothing is in them, however often they are read. */
const NOTHING = ["a%20b", "%25%25%25", "%252520", "?q=a%20b%2Fc", "@@@@", "@@ a", "a @@@", "a@@@@b.co"];

describe.each(REGIONS.map((regions) => ({ regions, name: regions.join() })))("encoded texts, $name", ({ regions }) => {
  const cores = new TwoCores({ regions, format: "ndjson" });

  it("are what the host finds", () => {
    const many = fc.array(texts, { minLength: AT_ONCE, maxLength: AT_ONCE });
    fc.assert(
      fc.property(many, (values) => {
        expect(cores.answers(values).differing).toEqual([]);
      }),
      { numRuns: runCount(20), endOnFailure: true },
    );
  });

  it.each(NOTHING)("are not asked about without need: %s", (text) => {
    const { asked, differing } = cores.answers([text]);
    expect([asked, differing]).toEqual([0, []]);
  });
});

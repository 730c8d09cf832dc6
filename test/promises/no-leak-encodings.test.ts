/** Promise 4, in every encoding and in encodings of encodings: of generated numbers and addresses nothing is left, however one reads. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runCount } from "../helpers/run-count.ts";
import { runText } from "../helpers/runs.ts";
import { inWords, isReadable, plant, REGIONS, secrets, ways } from "./encoded-secrets.ts";

describe("what is planted in encodings", () => {
  it("is left in none of them", () => {
    let readable = 0;
    fc.assert(
      fc.property(secrets, inWords, ways, fc.boolean(), (secret, around, all, asKey) => {
        const text = plant(secret, around, all);
        if (isReadable(text, secret.core)) readable++;
        const document = JSON.stringify(asKey ? { [text]: 1 } : [text]);
        const output = runText(document, { regions: REGIONS });
        const left = asKey ? Object.keys(JSON.parse(output) as object)[0] : (JSON.parse(output) as string[])[0];
        expect(isReadable(left as string, secret.core), all.map(({ name }) => name).join(" in ")).toBe(false);
      }),
      { numRuns: runCount(400) },
    );
    // Else nothing was planted that could be read.
    expect(readable).toBeGreaterThan(0);
  });
});

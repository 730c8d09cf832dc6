/** `npm run corpus` lists where `redact` and `verify` are of two minds, in all texts; a difference without a reason fails. */
import { describe, expect, it } from "vitest";
import { type Difference, differencesIn, listOf } from "./differences.ts";
import { reasonFor } from "./reasons.ts";
import { allTexts, ownTexts } from "./texts.ts";

const isCommand = process.env.npm_lifecycle_event === "corpus";

function unexplained(differences: readonly Difference[]): string {
  return listOf(differences.filter(({ reason }) => reason === undefined));
}

it("every difference in the corpus of our own has its reason", () => {
  expect(unexplained(ownTexts().flatMap(differencesIn))).toBe("");
});

it.runIf(isCommand)("and in all suites, documents and cases; the list is printed", () => {
  const differences = allTexts().flatMap(differencesIn);
  process.stdout.write(`\n${listOf(differences)}\n${differences.length} differences\n\n`);
  expect(unexplained(differences)).toBe("");
});

describe("a difference is seen", () => {
  it("where redact takes what is possible and not valid", () => {
    const [difference] = differencesIn({ place: "a:1", text: "call 555-555-0123", regions: ["US"] });
    expect(difference).toMatchObject({ kind: "phone", side: "taken", reason: "possible, not valid" });
  });

  it("where nobody says why", () => {
    expect(reasonFor({ side: "left", kind: "phone", text: "(202) 555-0123", regions: ["US"] })).toBe(undefined);
    expect(listOf([{ place: "a:1", kind: "phone", side: "left", reason: undefined }])).toBe(
      "a:1: phone, left: UNEXPLAINED",
    );
  });
});

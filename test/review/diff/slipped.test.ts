/** Changes that once got past a reviewer: each is weaker now, and the one that only looked so is not. */
import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/review/diff/change.ts";
import { diffRules } from "../../../src/review/diff/diff.ts";
import { readPack } from "../../../src/review/reviewed-pack.ts";
import { reviewCase, reviewCasesFolder, reviewCasesTitle, reviewCaseText } from "../../helpers/review-cases.ts";

function weakerIn(name: string, resource: string): Change[] {
  const { changes } = diffRules(reviewCase(name, "old", resource), reviewCase(name, "new", resource));
  return changes.filter(({ direction }) => direction === "WEAKER");
}

describe.skipIf(reviewCasesFolder === undefined)(reviewCasesTitle("changes that once got past"), () => {
  it.each([
    ["01-diff-probe-limit-512", "call-details", { what: "value", after: expect.stringContaining("keep by") }],
    ["02-also-in-lost-kore", "call-details", { what: "also_in: text", certainty: "decided" }],
    ["03-also-in-lost-google-calls", "calls", { what: "also_in: text", certainty: "decided" }],
    ["04-category-weakens-builtin-policy", "call-details", { what: "value", policy: "pseudonymous" }],
    ["05-category-biometric", "call-record-callback", { what: "category" }],
    ["06-subject", "call-details", { entry: "customer-email", what: "subject" }],
  ])("%s", (name, resource, line) => {
    expect(weakerIn(name, resource)).toContainEqual(expect.objectContaining({ layer: "effect", ...line }));
  });

  it("diff-false-weaker", () => {
    const [old, now] = ["s_old", "s_new"].map((file) => {
      const text = reviewCaseText(`diff-false-weaker/${file}.pii.yaml`) ?? "";
      const { reviewed } = readPack(text, { file, today: "2026-12-01" });
      if (reviewed === undefined) throw new Error(`${file} is wrong`);
      return reviewed;
    });
    if (old === undefined || now === undefined) throw new Error("two versions are compared");
    const { weaker, version } = diffRules(old, now);
    expect({ weaker, step: version.step }).toEqual({ weaker: false, step: "minor" });
  });
});

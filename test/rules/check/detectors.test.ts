/** A pattern of which too much evidence is asked would let texts pass: the examples of its own file say so. */
import { expect, test, vi } from "vitest";
import { EVIDENCE } from "../../../src/detectors/evidence.ts";
import { parseRuleFile } from "../../../src/rules/parse.ts";

const needs = vi.hoisted(() => ({ evidence: 0 }));
vi.mock("../../../src/detectors/own/pattern-evidence.ts", () => ({ evidenceFor: () => needs.evidence }));

const FILE = `format: pii-rules/1
id: acme/members
version: "1.0.0"
detectors:
  - id: member
    category: user.unique_id
    pattern: "M-?[0-9]{7}"
    match: ["M-1234567", "of M1234567"]
    no_match: ["M12345"]
`;

function problemsOf(evidence: number): string[] {
  needs.evidence = evidence;
  const { problems } = parseRuleFile(FILE, { file: "members.pii.yaml", today: "2026-06-01" });
  const errors = problems.filter(({ severity }) => severity === "error");
  return errors.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
}

test("an example without the evidence that is asked of texts is a wrong one", () => {
  expect(problemsOf(EVIDENCE.ANYTHING)).toEqual([]);
  expect(problemsOf(EVIDENCE.DIGITS)).toEqual([]);
  expect(problemsOf(EVIDENCE.AT)).toEqual(["wrong-example 8:13", "wrong-example 8:26"]);
});

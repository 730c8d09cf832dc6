import { expect, test } from "vitest";
import { diffRules } from "../../../src/review/diff/diff.ts";
import { reviewed, rule } from "../samples.ts";

const MEMBER = `detectors:
  - id: member
    category: user.unique_id
    pattern: "M[0-9]{6}"
    context: [member, account]
    within: 20
    validator: luhn
    match: ["member M000000", "account M000018"]
    no_match: ["M000000"]
`;
const NONE = `format: pii-rules/1\nid: acme/small\nversion: "1.0.0"\nrules:\n${rule("mail", "$.email")}`;
const BASE = NONE + MEMBER;

function linesIn(before: string, after: string): string[] {
  const { changes } = diffRules(reviewed(before), reviewed(after));
  return changes.map(({ layer, direction, entry, what }) => `${layer} ${direction} ${entry} ${what}`);
}

test.each([
  ["nothing", MEMBER, []],
  ["the whole of it", "", ["effect WEAKER member detector removed"]],
  [
    "its id",
    MEMBER.replace("id: member", "id: number"),
    ["effect WEAKER member detector removed", "effect STRONGER number detector added"],
  ],
  ["its category", MEMBER.replace("user.unique_id", "user.account"), ["effect WEAKER member category"]],
  ["a wider pattern", MEMBER.replace("M[0-9]{6}", "[MN][0-9]{6}"), ["effect STRONGER member pattern"]],
  [
    "a narrower pattern",
    MEMBER.replace("M[0-9]{6}", "M[0-8][0-9]{5}"),
    ['effect WEAKER member pattern: no longer found, say, "M900000"'],
  ],
  [
    "the same pattern in other words",
    MEMBER.replace("M[0-9]{6}", "M[0-9]{2}[0-9]{4}"),
    ["wording WORDING member pattern"],
  ],
  ["no checksum", MEMBER.replace("luhn", "none"), ["effect STRONGER member validator"]],
  ["one word more", MEMBER.replace("account]", "account, id]"), ["effect STRONGER member context"]],
  ["farther", MEMBER.replace("within: 20", "within: 21"), ["effect STRONGER member context"]],
  ["nearer", MEMBER.replace("within: 20", "within: 19"), ["effect WEAKER member context"]],
  [
    "other words, farther",
    MEMBER.replace("account]", "accounts, acc, account no]").replace("20", "99").replace('"account M', '"acc M'),
    ["effect WEAKER member context", "guard WEAKER member examples to match: 1 fewer"],
  ],
  ["an example", MEMBER.replace(', "account M000018"', ""), ["guard WEAKER member examples to match: 1 fewer"]],
] as const)("%s", (_name, after, expected) => {
  expect(linesIn(BASE, NONE + after)).toEqual(expected);
});

test("a checksum or words that were not asked for", () => {
  const open = MEMBER.replace(/ {4}(?:context|within|validator).*\n/g, "").replace('["M000000"]', '["M00000"]');
  const near = MEMBER.replace(/ {4}validator.*\n/, "");
  expect(linesIn(NONE + open, BASE)).toEqual(["effect WEAKER member validator", "effect WEAKER member context"]);
  expect(linesIn(NONE + near, NONE + open)).toEqual(["effect STRONGER member context"]);
});

test("one that is new", () => {
  expect(linesIn(NONE, BASE)).toEqual(["effect STRONGER member detector added"]);
});

/** The tests of a policy file: how they are read, and that a run knows nothing of them. */
import { expect, it } from "vitest";
import { parsePolicy, parsePolicyFile } from "../../../src/rules/policy/parse-policy.ts";

const HEAD = 'format: pii-policy/1\nid: partner\nversion: "1.0.0"\ncategories:\n  user.name: hash\n';

it("asks by category and subject, or at paths of a document", () => {
  const { tests } = parsePolicyFile(`${HEAD}tests:
  - name: alone
    actions:
      user.name: { customer: hash, employee: own }
      user.contact: null
      user.content: { mask: { keep_last: 2 } }
  - name: with rules
    rules: ./calls.pii.yaml
    in: { a: "Ana", b: [1] }
    actions: { "$['a']": "null", "$['b'][0]": keep }
    gone: ["Ana"]
`);
  expect(tests).toMatchObject([
    {
      name: "alone",
      rules: null,
      asked: [
        { category: "user.name", subject: "customer", action: { name: "hash" } },
        { category: "user.name", subject: "employee", action: "own" },
        { category: "user.contact", subject: null, action: { name: "null" } },
        { category: "user.content", subject: null, action: { name: "mask", mask: { keepLast: 2 } } },
      ],
    },
    {
      rules: "./calls.pii.yaml",
      json: '{"a":"Ana","b":[1]}',
      actions: [
        ["$['a']", { name: "null" }],
        ["$['b'][0]", null],
      ],
      gone: ["Ana"],
    },
  ]);
});

it("no message quotes a test", () => {
  const { problems } = parsePolicyFile(`${HEAD}tests:
  - name: one
    actions: { ana.example: ana, user: { Ana: hash, user.name: ana }, user.name: { ana: { keep_last: 1 } } }
  - name: other
    rules: acme/calls
    in: { Ana: 1 }
    actions: { "$.Ana": ana }
`);
  expect(problems.length).toBeGreaterThan(3);
  expect(JSON.stringify(problems).toLowerCase()).not.toContain("ana");
});

it("are no part of what a run loads", () => {
  const tests = "tests:\n  - name: a\n    actions: { user.name: hash }\n";
  expect(parsePolicy(HEAD + tests)).toEqual(parsePolicy(HEAD));
});

it("may have a character that nobody sees as an escape, and nothing else may", () => {
  const codes = (text: string) => parsePolicyFile(text).problems.map(({ code }) => code);
  const test = (name: string) => `${HEAD}tests:\n  - name: "${name}"\n    actions: { user.name: hash }\n`;
  expect(codes(test("a\\u200db"))).toEqual([]);
  expect(codes(test("a\u200db"))).toEqual(["unseen-character"]);
  expect(codes(`# \u202e\n${test("a")}`)).toEqual(["unseen-character"]);
});

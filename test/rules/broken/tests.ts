/** The tests of a file. One defect each. */
import { MINIMAL, ruleWith } from "../samples.ts";
import type { BrokenFile } from "./broken-file.ts";

const withTest = (...lines: readonly string[]) =>
  `${MINIMAL}tests:\n  - name: t\n${lines.map((l) => `    ${l}\n`).join("")}`;

export const TESTS: readonly BrokenFile[] = [
  ["no name", `${MINIMAL}tests:\n  - in: 1\n    gone: ["a"]\n`, ["missing-key 9:5"]],
  ["no document", withTest('gone: ["a"]'), ["wrong-test 9:5"]],
  ["two documents", withTest("in: 1", "json: '1'", 'gone: ["a"]'), ["wrong-test 9:5"]],
  ["no JSON", withTest("json: '{'", 'gone: ["a"]'), ["wrong-test 10:11"]],
  ["no number of JSON", withTest("in: { a: .nan }", 'gone: ["a"]'), ["wrong-type 10:14"]],
  ["an unknown entry", withTest("in: 1", "decided: { \"$['email']\": male }"), ["unknown-id 11:30"]],
  ["a shorthand", withTest("in: 1", 'kept: ["$.email"]'), ["path-not-normalized 11:12"]],
  ["a shorthand for a key", withTest("in: 1", 'decided: { "$.email": mail }'), ["path-not-normalized 11:16"]],
  ["a path without quotes", withTest("in: 1", "undecided: [$]"), ["path-not-quoted 11:17"]],
  ["a number that is gone", withTest("in: 1", "gone: [12025550123]"), ["wrong-type 11:12"]],
  ["an unknown key", withTest("in: 1", 'goen: ["a"]'), ["unknown-key 11:5"]],
  [
    "a deprecated entry",
    `${ruleWith("status: deprecated")}tests:\n  - name: t\n    in: 1\n    decided: { "$['email']": mail }\n`,
    ["unknown-id 12:30"],
  ],
];

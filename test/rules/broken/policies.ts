/** Policy files. One defect each. */
import type { BrokenFile } from "./broken-file.ts";

const own = (lines: string) => `format: pii-policy/1\nid: partner\nversion: "1.0.0"\n${lines}\n`;

export const POLICIES: readonly BrokenFile[] = [
  ["another format", own("extends: mask").replace("pii-policy/1", "pii-rules/1"), ["unknown-format 1:9"]],
  ["a built-in policy", own("extends: masc"), ["unknown-policy 4:10"]],
  ["a category", own("categories:\n  user.contct: mask"), ["unknown-category 5:3"]],
  ["a subject", own("categories:\n  user.name:\n    custmer: mask"), ["unknown-subject 6:5"]],
  ["an action", own("categories:\n  user.name: masc"), ["unknown-action 5:14"]],
  ["unlisted", own("unlisted: maybe"), ["unknown-unlisted 4:11"]],
  ["a key", own("rule:\n  a/b/c: mask"), ["unknown-key 4:1"]],
  ["a test that expects nothing", own("tests:\n  - name: a"), ["wrong-test 5:5"]],
  ["a test without a document", own("tests:\n  - name: a\n    rules: a/b\n    actions: {}"), ["wrong-test 5:5"]],
  [
    "a test with two documents",
    own('tests:\n  - name: a\n    rules: a/b\n    in: 1\n    json: "1"\n    gone: [a]'),
    ["wrong-test 5:5"],
  ],
  ["a document without rules", own("tests:\n  - name: a\n    in: 1\n    actions: { user: mask }"), ["wrong-test 5:5"]],
  ["gone, without rules", own("tests:\n  - name: a\n    gone: [a]"), ["wrong-test 5:5"]],
  ["a category in a test", own("tests:\n  - name: a\n    actions: { user.nam: mask }"), ["unknown-category 6:16"]],
  [
    "a subject in a test",
    own("tests:\n  - name: a\n    actions: { user: { x: mask, y: hash } }"),
    ["unknown-subject 6:24", "unknown-subject 6:33"],
  ],
  ["an action in a test", own("tests:\n  - name: a\n    actions: { user: ana }"), ["unknown-action 6:22"]],
  ["options in a test", own("tests:\n  - name: a\n    actions: { user: truncate }"), ["unknown-action 6:22"]],
  [
    "a path in a test",
    own('tests:\n  - name: a\n    rules: a/b\n    in: 1\n    actions: { "$.a": keep }'),
    ["path-not-normalized 8:16"],
  ],
  ["a key in a test", own("tests:\n  - name: a\n    decided: {}\n    actions: { user: own }"), ["unknown-key 6:5"]],
  ["the id of a rule", own("rules:\n  nonsense: mask"), ["wrong-id 5:3"]],
];

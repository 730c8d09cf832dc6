/** What is wrong with a file before anything of it is understood. One defect each. */
import { HEAD, MINIMAL, ruleWith } from "../samples.ts";
import type { BrokenFile } from "./broken-file.ts";

const JSON_HEAD = '{"format": "pii-rules/1"';

export const TEXT: readonly BrokenFile[] = [
  ["an unclosed quote", `${MINIMAL}    why: "open\n`, ["syntax-error 9:1"]],
  ["a character that nobody sees", `${MINIMAL}# a\u200bb\n`, ["unseen-character 8:4"]],
  ["a change of direction", ruleWith('why: "a\u202e"'), ["unseen-character 8:12"]],
  ["a tab", "format: pii-rules/1\n\tid: a/b\n", ["syntax-error 2:1"]],
  ["a second key on the line", "format: pii-rules/1\nid: a: b\n", ["syntax-error 2:5"]],
  ["an anchor", ruleWith("why: &a text"), ["yaml-anchor 8:10"]],
  ["an alias", ruleWith("why: *a"), ["yaml-alias 8:10"]],
  ["a tag", ruleWith("why: !!str text"), ["yaml-tag 8:10"]],
  ["a directive", `%YAML 1.1\n---\n${MINIMAL}`, ["yaml-directive 1:1"]],
  ["two documents", `${MINIMAL}---\na: 1\n`, ["yaml-documents 8:1"]],
  ["a complex key", "format: pii-rules/1\n? id\n: a/b\n", ["yaml-complex-key 2:1"]],
  [
    "a list as a key",
    `${MINIMAL}tests:\n  - name: t\n    in: { [a]: b }\n    gone: ["x"]\n`,
    ["yaml-complex-key 10:11"],
  ],
  ["a duplicate key", ruleWith("id: other"), ["duplicate-key 8:5"]],
  ["flow style of an entry", `${HEAD}rules:\n  - { id: a, path: "$.a", category: user.name }\n`, ["flow-style 5:5"]],
  [
    "flow style of the list of entries",
    `${HEAD}rules: [ { id: a, path: "$.a", category: user.name } ]\n`,
    ["flow-style 4:8"],
  ],
  ["flow style of the sources", `${MINIMAL}sources: { api: { title: A } }\n`, ["flow-style 8:10"]],
  [
    "65 levels",
    `${MINIMAL}tests:\n  - name: t\n    in: ${"[".repeat(62)}${"]".repeat(62)}\n    gone: ["x"]\n`,
    ["too-deep 10:70"],
  ],
  ["a hundred thousand brackets", `${JSON_HEAD}, "a": ${"[".repeat(100_000)}`, ["too-deep 1:95"]],
  ["a hundred thousand YAML lists", `${HEAD}a:\n${"- ".repeat(100_000)}`, ["too-deep 5:130"]],
  ["6 MB", `${MINIMAL}#${"x".repeat(6_000_000)}\n`, ["too-large"]],
  ["6 MB of bytes in 2 MB of text", `${MINIMAL}#${"語".repeat(2_000_000)}\n`, ["too-large"]],
  ["a list", "---\nformat: pii-rules/1\n...\n- a\n", ["yaml-documents 4:1"]],
  ["JSON with a comma too many", '{\n  "format": "pii-rules/1",\n}', ["syntax-error 3:1"]],
  ["JSON without quotes", `${JSON_HEAD}, id: 1}`, ["syntax-error 1:27"]],
  ["JSON with a wrong escape", `${JSON_HEAD}, "id": "\\x"}`, ["syntax-error 1:33"]],
  ["JSON with an end too early", `${JSON_HEAD}, "id": "a`, ["syntax-error 1:33"]],
  ["JSON with something behind", `${JSON_HEAD}} x`, ["syntax-error 1:27"]],
  ["JSON with no colon", `${JSON_HEAD}, "a" 1}`, ["syntax-error 1:31"]],
  ["JSON with no comma", `${JSON_HEAD}, "a":1 "b":2}`, ["syntax-error 1:33"]],
  [
    "JSON with a duplicate key",
    '{"format": "pii-rules/1", "id": "a/b", "version": "1.0.0", "keep": [],\n"keep": []}',
    ["duplicate-key 2:1"],
  ],
];

/** What is wrong with a file before anything of it is understood. One defect each. */
import { HEAD, MINIMAL, ruleWith } from "../samples.ts";
import type { BrokenFile } from "./broken-file.ts";

export const TEXT: readonly BrokenFile[] = [
  ["an unclosed quote", `${MINIMAL}    why: "open\n`, ["syntax-error 9:1"]],
  ["a tab", "format: pii-rules/1\n\tid: a/b\n", ["syntax-error 2:1"]],
  ["a second key on the line", "format: id: a/b\n", ["syntax-error 1:9"]],
  ["an anchor", ruleWith("why: &a text"), ["yaml-anchor 8:10"]],
  ["an alias", ruleWith("why: *a"), ["yaml-alias 8:10"]],
  ["a tag", ruleWith("why: !!str text"), ["yaml-tag 8:10"]],
  ["a directive", `%YAML 1.1\n---\n${MINIMAL}`, ["yaml-directive 1:1"]],
  ["two documents", `${MINIMAL}---\na: 1\n`, ["yaml-documents 8:1"]],
  ["a complex key", "? format\n: pii-rules/1\n", ["yaml-complex-key 1:1"]],
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
  ["a hundred thousand brackets", "[".repeat(100_000), ["too-deep 1:65"]],
  ["a hundred thousand YAML lists", `a:\n${"- ".repeat(100_000)}`, ["too-deep 2:130"]],
  ["6 MB", `${MINIMAL}#${"x".repeat(6_000_000)}\n`, ["too-large"]],
  ["6 MB of bytes in 2 MB of text", `${MINIMAL}#${"語".repeat(2_000_000)}\n`, ["too-large"]],
  ["nothing", "", ["wrong-type 1:1"]],
  ["a comment only", "# nothing\n", ["wrong-type 1:1"]],
  ["a list", "- a\n", ["wrong-type 1:1"]],
  ["JSON with a comma too many", '{\n  "format": "pii-rules/1",\n}', ["syntax-error 3:1"]],
  ["JSON without quotes", "{format: 1}", ["syntax-error 1:2"]],
  ["JSON with a wrong escape", '{"format": "\\x"}', ["syntax-error 1:12"]],
  ["JSON with an end too early", '{"format": "a', ["syntax-error 1:12"]],
  ["JSON with something behind", "{} x", ["syntax-error 1:4"]],
  ["JSON with no colon", '{"a" 1}', ["syntax-error 1:6"]],
  ["JSON with no comma", '{"a":1 "b":2}', ["syntax-error 1:8"]],
  [
    "JSON with a duplicate key",
    '{"format": "pii-rules/1", "id": "a/b", "version": "1.0.0", "keep": [],\n"keep": []}',
    ["duplicate-key 2:1"],
  ],
];

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
  ["the id of a rule", own("rules:\n  nonsense: mask"), ["wrong-id 5:3"]],
];

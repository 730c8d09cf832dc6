/** Entries that cannot stand together. One defect each. */
import { entry, KEEP, rules } from "../samples.ts";
import type { BrokenFile } from "./broken-file.ts";

const HASH = "    action: hash\n";
const REMOVE = "    action: remove\n";
const roots = (text: string) => `${text}records: ["$.data[*]", "$[*]", "$"]\n`;

export const CONFLICTS: readonly BrokenFile[] = [
  ["the same path", rules(entry("$.a"), entry("$.a", HASH)), ["conflict 9:11"]],
  ["two ways to write it", rules(entry("$.a"), entry("$['a']", HASH)), ["conflict 9:11"]],
  ["two unions", rules(entry("$['a','b']"), entry("$['b','c']", HASH)), ["conflict 9:11"]],
  ["a slice and a wildcard", rules(entry("$.a[1:]"), entry("$.a[*]", HASH)), ["conflict 9:11"]],
  ["wildcards at the same place", rules(entry("$.a.*.c"), entry("$.a[*].c", HASH)), ["conflict 9:11"]],
  ["another category", rules(entry("$.a"), entry("$.a").replace("user.name", "user.job_title")), ["conflict 9:11"]],
  ["a rule and a keep", `${rules(entry("$.a"))}keep:\n${KEEP.replace("$.sid", "$.a")}`, ["conflict 10:11"]],
  ["below what is removed", rules(entry("$.a", REMOVE), entry("$.a.b")), ["below-removed 10:11"]],
  ["above what is removed", rules(entry("$.a.b"), entry("$.a", REMOVE)), ["below-removed 6:11"]],
  ["below what is null", rules(entry("$.a.*", "    action: null\n"), entry("$.a.b.c")), ["below-removed 10:11"]],
  ["anywhere below what is removed", rules(entry("$.a", REMOVE), entry("$..b")), ["below-removed 10:11"]],
  [
    "a keep below what is removed",
    `${rules(entry("$.a", REMOVE))}keep:\n${KEEP.replace("$.sid", "$.a[0].b")}`,
    ["below-removed 11:11"],
  ],
  ["a wildcard at the root", roots(rules(entry("$.*"))), ["takes-root 6:11"]],
  ["everything", roots(rules(entry("$..*"))), ["takes-root 6:11"]],
  ["the list of records", roots(rules(entry("$.data"))), ["takes-root 6:11"]],
  ["a filter over records", roots(rules(entry("$[?@.a]"))), ["takes-root 6:11"]],
  ["a record from outside", roots(rules(entry("$.data[0]"))), ["takes-root 6:11"]],
  ["records by a filter", roots(rules(entry("$.data[?@.a]"))), ["takes-root 6:11"]],
  ["the record itself, where one root holds another", roots(rules(entry("$"))), ["takes-root 6:11"]],
  [
    "the envelope from outside",
    `${rules(entry("$.a"))}records: ["$.data[*]"]\nenvelope:\n  rules:\n    - id: x\n      path: "$.data"\n      category: user.name\n`,
    ["takes-root 12:13"],
  ],
];

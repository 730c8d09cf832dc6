/** Paths of entries. One defect each. */
import { keepPath, MINIMAL, rulePath } from "../samples.ts";
import type { BrokenFile } from "./broken-file.ts";

export const PATHS: readonly BrokenFile[] = [
  ["no quotes", MINIMAL.replace('"$.email"', "$.email"), ["path-not-quoted 6:11"]],
  ["single quotes", MINIMAL.replace('"$.email"', "'$.email'"), ["path-not-quoted 6:11"]],
  ["a number", MINIMAL.replace('"$.email"', "1"), ["wrong-type 6:11"]],
  ["no path", rulePath("email"), ["path-syntax 6:12"]],
  ["a negative index", rulePath("$.a[-1]"), ["path-negative-index 6:16"]],
  ["a negative slice", rulePath("$.a[1:-1]"), ["path-negative-slice 6:16"]],
  ["the root in a filter", rulePath("$.a[?@.b == $.c]"), ["path-absolute-query 6:24"]],
  ["an unknown function", rulePath("$.a[?foo(@)]"), ["path-unknown-function 6:17"]],
  ["a wrong pattern", rulePath("$.a[?match(@, '(')]"), ["path-pattern 6:27"]],
  ["an escape before the place", rulePath("$['\\u0061\\\\n'][-1]"), ["path-negative-index 6:27"]],
  ["4097 characters", rulePath(`$.${"a".repeat(4095)}`), ["path-too-long 6:11"]],
  ["65 segments", rulePath(`$${".a".repeat(65)}`), ["path-too-long 6:11"]],
  ["a keep of all members", keepPath("$.a.*.b"), ["keep-not-by-name 6:15"]],
  ["a keep of all that is called so", keepPath("$.a..b"), ["keep-not-by-name 6:15"]],
  ["a keep of all elements below", keepPath("$.a..[*]"), ["keep-not-by-name 6:15"]],
  ["a keep behind a name with dots", keepPath("$['..'].*"), ["keep-not-by-name 6:19"]],
  ["the root, removed", `${rulePath("$")}    action: remove\n`, ["remove-root 8:13"]],
];

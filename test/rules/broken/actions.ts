/** Actions and their options. One defect each. */
import { ruleWith } from "../samples.ts";
import type { BrokenFile } from "./broken-file.ts";

export const ACTIONS: readonly BrokenFile[] = [
  ["negative", "{ mask: { keep_last: -1 } }", "mask-out-of-range 8:34"],
  ["a fraction", "{ mask: { keep_first: 1.5 } }", "mask-out-of-range 8:35"],
  ["huge", "{ mask: { keep_first: 256 } }", "mask-out-of-range 8:35"],
  ["text for a number", '{ mask: { keep_first: "1" } }', "wrong-type 8:35"],
  ["two characters", '{ mask: { char: "**" } }', "mask-out-of-range 8:29"],
  ["a digit", '{ mask: { char: "7" } }', "mask-out-of-range 8:29"],
  ["a letter", '{ mask: { char: "x" } }', "mask-out-of-range 8:29"],
  ["a quote", `{ mask: { char: '"' } }`, "mask-out-of-range 8:29"],
  ["an unknown option", "{ mask: { keep: 1 } }", "unknown-key 8:23"],
  ["an option of an action without", "{ hash: { length: 1 } }", "wrong-option 8:21"],
  ["an unknown action with options", "{ blur: { width: 1 } }", "unknown-action 8:15"],
  ["truncate to nobody knows what", "truncate", "wrong-option 8:13"],
  ["truncate without an end", "{ truncate: {} }", "missing-key 8:25"],
  ["truncate to a word", "{ truncate: { to: year } }", "wrong-option 8:31"],
  ["truncate to no character", "{ truncate: { to: 0 } }", "wrong-option 8:31"],
  ["a bucket of any size", "bucket", "wrong-option 8:13"],
  ["a bucket of nothing", "{ bucket: {} }", "wrong-option 8:23"],
  ["a bucket for every number", "{ bucket: { width: 1 } }", "wrong-option 8:32"],
  ["both kinds of buckets", "{ bucket: { width: 5, edges: [1, 2] } }", "wrong-option 8:23"],
  ["edges that fall", "{ bucket: { edges: [3, 2] } }", "wrong-option 8:32"],
  ["one edge", "{ bucket: { edges: [3] } }", "wrong-option 8:32"],
  ["two actions", "{ mask: {}, hash: {} }", "wrong-type 8:13"],
  ["none", "", "wrong-type 8:13"],
  ["a number", "1", "wrong-type 8:13"],
].map(([name = "", action = "", problem = ""]) => [name, ruleWith(`action: ${action}`), [problem]]);

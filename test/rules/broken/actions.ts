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
  ["an unknown action with options", "{ bucket: { width: 1 } }", "unknown-action 8:15"],
  ["two actions", "{ mask: {}, hash: {} }", "wrong-type 8:13"],
  ["none", "", "wrong-type 8:13"],
  ["a number", "1", "wrong-type 8:13"],
].map(([name = "", action = "", problem = ""]) => [name, ruleWith(`action: ${action}`), [problem]]);

/** Loads a policy by name: a built-in one, or a file. */
import { wrongType } from "../../errors/wrong-type.ts";
import { deepFreeze } from "../../input/freeze.ts";
import { builtIn } from "../../libraries/built-in.ts";
import { notText, textOf } from "../file/utf-8.ts";
import { isPath, reading } from "../load.ts";
import type { Policy } from "../model.ts";
import type { Remembered } from "../remembered.ts";
import { parsePolicy, wrongPolicyFile } from "./parse-policy.ts";
import { builtInPolicy } from "./policies.ts";

/**
 * Loads a policy, for the option `policy`. A name that begins with `.` or `/` or ends in .yaml, .yml or .json is the path
 * of a file; any other name is a built-in policy (`replace`, `mask`, `pseudonymous`, `analytics`, `strict`).
 *
 * @returns frozen plain data, with all that the policy extends.
 * @throws UsageError for what is not a name; RuleError `unknown-policy`; `unreadable`; `wrong-policy-file` with all problems.
 */
export async function loadPolicy(name: string): Promise<Policy> {
  return loadPolicyWith(undefined, name);
}

/** As `loadPolicy`; `remembered`: what need not be parsed again, and gets what was parsed. */
export async function loadPolicyWith(
  remembered: Pick<Remembered, "policies"> | undefined,
  name: string,
): Promise<Policy> {
  if (typeof name !== "string") throw wrongType("loadPolicy", "the name of a policy or of its file", name);
  if (!isPath(name)) return builtInPolicy(name);
  const bytes = await reading(name, () => builtIn("node:fs/promises").readFile(name));
  const recalled = await remembered?.policies.recall(bytes);
  if (recalled !== undefined) return deepFreeze(recalled);
  const text = textOf(bytes);
  if (text === undefined) throw wrongPolicyFile({ file: name, text: "", problems: [notText("a policy file")] });
  const policy = parsePolicy(text, { file: name });
  await remembered?.policies.keep(bytes, policy);
  return policy;
}

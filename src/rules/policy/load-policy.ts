/** Loads a policy by name: a built-in one, or a file. */
import { RuleError } from "../../errors/errors.ts";
import { wrongType } from "../../errors/wrong-type.ts";
import { builtIn } from "../../libraries/built-in.ts";
import { isPath, reading } from "../load.ts";
import type { Policy } from "../model.ts";
import { wrongRuleFiles } from "../wrong-rule-files.ts";
import { parsePolicy } from "./parse-policy.ts";
import { builtInPolicy } from "./policies.ts";

/**
 * Loads a policy, for the option `policy`. A name that begins with `.` or `/` or ends in .yaml, .yml or .json is the path
 * of a file; any other name is a built-in policy (`replace`, `mask`, `pseudonymous`, `strict`).
 *
 * @returns frozen plain data, with all that the policy extends.
 * @throws UsageError for what is no name; RuleError `unknown-policy`; `unreadable`; `wrong-policy-file` with all problems.
 */
export async function loadPolicy(name: string): Promise<Policy> {
  if (typeof name !== "string") throw wrongType("loadPolicy", "the name of a policy or of its file", name);
  if (!isPath(name)) return builtInPolicy(name);
  const text = textOf(await reading(name, () => builtIn("node:fs/promises").readFile(name)), name);
  return parsePolicy(text, { file: name });
}

/** Without a byte order mark. */
function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const problem = { code: "not-utf-8", severity: "error", message: "a policy file is UTF-8 text" } as const;
    const { message, files } = wrongRuleFiles([{ file, text: "", problems: [problem] }]);
    throw new RuleError("wrong-policy-file", message, files);
  }
}

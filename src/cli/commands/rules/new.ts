import { UsageError } from "../../../errors/errors.ts";
import { newRuleFile } from "../../../review/draft/new-file.ts";
import { identityOfFile } from "../../io/identity.ts";
import { type AnswerTo, exitOf } from "./answer.ts";

export const newFile: AnswerTo = async ({ words, text }) => {
  const output = text("output");
  // Somebody's work may be in it.
  if (output !== undefined && (await identityOfFile(output)) !== undefined) {
    throw new UsageError("file-exists", `${output} is there already; name another file, or remove it first`);
  }
  const today = new Date().toISOString().slice(0, 10);
  return { text: newRuleFile({ id: words[0] ?? "", today }), exit: exitOf(true), inputs: [] };
};

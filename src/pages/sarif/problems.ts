/** The problems of rule files. */
import type { FileProblems, Problem } from "../../errors/errors.ts";
import { type Finding, type SarifTool, sarifText } from "./sarif.ts";

/** JSON text, with a line end. */
export function renderSarif(files: readonly FileProblems[], tool: SarifTool): string {
  const findings = files.flatMap(({ file, problems }) => problems.map((problem) => findingOf(file, problem)));
  return sarifText(findings, tool);
}

function findingOf(file: string, { code, severity, message, place, fix }: Problem): Finding {
  const text = fix === undefined ? message : `${message}; ${fix}`;
  return { rule: code, level: severity, message: text, file, place };
}

import { type FileProblems, RuleError } from "../errors/errors.ts";

/** The error with all that is wrong with the files of a run; its message shows the first problem. */
export function wrongRuleFiles(files: readonly FileProblems[]): RuleError {
  const errors = files.flatMap(({ file, problems }) =>
    problems.filter(({ severity }) => severity === "error").map((problem) => ({ file, problem })),
  );
  const [first] = errors;
  if (first === undefined) return new RuleError("wrong-rule-file", "a rule file is wrong", files);
  const { file, problem } = first;
  const { line, column } = problem.place ?? { line: 1, column: 1 };
  const others = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
  return new RuleError(
    "wrong-rule-file",
    `${file}:${line}:${column}: ${problem.code}: ${problem.message}${others}`,
    files,
  );
}

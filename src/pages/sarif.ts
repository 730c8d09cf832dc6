/** The problems of rule files as SARIF 2.1.0 (OASIS), which code review sites show at the line. */
import type { FileProblems, Problem } from "../errors/errors.ts";

export interface SarifTool {
  readonly version: string;
  /** Where the tool is described. */
  readonly informationUri?: string;
}

/** JSON text, with a line end. */
export function renderSarif(files: readonly FileProblems[], tool: SarifTool): string {
  const problems = files.flatMap(({ file, problems }) => problems.map((problem) => ({ file, problem })));
  const codes = [...new Set(problems.map(({ problem }) => problem.code))].sort();
  const run = {
    tool: { driver: { name: "scrubjay", ...tool, rules: codes.map((id) => ({ id })) } },
    columnKind: "unicodeCodePoints",
    results: problems.map(({ file, problem }) => resultOf(file, problem, codes)),
  };
  const $schema = "https://json.schemastore.org/sarif-2.1.0.json";
  return `${JSON.stringify({ $schema, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

function resultOf(file: string, { code, severity, message, place, fix }: Problem, codes: readonly string[]): object {
  const region = { startLine: place?.line ?? 1, startColumn: place?.column ?? 1 };
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: fix === undefined ? message : `${message}; ${fix}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } }],
  };
}

/** A relative reference (RFC 3986) for a relative name, whatever the system's separator. */
function uriOf(file: string): string {
  const path = file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  return path.startsWith("/") ? `file://${path}` : path;
}

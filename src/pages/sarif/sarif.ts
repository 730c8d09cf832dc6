/**
 * What was found, as SARIF 2.1.0 (OASIS), which code review sites show at the line. This room says at which line each thing
 * stands, and what kind it is; it may print no value of an example, a sample or a test.
 */
import type { TextPlace } from "../../errors/errors.ts";
import { printable } from "../../errors/printable.ts";

export interface SarifTool {
  readonly version: string;
  /** Where the tool is described. */
  readonly informationUri?: string;
}

/** One thing that is said of a place. */
export interface Finding {
  /** Its kind, in kebab-case. */
  readonly rule: string;
  readonly level: "error" | "warning" | "note";
  readonly message: string;
  readonly file: string;
  /** Absent where the file as a whole is meant. */
  readonly place?: Partial<TextPlace> | undefined;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** `kinds`: what the kinds mean, for those that do not say it themselves. JSON text, with a line end. */
export function sarifText(
  findings: readonly Finding[],
  tool: SarifTool,
  kinds: Readonly<Record<string, string>> = {},
): string {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  const run = {
    tool: { driver: { name: "scrubjay", ...tool, rules: ids.map((id) => ruleOf(id, kinds[id])) } },
    columnKind: "unicodeCodePoints",
    results: findings.map((finding) => resultOf(finding, ids)),
  };
  const $schema = "https://json.schemastore.org/sarif-2.1.0.json";
  return `${JSON.stringify({ $schema, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

function ruleOf(id: string, text: string | undefined): object {
  return text === undefined ? { id } : { id, shortDescription: { text } };
}

function resultOf({ rule, level, message, file, place, properties }: Finding, ids: readonly string[]): object {
  const region = { startLine: place?.line ?? 1, startColumn: place?.column ?? 1 };
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level,
    message: { text: printable(message) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } }],
    ...(properties && { properties }),
  };
}

/** A relative reference (RFC 3986) for a relative name, whatever the system's separator. Of a file in git, from the repository's top. */
function uriOf(file: string): string {
  const name = file.replace(/^git:(?:\{[^}]*\}|[^:{])*:/, "");
  const path = name.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  return path.startsWith("/") ? `file://${path}` : path;
}

import type { Findings } from "./findings.ts";
import { readJson } from "./json-tree.ts";
import { MOST_BYTES } from "./limits.ts";
import type { TreeNode } from "./tree.ts";
import { readYaml } from "./yaml-tree.ts";

/** A text whose first sign is a bracket is JSON: in a YAML rule file the outermost map is never in flow style. */
export function isJson(text: string): boolean {
  return /^[ \t\r\n]*[{[]/.test(text);
}

/**
 * Reads the text of a rule file, YAML 1.2 or JSON, into one neutral tree.
 *
 * @returns undefined where there is no tree to check; `findings` then says why.
 */
export function readDocument(text: string, findings: Findings): TreeNode | undefined {
  if (isTooLarge(text)) {
    findings.error("too-large", undefined, `a rule file has at most ${MOST_BYTES / 1024 / 1024} MB`);
    return undefined;
  }
  return isJson(text) ? readJson(text, findings) : readYaml(text, findings);
}

function isTooLarge(text: string): boolean {
  if (text.length * 3 <= MOST_BYTES) return false;
  return text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES;
}

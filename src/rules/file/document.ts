import { FORMAT, POLICY_FORMAT } from "./formats.ts";
import { readJson } from "./json-tree.ts";
import { MOST_BYTES } from "./limits.ts";
import type { Problems } from "./problems.ts";
import { isJson, saysFormat } from "./says-format.ts";
import type { FileNode } from "./tree.ts";
import { checkUnseen } from "./unseen.ts";
import { readYaml } from "./yaml-tree.ts";

/**
 * Reads the text of a rule file or policy, YAML 1.2 or JSON, into a document tree. A text that does not say its `format` is
 * not looked into, so that no message quotes what it holds.
 *
 * @returns undefined where there is no tree to check; `problems` then says why.
 */
export function readDocument(text: string, format: string, problems: Problems): FileNode | undefined {
  if (isTooLarge(text)) {
    problems.error("too-large", undefined, `a rule file has at most ${MOST_BYTES / 1024 / 1024} MB`);
    return undefined;
  }
  if (!saysFormat(text)) {
    const kind = format === POLICY_FORMAT ? "policy" : "rule";
    problems.error("no-format", undefined, `this is not a ${kind} file: no line says format: ${format}`);
    return undefined;
  }
  const root = isJson(text) ? readJson(text, problems) : readYaml(text, problems);
  if (root !== undefined && isOtherKind(root, format, problems)) return undefined;
  checkUnseen(text, root, problems);
  return root;
}

/** A map, as a file may say `format: constructor`. */
const OTHER_KINDS = new Map<unknown, readonly [message: string, fix: string]>([
  [POLICY_FORMAT, ["this is a policy, not a rule file", "give it as a policy, beside rule files"]],
  [FORMAT, ["this is a rule file, not a policy", "give it as a rule file"]],
]);

/** A policy in place of a rule file, or the other way round: nothing else needs to be said about it. */
function isOtherKind(root: FileNode, format: string, problems: Problems): boolean {
  const said = root.kind === "map" ? root.members.find(({ key }) => key === "format")?.value : undefined;
  if (said?.kind !== "scalar" || said.value === format) return false;
  const other = OTHER_KINDS.get(said.value);
  if (other !== undefined) problems.error("unknown-format", said.start, ...other);
  return other !== undefined;
}

function isTooLarge(text: string): boolean {
  if (text.length * 3 <= MOST_BYTES) return false;
  return text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES;
}

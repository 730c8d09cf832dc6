import type { Findings } from "../file/findings.ts";
import type { FileNode, ListNode, MapNode } from "../file/tree.ts";

/**
 * One key a line, so that a reviewer reads a file from top to bottom and a change is one line of a diff. Brackets are
 * for what is one thought: `reviewed`, a source, the options of an action, a list of words, and tests.
 */
export function checkFlow(root: FileNode, findings: Findings): void {
  check(root, [], findings);
}

function check(node: FileNode, trail: readonly string[], findings: Findings): void {
  if (node.kind === "scalar" || isFree(trail)) return;
  if (node.flow && !isListOfWords(node)) {
    findings.error("flow-style", node.start, "brackets are not for this: one key a line", "write it in block style");
    return;
  }
  if (node.kind === "list") for (const item of node.items) check(item, [...trail, ""], findings);
  else for (const { key, value } of node.members) check(value, [...trail, key], findings);
}

function isFree(trail: readonly string[]): boolean {
  const [top] = trail;
  return (
    top === "reviewed" || top === "tests" || (top === "sources" && trail.length === 2) || trail.at(-1) === "action"
  );
}

function isListOfWords(node: MapNode | ListNode): boolean {
  return node.kind === "list" && node.items.every(({ kind }) => kind === "scalar");
}

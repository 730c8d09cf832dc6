import type { Problems } from "../file/problems.ts";
import type { FileNode, ListNode, MapNode } from "../file/tree.ts";

/**
 * Each key stands on its own line, so that a reviewer reads a file from top to bottom, and a change is one line of a diff.
 * Brackets are for what belongs together: `reviewed`, a source, the options of an action, a list of words, and tests.
 */
export function checkFlow(root: FileNode, problems: Problems): void {
  check(root, [], problems);
}

function check(node: FileNode, trail: readonly string[], problems: Problems): void {
  if (node.kind === "scalar" || isFree(trail)) return;
  if (node.flow && !isEmpty(node) && !isListOfWords(node)) {
    const [marks, part] = node.kind === "map" ? ["{ }", "key"] : ["[ ]", "item"];
    const fix = `write each ${part} on a line of its own`;
    problems.error("flow-style", node.start, `do not use ${marks} here: one ${part} a line`, fix);
    return;
  }
  if (node.kind === "list") for (const item of node.items) check(item, [...trail, ""], problems);
  else for (const { key, value } of node.members) check(value, [...trail, key], problems);
}

function isFree(trail: readonly string[]): boolean {
  const [top] = trail;
  return (
    top === "reviewed" || top === "tests" || (top === "sources" && trail.length === 2) || trail.at(-1) === "action"
  );
}

/** Nothing that could have a line of its own. */
function isEmpty(node: MapNode | ListNode): boolean {
  return (node.kind === "list" ? node.items : node.members).length === 0;
}

function isListOfWords(node: MapNode | ListNode): boolean {
  return node.kind === "list" && node.items.every(({ kind }) => kind === "scalar");
}

/** Reads `action: mask` and `action: { mask: { keep_last: 4 } }`. */
import { ACTION_NAMES, ACTIONS, type ActionName, type ActionSpec } from "../../actions/table.ts";
import { type Checking, quote, type Reader } from "../file/checking.ts";
import { oneOf, unknownWord, type WordList } from "../file/readers.ts";
import type { MapNode, Positioned } from "../file/tree.ts";
import { meantAction } from "../taxonomy/other-words.ts";

const KEEPING = /^(?:keep|kept|retain|ignore|skip|allow|pass|leave|none)$/i;
const NAMES: WordList<ActionName> = {
  words: ACTION_NAMES,
  code: "unknown-action",
  noun: "action",
  meant: meantAction,
  instead: (word) => (KEEPING.test(word) ? "what stays is an entry under keep:, with a reason" : undefined),
};
const actionName = oneOf(NAMES);

/** The action of a rule that names none. */
export const DEFAULT_ACTION: ActionSpec = { name: "replace" };

/** An action by its name, or a map of its name to its options. */
export const action: Reader<Positioned<ActionSpec>> = (node, checking) => {
  if (node.kind === "map") return withOptions(node, checking);
  // YAML and JSON read `null` as nothing at all; here it is the name of an action.
  const isNull = node.kind === "scalar" && node.value === null && node.written === "null";
  const found = isNull ? ({ value: "null", at: node.start } as const) : actionName(node, checking);
  if (found === undefined) return undefined;
  const { plain, example } = ACTIONS[found.value];
  if (plain !== undefined) return { value: plain, at: found.at };
  checking.problems.error("wrong-option", found.at, `${quote(found.value)} needs its options`, example);
  return undefined;
};

function withOptions(node: MapNode, checking: Checking): Positioned<ActionSpec> | undefined {
  const [member, second] = node.members;
  if (member === undefined || second !== undefined) {
    const count = member === undefined ? "none" : "several";
    checking.problems.error("wrong-type", node.start, `expected one action with its options, not ${count}`);
    return undefined;
  }
  const name = ACTION_NAMES.find((known) => known === member.key);
  if (name === undefined) {
    unknownWord({ value: member.key, at: member.keyStart }, NAMES, checking);
    return undefined;
  }
  const value = ACTIONS[name].read(member.value, checking);
  return value && { value, at: node.start };
}

/** Reads `action: mask` and `action: { mask: { keep_last: 4 } }`. */

import { type Checking, quote, type Reader } from "../file/checking.ts";
import { optional, readKeys } from "../file/keys.ts";
import { flag, oneOf, text, unknownWord, type WordList, wrongType } from "../file/readers.ts";
import { type FileNode, type MapNode, nounOf, type Positioned } from "../file/tree.ts";
import { ACTION_NAMES, type ActionName, type ActionSpec, isMaskCharacter, type MaskOptions } from "../model.ts";
import { bucketSpec, shiftSpec, truncateSpec } from "./coarse.ts";

const ACTIONS: WordList<ActionName> = { words: ACTION_NAMES, code: "unknown-action", noun: "action" };
const actionName = oneOf(ACTIONS);

/** More than this is no mask any more; what is kept is at most half of the value in any case. */
const MOST_KEPT = 255;

const keptEnd: Reader<Positioned<number>> = (node, checking) => {
  const isNumber = node.kind === "scalar" && typeof node.value === "number";
  if (!isNumber) return wrongType(node, "a number", checking);
  const value = Number(node.value);
  if (Number.isInteger(value) && value >= 0 && value <= MOST_KEPT) return { value, at: node.start };
  checking.problems.error("mask-out-of-range", node.start, `a whole number from 0 to ${MOST_KEPT} is wanted here`);
  return undefined;
};

const maskChar: Reader<Positioned<string>> = (node, checking) => {
  const found = text(node, checking);
  if (found === undefined || isMaskCharacter(found.value)) return found;
  const message = "one visible character is wanted here, no letter, digit, quote or backslash";
  checking.problems.error("mask-out-of-range", found.at, message, 'the usual one is "*"');
  return undefined;
};

const MASK_KEYS = {
  of: "mask",
  keys: {
    keep_first: optional(keptEnd),
    keep_last: optional(keptEnd),
    keep_separators: optional(flag),
    char: optional(maskChar),
  },
};

const HASH_KEYS = { of: "hash", keys: { normalize: optional(flag) } };

/** Actions that mean nothing without options, and how they are written. */
const EXAMPLES: { readonly [K in ActionName]?: string } = {
  bucket: "action: { bucket: { width: 10 } }",
  "shift-date": "action: { shift-date: { days: 30, by: customer-id } }",
  truncate: "action: { truncate: { to: month } }",
};

/** What an action means without options. */
function plain(name: ActionName): ActionSpec {
  return name === "mask" ? { name, mask: { keepFirst: 0, keepLast: 0, keepSeparators: true, char: "*" } } : { name };
}

/** The action of a rule that names none. */
export const DEFAULT_ACTION: ActionSpec = plain("replace");

/** An action by its name, or a map of its name to its options. */
export const action: Reader<Positioned<ActionSpec>> = (node, checking) => {
  if (node.kind === "map") return withOptions(node, checking);
  // YAML and JSON read `null` as nothing at all; here it is the name of an action.
  const isNull = node.kind === "scalar" && node.value === null && node.written === "null";
  if (isNull) return { value: plain("null"), at: node.start };
  const found = actionName(node, checking);
  if (found === undefined) return undefined;
  const example = EXAMPLES[found.value];
  if (example === undefined) return { value: plain(found.value), at: found.at };
  checking.problems.error("wrong-option", found.at, `${quote(found.value)} needs its options`, example);
  return undefined;
};

function withOptions(node: MapNode, checking: Checking): Positioned<ActionSpec> | undefined {
  const [member, second] = node.members;
  if (member === undefined || second !== undefined) return wrongType(node, "one action with its options", checking);
  const name = ACTION_NAMES.find((known) => known === member.key);
  if (name === undefined) {
    unknownWord({ value: member.key, at: member.keyStart }, ACTIONS, checking);
    return undefined;
  }
  if (name === "truncate") return placed(truncateSpec(member.value, checking), node);
  if (name === "bucket") return placed(bucketSpec(member.value, checking), node);
  if (name === "shift-date") return placed(shiftSpec(member.value, checking), node);
  if (name === "hash") return placed(hashSpec(member.value, checking), node);
  if (name === "mask") return placed(maskSpec(member.value, checking), node);
  return withoutOptions(name, member.value, checking);
}

function hashSpec(node: FileNode, checking: Checking): ActionSpec | undefined {
  const options = readKeys(node, HASH_KEYS, checking);
  if (options === undefined) return undefined;
  const normalize = options.normalize?.value ?? true;
  return normalize ? plain("hash") : { name: "hash", hash: { normalize } };
}

function maskSpec(node: FileNode, checking: Checking): ActionSpec | undefined {
  const options = readKeys(node, MASK_KEYS, checking);
  if (options === undefined) return undefined;
  const mask: MaskOptions = {
    keepFirst: options.keep_first?.value ?? 0,
    keepLast: options.keep_last?.value ?? 0,
    keepSeparators: options.keep_separators?.value ?? true,
    char: options.char?.value ?? "*",
  };
  return { name: "mask", mask };
}

function placed(value: ActionSpec | undefined, { start }: MapNode): Positioned<ActionSpec> | undefined {
  return value && { value, at: start };
}

function withoutOptions(name: ActionName, node: FileNode, checking: Checking): Positioned<ActionSpec> | undefined {
  if (node.kind === "map" && node.members.length === 0) return { value: plain(name), at: node.start };
  const message = `${quote(name)} has no options, and here is ${nounOf(node)}`;
  checking.problems.error("wrong-option", node.start, message, `action: ${name}`);
  return undefined;
}

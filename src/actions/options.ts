/** What the options of several actions have in common. */
import type { Checking } from "../rules/file/checking.ts";
import type { FileNode } from "../rules/file/tree.ts";
import type { Direction, JsonSchema, PlainSpec } from "./kind.ts";

/** Notes a problem with an option. @returns undefined, for the reader of the option to return. */
export function wrongOption(node: FileNode, expected: string, checking: Checking): undefined {
  checking.problems.error("wrong-option", node.start, `expected ${expected}`);
  return undefined;
}

export function numberOf(node: FileNode): number | undefined {
  const isNumber = node.kind === "scalar" && typeof node.value === "number" && Number.isFinite(node.value);
  return isNumber ? Number(node.value) : undefined;
}

/** undefined for what is no whole number from `least` to `most`. */
export function wholeNumberOf(node: FileNode, least: number, most: number): number | undefined {
  const value = numberOf(node);
  return value !== undefined && Number.isInteger(value) && value >= least && value <= most ? value : undefined;
}

/** The schema of an action's options. `more`: which of them are needed. */
export function schemaOf(description: string, properties: JsonSchema, more: JsonSchema = {}): JsonSchema {
  return { description, type: "object", additionalProperties: false, ...more, properties };
}

/** Of an action that has none. */
export function plainSchema(description: string): JsonSchema {
  return { description, type: "object", maxProperties: 0 };
}

/** For options that have no order of strength: better a warning too many. */
export function anyChangeIsWeaker(before: PlainSpec, after: PlainSpec): Direction | undefined {
  return JSON.stringify(before) === JSON.stringify(after) ? undefined : "WEAKER";
}

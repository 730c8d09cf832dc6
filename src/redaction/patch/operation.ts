/** Operations of patches, checked by RFC 6902: what they hold, whether they were parsed or stand in bytes. */
import type { InputErrorCode } from "../../errors/error-codes.ts";
import { tokensOf } from "./pointer.ts";

const WRITING = ["add", "replace", "test"] as const;
const MOVING = ["move", "copy"] as const;

/** One operation of a JSON Patch (RFC 6902). */
export type PatchOperation =
  | { op: (typeof WRITING)[number]; path: string; value: unknown }
  | { op: "remove"; path: string }
  | { op: (typeof MOVING)[number]; path: string; from: string };

type OperationName = PatchOperation["op"];

/** The members of an operation, where it has them: texts are plain, a value is whatever the reader has for it. */
export interface OperationParts<Value> {
  readonly op?: unknown;
  readonly path?: unknown;
  readonly from?: unknown;
  readonly value?: Value | undefined;
}

export interface Operation<Value> {
  readonly op: OperationName;
  /** The tokens of its pointers. */
  readonly path: readonly string[];
  /** Set for `move` and `copy`. */
  readonly from: readonly string[] | undefined;
  /** Set for `add`, `replace` and `test`. */
  readonly value: Value | undefined;
}

/** `at`: the number of the operation, from 0 on; undefined: the patch as a whole. */
export type Refuse = (code: InputErrorCode, what: string, at?: number) => never;

/** Whether the member may say something in an operation. */
export function isPart(name: string): name is keyof OperationParts<unknown> {
  return name === "op" || name === "path" || name === "from" || name === "value";
}

/** The names of the members that say something in an operation; by RFC 6902 all others are ignored by whoever applies it. */
export function membersOf(op: unknown): readonly string[] {
  if (isIn(WRITING, op)) return ["op", "path", "value"];
  if (isIn(MOVING, op)) return ["op", "from", "path"];
  return ["op", "path"];
}

/** @throws what `refuse` throws */
export function operationOf<Value>(parts: OperationParts<Value>, at: number, refuse: Refuse): Operation<Value> {
  const { op, value } = parts;
  if (!isOperationName(op)) return refuse("wrong-operation", "op is none of RFC 6902", at);
  const path = pointerIn(parts, "path", at, refuse);
  const from = isIn(MOVING, op) ? pointerIn(parts, "from", at, refuse) : undefined;
  const isWriting = isIn(WRITING, op);
  if (isWriting && value === undefined) refuse("wrong-operation", `${op} without a value`, at);
  return { op, path, from, value: isWriting ? value : undefined };
}

function pointerIn(parts: OperationParts<unknown>, name: "path" | "from", at: number, refuse: Refuse): string[] {
  const pointer = parts[name];
  if (typeof pointer !== "string") return refuse("wrong-operation", `${name} is not a text`, at);
  return tokensOf(pointer) ?? refuse("wrong-pointer", `${name} is not a JSON Pointer`, at);
}

function isOperationName(op: unknown): op is OperationName {
  return op === "remove" || isIn(WRITING, op) || isIn(MOVING, op);
}

function isIn<Name>(names: readonly Name[], op: unknown): op is Name {
  return names.some((name) => name === op);
}

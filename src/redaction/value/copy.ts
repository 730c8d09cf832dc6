/** Copies of values, made with a list of open containers: the call stack is too small for the depth that they may have. */
import type { HeldValue } from "../../paths/held-value.ts";
import { ABSENT, cyclic, jsonOf, Refusal, readElements, readMembers, tooDeep, Unread } from "./reading.ts";

/** Of two equal names the last counts, as for JSON.parse; `isUsual`: nothing that the object inherits is in the way. */
export function objectOf(
  names: readonly string[],
  values: readonly unknown[],
  size: number,
  isUsual: boolean,
): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (let i = 0; i < size; i++) {
    const name = names[i] as string;
    const value = values[i];
    if (value === GONE) continue;
    if (isUsual && name !== "__proto__") made[name] = value;
    else define(made, name, value);
  }
  return made;
}

function define(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}

/** In place of a member or element that goes. */
export const GONE = Symbol("gone");

interface Read {
  /** Absent of a list. */
  readonly names: readonly string[] | undefined;
  readonly values: readonly unknown[];
}

interface Making {
  /** What was read of a container, all at once. */
  all(source: object): Read;
  /** What stands in the copy for a member's value, or a container to go into. */
  read(held: unknown, key: string): unknown;
  make(isArray: boolean): object;
  add(made: object, name: string | undefined, value: unknown): void;
}

interface Open extends Read {
  readonly source: object;
  readonly made: object;
  at: number;
}

function opened(source: object, { all, make }: Making): Open {
  return { source, ...all(source), made: make(Array.isArray(source)), at: 0 };
}

function remade(root: object, making: Making, deepest: number): object {
  const first = opened(root, making);
  const open: Open[] = [first];
  const around = new Set<object>([root]);
  for (let into = open.at(-1); into !== undefined; into = open.at(-1)) {
    if (into.at === into.values.length) {
      around.delete(into.source);
      open.pop();
      continue;
    }
    const index = into.at++;
    const name = into.names?.[index];
    let value = making.read(into.values[index], name ?? String(index));
    if (typeof value === "object" && value !== null && !(value instanceof Refusal)) {
      if (around.has(value)) value = cyclic();
      else if (open.length >= deepest) value = tooDeep();
      else {
        const inner = opened(value, making);
        open.push(inner);
        around.add(value);
        value = inner.made;
      }
    }
    making.add(into.made, name, value);
  }
  return first.made;
}

/** What is refused is so where the walk comes to it, which knows the place. */
function orRefusal<Value>(read: () => Value, refused: (refusal: Refusal) => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return refused(error);
    throw error;
  }
}

function readOf(source: object): Read {
  const values: unknown[] = [];
  const names: string[] = [];
  if (!Array.isArray(source)) readMembers(source, names, values);
  else readElements(source, values);
  return { names: Array.isArray(source) ? undefined : names, values };
}

/** In place of a container that could not be read: the member at which it could not. */
function unreadPart(refusal: Refusal, isArray: boolean): Read {
  const name = refusal instanceof Unread ? refusal.name : 0;
  if (isArray) return { names: undefined, values: [...new Array(Number(name)).fill(null), refusal] };
  return { names: [String(name)], values: [refusal] };
}

const COPYING: Making = {
  all: (source) =>
    orRefusal(
      () => readOf(source),
      (refusal) => unreadPart(refusal, Array.isArray(source)),
    ),
  read: (held, key) =>
    held instanceof Refusal
      ? held
      : orRefusal<unknown>(
          () => jsonOf(held, key),
          (one) => one,
        ),
  make: (isArray) => (isArray ? [] : {}),
  add: (made, name, value) => {
    if (name === undefined) (made as unknown[]).push(value === ABSENT ? null : value);
    else if (value !== ABSENT) define(made, name, value);
  },
};

/**
 * A copy of what JSON makes of a container, read once, for what has to be looked at twice; Refusals stand in it where something
 * is refused. `deepest`: the copy has so many levels of containers.
 */
export function copied(root: object, deepest: number): object {
  return remade(root, COPYING, deepest);
}

const HOLDING: Making = {
  all: readOf,
  read: (held) => (held instanceof Refusal ? null : held),
  make: (isArray) => (isArray ? [] : { members: new Map(), repeated: undefined }),
  add: (made, name, held) => {
    if (name === undefined) (made as unknown[]).push(held);
    else (made as { members: Map<string, unknown> }).members.set(name, held);
  },
};

/** A value of such a copy, as filters see it. */
export function heldOf(value: unknown): HeldValue {
  if (typeof value !== "object" || value === null) return value as HeldValue;
  return remade(value, HOLDING, Number.POSITIVE_INFINITY) as HeldValue;
}

/** Copies of values, made with a list of open containers: the call stack is too small for how deep they may be. */
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

/** In place of a member or element that is removed. */
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

interface Bounds {
  /** So many levels of containers. */
  readonly deepest: number;
  /** The containers that the root lies in. */
  readonly around: readonly object[];
}

function opened(source: object, { all, make }: Making): Open {
  return { source, ...all(source), made: make(Array.isArray(source)), at: 0 };
}

function remade(root: object, making: Making, { deepest, around }: Bounds): object {
  const first = opened(root, making);
  const open: Open[] = [first];
  const inside = new Set<object>([...around, root]);
  for (let into = open.at(-1); into !== undefined; into = open.at(-1)) {
    if (into.at === into.values.length) {
      inside.delete(into.source);
      open.pop();
      continue;
    }
    const index = into.at++;
    const name = into.names?.[index];
    let value = making.read(into.values[index], name ?? String(index));
    if (typeof value === "object" && value !== null && !Refusal.is(value)) {
      const inner = openedIn(value, making, inside, open.length < deepest);
      if (!Refusal.is(inner)) {
        open.push(inner);
        inside.add(value);
      }
      value = Refusal.is(inner) ? inner : inner.made;
    }
    making.add(into.made, name, value);
  }
  return first.made;
}

function openedIn(source: object, making: Making, inside: ReadonlySet<object>, isInBounds: boolean): Open | Refusal {
  if (inside.has(source)) return cyclic();
  if (!isInBounds) return tooDeep();
  return orRefusal<Open | Refusal>(
    () => opened(source, making),
    (refusal) => refusal,
  );
}

/** What is refused is thrown where the walk comes to it, which knows the place. */
function orRefusal<Value>(read: () => Value, refused: (refusal: Refusal) => Value): Value {
  try {
    return read();
  } catch (error) {
    if (Refusal.is(error)) return refused(error);
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

/** What stands for a container with a member that could not be read: that member alone. */
function unreadPart(refusal: Refusal, isArray: boolean): Read {
  if (!(refusal instanceof Unread)) throw refusal;
  const { name } = refusal;
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
    Refusal.is(held)
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
 * is refused.
 *
 * @throws Refusal of the container itself.
 */
export function copied(root: object, bounds: Bounds): object {
  return remade(root, COPYING, bounds);
}

const HOLDING: Making = {
  all: readOf,
  read: (held) => (Refusal.is(held) ? null : held),
  make: (isArray) => (isArray ? [] : { members: new Map(), repeated: undefined }),
  add: (made, name, held) => {
    if (name === undefined) (made as unknown[]).push(held);
    else (made as { members: Map<string, unknown> }).members.set(name, held);
  },
};

/** A value of such a copy, as filters see it. */
export function heldOf(value: unknown): HeldValue {
  if (typeof value !== "object" || value === null) return value as HeldValue;
  return remade(value, HOLDING, { deepest: Number.POSITIVE_INFINITY, around: [] }) as HeldValue;
}

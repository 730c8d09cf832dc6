/** Copies of values, made with a list of open containers: the call stack is too small for the depth that they may have. */
import type { HeldValue } from "../../paths/held-value.ts";
import {
  ABSENT,
  cyclic,
  jsonOf,
  MOST_ABSENT,
  Refusal,
  readLength,
  readMember,
  readNames,
  tooDeep,
  tooSparse,
} from "./reading.ts";

/** Sets an own member, whatever is inherited under its name. */
export function setMember(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name in object)
    Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
  else object[name] = value;
}

interface Making {
  /** What stands in the copy for a member's value, or a container to go into. */
  read(held: unknown, key: string): unknown;
  open(source: object): Open;
  add(into: Open, name: string, value: unknown): void;
}

interface Open {
  readonly source: object;
  readonly made: object;
  /** Absent of a list. */
  readonly names: readonly string[] | undefined;
  readonly size: number;
  at: number;
}

function remade(root: object, { read, open, add }: Making, deepest: number): unknown {
  const first = open(root);
  const all: Open[] = [first];
  const around = new Set<object>([root]);
  for (let into = all.at(-1); into !== undefined; into = all.at(-1)) {
    if (into.at === into.size) {
      around.delete(into.source);
      all.pop();
      continue;
    }
    const index = into.at++;
    const name = into.names === undefined ? String(index) : (into.names[index] as string);
    const value = read(readMemberOf(into, name, index), name);
    if (typeof value !== "object" || value === null || value instanceof Refusal) {
      add(into, name, value);
    } else if (around.has(value)) {
      add(into, name, cyclic());
    } else if (all.length >= deepest) {
      add(into, name, tooDeep());
    } else {
      const opened = orRefusal(() => open(value));
      add(into, name, opened instanceof Refusal ? opened : opened.made);
      if (opened instanceof Refusal) continue;
      all.push(opened);
      around.add(value);
    }
  }
  return first.made;
}

function readMemberOf(into: Open, name: string, index: number): unknown {
  return orRefusal(() => readMember(into.source, into.names === undefined ? index : name));
}

/** What is refused is so where the walk comes to it, which knows the place. */
function orRefusal<Value>(read: () => Value): Value | Refusal {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/**
 * A copy of what JSON makes of a container, read once, for what has to be looked at twice; Refusals stand in it where something
 * is refused. `deepest`: the copy has so many levels of containers.
 *
 * @throws Refusal
 */
export function copied(root: object, deepest: number): object {
  let absent = 0;
  const countAbsent = (): null => {
    if (++absent > MOST_ABSENT) throw tooSparse();
    return null;
  };
  const making: Making = {
    read: (held, key) => (held instanceof Refusal ? held : orRefusal(() => jsonOf(held, key))),
    open: (source) => opened(source, Array.isArray(source) ? [] : {}),
    add: ({ made, names }, name, value) => {
      if (names === undefined) (made as unknown[]).push(value === ABSENT ? countAbsent() : value);
      else if (value !== ABSENT) setMember(made as Record<string, unknown>, name, value);
    },
  };
  return remade(root, making, deepest) as object;
}

/** A value of such a copy, as filters see it. */
export function heldOf(value: unknown): HeldValue {
  if (typeof value !== "object" || value === null) return value as HeldValue;
  if (value instanceof Refusal) return null;
  const making: Making = {
    read: (held) => (held instanceof Refusal ? null : held),
    open: (source) => opened(source, Array.isArray(source) ? [] : { members: new Map(), repeated: undefined }),
    add: ({ made, names }, name, held) => {
      if (names === undefined) (made as unknown[]).push(held);
      else (made as { members: Map<string, unknown> }).members.set(name, held);
    },
  };
  return remade(value, making, Number.POSITIVE_INFINITY) as HeldValue;
}

function opened(source: object, made: object): Open {
  const names = Array.isArray(source) ? undefined : readNames(source);
  return { source, made, names, size: names?.length ?? readLength(source), at: 0 };
}

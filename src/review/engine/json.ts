/** The documents that a review makes up. */

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** The way from a document's root to one of its values. */
export type Keys = readonly (string | number)[];

/** One text for keys, to look them up by. */
export function keyText(keys: Keys): string {
  return JSON.stringify(keys);
}

/** A copy with a value at a place; missing members and elements are added. undefined where that is impossible. */
export function withValue(document: Json | undefined, keys: Keys, value: Json): Json | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (typeof key === "number") return withElement(document ?? [], key, (old) => withValue(old, rest, value));
  if (document !== undefined && !isObject(document)) return undefined;
  const inner = withValue(Object.hasOwn(document ?? {}, key) ? document?.[key] : undefined, rest, value);
  if (inner === undefined) return undefined;
  // Without a prototype, `__proto__` is a name like any other.
  return { __proto__: null, ...document, [key]: inner } as unknown as JsonObject;
}

/** Longer arrays are not made up. */
const MOST_ELEMENTS = 10_000;

/** New elements in front of it are null. */
function withElement(list: Json, index: number, change: (old: Json | undefined) => Json | undefined): Json | undefined {
  if (!Array.isArray(list) || index >= MOST_ELEMENTS) return undefined;
  const inner = change(list[index]);
  if (inner === undefined) return undefined;
  return Array.from({ length: Math.max(list.length, index + 1) }, (_, i) => (i === index ? inner : (list[i] ?? null)));
}

/** What stands at a place; undefined where there is no such place. */
export function valueAt(document: Json, keys: Keys): Json | undefined {
  let at: Json | undefined = document;
  for (const key of keys) {
    if (typeof key === "number") at = Array.isArray(at) ? at[key] : undefined;
    else at = at !== undefined && isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }
  return at;
}

export function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** null and "" hold nothing: no rule has to decide them. */
export function holdsSomething(value: Json): boolean {
  return value !== null && value !== "";
}

/** All scalars that hold something, in the order of the text. */
export function valuesIn(document: Json): Keys[] {
  if (Array.isArray(document)) return document.flatMap((value, i) => valuesIn(value).map((keys) => [i, ...keys]));
  if (isObject(document)) {
    return Object.entries(document).flatMap(([name, value]) => valuesIn(value).map((keys) => [name, ...keys]));
  }
  return holdsSomething(document) ? [[]] : [];
}

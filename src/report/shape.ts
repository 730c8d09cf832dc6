/** What the members of a report have to be, where one comes from a file that anybody may have written. */

/** What is wrong with a value, and where in it (RFC 6901); undefined: nothing. */
export type Shape = (value: unknown, pointer: string) => string | undefined;

function isA(name: string, isRight: (value: unknown) => boolean): Shape {
  return (value, pointer) => (isRight(value) ? undefined : `${pointer || "the root"}: expected ${name}`);
}

export const TEXT = isA("text", (value) => typeof value === "string");
export const FLAG = isA("true or false", (value) => typeof value === "boolean");
export const COUNT = isA("a count", (value) => Number.isSafeInteger(value) && Number(value) >= 0);
const LIST = isA("a list", Array.isArray);
const OBJECT = isA("an object", (value) => typeof value === "object" && value !== null && !Array.isArray(value));

export function optional(shape: Shape): Shape {
  return (value, pointer) => (value === undefined ? undefined : shape(value, pointer));
}

export function listOf(shape: Shape): Shape {
  return (value, pointer) =>
    LIST(value, pointer) ?? first(value as unknown[], (item, i) => shape(item, `${pointer}/${i}`));
}

/** By name; what else there is may be anything. */
export function object(members: Readonly<Record<string, Shape>>): Shape {
  return (value, pointer) =>
    OBJECT(value, pointer) ??
    first(Object.entries(members), ([name, shape]) =>
      shape((value as Record<string, unknown>)[name], `${pointer}/${name}`),
    );
}

/** Any names. They may be anything, too, and are not shown. */
export const COUNTS: Shape = (value, pointer) =>
  OBJECT(value, pointer) ?? first(Object.values(value as object), (count) => COUNT(count, `${pointer}/*`));

function first<Item>(items: readonly Item[], find: (item: Item, i: number) => string | undefined): string | undefined {
  for (const [i, item] of items.entries()) {
    const found = find(item, i);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Shapes of plain data: whether what a program handed in has all that its type says, and nothing else. */

export type Shape = (given: unknown) => boolean;

export const isText: Shape = (given) => typeof given === "string";
export const isFlag: Shape = (given) => typeof given === "boolean";
export const isNull: Shape = (given) => given === null;

export function wholeFrom(least: number, most = Number.MAX_SAFE_INTEGER): Shape {
  return (given) => Number.isInteger(given) && (given as number) >= least && (given as number) <= most;
}

export function oneOf(...words: readonly unknown[]): Shape {
  return (given) => words.includes(given);
}

export function either(...shapes: readonly Shape[]): Shape {
  return (given) => shapes.some((shape) => shape(given));
}

/** Holes are undefined. */
export function listOf(shape: Shape, least = 0): Shape {
  return (given) => Array.isArray(given) && given.length >= least && Array.from(given).every(shape);
}

type Members = Readonly<Record<string, Shape>>;

/**
 * `optional` members may be undefined; what has another member is of another version, or mistyped. What tells one shape
 * from another comes first: it is looked at first.
 */
export function mapOf(required: Members, optional: Members = {}): Shape {
  const needed = Object.entries(required);
  const shapes = new Map([...needed, ...Object.entries(optional)]);
  return (given) => {
    if (typeof given !== "object" || given === null || Array.isArray(given)) return false;
    const members = given as Readonly<Record<string, unknown>>;
    const isIn = (name: string) => shapes.get(name)?.(members[name]) ?? false;
    const hasAll = needed.every(([name, shape]) => Object.hasOwn(members, name) && shape(members[name]));
    const isMore = (name: string) => !Object.hasOwn(required, name);
    const isLeft = (name: string) => shapes.has(name) && members[name] === undefined;
    return hasAll && Object.keys(members).every((name) => !isMore(name) || isLeft(name) || isIn(name));
  };
}

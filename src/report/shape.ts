/**
 * What the members of a report have to be. One table says it, for whoever reads a report that anybody may have written, and for the
 * JSON Schema that others read one by.
 */

/** Of JSON Schema, draft-07. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface Shape {
  /** What is wrong with a value, and where in it (RFC 6901); undefined: nothing. */
  readonly check: (value: unknown, pointer: string) => string | undefined;
  readonly schema: JsonSchema;
  /** The member may be missing. */
  readonly isOptional?: boolean;
}

interface Scalar {
  /** As errors call it. */
  readonly name: string;
  readonly schema: JsonSchema;
}

function isA({ name, schema }: Scalar, isRight: (value: unknown) => boolean): Shape {
  const check: Shape["check"] = (value, pointer) =>
    isRight(value) ? undefined : `${pointer || "the root"}: expected ${name}`;
  return { check, schema };
}

export const TEXT = isA({ name: "text", schema: { type: "string" } }, (value) => typeof value === "string");
export const FLAG = isA({ name: "true or false", schema: { type: "boolean" } }, (value) => typeof value === "boolean");
export const COUNT = isA(
  { name: "a count", schema: { type: "integer", minimum: 0 } },
  (value) => Number.isSafeInteger(value) && Number(value) >= 0,
);

/** Of a process, as its parent learns it. */
export const EXIT_CODE = isA(
  { name: "an exit code (0 to 255)", schema: { type: "integer", minimum: 0, maximum: 255 } },
  (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 255,
);

/** `meant`: what the text is, for errors. */
export function matching(pattern: RegExp, meant: string): Shape {
  const schema = { type: "string", pattern: pattern.source };
  return isA({ name: meant, schema }, (value) => typeof value === "string" && pattern.test(value));
}

export function oneOf(...words: readonly string[]): Shape {
  return isA({ name: words.join(" or "), schema: { enum: words } }, (value) => words.some((word) => word === value));
}

const LIST = isA({ name: "a list", schema: {} }, Array.isArray);
const OBJECT = isA(
  { name: "an object", schema: {} },
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
);

export function optional(shape: Shape): Shape {
  const check: Shape["check"] = (value, pointer) => (value === undefined ? undefined : shape.check(value, pointer));
  return { ...shape, check, isOptional: true };
}

export function orNull({ check, schema }: Shape): Shape {
  return {
    check: (value, pointer) => (value === null ? undefined : check(value, pointer)),
    schema: { anyOf: [schema, { type: "null" }] },
  };
}

/** `says`: what the member means, for readers of the schema. */
export function about(says: string, shape: Shape): Shape {
  return { ...shape, schema: { description: says, ...shape.schema } };
}

export function listOf({ check, schema }: Shape): Shape {
  return {
    check: (value, pointer) =>
      LIST.check(value, pointer) ?? first(value as unknown[], (item, i) => check(item, `${pointer}/${i}`)),
    schema: { type: "array", items: schema },
  };
}

/** By name, all that the type has; what else there is may be anything. */
export function object<Type extends object>(members: Readonly<Record<keyof Type & string, Shape>>): Shape {
  const shapes = Object.entries<Shape>(members);
  const required = shapes.flatMap(([name, { isOptional }]) => (isOptional ? [] : [name]));
  return {
    check: (value, pointer) =>
      OBJECT.check(value, pointer) ??
      first(shapes, ([name, { check }]) => check((value as Record<string, unknown>)[name], `${pointer}/${name}`)),
    schema: {
      type: "object",
      properties: Object.fromEntries(shapes.map(([name, { schema }]) => [name, schema])),
      ...(required.length > 0 && { required }),
      additionalProperties: true,
    },
  };
}

/** Any names. They may be anything, too, and are not shown. */
export function mapOf({ check, schema }: Shape): Shape {
  return {
    check: (value, pointer) =>
      OBJECT.check(value, pointer) ?? first(Object.values(value as object), (one) => check(one, `${pointer}/*`)),
    schema: { type: "object", additionalProperties: schema },
  };
}

function first<Item>(items: readonly Item[], find: (item: Item, i: number) => string | undefined): string | undefined {
  for (const [i, item] of items.entries()) {
    const found = find(item, i);
    if (found !== undefined) return found;
  }
  return undefined;
}

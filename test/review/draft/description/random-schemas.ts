/** Random schemas, and random documents that they describe. */
import fc from "fast-check";

export type Schema = boolean | { readonly [key: string]: unknown };
type Json = unknown;

const NAMES = [
  "id",
  "name",
  "email",
  "user_id",
  "a b",
  "it's",
  "constructor",
  "data",
  "text",
  "from",
  "Übung",
  "1",
  "$ref",
  "x.y[0]",
];
const name = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...NAMES) },
  fc.string({ maxLength: 6, unit: "grapheme" }),
);
const TYPES = ["string", "number", "integer", "boolean", "null", "object", "array"];
const format = fc.constantFrom(
  "email",
  "date",
  "date-time",
  "uri",
  "ipv4",
  "uuid",
  "phone",
  "password",
  "odd format: #1",
);
const remarks = fc.constantFrom(
  {},
  {},
  { description: "e.g. canary.jones@example.com" },
  { "x-pii": true },
  { "x-pii": "no" },
  { writeOnly: true },
);

function list(schema: fc.Arbitrary<Schema>): fc.Arbitrary<Schema[]> {
  return fc.array(schema, { minLength: 1, maxLength: 3 });
}

const { schema } = fc.letrec<{ schema: Schema; map: Schema; rows: Schema; several: Schema; leaf: Schema }>((tie) => ({
  schema: fc.oneof({ depthSize: "small", withCrossShrink: true }, tie("leaf"), tie("map"), tie("rows"), tie("several")),
  leaf: fc.oneof(
    fc.tuple(fc.constantFrom(...TYPES), remarks).map(([type, more]) => ({ type, ...more })),
    fc.tuple(format, remarks).map(([of, more]) => ({ type: "string", format: of, ...more })),
    fc.uniqueArray(fc.constantFrom(...TYPES), { minLength: 1, maxLength: 3 }).map((type) => ({ type })),
    fc.constantFrom<Schema>(true, {}, { enum: ["a", 1, null] }, { const: true }, { type: "string", nullable: true }),
    fc.constantFrom("#", "#/$defs/a", "#/$defs/b", "#anchored").map(($ref) => ({ $ref })),
  ),
  map: fc
    .record(
      {
        properties: fc.dictionary(name, tie("schema"), { maxKeys: 4 }),
        additionalProperties: fc.oneof(fc.boolean(), tie("schema")),
        patternProperties: fc.dictionary(fc.constant("^x-"), tie("schema"), { maxKeys: 1 }),
      },
      { requiredKeys: ["properties"] },
    )
    .chain((map) => fc.constantFrom<Schema>({ type: "object", ...map }, map, { type: ["object", "null"], ...map })),
  rows: fc
    .record(
      { items: fc.oneof(tie("schema"), list(tie("schema"))), prefixItems: list(tie("schema")) },
      { requiredKeys: [] },
    )
    .map((rows) => ({ type: "array", ...rows })),
  several: fc
    .tuple(fc.constantFrom("allOf", "anyOf", "oneOf"), list(tie("schema")), remarks)
    .map(([key, schemas, more]) => ({ [key]: schemas, ...more })),
}));

/** With schemas of its own, which may hold each other. */
export const described: fc.Arbitrary<{ readonly [key: string]: unknown }> = fc
  .record({ root: schema, a: schema, b: schema, c: schema })
  .map(({ root, a, b, c }) => ({
    allOf: [root],
    $defs: { a: asObject(a), b: asObject(b), c: { $anchor: "anchored", ...asObject(c) } },
  }));

/** A schema that is nothing but a reference may refer to itself. */
function asObject(one: Schema): { readonly [key: string]: unknown } {
  return typeof one === "boolean" || "$ref" in one ? { type: "string" } : one;
}

/** A document by the schema: no member that it does not name, but for open maps. */
export class Documents {
  readonly #root: Schema;
  readonly #random: (below: number) => number;

  constructor(root: Schema, random: (below: number) => number) {
    this.#root = root;
    this.#random = random;
  }

  get next(): Json {
    return this.#of(this.#root, 0) ?? {};
  }

  /** undefined: nothing may stand there. */
  #of(given: unknown, depth: number): Json {
    if (given === false) return undefined;
    if (given === true || depth > 12) return depth > 12 ? undefined : this.#anything();
    const schema = given as { readonly [key: string]: unknown };
    const parts: Json[] = [];
    if (typeof schema.$ref === "string") parts.push(this.#of(this.#target(schema.$ref), depth + 1));
    for (const one of (schema.allOf as unknown[]) ?? []) parts.push(this.#of(one, depth + 1));
    for (const key of ["anyOf", "oneOf"]) {
      const branches = schema[key] as unknown[] | undefined;
      if (branches) parts.push(this.#of(this.#pick(branches), depth + 1));
    }
    if (parts.length === 0 || schema.type !== undefined || "properties" in schema) parts.push(this.#own(schema, depth));
    return parts.reduce(merged);
  }

  #own(schema: { readonly [key: string]: unknown }, depth: number): Json {
    if ("const" in schema) return schema.const;
    if (Array.isArray(schema.enum)) return this.#pick(schema.enum);
    const types = [schema.type ?? ("properties" in schema ? "object" : "any")].flat();
    return this.#ofType(this.#pick(types) as string, schema, depth);
  }

  #ofType(type: string, schema: { readonly [key: string]: unknown }, depth: number): Json {
    if (type === "null") return null;
    if (type === "object") return this.#object(schema, depth);
    if (type === "array") return this.#array(schema, depth);
    if (type === "any") return this.#anything();
    return type === "string" ? this.#pick(["x", "canary.jones@example.com", ""]) : type === "boolean" ? true : 7;
  }

  #object(schema: { readonly [key: string]: unknown }, depth: number): Json {
    const { properties = {}, patternProperties = {}, additionalProperties } = schema;
    const known = Object.entries(properties as object).filter(() => this.#random(4) > 0);
    const patterned = Object.values(patternProperties as object).map((one) => ["x-1", one] as const);
    const others = additionalProperties === undefined ? [] : [["other", additionalProperties] as const];
    const isFree =
      known.length + patterned.length + others.length === 0 && Object.keys(properties as object).length === 0;
    if (isFree && Object.keys(patternProperties as object).length === 0 && this.#random(2) > 0)
      return { free: { way: 1 } };
    const members = [...patterned, ...others, ...known].map(([key, one]) => [key, this.#of(one, depth + 1)] as const);
    return Object.fromEntries(members.filter(([, value]) => value !== undefined));
  }

  #array({ items, prefixItems }: { readonly [key: string]: unknown }, depth: number): Json {
    if (items === undefined && prefixItems === undefined) return this.#pick([[], [1, { a: "x" }]]);
    const schemas = [...[items ?? []].flat(), ...[prefixItems ?? []].flat()];
    return schemas.map((one) => this.#of(one, depth + 1)).filter((value) => value !== undefined);
  }

  #anything(): Json {
    return this.#pick(["x", 1, null, {}, { a: { b: [1] } }, [[{ c: "x" }]], false]);
  }

  #target(reference: string): unknown {
    if (reference === "#") return this.#root;
    const defs = (this.#root as { $defs: Record<string, unknown> }).$defs;
    return reference === "#anchored" ? defs.c : defs[reference.slice("#/$defs/".length)];
  }

  #pick<T>(from: readonly T[]): T {
    return from[this.#random(from.length)] as T;
  }
}

function merged(a: Json, b: Json): Json {
  if (a === undefined || b === undefined) return a ?? b;
  const isMap = (value: Json) => typeof value === "object" && value !== null && !Array.isArray(value);
  return isMap(a) && isMap(b) ? { ...(a as object), ...(b as object) } : b;
}

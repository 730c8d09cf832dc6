/** What a schema, with all that it refers to and is made of, says of the values at one place. */
import { type At, child, items, members, type References } from "./references.ts";
import { memberOf, scalarIn, textIn } from "./tree.ts";
import { ownTypes, type Type } from "./types.ts";

export interface Shape {
  /** The schema and all that it is made of: those that hold together, and those of which one holds, alike. */
  readonly parts: readonly At[];
  readonly types: ReadonlySet<Type>;
  readonly formats: readonly string[];
  /** A closed list of values. */
  readonly isClosed: boolean;
  readonly properties: ReadonlyMap<string, readonly At[]>;
  /** Of members whose names are not fixed. */
  readonly others: readonly At[];
  /** Of those names. */
  readonly names: readonly At[];
  readonly items: readonly At[];
  /** In some case an object, or a list, of whose inside nothing is said. */
  readonly isOpenObject: boolean;
  readonly isOpenList: boolean;
}

type Growing = {
  -readonly [Key in keyof Shape]: Shape[Key] extends readonly At[] ? At[] : Shape[Key];
} & { types: Set<Type>; formats: string[]; properties: Map<string, At[]> };

/** Lists of schemas of which one holds. */
const CASES = ["anyOf", "oneOf"];
const BRANCHES = ["then", "else"];
const OTHERS = ["additionalProperties", "unevaluatedProperties"];
const ITEMS = ["items", "prefixItems", "additionalItems", "unevaluatedItems"];

/** Parts of schemas that are looked at, over all places: some seconds. */
const MOST_PARTS = 500_000;

export class Shapes {
  readonly #references: References;
  #looked = 0;
  readonly #known = new Map<string, Shape>();

  constructor(references: References) {
    this.#references = references;
  }

  /** Places with the same key are described by the same schemas. */
  keyOf(schemas: readonly At[]): string {
    return [...new Set(schemas.map((one) => this.#references.followed(one, true).pointer))].sort().join(" ");
  }

  /** @throws RuleError */
  shapeOf(schemas: readonly At[]): Shape {
    const key = this.keyOf(schemas);
    const known = this.#known.get(key) ?? this.#shapeOf(schemas);
    this.#known.set(key, known);
    return known;
  }

  #shapeOf(schemas: readonly At[]): Shape {
    const parts = this.#partsOf(schemas);
    const shape: Growing = {
      parts,
      types: new Set(),
      formats: [],
      isClosed: false,
      properties: new Map(),
      others: [],
      names: [],
      items: [],
      isOpenObject: false,
      isOpenList: false,
    };
    for (const part of parts) this.#add(part, shape);
    for (const schema of schemas) this.#addCases(schema, [], shape, new Set());
    return shape;
  }

  /** The schemas, what they refer to and what they are made of, each once: a circle ends by itself. */
  #partsOf(schemas: readonly At[], madeOf = (at: At) => this.#madeOf(at)): At[] {
    const found = new Map<string, At>();
    const open = [...schemas];
    for (let at = open.shift(); at !== undefined; at = open.shift()) {
      if (found.has(at.pointer) || scalarIn(at.node) === false) continue;
      this.#check(at);
      this.#look(at, 1);
      found.set(at.pointer, at);
      open.push(...madeOf(at));
    }
    return [...found.values()];
  }

  /** Each case of a schema by itself; `around`: what holds beside it. */
  #addCases(schema: At, around: readonly At[], shape: Growing, seen: Set<string>): void {
    if (scalarIn(schema.node) === false || seen.has(schema.pointer)) return;
    seen.add(schema.pointer);
    const own = this.#partsOf([schema], (at) => [...this.#referred(at), ...this.#listIn(at, "allOf")]);
    const cases = own.flatMap((at) => CASES.flatMap((key) => this.#listIn(at, key)));
    const parts = [...around, ...own];
    for (const one of cases) this.#addCases(one, parts, shape, seen);
    this.#look(schema, parts.length);
    if (cases.length === 0) this.#addCase(parts, shape);
  }

  #addCase(parts: readonly At[], shape: Growing): void {
    const types = new Set(parts.flatMap((part) => ownTypes(part, this.#references.description) ?? []));
    const isAny = types.size === 0 || types.has("any");
    if (isAny) shape.types.add("any");
    if (isAny || types.has("object")) shape.isOpenObject ||= !parts.some((part) => this.#hasMembers(part));
    if (isAny || types.has("array")) shape.isOpenList ||= !parts.some((part) => schemasIn(part, ITEMS).length > 0);
  }

  #hasMembers(part: At): boolean {
    const named = ["properties", "patternProperties"].flatMap((key) => this.#mapIn(part, key).map(([, one]) => one));
    return named.some((one) => !isNothing(one)) || schemasIn(part, OTHERS).length > 0;
  }

  /** A few schemas can be put together in more ways than anybody can go through. */
  #look({ node }: At, parts: number): void {
    this.#looked += parts;
    if (this.#looked <= MOST_PARTS) return;
    const message = "its schemas are put together in more ways than can be gone through";
    throw this.#references.description.wrong("too-many", node, message, "name a smaller schema");
  }

  #check({ node }: At): void {
    if (typeof scalarIn(node) !== "boolean") this.#references.description.mapOf(node, "a schema");
  }

  #madeOf(at: At): At[] {
    const lists = ["allOf", ...CASES].flatMap((key) => this.#listIn(at, key));
    const branches = BRANCHES.flatMap((key) => child(at, key) ?? []);
    const dependent = ["dependentSchemas", "dependencies"].flatMap((key) => this.#mapIn(at, key));
    const schemas = dependent.flatMap(([, value]) => (value.node.kind === "map" ? [value] : []));
    return [...this.#referred(at), ...lists, ...branches, ...schemas];
  }

  #referred(at: At): At[] {
    const mapping = child(at, "discriminator");
    const kinds = mapping === undefined ? [] : this.#mapIn(mapping, "mapping").map(([, value]) => value.node);
    const refs = ["$ref", "$dynamicRef", "$recursiveRef"].flatMap((key) => memberOf(at.node, key) ?? []);
    return [...refs, ...kinds].flatMap((node) => {
      const text = textIn(node);
      if (text === undefined) throw this.#references.description.wrong("wrong-type", node, "a reference is text");
      // A mapping may give the bare name of a schema.
      const isName = !refs.includes(node) && /^[\w.-]+$/.test(text) && !/\.(?:json|ya?ml)$/.test(text);
      return this.#references.target(isName ? `#/components/schemas/${text}` : text, node);
    });
  }

  #listIn(at: At, key: string): At[] {
    const list = child(at, key);
    if (list === undefined) return [];
    this.#references.description.listOf(list.node, key);
    return items(list);
  }

  #mapIn(at: At, key: string): [string, At][] {
    const map = child(at, key);
    if (map === undefined) return [];
    this.#references.description.mapOf(map.node, key);
    return members(map);
  }

  #add(part: At, shape: Growing): void {
    for (const type of ownTypes(part, this.#references.description) ?? []) shape.types.add(type);
    const format = textIn(memberOf(part.node, "format"));
    if (format !== undefined) shape.formats.push(format);
    shape.isClosed ||= memberOf(part.node, "enum") !== undefined || memberOf(part.node, "const") !== undefined;
    for (const [name, schema] of this.#mapIn(part, "properties")) {
      if (isNothing(schema)) continue;
      shape.properties.set(name, [...(shape.properties.get(name) ?? []), schema]);
    }
    const patterns = this.#mapIn(part, "patternProperties").map(([, schema]) => schema);
    shape.others.push(...patterns.filter((schema) => !isNothing(schema)));
    shape.others.push(...schemasIn(part, OTHERS));
    shape.names.push(...schemasIn(part, ["propertyNames"]));
    shape.items.push(...schemasIn(part, ITEMS));
  }
}

/** Of each key its schema, or its schemas; those that allow nothing are none. */
function schemasIn(part: At, keys: readonly string[]): At[] {
  return keys
    .flatMap((key) => child(part, key) ?? [])
    .flatMap((found) => (found.node.kind === "list" ? items(found) : [found]))
    .filter((schema) => !isNothing(schema));
}

function isNothing({ node }: At): boolean {
  return scalarIn(node) === false;
}

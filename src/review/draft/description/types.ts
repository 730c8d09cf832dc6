/** Which types of JSON a schema allows, as far as it says so itself. */
import type { FileNode, MapNode } from "../../../rules/file/tree.ts";
import type { At } from "./references.ts";
import { type Description, memberOf, scalarIn, textIn } from "./tree.ts";

/** As a fields file names them; `any`: nothing is said of it. */
export type Type = "string" | "number" | "integer" | "boolean" | "null" | "object" | "array" | "any";

const TYPES: ReadonlySet<string> = new Set([
  "string",
  "number",
  "integer",
  "boolean",
  "null",
  "object",
  "array",
  "any",
]);

/** Keywords that only mean something for one type. */
const OF_TYPE: readonly (readonly [Type, ReadonlySet<string>])[] = [
  [
    "object",
    setOf(`properties patternProperties additionalProperties unevaluatedProperties propertyNames required minProperties
      maxProperties dependentRequired dependentSchemas dependencies discriminator`),
  ],
  ["array", setOf("items prefixItems additionalItems unevaluatedItems contains minItems maxItems uniqueItems")],
  ["string", setOf("pattern minLength maxLength format contentEncoding contentMediaType")],
  ["number", setOf("minimum maximum exclusiveMinimum exclusiveMaximum multipleOf")],
];

/** undefined where it says nothing. @throws RuleError `unknown-type` */
export function ownTypes({ node }: At, description: Description): readonly Type[] | undefined {
  if (node.kind !== "map") return scalarIn(node) === true ? ["any"] : undefined;
  const type = memberOf(node, "type");
  if (type?.kind === "list") return type.items.map((item) => typeIn(item, description));
  if (type !== undefined) return [typeIn(type, description)];
  return typesOfValues(node) ?? typesOfKeywords(node);
}

function typeIn(node: FileNode, description: Description): Type {
  const type = textIn(node) ?? (scalarIn(node) === null ? "null" : undefined);
  if (type !== undefined && TYPES.has(type)) return type as Type;
  const known = [...TYPES].join(", ");
  throw description.wrong("unknown-type", node, `this is no type of JSON; known: ${known}`);
}

/** Of a closed list. The values themselves are looked at by nobody. */
function typesOfValues(node: MapNode): Type[] | undefined {
  const constant = memberOf(node, "const");
  const list = memberOf(node, "enum");
  if (constant !== undefined) return [typeOfValue(constant)];
  return list?.kind === "list" && list.items.length > 0 ? [...new Set(list.items.map(typeOfValue))] : undefined;
}

function typeOfValue(node: FileNode): Type {
  if (node.kind !== "scalar") return node.kind === "map" ? "object" : "array";
  if (node.value === null) return "null";
  return typeof node.value as "string" | "number" | "boolean";
}

function typesOfKeywords({ members }: MapNode): Type[] | undefined {
  const types = OF_TYPE.filter(([, keywords]) => members.some(({ key }) => keywords.has(key))).map(([type]) => type);
  return types.length > 0 ? types : undefined;
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Which schema of a description is meant. */
import { UsageError } from "../../../errors/errors.ts";
import { printable, shown } from "../../../errors/printable.ts";
import { didYouMean } from "../../../errors/suggest.ts";
import { type Operation, operationsIn, schemasIn } from "./operations.ts";
import type { At, References } from "./references.ts";
import { memberOf, scalarIn, textIn } from "./tree.ts";

export interface Choice {
  /** `operationId`. */
  readonly operation?: string | undefined;
  /** As in `GET /calls`. */
  readonly path?: string | undefined;
  /** Name of a schema. */
  readonly schema?: string | undefined;
}

export interface Chosen {
  readonly schema: At;
  /** What an operation answers, and not only a record of it. */
  readonly isAnswer: boolean;
}

const MOST_LISTED = 20;

/** @throws RuleError where it is no OpenAPI document; UsageError where nothing is chosen, or nothing that is there */
export function chosenOperation(references: References, choice: Choice): Chosen {
  checkOpenApi(references);
  if (choice.schema !== undefined) return namedSchema(references, choice.schema);
  const operations = operationsIn(references);
  if (choice.operation !== undefined || choice.path !== undefined) {
    return { schema: answerOf(namedOperation(operations, choice)), isAnswer: true };
  }
  const answering = operations.filter(({ schema }) => schema !== undefined);
  const [only] = answering;
  if (only?.schema !== undefined && answering.length === 1) return { schema: only.schema, isAnswer: true };
  if (answering.length === 0) return onlySchema(references);
  throw unknown(`which operation? ${listed(answering.map(operationText))}; ${operationOptions(answering)}`);
}

/** @throws as `chosenOperation` */
export function chosenSchema(references: References, { schema }: Choice): Chosen {
  const { description, root } = references;
  for (const key of ["openapi", "swagger"]) {
    const found = memberOf(root.node, key);
    if (found === undefined) continue;
    const message = "this is an OpenAPI document, not a JSON Schema";
    throw description.wrong("unknown-format", found, message, "give it to --from-openapi");
  }
  if (schema !== undefined) return namedSchema(references, schema);
  if (KEYWORDS.some((key) => memberOf(root.node, key) !== undefined)) return { schema: root, isAnswer: false };
  if (schemasIn(references).size > 0) return onlySchema(references);
  throw description.wrong("unknown-format", root.node, "this is no JSON Schema: it says nothing of any value");
}

const KEYWORDS =
  `type properties items prefixItems $ref $dynamicRef $recursiveRef allOf anyOf oneOf additionalProperties
  patternProperties enum const required`.split(/\s+/);

function checkOpenApi({ description, root }: References): void {
  const version = memberOf(root.node, "openapi") ?? memberOf(root.node, "swagger");
  if (version === undefined) {
    const message = "this is no OpenAPI document: it has neither openapi: 3.… nor swagger: 2.0";
    throw description.wrong("unknown-format", root.node, message, "give a JSON Schema to --from-schema");
  }
  const isOld = memberOf(root.node, "openapi") === undefined;
  const text = textIn(version) ?? String(scalarIn(version));
  if (isOld ? /^2(?:\.0)?$/.test(text) : /^3(?:\.\d+){0,2}$/.test(text)) return;
  throw description.wrong(
    "unknown-format",
    version,
    "not a version of OpenAPI that is known: 3.0, 3.1, 3.2, or swagger: 2.0",
  );
}

function namedSchema(references: References, name: string): Chosen {
  const schemas = schemasIn(references);
  const schema = schemas.get(name);
  if (schema !== undefined) return { schema, isAnswer: false };
  throw notThere("schema", name, [...schemas.keys()]);
}

function onlySchema(references: References): Chosen {
  const schemas = [...schemasIn(references)];
  const [only] = schemas;
  if (only !== undefined && schemas.length === 1) return { schema: only[1], isAnswer: false };
  if (only === undefined) throw unknown("the description has no answer that is JSON, and no schemas");
  throw unknown(`which schema? ${listed(schemas.map(([name]) => name))}; add --schema NAME`);
}

function namedOperation(operations: readonly Operation[], { operation, path }: Choice): Operation {
  if (operation !== undefined) {
    const found = operations.find(({ id }) => id === operation);
    if (found !== undefined) return found;
    throw notThere(
      "operation",
      operation,
      operations.flatMap(({ id }) => id ?? []),
    );
  }
  const wanted = (path ?? "").trim().replace(/^[a-z]+(?= )/i, (method) => method.toUpperCase());
  const found = operations.filter((one) => one.path === wanted || one.path.endsWith(` ${wanted}`));
  const [first] = found.filter(({ schema }) => schema !== undefined);
  const fits = found.find((one) => one.path === wanted) ?? (found.length === 1 ? found[0] : undefined);
  if (fits ?? first) return (fits ?? first) as Operation;
  throw notThere(
    "path",
    wanted,
    operations.map((one) => one.path),
  );
}

function answerOf({ schema, path }: Operation): At {
  if (schema !== undefined) return schema;
  throw unknown(`${shown(path)} has no answer that is JSON; give --schema NAME in its place`);
}

function notThere(what: string, name: string, known: readonly string[]): UsageError {
  const fix = didYouMean(name, known);
  return unknown(`there is no ${what} ${shown(name)}; ${fix ?? listed(known)}`);
}

/** Not every operation has an id. */
function operationOptions(operations: readonly Operation[]): string {
  const byPath = `--path "${printable(operations[0]?.path ?? "")}"`;
  return operations.some(({ id }) => id !== undefined) ? `add --operation NAME, or ${byPath}` : `add ${byPath}`;
}

function operationText({ path, id }: Operation): string {
  return id === undefined ? path : `${path} (${id})`;
}

/** The first ones. */
function listed(names: readonly string[]): string {
  const sorted = [...new Set(names)].sort();
  const more = sorted.length > MOST_LISTED ? `, and ${sorted.length - MOST_LISTED} more` : "";
  if (sorted.length === 0) return "there is none";
  return `there is: ${sorted.slice(0, MOST_LISTED).map(shortened).join(", ")}${more}`;
}

function shortened(name: string): string {
  return printable(name.length > 80 ? `${name.slice(0, 80)}…` : name);
}

function unknown(message: string): UsageError {
  return new UsageError("unknown-operation", message);
}

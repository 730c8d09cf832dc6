/** The operations of an OpenAPI document, and the schema of what each answers. */
import { type At, child, members, type References } from "./references.ts";
import { memberOf, textIn } from "./tree.ts";

const METHODS: ReadonlySet<string> = new Set([
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
]);

export interface Operation {
  /** As in `GET /calls`. */
  readonly path: string;
  readonly id: string | undefined;
  /** Of its answer, where that is JSON. */
  readonly schema: At | undefined;
}

export function operationsIn(references: References): Operation[] {
  const paths = child(references.root, "paths");
  return (paths === undefined ? [] : members(paths)).flatMap(([path, item]) =>
    members(references.followed(item))
      .filter(([method]) => METHODS.has(method))
      .map(([method, operation]) => ({
        path: `${method.toUpperCase()} ${path}`,
        id: textIn(memberOf(operation.node, "operationId")),
        schema: answerOf(operation, references),
      })),
  );
}

/** Of the first answer that is no failure and has a schema. */
function answerOf(operation: At, references: References): At | undefined {
  const responses = child(operation, "responses");
  const found = responses === undefined ? [] : members(responses);
  const good = found.filter(([status]) => /^2(?:\d\d|XX)$/i.test(status)).sort(([a], [b]) => (a < b ? -1 : 1));
  const answers = [...good, ...found.filter(([status]) => status === "default")];
  return answers.flatMap(([, response]) => schemaOf(references.followed(response)) ?? [])[0];
}

/** Of OpenAPI 3 by media type, of Swagger 2 at once. */
function schemaOf(response: At): At | undefined {
  const content = child(response, "content");
  if (content === undefined) return child(response, "schema");
  const types = members(content);
  const json = [/^application\/json\b/i, /json/i, /^\*\/\*/].flatMap((kind) =>
    types.filter(([type]) => kind.test(type)),
  );
  return json.flatMap(([, media]) => child(media, "schema") ?? child(media, "itemSchema") ?? [])[0];
}

/** By name: of OpenAPI 3, of Swagger 2, and of JSON Schema in its old and new form. */
export function schemasIn({ root }: References): Map<string, At> {
  const components = child(root, "components");
  const lists = [
    ...(components === undefined ? [] : [child(components, "schemas")]),
    child(root, "definitions"),
    child(root, "$defs"),
  ];
  return new Map(lists.flatMap((list) => (list === undefined ? [] : members(list))));
}

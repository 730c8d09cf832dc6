/** The part of the JSON Schema of rule files that says what `action` may be: scripts/build-schema.mjs writes it. */
import type { JsonSchema } from "./kind.ts";
import { ACTIONS } from "./table.ts";

/** Draft-07, for `definitions.action`. */
export function actionSchema(): JsonSchema {
  const kinds = Object.values(ACTIONS);
  const keyed = kinds.filter(({ keyed }) => keyed).map(({ name }) => name);
  const plain = kinds.filter((kind) => kind.plain !== undefined).map(({ name }) => name);
  return {
    description: `What happens to the value; from the weakest to the strongest. ${keyed.join(", ")} need a key.`,
    default: "replace",
    anyOf: [
      // YAML reads `null` as nothing, which is the action of that name.
      { enum: [...plain, null] },
      {
        type: "object",
        additionalProperties: false,
        minProperties: 1,
        maxProperties: 1,
        properties: Object.fromEntries(kinds.map(({ name, schema }) => [name, schema])),
      },
    ],
  };
}

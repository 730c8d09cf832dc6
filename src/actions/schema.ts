/**
 * The part of the JSON Schema of rule files that says what `action` may be: scripts/build-schema.mjs writes it. It is apart from the
 * table, as editors alone read it: no run does.
 */
import { bucketSchema } from "./bucket.ts";
import { encryptFormatSchema } from "./encrypt-format.ts";
import { hashSchema } from "./hash.ts";
import type { JsonSchema } from "./kind.ts";
import { maskSchema } from "./mask.ts";
import { pseudonymizeSchema } from "./pseudonymize.ts";
import { replaceSchema } from "./replace.ts";
import { scanSchema } from "./scan.ts";
import { shiftDateSchema } from "./shift-date.ts";
import { ACTION_NAMES, ACTIONS, type ActionName } from "./table.ts";
import { nullifySchema, removeSchema } from "./take.ts";
import { tokenizeSchema } from "./tokenize.ts";
import { truncateSchema } from "./truncate.ts";

const SCHEMAS: Readonly<Record<ActionName, () => JsonSchema>> = {
  scan: scanSchema,
  bucket: bucketSchema,
  truncate: truncateSchema,
  "shift-date": shiftDateSchema,
  mask: maskSchema,
  "encrypt-format": encryptFormatSchema,
  tokenize: tokenizeSchema,
  pseudonymize: pseudonymizeSchema,
  hash: hashSchema,
  replace: replaceSchema,
  null: nullifySchema,
  remove: removeSchema,
};

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
        properties: Object.fromEntries(ACTION_NAMES.map((name) => [name, SCHEMAS[name]()])),
      },
    ],
  };
}

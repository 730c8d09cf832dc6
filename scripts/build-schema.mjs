// Writes what the table of actions says into the JSON Schema of rule files. All else there is written by hand.
import { readFile, writeFile } from "node:fs/promises";
import { actionSchema } from "../dist/actions/schema.js";

const file = new URL("../rules/pii-rules.schema.json", import.meta.url);
const schema = JSON.parse(await readFile(file, "utf8"));
schema.definitions.action = actionSchema();
await writeFile(file, `${JSON.stringify(schema, null, 2)}\n`);

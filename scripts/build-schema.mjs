// Writes what the table of actions says into the JSON Schema of rule files, where all else is written by hand; and the JSON Schema of
// reports, all of which comes from the table that reads them.
import { readFile, writeFile } from "node:fs/promises";
import { actionSchema } from "../dist/actions/schema.js";
import { reportSchema } from "../dist/report/report-shape.js";

const file = new URL("../rules/pii-rules.schema.json", import.meta.url);
const schema = JSON.parse(await readFile(file, "utf8"));
schema.definitions.action = actionSchema();
await write(file, schema);
await write(new URL("../dist/report.schema.json", import.meta.url), reportSchema());

function write(name, data) {
  return writeFile(name, `${JSON.stringify(data, null, 2)}\n`);
}

/** `scrubjay rules schema`: the JSON Schema of rule files. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { shippedRoot } from "../../../rules/shipped.ts";
import { failing } from "../../failure.ts";
import type { Command } from "../command.ts";
import { type Answer, answering, exitOf } from "./answer.ts";
import { exactly, OUTPUT } from "./options.ts";

export const schema: Command = {
  name: "rules schema",
  words: "",
  count: exactly(0),
  about: "the JSON Schema of rule files, for editors",
  options: [OUTPUT],
  examples: ["$0 rules schema", "$0 rules schema -o pii-rules.schema.json"],
  run: answering(find),
};

/** As it is shipped, byte for byte. */
async function find(): Promise<Answer> {
  const file = join(await shippedRoot(), "pii-rules.schema.json");
  const text = await readFile(file, "utf8").catch(failing(file, "cannot be read"));
  return { text, exit: exitOf(true), inputs: [file] };
}

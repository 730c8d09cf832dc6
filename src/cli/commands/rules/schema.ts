import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { shippedRoot } from "../../../rules/shipped.ts";
import { fileError } from "../../failure.ts";
import { type AnswerTo, exitOf } from "./answer.ts";

/** As it is shipped, byte for byte. */
export const schema: AnswerTo = async () => {
  const file = join(await shippedRoot(), "pii-rules.schema.json");
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw fileError(file, "cannot be read", error);
  });
  return { text, exit: exitOf(true), inputs: [file] };
};

import { UsageError } from "../../errors.ts";
import { explain as explainPlace } from "../../review/explain.ts";
import { explainPage } from "../../review/explain-page.ts";
import type { Json } from "../../review/json.ts";
import { renderText } from "../../review/text-table.ts";
import { type AnswerTo, exitOf, type Question } from "./answer.ts";
import { readOnePack } from "./one-pack.ts";
import { jsonText } from "./render.ts";

export const explain: AnswerTo = async (question) => {
  const [name = "", path = ""] = question.words;
  const value = question.text("value");
  const key = await keyOf(question);
  const { reviewed, inputs } = await readOnePack(name);
  const options = { ...(value !== undefined && { value: valueIn(value) }), ...(key && { key }) };
  const found = explainPlace(reviewed, path, options);
  const text = question.as === "json" ? jsonText(found) : renderText(explainPage(found));
  const keyFile = question.text("key-file");
  return { text, exit: exitOf(true), inputs: [...inputs, ...(keyFile === undefined ? [] : [keyFile])] };
};

/** A number is to be told from the same digits as text: '"7"' is text, 7 is a number, and what is no JSON is text. */
function valueIn(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

async function keyOf({ text }: Question): Promise<Uint8Array | undefined> {
  const [keyEnv, keyFile] = [text("key-env"), text("key-file")];
  if (keyEnv === undefined && keyFile === undefined) return undefined;
  if (keyEnv !== undefined && keyFile !== undefined) {
    throw new UsageError("two-keys", "--key-env and --key-file cannot be given together");
  }
  const { readKey } = await import("../key-source.ts");
  return readKey({ keyEnv, keyFile, quiet: false });
}

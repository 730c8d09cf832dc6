import { explainPage } from "../../../pages/explain-page.ts";
import { jsonText } from "../../../pages/render.ts";
import { renderText } from "../../../pages/text-table.ts";
import type { Json } from "../../../review/engine/json.ts";
import { explain as explainPlace } from "../../../review/explain.ts";
import { type AnswerTo, exitOf, type Question } from "./answer.ts";
import { readOnePack } from "./one-pack.ts";

export const explain: AnswerTo = async (question) => {
  const [name = "", path = ""] = question.words;
  const value = question.text("value");
  const key = await keysOf(question);
  const purpose = question.text("purpose");
  const { reviewed, inputs } = await readOnePack(name);
  const options = {
    ...(value !== undefined && { value: valueIn(value) }),
    ...(key.length > 0 && { key }),
    ...(purpose !== undefined && { purpose }),
  };
  const found = explainPlace(reviewed, path, options);
  const text = question.as === "json" ? jsonText(found) : renderText(explainPage(found));
  return { text, exit: exitOf(true), inputs: [...inputs, ...question.list("key")] };
};

/** A number is to be told from the same digits as text: '"7"' is text, 7 is a number, and what is no JSON is text. */
function valueIn(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

async function keysOf({ list }: Question): Promise<readonly Uint8Array[]> {
  const key = list("key");
  if (key.length === 0) return [];
  const { readKeys } = await import("../../io/key-source.ts");
  return readKeys({ key, quiet: false });
}

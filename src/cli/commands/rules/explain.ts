/** `scrubjay rules explain`: why an entry decides a place. */

import { explainPage } from "../../../pages/explain-page.ts";
import { jsonText } from "../../../pages/render.ts";
import { renderText } from "../../../pages/text-table.ts";
import { explain as explainPlace } from "../../../review/explain.ts";
import type { Arguments } from "../../arguments/arguments.ts";
import { formats, shared } from "../../arguments/options.ts";
import type { Command } from "../command.ts";
import { type Answer, answering, exitOf } from "./answer.ts";
import { givenValue } from "./given-value.ts";
import { exactly, OUTPUT, QUESTION } from "./options.ts";
import { readOnePack } from "./read-packs.ts";

export const explain: Command = {
  name: "rules explain",
  words: "PACK|FILE PATH",
  count: exactly(2),
  about: "which entry decides a place, why, and from which source",
  options: [
    {
      name: "value",
      kind: "text",
      brief: "says what comes out of this value",
      value: "JSON",
      group: QUESTION,
      about: "says what comes out of this value; what is not JSON is text",
    },
    shared("key", { group: QUESTION, about: "holds a key for keyed actions, at least 32 bytes; the first is used" }),
    shared("purpose", { group: QUESTION }),
    formats("text", "json"),
    OUTPUT,
  ],
  examples: [
    "$0 rules explain kore-ai/call-details '$.data[*].userId'",
    "$0 rules explain kore-ai/call-details /data/0/metaInfo/caller --value '\"+12025550123\"'",
  ],
  run: answering(find),
};

async function find(given: Arguments): Promise<Answer> {
  const [name = "", path = ""] = given.words;
  const value = given.text("value");
  const key = await keysOf(given);
  const purpose = given.text("purpose");
  const { reviewed, inputs } = await readOnePack(name);
  const options = {
    ...(value !== undefined && { value: givenValue(value) }),
    ...(key.length > 0 && { key }),
    ...(purpose !== undefined && { purpose }),
  };
  const found = explainPlace(reviewed, path, options);
  const text = given.as === "json" ? jsonText(found) : renderText(explainPage(found), given.paint);
  return { text, exit: exitOf(true), inputs: [...inputs, ...given.list("key")] };
}

async function keysOf({ list }: Arguments): Promise<readonly Uint8Array[]> {
  const key = list("key");
  if (key.length === 0) return [];
  const { readKeys } = await import("../../io/key-source.ts");
  return readKeys({ key, quiet: false });
}

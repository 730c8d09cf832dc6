/** Whether a change really weakens: seen in what both versions leave of documents, not in what a diff says. */
import { type Json, valueAt, valuesIn } from "../../../src/review/engine/json.ts";
import { outcomeIn, redactAll } from "../../../src/review/engine/output.ts";
import type { Policy, RulePack } from "../../../src/rules/model.ts";

export type Seen =
  /** The new version leaves something that the old one took. */
  | "left"
  /** What is written in its place is another thing. */
  | "differs"
  | "same";

export function seenIn(documents: readonly Json[], before: RulePack, after: RulePack, policy?: Policy): Seen {
  const [was, is] = [before, after].map((pack) => redactAll(documents, pack, policy && { policy }));
  const all = documents.map((document, i) => seenOf(document, was?.[i] as Json, is?.[i] as Json));
  return all.find((one) => one === "left") ?? all.find((one) => one === "differs") ?? "same";
}

function seenOf(document: Json, was: Json, is: Json): Seen {
  if (JSON.stringify(was) === JSON.stringify(is)) return "same";
  const isLeft = valuesIn(document).some((keys) => {
    const value = valueAt(document, keys) as Json;
    const [old, now] = [was, is].map((output) => JSON.stringify(outcomeIn(output, document, keys)));
    return old !== now && partsOf(value).some((part) => !old?.includes(part) && now?.includes(part));
  });
  return isLeft ? "left" : "differs";
}

/** The words of a text that tell it from all others; of another value its JSON, as an outcome has it. */
function partsOf(value: Json): string[] {
  if (typeof value !== "string") return [`"value":${JSON.stringify(value)}}`];
  const words = value.match(/Qu[a-z]+ox/g);
  return words ?? [`"value":${JSON.stringify(value)}}`];
}

/** What comes of one value, or of one name, in a document that holds nothing else. */
import type { ActionSpec } from "../../../src/actions/table.ts";
import type { RedactOptions } from "../../../src/redaction/options/options.ts";
import { KEY } from "../action-specs.ts";
import { atWork } from "../detectors-at-work.ts";
import { withEntries } from "../every-cut.ts";
import { runText } from "../runs.ts";
import { type JsonKey, type JsonNode, readDocuments } from "./json-reader.ts";

/** National forms that the texts of documents.ts have. */
export const ALONE_REGIONS: readonly string[] = ["US"];

const known = new Map<string, unknown>();

/** The answer to a question that was asked before, by the same detectors. */
function remembered<Answer>(question: readonly unknown[], answer: () => Answer): Answer {
  const name = JSON.stringify([atWork(), ...question]);
  if (!known.has(name)) known.set(name, answer());
  return known.get(name) as Answer;
}

/** What a value is redacted with: one for all values, so that it is compiled once. */
function optionsFor(action: ActionSpec, category: string | null, isName: boolean): RedactOptions {
  return remembered(["options", action, category, isName], () => {
    const entry = isName ? { path: "$", keys: true, action, category } : { path: "$.a", action, category };
    const rules =
      isName && action.name === "scan" ? { unlisted: "scan" as const } : withEntries([entry], { unlisted: "keep" });
    return { ...rules, key: KEY, regions: ALONE_REGIONS };
  });
}

export function valueAlone(raw: string, action: ActionSpec, category: string | null): string {
  return remembered(["value", raw, action, category], () =>
    runText(`{"a":${raw}}`, optionsFor(action, category, false)).slice('{"a":'.length, -1),
  );
}

/** By a rule with `keys: true`; under `scan`, by the detectors alone. */
export function nameAlone(raw: string, action: ActionSpec, category: string | null): string {
  return remembered(["name", raw, action, category], () => {
    const output = runText(`{${raw}:null}`, optionsFor(action, category, true));
    const [document] = readDocuments(output) as [JsonNode];
    const { start, end } = (document.children as [JsonNode])[0].key as JsonKey;
    return output.slice(start, end);
  });
}

/** What comes of one value, or of one name, in a document that holds nothing else. */
import type { ActionSpec } from "../../src/actions/table.ts";
import { KEY } from "./action-specs.ts";
import { atWork } from "./detectors-at-work.ts";
import { withEntries } from "./every-cut.ts";
import { type JsonKey, type JsonNode, readDocuments } from "./json-reader.ts";
import { runText } from "./runs.ts";

/** National forms that the texts of documents.ts have. */
export const ALONE_REGIONS: readonly string[] = ["US"];

const known = new Map<string, string>();

function remembered(question: readonly unknown[], answer: () => string): string {
  const name = JSON.stringify([atWork(), ...question]);
  const text = known.get(name) ?? answer();
  known.set(name, text);
  return text;
}

export function valueAlone(raw: string, action: ActionSpec, category: string | null): string {
  return remembered([raw, action, category], () => {
    const rules = withEntries([{ path: "$.v", action, category }], { unlisted: "keep" });
    return runText(`{"v":${raw}}`, { ...rules, key: KEY, regions: ALONE_REGIONS }).slice('{"v":'.length, -1);
  });
}

/** By a rule with `keys: true`; under `scan`, by the detectors alone. */
export function nameAlone(raw: string, action: ActionSpec, category: string | null): string {
  return remembered(["name", raw, action, category], () => {
    const rules =
      action.name === "scan"
        ? { unlisted: "scan" as const }
        : withEntries([{ path: "$", keys: true, action, category }], { unlisted: "keep" });
    const output = runText(`{${raw}:null}`, { ...rules, key: KEY, regions: ALONE_REGIONS });
    const [document] = readDocuments(output) as [JsonNode];
    const { start, end } = (document.children as [JsonNode])[0].key as JsonKey;
    return output.slice(start, end);
  });
}

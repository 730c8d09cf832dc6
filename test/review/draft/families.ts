/** How well a draft fits documents whose places were labelled by hand. */

import { parseRules } from "../../../src/index.ts";
import { draftRuleFile } from "../../../src/review/draft/draft-file.ts";
import { surveyOf } from "./survey-of.ts";

export interface Family {
  readonly personal: readonly string[];
  /** Nobody would be surprised by a rule for them, or by none. */
  readonly either: readonly string[];
  readonly other: readonly string[];
  readonly records: readonly unknown[];
}

export interface Fit {
  /** Personal places with a rule of their own. */
  readonly found: number;
  readonly missed: readonly string[];
  /** Rules for places that are not personal. */
  readonly junk: readonly string[];
  readonly draft: string;
}

export function fitOf({ personal, other, records }: Family): Fit {
  const input = new TextEncoder().encode(records.map((record) => JSON.stringify(record)).join("\n"));
  const file = { id: "acme/family", today: "2026-11-21", regions: ["US"], documents: records.length };
  const draft = draftRuleFile(surveyOf(input, { regions: ["US"] }), file);
  const proposed = new Set(proposedIn(draft));
  return {
    found: personal.filter((path) => proposed.has(path)).length,
    missed: personal.filter((path) => !proposed.has(path)),
    junk: other.filter((path) => proposed.has(path)),
    draft,
  };
}

/** Full paths of rules that say more than "not decided". */
function proposedIn(draft: string): string[] {
  const roots = parseRules(draft).packs.flatMap(({ records }) => records.map(({ text }) => text));
  const rules = draft.matchAll(/^(?<in> +)path: (?<path>".*")\n(?:.*\n){3,4}? +why: (?<why>.*)$/gm);
  return [...rules].flatMap(({ groups = {} }) => {
    if (/^(?:No hits|Its name says)/.test(groups.why ?? "")) return [];
    const path = JSON.parse(groups.path ?? "");
    return groups.in === "    " ? roots.map((root) => root + path.slice(1)) : [path];
  });
}

/** Rule sets made in a test, without a file. */

import type { ActionSpec } from "../../src/actions/table.ts";
import { parsePath, parseRecordsPath, parseRelativePath } from "../../src/paths/parse.ts";
import type { RuleEntry, RulePack, RuleSet, Unlisted } from "../../src/rules/model.ts";

export interface EntryParts {
  readonly path: string;
  readonly id?: string;
  /** null makes a keep. */
  readonly action?: ActionSpec | null;
  readonly category?: string | null;
  readonly keys?: boolean;
  readonly alsoInText?: boolean;
  /** A path below the entry's own. */
  readonly joined?: string;
  readonly envelope?: boolean;
  /** Of a keep: all that it keeps. */
  readonly values?: RuleEntry["values"];
}

export function entryOf(parts: EntryParts, number: number): RuleEntry {
  const { action = { name: "replace" }, category = "user.name" } = parts;
  return {
    kind: action === null ? "keep" : "rule",
    id: parts.id ?? `entry-${number}`,
    path: parsePath(parts.path),
    envelope: parts.envelope ?? false,
    category,
    subject: null,
    action,
    keys: parts.keys ?? false,
    ...(parts.alsoInText && { alsoInText: true }),
    ...(parts.joined && { joined: parseRelativePath(parts.joined) }),
    ...(parts.values && { values: parts.values }),
  };
}

export function packOf(
  entries: readonly EntryParts[],
  { records = ["$"], unlisted = "keep" as Unlisted, id = "acme/test" } = {},
): RulePack {
  return {
    id,
    version: "1.0.0",
    unlisted,
    regions: [],
    records: records.map(parseRecordsPath),
    entries: entries.map(entryOf),
  };
}

export function rulesOf(...packs: readonly RulePack[]): RuleSet {
  return { packs };
}

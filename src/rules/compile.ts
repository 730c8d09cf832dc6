import { DEFAULT_ACTION } from "./check/action.ts";
import type { FileDraft } from "./check/check.ts";
import type { DraftEntry } from "./check/entry.ts";
import type { RuleEntry, RulePack } from "./model.ts";
import { rightPack } from "./packs/given.ts";

/** Makes the pack of a file without errors; deprecated entries are left out. Frozen plain data. */
export function compile({ fields, roots, active }: FileDraft): RulePack | undefined {
  if (fields.id === undefined || fields.version === undefined) return undefined;
  return rightPack({
    id: fields.id.value,
    version: fields.version.value,
    unlisted: fields.unlisted?.value ?? "scan",
    regions: fields.regions ?? fields.phone_regions ?? [],
    ...(fields.shift_by !== undefined && { shiftBy: fields.shift_by.value }),
    records: roots,
    entries: active.map(compileEntry).filter((entry) => entry !== undefined),
    ...(fields.detectors?.length && { detectors: fields.detectors.map(({ spec }) => spec) }),
  });
}

function compileEntry({ kind, envelope, fields }: DraftEntry): RuleEntry | undefined {
  if (fields.id === undefined || fields.path === undefined) return undefined;
  return {
    kind,
    id: fields.id.value,
    path: fields.path.value,
    envelope,
    category: fields.category?.value ?? null,
    subject: fields.subject?.value ?? null,
    action: kind === "keep" ? null : (fields.action?.value ?? DEFAULT_ACTION),
    keys: fields.keys?.value ?? false,
    ...(fields.values !== undefined && { values: fields.values.value }),
    ...(fields.joined !== undefined && { joined: fields.joined.value }),
    ...(fields.also_in !== undefined && { alsoInText: true }),
  };
}

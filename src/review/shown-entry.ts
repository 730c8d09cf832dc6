/** What a reviewer sees of an entry. */
import { ACTIONS, type ActionSpec } from "../actions/table.ts";
import type { RulePack } from "../rules/model.ts";
import { actionText, isKeyed } from "./effect.ts";
import type { ReviewedPack } from "./reviewed-pack.ts";

export interface ShownEntry {
  readonly id: string;
  readonly kind: "rule" | "keep";
  readonly path: string;
  readonly category: string | null;
  readonly subject: string | null;
  /** `keep` for a keep. */
  readonly action: string;
  /** Anyone with the key can undo it. */
  readonly reversible: boolean;
  /** It needs a key. */
  readonly keyed: boolean;
  /** The names of the object's members are replaced too. */
  readonly keys: boolean;
  /** Of a keep: one of the closed list. */
  readonly reason: string | null;
  /** Of a keep: all values that it keeps; null where it keeps any. */
  readonly values: readonly (string | number | boolean)[] | null;
  readonly why: string | null;
  /** `ref`: as in `api#session`. */
  readonly sources: readonly { readonly ref: string; readonly title: string }[];
  /** Of the rule file. */
  readonly line: number;
}

/** undefined where no active entry has the id. */
export function shownEntry(reviewed: ReviewedPack, id: string): ShownEntry | undefined {
  const entry = reviewed.pack.entries.find((candidate) => candidate.id === id);
  const written = reviewed.entries.find((candidate) => candidate.id === id);
  if (entry === undefined || written === undefined) return undefined;
  const { kind, path, category, subject, action, keys } = entry;
  return {
    ...{ id, kind, path: path.text, category, subject, keys },
    ...shownAction(action),
    reason: written.reason,
    values: entry.values ?? null,
    why: written.why,
    sources: written.source.map((ref) => ({
      ref,
      title: reviewed.sources.get(ref.split("#", 1)[0] ?? "")?.title ?? "",
    })),
    line: written.place.line,
  };
}

export function shownAction(spec: ActionSpec | null): Pick<ShownEntry, "action" | "reversible" | "keyed"> {
  return { action: actionText(spec), reversible: spec !== null && ACTIONS[spec.name].reversible, keyed: isKeyed(spec) };
}

export function withoutEntry(pack: RulePack, id: string): RulePack {
  return { ...pack, entries: pack.entries.filter((entry) => entry.id !== id) };
}

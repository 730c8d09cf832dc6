/** What a reviewer sees of an entry. */
import { ACTIONS, type ActionSpec } from "../actions/table.ts";
import { isNarrowed, patternWords } from "../paths/words/pattern-words.ts";
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
  /** What stands there is also taken out of all texts of the same record that are scanned. */
  readonly alsoInText: boolean;
  /** The path below the entry's own at which the pieces of one text stand; null where texts stand by themselves. */
  readonly joined: string | null;
  /** The path in words, where a filter takes some of the values and leaves others; else null. */
  readonly words: string | null;
  /** Of a keep: one of the closed list. */
  readonly reason: string | null;
  /** Of a keep: all values that it keeps; null where it keeps any. */
  readonly values: readonly (string | number | boolean)[] | null;
  readonly why: string | null;
  readonly sources: readonly ShownReference[];
  /** Of the rule file. */
  readonly line: number;
}

export interface ShownReference {
  /** As in `api#session`. */
  readonly ref: string;
  /** Of the document. */
  readonly title: string;
  /** What the document calls the section; "" where the file does not say it. */
  readonly heading: string;
}

/** undefined where no active entry has the id. */
export function shownEntry(reviewed: ReviewedPack, id: string): ShownEntry | undefined {
  const entry = reviewed.pack.entries.find((candidate) => candidate.id === id);
  const written = reviewed.entries.find((candidate) => candidate.id === id);
  if (entry === undefined || written === undefined) return undefined;
  const { kind, path, category, subject, action, keys } = entry;
  return {
    ...{ id, kind, path: path.text, category, subject, keys },
    alsoInText: entry.alsoInText ?? false,
    joined: entry.joined?.text ?? null,
    words: isNarrowed(path) ? patternWords(path) : null,
    ...shownAction(action),
    reason: written.reason,
    values: entry.values ?? null,
    why: written.why,
    sources: written.source.map((ref) => referenceOf(ref, reviewed)),
    line: written.place.line,
  };
}

function referenceOf(ref: string, { sources }: ReviewedPack): ShownReference {
  const [name = "", ...anchor] = ref.split("#");
  const document = sources.get(name);
  return { ref, title: document?.title ?? "", heading: document?.headings.get(anchor.join("#")) ?? "" };
}

export function shownAction(spec: ActionSpec | null): Pick<ShownEntry, "action" | "reversible" | "keyed"> {
  return { action: actionText(spec), reversible: spec !== null && ACTIONS[spec.name].reversible, keyed: isKeyed(spec) };
}

export function withoutEntry(pack: RulePack, id: string): RulePack {
  return { ...pack, entries: pack.entries.filter((entry) => entry.id !== id) };
}

/** The rules of a run as the matcher needs them: one list of entries, one list of patterns, strengths as numbers. */
import { type ActionSpec, strengthOf } from "../actions/table.ts";
import type { Segment } from "../paths/pattern.ts";
import { type RuleEntry, type RulePack, type RuleSet, strongestUnlisted, type Unlisted } from "../rules/model.ts";

export interface PlannedEntry {
  /** `vendor/resource/entry`. */
  readonly id: string;
  readonly pack: string;
  readonly file: number;
  readonly segments: readonly Segment[];
  readonly envelope: boolean;
  readonly category: string | null;
  readonly subject: string | null;
  /** null for a keep. */
  readonly action: ActionSpec | null;
  /** 0 for a keep; of two files the stronger decides. */
  readonly strength: number;
  readonly keys: boolean;
  readonly alsoInText: boolean;
  /** From the entry's place to the pieces of its text; undefined: its texts stand by themselves. */
  readonly joined: readonly Segment[] | undefined;
  /** Of a keep with a closed list: all that it keeps. */
  readonly values: ReadonlySet<string | number | boolean> | undefined;
  /** The entry whose value in the record its dates shift by; NO_BY for none. */
  readonly by: number;
}

export const NO_BY = -1;

/** What the automaton looks for by a pattern. */
export type PatternUse =
  | { readonly kind: "root"; readonly file: number }
  | { readonly kind: "entry"; readonly file: number; readonly entry: number }
  /** Where a value of that entry stands, which a run has to note whatever becomes of it. */
  | { readonly kind: "noted"; readonly file: number; readonly entry: number }
  /** Where a piece stands of the text that the entry joins. */
  | { readonly kind: "piece"; readonly file: number; readonly entry: number };

export interface Plan {
  readonly entries: readonly PlannedEntry[];
  /** `uses[i]` is what `patterns[i]` is for. */
  readonly patterns: readonly (readonly Segment[])[];
  readonly uses: readonly PatternUse[];
  readonly fileCount: number;
  /** By file: its id, and the first part of that. */
  readonly packIds: readonly string[];
  readonly vendors: readonly string[];
  /** What happens to a leaf that no entry decides. */
  readonly unlisted: Unlisted;
  /** Something is scanned: what no entry decides, or what a rule says. */
  readonly scans: boolean;
  /** `unlisted` is weaker than a rule file or the policy asks for. */
  readonly weaker: boolean;
  /** Every name of a member in the paths of the rule files. */
  readonly names: ReadonlySet<string>;
}

/** A run without rules: the document is the record. */
const NO_RULES: readonly RulePack[] = [
  {
    id: "",
    version: "",
    unlisted: "scan",
    regions: [],
    records: [{ text: "$", segments: [] }],
    entries: [],
  },
];

/**
 * @param unlisted of the run, in place of all others.
 * @param ofPolicy `unlisted` of the policy, which makes that of the files stronger, never weaker.
 */
export function planRules(rules: RuleSet | undefined, unlisted?: Unlisted, ofPolicy?: Unlisted | null): Plan {
  const packs = rules === undefined ? NO_RULES : rules.packs;
  const entries: PlannedEntry[] = [];
  const patterns: (readonly Segment[])[] = [];
  const uses: PatternUse[] = [];
  packs.forEach((pack, file) => {
    for (const root of pack.records) {
      patterns.push(root.segments);
      uses.push({ kind: "root", file });
    }
    const first = entries.length;
    for (const entry of pack.entries) {
      patterns.push(entry.path.segments);
      uses.push({ kind: "entry", file, entry: entries.length });
      if (entry.joined !== undefined) {
        patterns.push([...entry.path.segments, ...entry.joined.segments]);
        uses.push({ kind: "piece", file, entry: entries.length });
      }
      entries.push(planEntry(pack, entry, file, first));
    }
    for (const entry of notedEntries(entries, first)) {
      patterns.push((entries[entry] as PlannedEntry).segments);
      uses.push({ kind: "noted", file, entry });
    }
  });
  const names = namesIn(patterns);
  const strongest = strongestUnlisted([...packs.map((pack) => pack.unlisted), ...(ofPolicy ? [ofPolicy] : [])]);
  return Object.freeze({
    entries,
    patterns,
    uses,
    fileCount: packs.length,
    packIds: packs.map(({ id }) => id),
    vendors: packs.map(({ id }) => vendorOf(id)),
    unlisted: unlisted ?? strongest,
    scans: (unlisted ?? strongest) !== "keep" || entries.some(({ action }) => action?.name === "scan"),
    weaker: unlisted !== undefined && strongestUnlisted([unlisted, strongest]) !== unlisted,
    names,
  });
}

/** The entries whose values dates shift by. */
function notedEntries(entries: readonly PlannedEntry[], first: number): Set<number> {
  return new Set(
    entries
      .slice(first)
      .map(({ by }) => by)
      .filter((by) => by !== NO_BY),
  );
}

/** `first`: the number of the pack's first entry. */
function planEntry(pack: RulePack, entry: RuleEntry, file: number, first: number): PlannedEntry {
  const { action } = entry;
  const named = action?.name === "shift-date" ? action.shift.by : undefined;
  const by = pack.entries.findIndex(({ id }) => id === named);
  return Object.freeze({
    id: `${pack.id}/${entry.id}`,
    pack: pack.id,
    file,
    segments: entry.path.segments,
    envelope: entry.envelope,
    category: entry.category,
    subject: entry.subject,
    action: entry.action,
    strength: strengthOf(entry.action),
    keys: entry.keys,
    alsoInText: entry.alsoInText ?? false,
    joined: entry.joined?.segments,
    values: entry.values && new Set(entry.values),
    by: by < 0 ? NO_BY : first + by,
  });
}

/** Whether texts are joined somewhere. */
export function joinsTexts({ entries }: Plan): boolean {
  return entries.some(({ joined }) => joined !== undefined);
}

/** `kore-ai` of `kore-ai/call-details`. */
export function vendorOf(packId: string): string {
  return packId.slice(0, packId.indexOf("/"));
}

function namesIn(patterns: readonly (readonly Segment[])[]): Set<string> {
  const names = new Set<string>();
  for (const segment of patterns.flat()) {
    for (const selector of segment.selectors) if (selector.kind === "name") names.add(selector.name);
  }
  return names;
}

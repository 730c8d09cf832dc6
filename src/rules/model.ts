/** A checked rule file and the rules of one run, as plain data. */
import type { ActionSpec } from "../actions/table.ts";
import type { DetectorSpec } from "../detectors/own/custom.ts";
import type { PathPattern, Segment } from "../paths/pattern.ts";

export const UNLISTED = ["keep", "scan", "replace"] as const;
/** What happens to a value that no entry decides. */
export type Unlisted = (typeof UNLISTED)[number];

/** Of several, the one that redacts most; `scan` where there is none. */
export function strongestUnlisted(all: readonly Unlisted[]): Unlisted {
  return UNLISTED.findLast((one) => all.includes(one)) ?? "scan";
}

/** An entry of a rule file that is active: a rule, or a reviewed keep. */
export interface RuleEntry {
  /** What it does: a `rule` redacts, a `keep` lets through. */
  readonly kind: "rule" | "keep";
  /** Its name in its file. */
  readonly id: string;
  /** Where it acts, from the record, or from the document if `envelope` is true. */
  readonly path: PathPattern;
  /** `true` where `$` is the whole document, not a record. */
  readonly envelope: boolean;
  /** A key of fideslang 3.1.1; a keep has one only where the file gives it. */
  readonly category: string | null;
  /** Whose data it is, a key of the taxonomy; null where the file does not say. */
  readonly subject: string | null;
  /** null for a keep. */
  readonly action: ActionSpec | null;
  /** The names of the object's members are personal data too. */
  readonly keys: boolean;
  /** Of a keep: all values that it keeps. Absent where it keeps any scalar. */
  readonly values?: readonly (string | number | boolean)[];
  /** What stands here is also taken out of all that is scanned in the same record. Absent where it is not. */
  readonly alsoInText?: boolean;
  /**
   * Of a rule that scans, a path below its place: the texts that stand there are pieces of one text. Absent where texts are looked
   * at one by one.
   */
  readonly joined?: PathPattern;
}

/**
 * `draft`: nobody has approved the file. `no-digest`: somebody has, but it is not known what. `changed`: this is not what
 * was approved. `expired`: it is, but only until a day that has passed.
 */
export const APPROVAL_STATES = ["draft", "no-digest", "changed", "expired", "approved"] as const;
/** Whether somebody approved a rule file: `draft`, `no-digest` (approved, but not known what), `changed` since, `expired`, `approved`. */
export type ApprovalState = (typeof APPROVAL_STATES)[number];

/** Whether somebody approved a rule file as it is now. */
export interface Approval {
  /** Whether what was approved is what stands there. */
  readonly state: ApprovalState;
  /** It is one of the packs that come with this package. */
  readonly shipped: boolean;
  /** Who approved it, as the file says; null where it does not. */
  readonly by: string | null;
  /** The day on which it was approved, `2026-08-01`; null where the file does not say. */
  readonly date: string | null;
  /** The last day on which the approval holds, `2027-07-31`; null where the file does not say. */
  readonly until: string | null;
  /**
   * The file as it is, `sha256:…`: where it says who approved it, the digest that `rules approve` would write with the same names and days;
   * else that of its bytes. Absent where only its text was read.
   */
  readonly digest?: string;
  /** What was approved: the digest that stands in the file; null where none does, absent where nobody approved it. */
  readonly approved?: string | null;
}

/** One rule file, checked and compiled. Plain data: it survives JSON. */
export interface RulePack {
  /** `vendor/resource`. */
  readonly id: string;
  /** As the file says, by semver.org. */
  readonly version: string;
  /** What happens to values that no entry decides; `scan` where the file says nothing. */
  readonly unlisted: Unlisted;
  /** ISO 3166-1 alpha-2: whose national forms of numbers and ids are found. */
  readonly regions: readonly string[];
  /** The entry whose value dates shift by, where a policy shifts them; absent where the file names none. */
  readonly shiftBy?: string;
  /** Where records begin. */
  readonly records: readonly PathPattern[];
  /** What is redacted and kept, in the order of the file. */
  readonly entries: readonly RuleEntry[];
  /** Absent where the file has none. */
  readonly detectors?: readonly DetectorSpec[];
  /** Only from `loadRules`; rules that do not come from a file are drafts. */
  readonly approval?: Approval;
}

/** The paths of an entry from the document's root: one below each root at which records begin, or its own. */
export function fullPaths(
  { path, envelope }: Pick<RuleEntry, "path" | "envelope">,
  records: readonly PathPattern[],
): (readonly Segment[])[] {
  return envelope ? [path.segments] : records.map(({ segments }) => [...segments, ...path.segments]);
}

/** The checked rules of one run. Frozen. */
export interface RuleSet {
  /** The rule files, in the order of their ids. */
  readonly packs: readonly RulePack[];
}

/** What a policy does with the values of a category (and all below it), of one subject or of all. */
export interface PolicyLine {
  /** A key of the taxonomy, fideslang 3.1.1. */
  readonly category: string;
  /** A key of the taxonomy; null for all subjects. */
  readonly subject: string | null;
  /** What is done. */
  readonly action: ActionSpec;
}

/** One policy file, checked, with all that it extends. Plain data. */
export interface Policy {
  /** The name of a built-in policy, or the id that its file says. */
  readonly id: string;
  /** As its file says, by semver.org. */
  readonly version: string;
  /** Makes that of the rule files stronger, never weaker; null where the policy leaves it to them. */
  readonly unlisted: Unlisted | null;
  /** What it does by category. */
  readonly categories: readonly PolicyLine[];
  /** Entries by `pack/entry`, which win over their categories. */
  readonly rules: readonly { readonly id: string; readonly action: ActionSpec }[];
}

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
  readonly kind: "rule" | "keep";
  readonly id: string;
  readonly path: PathPattern;
  /** `true` where `$` is the whole document, not a record. */
  readonly envelope: boolean;
  /** A key of fideslang 3.1.1; a keep has one only where the file gives it. */
  readonly category: string | null;
  readonly subject: string | null;
  /** null for a keep. */
  readonly action: ActionSpec | null;
  /** The names of the object's members are personal data too. */
  readonly keys: boolean;
  /** Of a keep: all values that it keeps. Absent where it keeps any scalar. */
  readonly values?: readonly (string | number | boolean)[];
  /** What stands here is also taken out of all that is scanned in the same record. */
  readonly alsoInText?: boolean;
  /** Of a rule that scans, a path below its place: the texts that stand there are pieces of one text. */
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
  readonly state: ApprovalState;
  /** It is one of the packs that come with this package. */
  readonly shipped: boolean;
  /** As the file says; null where it does not. */
  readonly by: string | null;
  readonly date: string | null;
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
  readonly id: string;
  readonly version: string;
  /** What happens to values that no entry decides; `scan` where the file says nothing. */
  readonly unlisted: Unlisted;
  /** ISO 3166-1 alpha-2: whose national forms of numbers and ids are found. */
  readonly regions: readonly string[];
  /** The entry whose value dates shift by, where a policy shifts them. */
  readonly shiftBy?: string;
  readonly records: readonly PathPattern[];
  readonly entries: readonly RuleEntry[];
  /** Absent where the file has none. */
  readonly detectors?: readonly DetectorSpec[];
  /** From `loadRules`; rules that do not come from a file are drafts. */
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
  readonly packs: readonly RulePack[];
}

/** What a policy does with the values of a category (and all below it), of one subject or of all. */
export interface PolicyLine {
  readonly category: string;
  readonly subject: string | null;
  readonly action: ActionSpec;
}

/** One policy file, checked, with all that it extends. Plain data. */
export interface Policy {
  readonly id: string;
  readonly version: string;
  /** Makes that of the rule files stronger, never weaker; null where the policy leaves it to them. */
  readonly unlisted: Unlisted | null;
  readonly categories: readonly PolicyLine[];
  /** Entries by `pack/entry`, which win over their categories. */
  readonly rules: readonly { readonly id: string; readonly action: ActionSpec }[];
}

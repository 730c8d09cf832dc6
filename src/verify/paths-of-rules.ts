/** The paths of the rule files, as the check of an output needs them. */
import { ACTIONS, type ActionSpec, strengthOf } from "../actions/table.ts";
import type { Segment } from "../paths/pattern.ts";
import type { RuleEntry, RuleSet, Unlisted } from "../rules/model.ts";

/**
 * What becomes of values where an entry decides: a keep leaves them, a stand-in only looks like one, what is written may look
 * like one and can be told from what was left.
 */
export type Verdict = "kept" | "stand-in" | "written" | "scanned" | "checked";

export interface VerifyEntry {
  /** Each has its own. */
  readonly number: number;
  /** Of equals, the first by its id decides. */
  readonly id: string;
  readonly verdict: Verdict;
  /** null for a keep. */
  readonly action: ActionSpec | null;
  /** Of entries of several files the strongest decides; 0 for a keep. */
  readonly strength: number;
  /** How far it is from literal, segment by segment from the last. */
  readonly looseness: readonly number[];
  readonly keys: boolean;
  /** Of a keep that says which values it keeps. */
  readonly values?: ReadonlySet<string | number | boolean> | undefined;
}

/** In place of an entry: what a keep does not keep was replaced, names and all, where no entry decides it. */
export const NOT_KEPT: VerifyEntry = Object.freeze({
  number: -1,
  id: "",
  verdict: "checked",
  action: Object.freeze({ name: "replace" }),
  strength: -1,
  looseness: Object.freeze([]),
  keys: true,
});

export interface RulePath {
  readonly file: number;
  readonly segments: readonly Segment[];
  /** Whose `$` is the document: entries of the envelope, and the paths of records themselves. */
  readonly fromDocument: boolean;
  /** undefined: it says where records begin. */
  readonly entry: VerifyEntry | undefined;
}

export interface PathsOfRules {
  readonly paths: readonly RulePath[];
  readonly fileCount: number;
  /** By file: who made what it describes, as the first part of its id says. */
  readonly vendors: readonly string[];
  readonly unlisted: Unlisted;
  /** Every member name that a path has. */
  readonly names: ReadonlySet<string>;
}

const FROM_THE_STRONGEST: readonly Unlisted[] = ["replace", "scan", "keep"];
const DOCUMENT_IS_RECORD: RulePath = { file: 0, segments: [], fromDocument: true, entry: undefined };

/** `unlisted`: of the run; undefined for the strongest of what the files and the policy say. */
export function pathsOf(
  rules: RuleSet | undefined,
  unlisted: Unlisted | undefined,
  ofPolicy: Unlisted | null | undefined,
): PathsOfRules {
  const packs = rules?.packs ?? [];
  let entryCount = 0;
  const paths = packs.flatMap(({ records, entries }, file): RulePath[] => [
    ...records.map(({ segments }) => ({ file, segments, fromDocument: true, entry: undefined })),
    ...entries.map((entry) => pathOfEntry(entry, file, entryCount++)),
  ]);
  const choices = [ofPolicy, ...packs.map((pack) => pack.unlisted)];
  const selectors = paths.flatMap(({ segments }) => segments.flatMap((segment) => segment.selectors));
  return {
    paths: packs.length === 0 ? [DOCUMENT_IS_RECORD] : paths,
    fileCount: Math.max(1, packs.length),
    vendors: packs.map(({ id }) => id.split("/", 1)[0] ?? ""),
    unlisted: unlisted ?? FROM_THE_STRONGEST.find((one) => choices.includes(one)) ?? "scan",
    names: new Set(selectors.flatMap((selector) => (selector.kind === "name" ? [selector.name] : []))),
  };
}

function pathOfEntry({ id, action, path, envelope, keys, values }: RuleEntry, file: number, number: number): RulePath {
  const verdict = verdictFor(action);
  const strength = strengthOf(action);
  const looseness = path.segments.map(loosenessOf).reverse();
  return {
    file,
    segments: path.segments,
    fromDocument: envelope,
    entry: { number, id, verdict, action, strength, looseness, keys, values: values && new Set(values) },
  };
}

function verdictFor(action: RuleEntry["action"]): Verdict {
  if (action === null) return "kept";
  if (action.name === "scan") return "scanned";
  const { standIn, mayHaveWritten } = ACTIONS[action.name];
  if (mayHaveWritten !== undefined) return "written";
  return standIn.ofValues ? "stand-in" : "checked";
}

/** Name or index, then filter, then wildcard or slice, and after all of them what begins with `..`. */
function loosenessOf({ descendant, selectors }: Segment): number {
  const each = selectors.map(({ kind }) => (kind === "name" || kind === "index" ? 0 : kind === "filter" ? 1 : 2));
  return Math.max(...each) + (descendant ? 3 : 0);
}

/** Whether `a` decides a node that both match: the more literal, of equals the longer path, then the stronger. */
export function decidesBefore(a: VerifyEntry, b: VerifyEntry): boolean {
  for (let i = 0; i < Math.min(a.looseness.length, b.looseness.length); i++) {
    const difference = (a.looseness[i] as number) - (b.looseness[i] as number);
    if (difference !== 0) return difference < 0;
  }
  const longer = a.looseness.length - b.looseness.length;
  if (longer !== 0) return longer > 0;
  return a.strength === b.strength ? a.id < b.id : a.strength > b.strength;
}

/** Counts what the tree's nodes have seen, for the report. */
import type { PathReport, Report, RuleReport, UndecidedReport } from "../report/report.ts";
import type { KeyCount } from "../report/run-counts.ts";
import { listRows } from "../report/sums.ts";
import { keepOf } from "./across-files.ts";
import { pathOf } from "./labels.ts";
import type { Plan, PlannedEntry } from "./plan.ts";
import type { PathNode } from "./tree.ts";
import { type Visit, type Visits, visitsIn } from "./visits.ts";

type Tally = Pick<Report, "rules" | "paths" | "undecided" | "keptOtherwise" | "notListed" | "neverMatched"> & {
  /** Values and names that a keep did not keep, listed or not. */
  readonly notKept: number;
  /** Ties of entries that only strength decided, at the nodes of the run. */
  readonly conflicts: number;
};

/** `names`: by entry, names of members that it replaced. */
export function tally(plan: Plan, visits: Visits, names: ReadonlyMap<number, Readonly<KeyCount>>): Tally {
  const entries = new EntryCounts(plan);
  const reached = new Set<number>();
  const paths: PathReport[] = [];
  const undecided: UndecidedReport[] = [];
  const keptOtherwise: PathReport[] = [];
  let ofShared = 0;
  let conflicts = 0;
  for (const visit of visitsIn(visits)) {
    const { node } = visit;
    conflicts += node.state.conflicts;
    if (node.state.covered) continue;
    reached.add(entryOf(node.state.decided));
    for (const { decided, count, changed } of sharesOf(visit)) {
      const id = entries.add(decided, { matched: count, redacted: changed });
      if (node.shared) ofShared += count;
      else if (id === undefined) undecided.push({ path: placeOf(node), count });
      else (keepOf(decided) === undefined ? paths : keptOtherwise).push({ path: placeOf(node), decided: id, count });
    }
  }
  for (const [decided, count] of names) entries.add(decided, count);
  const lists = listRows({ paths, undecided, keptOtherwise });
  return {
    rules: entries.rules,
    ...lists,
    notListed: ofShared + lists.notListed,
    notKept: entries.notKept,
    conflicts,
    neverMatched: plan.entries.filter((entry, i) => entry.action !== null && !reached.has(i)).map(({ id }) => id),
  };
}

/** What each entry did, summed up. */
class EntryCounts {
  readonly rules: (Omit<RuleReport, keyof KeyCount> & KeyCount)[];
  /** Values and names that a keep did not keep. */
  notKept = 0;

  constructor({ entries }: Plan) {
    this.rules = entries.map((entry) => ({ ...headOf(entry), matched: 0, redacted: 0 }));
  }

  /** Returns the id of the entry that has a say; undefined where none has. */
  add(decided: number, { matched, redacted }: Readonly<KeyCount>): string | undefined {
    const rule = this.rules[entryOf(decided)];
    if (rule === undefined) return undefined;
    rule.matched += matched;
    rule.redacted += redacted;
    if (keepOf(decided) !== undefined) this.notKept += matched;
    return rule.id;
  }
}

function headOf({ id, pack, action, category, subject }: PlannedEntry): Omit<RuleReport, keyof KeyCount> {
  const about = { ...(category !== null && { category }), ...(subject !== null && { subject }) };
  return { id, pack, action: action?.name ?? "keep", ...about };
}

/** The entry that has a say: also a keep that does not keep what stands here. */
export function entryOf(decided: number): number {
  return keepOf(decided) ?? decided;
}

/** What decided the values of one place, and how many each: under closed lists, what changed is what they do not have. */
function sharesOf({ node, count, changed }: Visit) {
  const { decided, lists } = node.state;
  const shares =
    lists === undefined
      ? [{ decided, count, changed }]
      : [
          { decided: lists.fitting, count: count - changed, changed: 0 },
          { decided, count: changed, changed },
        ];
  return shares.filter((share) => share.count > 0);
}

/** The node's path, as it may be printed. */
export function placeOf(node: PathNode): string {
  const labels: string[] = [];
  for (let at: PathNode | undefined = node; at?.parent !== undefined; at = at.parent) labels.push(at.label);
  return pathOf(labels.reverse());
}

/** Counts what the tree's nodes have seen, for the report. */
import { addUp, byDecision, MOST_PATHS, type PathReport, type Report, type UndecidedReport } from "../report/report.ts";
import type { KeyCount } from "../report/run-counts.ts";
import { keepOf } from "./across-files.ts";
import { pathOf } from "./labels.ts";
import type { Plan } from "./plan.ts";
import type { PathNode } from "./tree.ts";
import { type Visit, type Visits, visitsIn } from "./visits.ts";

export type Tally = Pick<Report, "rules" | "paths" | "undecided" | "keptOtherwise" | "notListed" | "neverMatched"> & {
  /** Values and names that a keep did not keep, listed or not. */
  readonly notKept: number;
  /** Ties of entries that only strength decided, at the nodes that the run has come to. */
  readonly conflicts: number;
};

/** Values of one place that the same thing decided. */
interface Share {
  readonly decided: number;
  readonly count: number;
  readonly changed: number;
}

/** `names`: by entry, names of members that it replaced. */
export function tally(plan: Plan, visits: Visits, names: ReadonlyMap<number, Readonly<KeyCount>>): Tally {
  const rules = plan.entries.map(({ id, pack, action }) => ({
    id,
    pack,
    action: action?.name ?? "keep",
    matched: 0,
    redacted: 0,
  }));
  const reached = new Set<number>();
  const paths: PathReport[] = [];
  const undecided: UndecidedReport[] = [];
  const keptOtherwise: PathReport[] = [];
  let notListed = 0;
  let notKept = 0;
  let conflicts = 0;
  for (const visit of visitsIn(visits)) {
    const { node } = visit;
    conflicts += node.state.conflicts;
    if (node.state.covered) continue;
    reached.add(entryOf(node.state.decided));
    for (const { decided, count, changed } of sharesOf(visit)) {
      const rule = rules[entryOf(decided)];
      const isOtherwise = keepOf(decided) !== undefined;
      if (rule !== undefined) {
        rule.matched += count;
        rule.redacted += changed;
      }
      if (isOtherwise) notKept += count;
      if (node.shared) notListed += count;
      else if (rule === undefined) undecided.push({ path: placeOf(node), count });
      else (isOtherwise ? keptOtherwise : paths).push({ path: placeOf(node), decided: rule.id, count });
    }
  }
  for (const [decided, { matched, redacted }] of names) {
    const rule = rules[entryOf(decided)];
    if (rule === undefined) continue;
    rule.matched += matched;
    rule.redacted += redacted;
    if (keepOf(decided) !== undefined) notKept += matched;
  }
  const lists = {
    paths: addUp(paths, byDecision),
    undecided: addUp(undecided, ({ path }) => path),
    keptOtherwise: addUp(keptOtherwise, byDecision),
  };
  for (const list of Object.values(lists)) for (const { count } of list.slice(MOST_PATHS)) notListed += count;
  return {
    rules,
    paths: lists.paths.slice(0, MOST_PATHS),
    undecided: lists.undecided.slice(0, MOST_PATHS),
    keptOtherwise: lists.keptOtherwise.slice(0, MOST_PATHS),
    notListed,
    notKept,
    conflicts,
    neverMatched: plan.entries.filter((entry, i) => entry.action !== null && !reached.has(i)).map(({ id }) => id),
  };
}

/** The entry that has a say: also of a keep that does not keep what stands here. */
function entryOf(decided: number): number {
  return keepOf(decided) ?? decided;
}

/** Under closed lists, what changed is what they do not have. */
function sharesOf({ node, count, changed }: Visit): Share[] {
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

/** Counts what the tree's nodes have seen, for the report. */
import { addUp, MOST_PATHS, type PathReport, type Report, type UndecidedReport } from "../report/report.ts";
import type { Nodes } from "../scanner/nodes.ts";
import { pathOf } from "./labels.ts";
import type { Plan } from "./plan.ts";
import { NO_ENTRY } from "./states.ts";
import type { PathTree, TreeNode } from "./tree.ts";

/** By entry: names of members that it replaced, which are counted beside the values. */
export type KeyCounts = ReadonlyMap<number, { matched: number; redacted: number }>;

export type Tally = Pick<Report, "rules" | "paths" | "undecided" | "notListed" | "neverMatched">;

export function tally(plan: Plan, tree: PathTree, nodes: Nodes, keys: KeyCounts): Tally {
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
  let notListed = 0;
  for (const node of tree.nodes.values()) {
    if (node.candidate !== undefined || node.state.covered) continue;
    const { decided } = node.state;
    reached.add(decided);
    const { count, changed } = nodes.counts(node.pointer);
    if (count === 0) continue;
    const rule = rules[decided];
    if (rule !== undefined) {
      rule.matched += count;
      rule.redacted += changed;
    }
    if (node.shared) notListed += count;
    else if (rule === undefined) undecided.push({ path: placeOf(node), count });
    else paths.push({ path: placeOf(node), decided: rule.id, count });
  }
  addKeys(rules, keys);
  const listed = addUp(paths, ({ path, decided }) => `${path} ${decided}`);
  const open = addUp(undecided, ({ path }) => path);
  for (const { count } of [...listed.slice(MOST_PATHS), ...open.slice(MOST_PATHS)]) notListed += count;
  return {
    rules,
    paths: listed.slice(0, MOST_PATHS),
    undecided: open.slice(0, MOST_PATHS),
    notListed,
    neverMatched: plan.entries.filter((entry, i) => entry.action !== null && !reached.has(i)).map(({ id }) => id),
  };
}

function addKeys(rules: { matched: number; redacted: number }[], keys: KeyCounts): void {
  for (const [entry, { matched, redacted }] of keys) {
    const rule = rules[entry];
    if (entry === NO_ENTRY || rule === undefined) continue;
    rule.matched += matched;
    rule.redacted += redacted;
  }
}

/** The node's path, as it may be printed. */
export function placeOf(node: TreeNode): string {
  const labels: string[] = [];
  for (let at: TreeNode | undefined = node; at?.parent !== undefined; at = at.parent) labels.push(at.label);
  return pathOf(labels.reverse());
}

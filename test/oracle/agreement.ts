/** Whether a walker did what the oracle does, in its output and in the counts of its report. */
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import type { RuleSet } from "../../src/rules/model.ts";
import { parseRules } from "../../src/rules/parse.ts";
import { parsePolicy } from "../../src/rules/policy/parse-policy.ts";
import { type Redacted, slowRedact } from "./slow-redact.ts";
import type { Asked, Json, Pack } from "./spec.ts";
import type { Walked, Walker } from "./walkers.ts";
import { policyFile, ruleFile } from "./written.ts";

export interface Case {
  readonly value: Json;
  readonly packs: readonly Pack[];
  readonly asked: Asked;
}

/** As the product takes it: the rule files and the policy go through its own parsers. @throws RuleError */
export function optionsOf({ packs, asked }: Omit<Case, "value">): RedactOptions {
  const rules: RuleSet = { packs: packs.flatMap((pack) => parseRules(ruleFile(pack)).packs) };
  const { policy, unlisted, regions, key, purpose } = asked;
  return {
    rules,
    regions,
    key,
    detect: "email,phone",
    ...(policy !== undefined && { policy: parsePolicy(policyFile(policy)) }),
    ...(unlisted !== undefined && { unlisted }),
    ...(purpose !== undefined && { purpose }),
  };
}

/** What stood for what, over all cases: they have one key. */
const STAND_INS = new Map<string, string>();

/** What happened in a case. */
export interface Agreed {
  readonly isChanged: boolean;
  /** The names of those that changed something, by the rules. */
  readonly actions: readonly string[];
}

/** Throws where a walker does something else. */
export function agree(walkers: readonly Walker[], { value, packs, asked }: Case, options: RedactOptions): Agreed {
  const expected = slowRedact(value, packs, asked);
  const actions = new Set<string>();
  for (const walker of walkers) {
    const walked = walker.redact(value, options);
    sameValue(walker, expected, walked);
    if (!expected.countsAreOpen) sameCounts(walker, expected, walked);
    for (const { action, redacted } of walked.report.rules) if (redacted > 0) actions.add(action);
  }
  return { isChanged: JSON.stringify(expected.value) !== JSON.stringify(value), actions: [...actions] };
}

function sameValue({ name }: Walker, { value, standIns, namesMayMeet }: Redacted, { text }: Walked): void {
  const expected = JSON.stringify(value);
  if (expected === text || namesMayMeet) return;
  const problem = standIns.problemOf(expected, text, STAND_INS);
  if (problem !== undefined) throw new Error(`${name}: ${problem}\n  expected ${expected}\n  output   ${text}`);
}

function sameCounts({ name }: Walker, { counts, undecided }: Redacted, { report }: Walked): void {
  for (const { id, matched, redacted } of report.rules) {
    const expected = counts.get(id) ?? { matched: 0, redacted: 0 };
    if (expected.matched === matched && expected.redacted === redacted) continue;
    throw new Error(
      `${name}: ${id} matched ${matched} and redacted ${redacted}, not ${expected.matched} and ${expected.redacted}`,
    );
  }
  const reported = report.undecided.reduce((sum, { count }) => sum + count, 0);
  if (reported !== undecided) throw new Error(`${name}: ${reported} undecided, not ${undecided}`);
}

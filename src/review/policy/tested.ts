/** Runs the tests of a policy file: its rules through the real engine, its categories through what runs ask. */
import { ACTIONS, type ActionSpec, compareActions } from "../../actions/table.ts";
import type { Policy, RulePack } from "../../rules/model.ts";
import { applyPolicy } from "../../rules/policy/policies.ts";
import type { AskedOfPolicy, PolicyTest } from "../../rules/policy/policy-test.ts";
import { actionText, effectOf } from "../effect.ts";
import { decisionsIn } from "../engine/engine.ts";
import { shownPath } from "../engine/shown-path.ts";
import { leftUnder } from "../rule-tests.ts";
import type { ReviewedPolicy } from "./policy.ts";
import { saidOf, saidText } from "./says.ts";

export interface TestedPolicy {
  readonly format: "scrubjay-test/1";
  readonly policy: string;
  readonly version: string;
  /** `failures`: what is otherwise than the test says, in places, categories and actions; empty where it passes. */
  readonly tests: readonly { readonly name: string; readonly failures: readonly string[] }[];
  /** All of them pass; false where there are none. */
  readonly passed: boolean;
}

export function testPolicy(reviewed: ReviewedPolicy): TestedPolicy {
  const { policy, tests } = reviewed;
  const run = tests.map((test) => ({
    name: test.name,
    failures: policyFailures(test, reviewed).map(({ text }) => text),
  }));
  const passed = run.length > 0 && run.every(({ failures }) => failures.length === 0);
  return { format: "scrubjay-test/1", policy: policy.id, version: policy.version, tests: run, passed };
}

/** What is otherwise than a policy's test says. */
export interface PolicyFailure {
  /** No value of the test, and no name that no rule has. */
  readonly text: string;
  /** What comes out is weaker than the test says, or it is not known. */
  readonly weaker: boolean;
}

export function policyFailures(
  test: PolicyTest,
  { policy, testRules }: Pick<ReviewedPolicy, "policy" | "testRules">,
): PolicyFailure[] {
  if (test.rules === null) return test.asked.flatMap((one) => ofAsked(one, policy));
  const pack = testRules.get(test.rules);
  if (pack == null) return [{ text: "rules: there are no such rules here", weaker: true }];
  const applied = applyPolicy({ packs: [pack] }, policy).packs[0] ?? pack;
  const left = leftUnder(policy, pack, test).map(({ text }) => ({ text, weaker: true }));
  return [...ofDocument(test, applied), ...left];
}

function ofAsked({ category, subject, action }: AskedOfPolicy, policy: Policy): PolicyFailure[] {
  const said = saidOf(policy, category, subject);
  const wanted = action === "own" ? undefined : action;
  if (isSame(wanted, said)) return [];
  const who = subject === null ? category : `${category} of ${subject}`;
  const weaker = wanted === undefined || said === undefined || compareActions(wanted, said) === "WEAKER";
  return [{ text: `${who}: ${saidText(said)}, not ${saidText(wanted)}`, weaker }];
}

function ofDocument(test: PolicyTest, applied: RulePack): PolicyFailure[] {
  const entries = new Map(decisionsIn(test.json, applied).map(({ path, entry }) => [path, entry]));
  return test.actions.flatMap(([path, wanted], i): PolicyFailure[] => {
    const where = shownPath(path, `actions[${i}]`, [applied]);
    const entry = entries.get(path);
    if (entry === undefined) return [{ text: `${where}: no such value`, weaker: true }];
    const { spec } = effectOf(applied, entry);
    if (isSame(wanted ?? undefined, spec ?? undefined)) return [];
    const by = entry === null ? "no entry decides" : `by ${entry}`;
    const text = `${where}: ${actionText(spec)} (${by}), not ${actionText(wanted)}`;
    return [{ text, weaker: compareActions(wanted, spec) === "WEAKER" }];
  });
}

/** What a shift goes by comes from the rule file, so a policy's test need not say it. */
function isSame(wanted: ActionSpec | undefined, is: ActionSpec | undefined): boolean {
  if (wanted === undefined || is === undefined) return wanted === is;
  if (wanted.name === "shift-date" && is.name === "shift-date") return wanted.shift.days === is.shift.days;
  return wanted.name === is.name && ACTIONS[is.name].compare(wanted, is) === undefined;
}

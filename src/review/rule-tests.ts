/** Runs the tests of a rule file, through the real engine. */
import { Redaction } from "../redaction/redaction.ts";
import type { Policy, RulePack } from "../rules/model.ts";
import type { RuleTest } from "../rules/rule-test.ts";
import { decisionsIn } from "./engine/engine.ts";
import { shownPath } from "./engine/shown-path.ts";

/** For tests only, so that rules that need a key can be tested. */
const TEST_KEY = "a key that every rule test may know";

/** Compiled once: a file has many tests. */
const REDACTIONS = new WeakMap<RulePack, Redaction>();

function redactionOf(pack: RulePack): Redaction {
  const redaction = REDACTIONS.get(pack) ?? new Redaction({ rules: { packs: [pack] }, key: TEST_KEY });
  REDACTIONS.set(pack, redaction);
  return redaction;
}

/** What is otherwise than a test says. */
export interface TestFailure {
  /** As the test has it, so that it is not printed: null where no path is meant. */
  readonly path: string | null;
  /** In places and ids only, without names that no rule has. */
  readonly text: string;
}

/** The texts of `failuresOf`. */
export function runRuleTest(test: RuleTest, pack: RulePack): string[] {
  return failuresOf(test, pack).map(({ text }) => text);
}

/** `named`: the packs whose names may be shown. */
export function failuresOf(test: RuleTest, pack: RulePack, named: readonly RulePack[] = [pack]): TestFailure[] {
  const entries = new Map(decisionsIn(test.json, pack).map(({ path, entry }) => [path, entry]));
  const decision = (path: string) => (entries.has(path) ? (entries.get(path) ?? "no entry") : "nothing: no such value");
  const isKeep = (path: string) => pack.entries.some(({ id, kind }) => kind === "keep" && id === entries.get(path));
  const failed = (path: string, where: string, what: string): TestFailure => {
    return { path, text: `${shownPath(path, where, named)}: ${what}` };
  };
  return [
    ...test.decided.flatMap(([path, id], i) => {
      return entries.get(path) === id
        ? []
        : failed(path, `decided[${i}]`, `decided by ${decision(path)}, not by ${id}`);
    }),
    ...test.undecided.flatMap((path, i) => {
      if (!entries.has(path)) return failed(path, `undecided[${i}]`, "no such value");
      if (entries.get(path) === null) return [];
      return failed(path, `undecided[${i}]`, `decided by ${decision(path)}, not undecided`);
    }),
    ...test.kept.flatMap((path, i) => {
      return isKeep(path) ? [] : failed(path, `kept[${i}]`, `decided by ${decision(path)}, not kept`);
    }),
    ...leftIn(test, redactionOf(pack)),
  ];
}

/** The texts that should be gone and are not, by their number in the test. */
function leftIn({ json, gone }: Pick<RuleTest, "json" | "gone">, redaction: Redaction): TestFailure[] {
  const output = new TextDecoder().decode(redaction.bytes(json).bytes);
  const left = gone.flatMap((text, i) => (holds(output, text) ? [i] : []));
  return left.map((i) => ({ path: null, text: `gone[${i}] is still in the output` }));
}

/** As `leftIn`, under a policy. */
export function leftUnder(policy: Policy, pack: RulePack, test: Pick<RuleTest, "json" | "gone">): TestFailure[] {
  if (test.gone.length === 0) return [];
  return leftIn(test, new Redaction({ rules: { packs: [pack] }, policy, key: TEST_KEY }));
}

/** Looks in the text as it is written, and with its escapes decoded. */
function holds(json: string, text: string): boolean {
  const plain = json.replace(/\\u([0-9a-fA-F]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return json.includes(text) || plain.includes(text) || json.includes(JSON.stringify(text).slice(1, -1));
}

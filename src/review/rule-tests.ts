/** Runs the tests of a rule file, through the real engine. */
import { Redaction } from "../redaction/redaction.ts";
import type { RulePack } from "../rules/model.ts";
import type { RuleTest } from "../rules/rule-test.ts";
import { decisionsIn } from "./engine/engine.ts";

/** For tests only, so that rules that need a key can be tested. */
const TEST_KEY = "a key that every rule test may know";

/** Compiled once: a file has many tests. */
const REDACTIONS = new WeakMap<RulePack, Redaction>();

function redactionOf(pack: RulePack): Redaction {
  const redaction = REDACTIONS.get(pack) ?? new Redaction({ rules: { packs: [pack] }, key: TEST_KEY });
  REDACTIONS.set(pack, redaction);
  return redaction;
}

/** Where a test fails, in places and ids only. */
export function runRuleTest(test: RuleTest, pack: RulePack): string[] {
  const entries = new Map(decisionsIn(test.json, pack).map(({ path, entry }) => [path, entry]));
  const decision = (path: string) => (entries.has(path) ? (entries.get(path) ?? "no entry") : "nothing: no such value");
  const isKeep = (path: string) => pack.entries.some(({ id, kind }) => kind === "keep" && id === entries.get(path));
  const failures: string[] = [];
  for (const [path, id] of test.decided) {
    if (entries.get(path) !== id) failures.push(`${path}: decided by ${decision(path)}, not by ${id}`);
  }
  for (const path of test.undecided) {
    if (!entries.has(path)) failures.push(`${path}: no such value`);
    else if (entries.get(path) !== null) failures.push(`${path}: decided by ${decision(path)}, not undecided`);
  }
  for (const path of test.kept) {
    if (!isKeep(path)) failures.push(`${path}: decided by ${decision(path)}, not kept`);
  }
  const output = new TextDecoder().decode(redactionOf(pack).bytes(test.json).bytes);
  test.gone.forEach((text, i) => {
    if (holds(output, text)) failures.push(`gone[${i}] is still in the output`);
  });
  return failures;
}

/** Looks in the text as it is written, and with its escapes decoded. */
function holds(json: string, text: string): boolean {
  const plain = json.replace(/\\u([0-9a-fA-F]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return json.includes(text) || plain.includes(text) || json.includes(JSON.stringify(text).slice(1, -1));
}

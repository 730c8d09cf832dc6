/** Runs the tests that stand in a rule file, through the real engine. */
import { Redaction } from "../redaction/redaction.ts";
import type { RulePack } from "../rules/model.ts";
import type { RuleTest } from "../rules/rule-test.ts";
import { Tracer } from "./engine/trace.ts";

/** A key for tests only, so that rules that hash can be tested. */
const TEST_KEY = "a key that every rule test may know";

interface Tested {
  readonly tracer: Tracer;
  readonly redaction: Redaction;
}

/** A file has many tests. */
const COMPILED = new WeakMap<RulePack, Tested>();

function compiled(pack: RulePack): Tested {
  let known = COMPILED.get(pack);
  if (known === undefined) {
    const rules = { packs: [pack] };
    known = { tracer: new Tracer(rules), redaction: new Redaction({ rules, key: TEST_KEY }) };
    COMPILED.set(pack, known);
  }
  return known;
}

/** What a test found otherwise than it says; places and ids only. */
export function runRuleTest(test: RuleTest, pack: RulePack): string[] {
  const { tracer, redaction } = compiled(pack);
  const decided = new Map(tracer.trace(test.json).map(({ path, entry }) => [path, entry]));
  const idAt = (path: string) => decided.get(path)?.slice(pack.id.length + 1);
  const isKeep = (path: string) => pack.entries.some(({ id, kind }) => kind === "keep" && id === idAt(path));
  const failures: string[] = [];
  for (const [path, id] of test.decided) {
    if (idAt(path) !== id) failures.push(`${path}: decided by ${describe(decided, path, pack.id)}, not by ${id}`);
  }
  for (const path of test.undecided) {
    if (idAt(path) !== undefined) failures.push(`${path}: decided by ${idAt(path)}, not undecided`);
    else if (!decided.has(path)) failures.push(`${path}: no such value`);
  }
  for (const path of test.kept) {
    if (!isKeep(path)) failures.push(`${path}: decided by ${describe(decided, path, pack.id)}, not kept`);
  }
  const output = new TextDecoder().decode(redaction.bytes(test.json).bytes);
  test.gone.forEach((text, i) => {
    if (holds(output, text)) failures.push(`gone[${i}] is still in the output`);
  });
  return failures;
}

function describe(decided: ReadonlyMap<string, string | undefined>, path: string, pack: string): string {
  if (!decided.has(path)) return "nothing: no such value";
  return decided.get(path)?.slice(pack.length + 1) ?? "no entry";
}

/** Looks in the text as it stands, and with its escapes undone. */
function holds(json: string, text: string): boolean {
  const plain = json.replace(/\\u([0-9a-fA-F]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return json.includes(text) || plain.includes(text) || json.includes(JSON.stringify(text).slice(1, -1));
}

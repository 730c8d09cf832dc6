/** What comes of the tests of a rule file. */

import type { ReviewedPack } from "./reviewed-pack.ts";
import { runRuleTest } from "./rule-tests.ts";

export interface TestedPack {
  readonly format: "scrubjay-test/1";
  readonly pack: string;
  readonly version: string;
  /** `failures`: what is otherwise than the test says, in places and ids; empty where it passes. */
  readonly tests: readonly { readonly name: string; readonly failures: readonly string[] }[];
  /** All of them pass; false where there are none. */
  readonly passed: boolean;
}

export function testPack({ pack, tests }: ReviewedPack): TestedPack {
  const run = tests.map((test) => ({ name: test.name, failures: runRuleTest(test, pack) }));
  const passed = run.length > 0 && run.every(({ failures }) => failures.length === 0);
  return { format: "scrubjay-test/1", pack: pack.id, version: pack.version, tests: run, passed };
}

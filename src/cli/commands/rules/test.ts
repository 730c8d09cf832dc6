/** `scrubjay rules test`: whether the tests of rule files and policies pass. */

import { type Form, jsonText } from "../../../pages/render.ts";
import { testsSarif } from "../../../pages/sarif/shortfalls.ts";
import { testedPage } from "../../../pages/tested-page.ts";
import { renderText } from "../../../pages/text-table.ts";
import { VERSION } from "../../../report/version.ts";
import { type TestedPolicy, testPolicy } from "../../../review/policy/tested.ts";
import { type TestedPack, testPack } from "../../../review/tested.ts";
import type { Arguments } from "../../arguments/arguments.ts";
import { formats } from "../../arguments/options.ts";
import type { Command } from "../command.ts";
import { type Answer, answering, exitOf } from "./answer.ts";
import { OUTPUT, PACKS } from "./options.ts";
import { type GoodPolicy, readNamedGood, withTestRules } from "./policies/policies.ts";
import type { GoodPack } from "./read-packs.ts";

export const test: Command = {
  name: "rules test",
  ...PACKS,
  about: "runs the tests that stand in rule files and policies",
  options: [formats("text", "json", "sarif"), OUTPUT],
  examples: ["$0 rules test", "$0 rules test acme/sessions.pii.yaml"],
  exit1: "a test failed, or a file has none",
  run: answering(find),
};

/** Yes where all tests of all files pass, and each file has some. */
async function find({ words, as, paint }: Arguments): Promise<Answer> {
  const found = await readNamedGood(words);
  const policies = await Promise.all(found.policies.map(withTestRules));
  const tested = [
    ...found.packs.map(({ reviewed }) => testPack(reviewed)),
    ...policies.map(({ reviewed }) => testPolicy(reviewed)),
  ];
  const text = as === "sarif" ? sarifOf([...found.packs, ...policies], tested) : shownAs({ as, paint }, tested);
  const inputs = [...found.packs, ...policies].flatMap((one) => one.inputs);
  return { text, exit: exitOf(tested.every(({ passed }) => passed)), inputs };
}

type Tested = TestedPack | TestedPolicy;

function shownAs({ as, paint }: Form, tested: readonly Tested[]): string {
  return as === "json" ? jsonText(tested) : renderText(testedPage(tested), paint);
}

function sarifOf(files: readonly (GoodPack | GoodPolicy)[], tested: readonly Tested[]): string {
  const found = tested.map((one, i) => ({ ...(files[i] as GoodPack | GoodPolicy), found: one }));
  return testsSarif(
    found.map(({ file, reviewed: { testPlaces }, found }) => ({ file, testPlaces, found })),
    { version: VERSION },
  );
}

import { expect, test } from "vitest";
import { OWN, rules, testExits, testFormats } from "./rules.ts";

testExits([
  [0, ["show", OWN]],
  [0, ["show", OWN, "-p", "strict"]],
  [0, ["show", OWN, "-p", "partner.policy.yaml"]],
  [2, ["show", OWN, "-p", "wrong.policy.yaml"]],
  [4, ["show", OWN, "-p", "missing.policy.yaml"]],
  [2, ["show", OWN, "-p", "strikt"]],
]);

testFormats(["text", "json", "csv", "html"], ["show", OWN, "./alone"]);

test("a wrong file stops every other answer, with all that is wrong", async () => {
  const { stderr } = await rules("show", "./wrong", "./wrong-fields", OWN);
  expect(stderr).toMatch(/^scrubjay: the rules cannot be used: 2 errors\nwrong\/calls\.pii\.yaml:14:15: /);
  expect(stderr).toMatch(/^wrong-fields\/calls\.fields\.csv:2:9: unknown-type: /m);
});

test("show marks what a policy does less", async () => {
  const { stdout } = await rules("show", OWN, "-p", "partner.policy.yaml");
  expect(stdout).toMatch(/^policy +partner 1\.0\.0$/m);
  expect(stdout).toMatch(/^\$\.data\[\*\]\.customer\.email .* replace +mask +WEAKER /m);
});

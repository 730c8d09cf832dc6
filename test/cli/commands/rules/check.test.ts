import { expect, test } from "vitest";
import { OWN, rules, testExits, testFormats } from "./rules.ts";

testExits([
  [0, ["check", OWN]],
  [0, ["check", OWN, "--strict"]],
  [0, ["check", "./careless"]],
  [1, ["check", "./careless", "--strict"]],
  [1, ["check", "./wrong"]],
  [1, ["check", "./wrong-fields"]],
  [1, ["check", "./bytes"]],
  [4, ["check", "./missing.pii.yaml"]],
  [2, ["check", "./no-rules"]],
]);

testFormats(["text", "json", "sarif"], ["check", OWN, "./alone"]);

test("two files of one id, which a run of their folder would refuse", async () => {
  const { exit, stdout } = await rules("check", "./twice");
  expect(exit).toBe(1);
  expect(stdout).toMatch(
    /^twice\/deep\/b\.pii\.yaml:3:1: duplicate-pack: twice\/a\.pii\.yaml has this id too: .* \(error\)\n {2}3 \| id: acme\/calls\n/,
  );
  expect(stdout).toMatch(/\n2 rule files: 1 error, 0 warnings\n$/);
  // Named one by one they may be versions.
  expect((await rules("check", "./twice/a.pii.yaml", "./twice/deep/b.pii.yaml")).exit).toBe(0);
});

test("check says all, with place, caret and fix", async () => {
  const { stdout } = await rules("check", "./wrong", "./careless");
  expect(stdout).toMatch(
    /^wrong\/calls\.pii\.yaml:14:15: unknown-category: .*\(error\)\n {2}14 \| {5}category: user\.mail\n {5}\| +\^\n {2}fix: did you mean "user.*"\?$/m,
  );
  expect(stdout).toMatch(/^careless\/calls\.pii\.yaml:12:5: missing-key: .*"why" \(warning\)$/m);
  expect(stdout).toMatch(/\n2 rule files: 1 error, 1 warning\n$/);
});

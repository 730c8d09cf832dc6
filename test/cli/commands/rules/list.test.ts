import { expect, test } from "vitest";
import { listPacks } from "../../../../src/rules/shipped.ts";
import { OWN, rules, testExits, testFormats } from "./rules.ts";

testExits([
  [0, ["list"]],
  [0, ["list", "./acme", "kore-ai"]],
  [2, ["list", "./wrong"]],
]);

testFormats(["text", "json", "csv"], ["list", OWN, "./alone"]);

test("without a name: every shipped pack", async () => {
  const names = (await listPacks()).sort();
  for (const command of ["list", "coverage", "show", "test"]) {
    const { stdout } = await rules(command, "--as", "json");
    expect(JSON.parse(stdout).map(({ pack }: { pack: string }) => pack)).toEqual(names);
  }
});

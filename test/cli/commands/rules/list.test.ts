import { describe, expect, onTestFinished, test, vi } from "vitest";
import * as shipped from "../../../../src/rules/shipped.ts";
import { OWN, rules, testExits, testFormats } from "./rules.ts";

const { listPacks } = shipped;
const listed = vi.spyOn(shipped, "listPacks");

testExits([
  [0, ["list"]],
  [0, ["list", "./acme", "kore-ai"]],
  [2, ["list", "./wrong"]],
]);

testFormats(["text", "json", "csv"], ["list", OWN, "./alone"]);

describe("without a name", () => {
  test("every shipped pack", async () => {
    const { stdout } = await rules("list", "--as", "json");
    expect(packsIn(stdout)).toEqual((await listPacks()).sort());
  });

  // Each of them is read from scratch: of a few, as all of them take long.
  test.each(["list", "coverage", "show", "test"])("so does %s", async (command) => {
    const names = ["sobot/relay-number-report", "sobot/sub-talk-list"];
    listed.mockResolvedValue(names);
    onTestFinished(() => void listed.mockReset());
    const { stdout } = await rules(command, "--as", "json");
    expect(packsIn(stdout)).toEqual(names);
  });
});

function packsIn(stdout: string): string[] {
  return JSON.parse(stdout).map(({ pack }: { pack: string }) => pack);
}

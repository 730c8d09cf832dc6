import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { runHere } from "../../in-process.ts";
import { rules, testExits } from "./rules.ts";

testExits([
  [0, ["schema"]],
  [0, ["new", "acme/chats"]],
  [2, ["new", "Acme"]],
]);

test("the schema is the one that is shipped", async () => {
  const shipped = await readFile(new URL("../../../../rules/pii-rules.schema.json", import.meta.url), "utf8");
  expect((await rules("schema")).stdout).toBe(shipped);
});

test("a new file is right as it is", async () => {
  const { cwd } = await rules("new", "acme/chats", "-o", "acme/chats.pii.yaml");
  const checked = await runHere(["rules", "check", "./acme/chats.pii.yaml", "--strict"], cwd);
  expect(checked).toEqual({ exit: 0, stdout: "1 rule file: 0 errors, 0 warnings\n", stderr: "" });
});

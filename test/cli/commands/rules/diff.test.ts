import { expect, test } from "vitest";
import { OWN, rules, testExits, testFormats } from "./rules.ts";

testExits([
  [0, ["diff", OWN, OWN]],
  [1, ["diff", OWN, "./weaker"]],
  [0, ["diff", "./weaker", OWN]],
  [1, ["diff", "./weaker", OWN, "--strict"]],
  [1, ["diff", OWN, "./weaker", "--patch"]],
  [2, ["diff", OWN, "./wrong"]],
]);

testFormats(["text", "json", "csv", "html", "sarif"], ["diff", OWN, "./weaker"], 1);

test("diff names what is weaker, and the patch leads there", async () => {
  expect((await rules("diff", OWN, "./weaker")).stdout).toMatch(/^WEAKER +decided +effect +phone +action /m);
  const { stdout } = await rules("diff", OWN, "./weaker", "--patch");
  expect(JSON.parse(stdout)).toEqual([{ op: "replace", path: "/rules/2/action/mask/keep_last", value: 3 }]);
});

test("diff says that the ids differ", async () => {
  const warning = "scrubjay: warning: the ids differ: OLD is acme/calls, NEW is acme/chats\n";
  for (const as of ["text", "json"]) {
    const { exit, stderr } = await rules("diff", OWN, "./other", "--as", as);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: warning });
  }
  expect(await rules("diff", OWN, "./other", "--strict")).toMatchObject({ exit: 1, stderr: warning });
});

test("the heading names both of two resources", async () => {
  expect((await rules("diff", OWN, "./other")).stdout).toMatch(/^acme\/calls \S+ → acme\/chats \S+\n/);
});

test("a patch is JSON, and nothing else", async () => {
  const { exit, stderr } = await rules("diff", OWN, "./weaker", "--patch", "--as", "html");
  expect({ exit, stderr }).toEqual({
    exit: 2,
    stderr: "scrubjay: --patch is JSON: it cannot be given with --as html\n",
  });
});

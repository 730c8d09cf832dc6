/** `-o`, and a pipe: what only a process shows. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, scrubjay, shell } from "../../program.ts";
import { FILES, OWN } from "./rules.ts";

async function rules(...args: readonly string[]) {
  const cwd = await folderWith(FILES);
  return { ...(await scrubjay(["rules", ...args], { cwd })), cwd };
}

describe("-o", () => {
  test("takes the whole answer", async () => {
    const { cwd, exit, stdout } = await rules("coverage", OWN, "--as", "html", "-o", "coverage.html");
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: "" });
    expect(await readFile(join(cwd, "coverage.html"), "utf8")).toMatch(/^<!doctype html>/);
    const no = await rules("diff", OWN, "./weaker", "-o", "diff.txt");
    expect(no.exit).toBe(1);
    expect(await readFile(join(no.cwd, "diff.txt"), "utf8")).toContain("WEAKER");
  });

  test.each([
    [["check", "./acme", "-o", "acme/calls.pii.yaml"]],
    [["coverage", "./acme", "-o", "acme/calls.fields.csv"]],
    [["coverage", OWN, "--sample", "seen.ndjson", "-o", "./seen.ndjson"]],
    [["show", OWN, "-p", "partner.policy.yaml", "-o", "partner.policy.yaml"]],
    [["diff", OWN, "./weaker", "-o", "weaker/calls.pii.yaml"]],
    [["new", "acme/calls", "-o", "acme/calls.pii.yaml"]],
  ] as const)("never overwrites what was read: %j", async (args) => {
    const { exit, stderr, cwd } = await rules(...args);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/would overwrite|is there already/);
    const output = args.at(-1) as keyof typeof FILES;
    expect(await readFile(join(cwd, output), "utf8")).toBe(FILES[output.replace(/^\.\//, "") as keyof typeof FILES]);
  });

  test("a folder that cannot be made: exit 4", async () => {
    expect(await rules("list", "-o", "no.json/list.txt")).toMatchObject({ exit: 4, stdout: "" });
  });
});

test("a closed pipe is no failure, and the answer stays", async () => {
  const cwd = await folderWith(FILES);
  const pipe = "set -o pipefail; scrubjay rules";
  expect(await shell(`${pipe} show sobot google-ccai kore-ai | head -c 5`, cwd)).toMatchObject({ exit: 0, stderr: "" });
  expect(await shell(`${pipe} check ./wrong | true`, cwd)).toMatchObject({ exit: 1, stderr: "" });
});

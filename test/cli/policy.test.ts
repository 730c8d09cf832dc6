/** `-p` takes a built-in policy or a file of one's own. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CANARY, folderWith, ruleFile, scrubjay } from "./program.ts";

const POLICY = `format: pii-policy/1
id: ours
version: "1.0.0"
extends: mask
categories:
  user.contact.email: "null"
`;

const RULES = ["redact", "-r", "./acme.pii.yaml"];

function folder(policy: string | Uint8Array): Promise<string> {
  const input = JSON.stringify({ mail: CANARY, phone: "+12025550123" });
  return folderWith({ "acme.pii.yaml": ruleFile(), "our.policy.yaml": policy, "in.json": input });
}

test("a policy file acts, with what it extends", async () => {
  const cwd = await folder(POLICY);
  const { exit, stdout } = await scrubjay([...RULES, "-p", "our.policy.yaml", "in.json"], { cwd });
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: '{"mail":null,"phone":"+***********"}' });
});

test.each(["mask", "./our.policy.yaml"])(
  "%s acts on what detectors find, also without rules, and a line says so",
  async (policy) => {
    const cwd = await folder(POLICY.replace('"null"', "mask"));
    const args = ["redact", "-p", policy, "--regions", "US", "--verify", "in.json"];
    const { exit, stdout, stderr } = await scrubjay(args, { cwd });
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: '{"mail":"******.*****@*******.***","phone":"+***********"}' });
    expect(stderr).toMatch(/no rule files: the policy (?:mask|ours) acts on what detectors find, and on nothing else/);
    expect((await scrubjay([...args, "--quiet"], { cwd })).stderr).toBe("");
  },
);

test("one that replaces what no rule names needs no rules", async () => {
  const cwd = await folder(POLICY);
  const { exit, stdout, stderr } = await scrubjay(["redact", "-p", "strict", "in.json"], { cwd });
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: '{"mail":"[REDACTED]","phone":"[REDACTED]"}' });
  expect(stderr).toBe("");
});

test("the report says where it does less than the rules", async () => {
  const cwd = await folder(POLICY);
  await scrubjay([...RULES, "-p", "./our.policy.yaml", "--report", "report.json", "in.json"], { cwd });
  const report = JSON.parse(await readFile(join(cwd, "report.json"), "utf8"));
  expect(report.policy).toMatchObject({ id: "ours", weaker: ["acme-cx/contacts/phone"], weakerHits: [] });
});

test("a wrong one: all its errors, each with its place, and no input is read", async () => {
  const cwd = await folder(POLICY.replace("user.contact.email", "user.mail").replace("mask", "msk"));
  const { exit, stdout, stderr } = await scrubjay([...RULES, "-p", "our.policy.yaml", "missing.json"], { cwd });
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  expect(stderr).toMatch(/^scrubjay: the policy cannot be used: 2 errors\n/);
  expect(stderr).toMatch(/^our\.policy\.yaml:4:10: unknown-policy: /m);
  expect(stderr).toMatch(/^our\.policy\.yaml:6:3: unknown-category: /m);
});

test("one that is no UTF-8 is wrong, and one that is not there cannot be read", async () => {
  const cwd = await folder(Uint8Array.of(0x66, 0xff));
  const wrong = await scrubjay([...RULES, "-p", "our.policy.yaml", "in.json"], { cwd });
  expect(wrong).toMatchObject({ exit: 2, stderr: expect.stringContaining("our.policy.yaml:1:1: not-utf-8: ") });
  const missing = await scrubjay([...RULES, "-p", "no.policy.yaml", "in.json"], { cwd });
  expect(missing).toMatchObject({
    exit: 4,
    stderr: "scrubjay: no.policy.yaml cannot be read: ENOENT: no such file or directory\n",
  });
});

test("an output never overwrites the policy", async () => {
  const cwd = await folder(POLICY);
  const found = await scrubjay([...RULES, "-p", "our.policy.yaml", "-o", "our.policy.yaml", "in.json"], { cwd });
  expect(found).toMatchObject({ exit: 2, stderr: expect.stringContaining("would overwrite our.policy.yaml") });
});

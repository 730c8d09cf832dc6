/** With --require-approval only approved rule files run, and nothing is read before that is known. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { approvedText } from "../../src/review/approve.ts";
import { readPack } from "../../src/review/reviewed-pack.ts";
import { folderWith, ruleFile, scrubjay } from "./program.ts";

const TODAY = new Date().toISOString().slice(0, 10);

function approved(id: string, date = TODAY, until = "2999-12-31"): string {
  const text = ruleFile().replace("acme-cx/contacts", id);
  const { reviewed } = readPack(text, { file: "a", today: date });
  if (reviewed === undefined) throw new Error("the sample is wrong");
  return approvedText(reviewed, { by: "Ana Example", date, until }, undefined);
}

const FILES = {
  "approved.pii.yaml": approved("acme/approved"),
  "expired.pii.yaml": approved("acme/expired", "2020-01-01", "2021-01-01"),
  "changed.pii.yaml": approved("acme/changed").replace("action: replace", "action: scan"),
  "draft.pii.yaml": ruleFile().replace("acme-cx/contacts", "acme/draft"),
  "no-digest.pii.yaml": approved("acme/no-digest").replace(/, digest: "[^"]*"/, ""),
};

async function redact(...names: readonly string[]) {
  const cwd = await folderWith({ ...FILES, "in.json": '{"mail":"ana@example.com"}' });
  const args = names.flatMap((name) => ["-r", name]);
  return scrubjay(["redact", "--require-approval", ...args, "in.json", "missing.json"], { cwd });
}

test.each([
  ["./draft.pii.yaml", "acme/draft: draft"],
  ["./changed.pii.yaml", "acme/changed: changed since it was approved by Ana Example"],
  ["./expired.pii.yaml", "acme/expired: approved by Ana Example on 2020-01-01, until 2021-01-01: it has expired"],
  ["./no-digest.pii.yaml", "acme/no-digest: draft: reviewed by Ana Example"],
  ["udesk", "udesk/call-record-callback: draft from the vendor's documents"],
])("%s is refused", async (name, message) => {
  // A missing input would be exit 4: it was not looked for.
  const { exit, stdout, stderr } = await redact("./approved.pii.yaml", name);
  expect([exit, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain("acme/approved");
});

test("all that are not approved are named", async () => {
  const { exit, stderr } = await redact(".");
  expect(exit).toBe(2);
  expect(["changed", "draft", "expired", "no-digest"].filter((name) => !stderr.includes(`acme/${name}: `))).toEqual([]);
});

test("what is approved runs, and the report says who approved it", async () => {
  const cwd = await folderWith({ ...FILES, "in.json": '{"mail":"ana@example.com"}' });
  const args = ["redact", "-r", "./approved.pii.yaml", "--require-approval", "in.json", "--report", "r.json"];
  expect(await scrubjay(args, { cwd })).toMatchObject({ exit: 0, stdout: '{"mail":"[EMAIL]"}' });
  const { packs } = JSON.parse(await readFile(join(cwd, "r.json"), "utf8"));
  const approval = `approved by Ana Example on ${TODAY}, until 2999-12-31`;
  const who = { by: "Ana Example", date: TODAY, until: "2999-12-31" };
  const digest = expect.stringMatching(/^sha256:[0-9a-f]{64}$/);
  const ran = { digest, approved: packs[0].digest };
  expect(packs).toEqual([{ id: "acme/approved", version: "1.0.0", state: "approved", approval, ...who, ...ran }]);
  await writeFile(join(cwd, "approved.fields.csv"), "path,type,source,vendor_declared,note\n");
  expect((await scrubjay(args, { cwd })).exit).toBe(2);
});

test("the reports say of a shipped pack that it is a draft", async () => {
  const args = ["redact", "-r", "udesk", "--dry-run"];
  expect((await scrubjay(args, { stdin: "{}" })).stdout).toMatch(
    /^Rule files\n.*\n +\d+\.\d+\.\d+ +draft from the vendor's documents +udesk\/call-record-callback$/m,
  );
});

test("without rules there is nothing to approve", async () => {
  expect(await scrubjay(["redact", "--require-approval"], { stdin: "{}" })).toMatchObject({ exit: 2, stdout: "" });
});

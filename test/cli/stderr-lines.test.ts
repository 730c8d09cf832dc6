/** What a run says besides its output: regions, what it weakens, what nobody decided. Lines, and never values. */
import { describe, expect, test } from "vitest";
import { CANARY, folderWith, scrubjay } from "./program.ts";

const NATIONAL = '{"a":"202-555-0123"}';
const rules = (id: string, head: string, body: string) =>
  `format: pii-rules/1\nid: ${id}\nversion: "1.0.0"\n${head}rules:\n  - id: r\n    path: "$.r"\n    category: user.name\n${body}`;

describe("regions", () => {
  test.each(["scan", "redact", "verify"])("%s without any says so, in one line", async (command) => {
    const { notes } = await scrubjay([command], { stdin: NATIONAL });
    expect(notes.match(/no regions: national forms/g)?.length).toBe(1);
    const quiet = await scrubjay([command, "--quiet"], { stdin: NATIONAL });
    expect(quiet.notes).not.toContain("no regions");
    const given = await scrubjay([command, "--regions", "US"], { stdin: NATIONAL });
    expect(given.notes).not.toContain("no regions");
  });

  test("those of the rule files and of --regions add up, and are in the reports", async () => {
    const cwd = await folderWith({ "r.pii.yaml": rules("acme/one", 'regions: ["US"]\n', "") });
    const stdin = '{"a":"202-555-0123","b":"03-3224-9999"}';
    const args = ["-r", "./r.pii.yaml", "--regions", "JP"];
    expect((await scrubjay(["redact", ...args], { cwd, stdin })).stdout).toBe('{"a":"[PHONE]","b":"[PHONE]"}');
    const scanned = JSON.parse((await scrubjay(["scan", ...args, "--as", "json"], { cwd, stdin })).stdout);
    expect([scanned.regions, scanned.findings.length]).toEqual([["US", "JP"], 2]);
    const verified = await scrubjay(["verify", ...args, "--as", "json"], { cwd, stdin });
    expect([verified.exit, JSON.parse(verified.stdout).regions]).toEqual([1, ["US", "JP"]]);
    expect((await scrubjay(["redact", ...args, "--dry-run"], { cwd, stdin })).stdout).toContain("US, JP");
  });
});

describe("what the answer is about", () => {
  test("scan and verify say that they look for no names", async () => {
    for (const command of ["scan", "verify"]) {
      expect((await scrubjay([command, "--regions", "US"], { stdin: "{}" })).stdout).toMatch(
        /looked for .*(?:not names|names only where the words around them tell)/,
      );
    }
  });

  test("a run says once how many places no rule decided, and what a scan does not find", async () => {
    const stdin = `{"a":"${CANARY}","b":["x","y"]}`.repeat(2);
    const { notes } = await scrubjay(["redact", "--regions", "US"], { stdin });
    expect(notes).toContain(
      "2 places are decided by no rule, and scanned: a scan finds names only where the words around them tell",
    );
    const kept = await scrubjay(["redact", "--unlisted", "keep"], { stdin: '{"a":1}' });
    expect(kept.notes).toContain("1 place is decided by no rule, and kept (");
    const replaced = await scrubjay(["redact", "--unlisted", "replace"], { stdin });
    expect(replaced.notes).not.toContain("decided by no rule");
  });
});

describe("what a run weakens is one line", () => {
  const files = {
    "deny.pii.yaml": rules("acme/deny", "unlisted: replace\n", ""),
    "keep.pii.yaml": rules("acme/keep", "unlisted: keep\n", ""),
    "soft.policy.yaml":
      'format: pii-policy/1\nid: soft\nversion: "1.0.0"\nunlisted: keep\ncategories:\n  user.name: mask\n  user.contact: { mask: { keep_last: 4 } }\n',
  };

  test.each([
    ["the flag", ["-r", "./deny.pii.yaml", "--unlisted", "scan"], /weaker: --unlisted scan redacts less than/],
    [
      "the policy, at rules and at hits",
      ["-r", "./deny.pii.yaml", "-p", "./soft.policy.yaml", "--unlisted", "scan"],
      /weaker: .*; the policy soft does less than the rule file at 1 rule; .* user\.contact\.email/,
    ],
    ["the file", ["-r", "./keep.pii.yaml"], /weaker: the rule files keep what no rule decides/],
  ])("%s", async (_what, args, line) => {
    const cwd = await folderWith(files);
    const { stderr, notes } = await scrubjay(["redact", "--regions", "US", ...args], { cwd, stdin: '{"r":"x"}' });
    expect(`${stderr}${notes}`.match(/weaker: /g)?.length).toBe(1);
    expect(`${stderr}${notes}`).toMatch(line);
  });

  test("a policy that asks for less of the unlisted lifts nothing", async () => {
    const cwd = await folderWith(files);
    const args = ["redact", "-r", "./deny.pii.yaml", "-p", "./soft.policy.yaml"];
    expect((await scrubjay(args, { cwd, stdin: '{"u":"x"}' })).stdout).toBe('{"u":"[REDACTED]"}');
  });
});

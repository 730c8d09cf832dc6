/** Policies in the place of rule files: check, show, test and diff. */
import { describe, expect, it, test } from "vitest";
import { reviewCasesFolder, reviewCasesTitle } from "../../../helpers/review-cases.ts";
import { BASE } from "../../../review/samples.ts";
import { runHere } from "../../in-process.ts";
import { CANARY, folderWith } from "../../program.ts";

const policy = (lines: string, version = "1.0.0") =>
  `format: pii-policy/1\nid: partner\nversion: "${version}"\n${lines}`;
const TESTS = `tests:
  - name: a number is masked, an id stays
    rules: ./calls.pii.yaml
    in: { data: [{ id: "r-1", phone: "2025550123", ${CANARY}: "x" }] }
    actions:
      "$['data'][0]['id']": keep
      "$['data'][0]['phone']": mask
    gone: ["2025550123"]
`;
const GOOD = policy(`extends: mask\n${TESTS}`);

const FILES = {
  "our/partner.policy.yaml": GOOD,
  "our/partner.json": JSON.stringify({ format: "pii-policy/1", id: "partner", version: "1.0.0", extends: "mask" }),
  "our/calls.pii.yaml": BASE,
  "our/export.json": `{"a":"${CANARY}"}`,
  "alone/deep/partner.yml": GOOD.replace("./calls", "../../our/calls"),
  "misnamed/calls.pii.yaml": BASE,
  "misnamed/partner.pii.yaml": policy(`extends: mask\n${TESTS}`),
  "weaker.policy.yaml": policy(
    `extends: mask\ncategories:\n  user.contact: scan\n${TESTS.replace("./", "./our/")}`,
    "1.0.1",
  ),
  "stronger.policy.yaml": policy(
    `extends: replace\n${TESTS.replace("./", "./our/").replace(": mask", ": replace")}`,
    "1.1.0",
  ),
  "failing.policy.yaml": policy(`extends: replace\n${TESTS.replace("./", "./our/")}`),
  "no-rules.policy.yaml": policy(`extends: mask\n${TESTS.replace("./calls", "./none")}`),
  "wrong.policy.yaml": policy(
    "extends: mask\nrules:\n  kore-ai/call-details/usr-id: hash\n  kore-ai/call-details/session-id: hash\n",
  ),
  "no-format.policy.yaml": `a: ${CANARY}\n`,
  "bytes.policy.yaml": Uint8Array.of(0x69, 0xff),
};

async function rules(...args: readonly string[]) {
  const found = await runHere(["rules", ...args], await folderWith(FILES));
  expect(found.stdout + found.stderr).not.toContain(CANARY);
  return found;
}

test.each([
  [0, ["check", "our/partner.policy.yaml", "--strict"]],
  [0, ["check", "strict", "mask", "--strict"]],
  [0, ["check", "./alone", "--strict"]],
  [1, ["check", "wrong.policy.yaml"]],
  [1, ["check", "no-format.policy.yaml"]],
  [1, ["check", "bytes.policy.yaml"]],
  [1, ["check", "./misnamed"]],
  [2, ["check", "strikt"]],
  [4, ["check", "missing.policy.yaml"]],
  [0, ["test", "replace", "mask", "strict", "pseudonymous", "analytics"]],
  [0, ["test", "our/partner.policy.yaml", "our/calls.pii.yaml", "./alone"]],
  [1, ["test", "failing.policy.yaml"]],
  [1, ["test", "our/partner.json"]],
  [4, ["test", "no-rules.policy.yaml"]],
  [2, ["test", "no-format.policy.yaml"]],
  [0, ["show", "pseudonymous", "our/partner.json"]],
  [2, ["show", "pseudonymous", "our/calls.pii.yaml"]],
  [2, ["show", "pseudonymous", "-p", "mask"]],
  [2, ["show", "bytes.policy.yaml"]],
  [0, ["diff", "strict", "strict"]],
  [1, ["diff", "our/partner.policy.yaml", "weaker.policy.yaml"]],
  [0, ["diff", "our/partner.policy.yaml", "stronger.policy.yaml"]],
  [0, ["diff", "our/partner.policy.yaml", "stronger.policy.yaml", "--strict"]],
  [2, ["diff", "strict", "kore-ai/call-details"]],
  [2, ["diff", "our/calls.pii.yaml", "our/partner.policy.yaml"]],
  [2, ["diff", "strict", "no-format.policy.yaml"]],
  // What is about rules alone says what it was given.
  [2, ["explain", "our/partner.policy.yaml", "$.a"]],
  [2, ["coverage", "our/partner.policy.yaml"]],
] as const)("exit %i: rules %j", async (exit, args) => {
  const found = await rules(...args);
  expect([found.exit, found.stderr]).toEqual([
    exit,
    exit > 1 ? expect.stringMatching(/^scrubjay: ./) : expect.any(String),
  ]);
});

describe("rules check", () => {
  it("says all, with place and fix", async () => {
    const { stdout } = await rules("check", "wrong.policy.yaml");
    expect(stdout).toBe(`wrong.policy.yaml:6:3: unknown-rule: kore-ai/call-details has no such entry (error)
  6 |   kore-ai/call-details/usr-id: hash
    |   ^
  fix: did you mean "kore-ai/call-details/user-id"?

wrong.policy.yaml:1:1: missing-key: a policy file needs "tests" (warning)

wrong.policy.yaml:7:3: unreached-line: nothing comes of this line: the entry is a keep, and a policy changes no keep (warning)
  7 |   kore-ai/call-details/session-id: hash
    |   ^

1 policy: 1 error, 2 warnings
`);
  });

  it("tells policies of a folder by what they say", async () => {
    const { stdout } = await rules("check", "./our");
    expect(stdout).toMatch(
      /^our\/partner\.json:1:1: missing-key: .*\n\n1 rule file, 2 policies: 0 errors, 1 warning\n$/s,
    );
    const misnamed = await rules("check", "./misnamed");
    expect(misnamed.stdout).toMatch(
      /^misnamed\/partner\.pii\.yaml:1:1: misnamed-policy: .*fix: call it partner\.policy\.yaml\n/s,
    );
    expect(misnamed.stdout).toMatch(/\n1 rule file, 1 policy: 1 error, 0 warnings\n$/);
  });

  it("as JSON and SARIF", async () => {
    const json = JSON.parse((await rules("check", "our/partner.json", "our/calls.pii.yaml", "--as", "json")).stdout);
    expect(json).toMatchObject([{ pack: "acme/calls" }, { policy: "partner", problems: [{ code: "missing-key" }] }]);
    const sarif = JSON.parse((await rules("check", "wrong.policy.yaml", "--as", "sarif")).stdout);
    expect(sarif.runs[0].results.map((one: { ruleId: string }) => one.ruleId).sort()).toEqual([
      "missing-key",
      "unknown-rule",
      "unreached-line",
    ]);
  });
});

it("rules test prints no value, and no name that no rule has", async () => {
  const { stdout } = await rules("test", "failing.policy.yaml");
  expect(stdout).toContain("$['data'][0]['phone']: replace (by phone), not mask");
  expect(stdout).not.toContain("2025550123");
});

it.each(["text", "json", "csv", "html"])("rules show --as %s", async (as) => {
  const { stdout } = await rules("show", "strict", "mask", "--as", as);
  expect(stdout).toContain("user.unique_id");
  if (as === "csv") expect(stdout.split("\r\n")[0]).toMatch(/^policy,category or rule,subject,action,/);
  if (as === "json") expect(JSON.parse(stdout)).toMatchObject([{ policy: "strict" }, { policy: "mask" }]);
  if (as === "html") expect(stdout).toMatch(/^<!doctype html>/);
});

describe("rules diff", () => {
  it.each(["text", "json", "csv", "html"])("--as %s", async (as) => {
    const { stdout } = await rules("diff", "strict", "pseudonymous", "--as", as);
    expect(stdout).toContain("values of user.unique_id and all below it");
  });

  it("--patch turns one into the other", async () => {
    const { stdout } = await rules("diff", "our/partner.policy.yaml", "weaker.policy.yaml", "--patch");
    expect(JSON.parse(stdout)).toContainEqual({ op: "replace", path: "/version", value: "1.0.1" });
  });

  it("says that ids differ", async () => {
    expect((await rules("diff", "mask", "strict")).stderr).toBe(
      "scrubjay: warning: the ids differ: OLD is mask, NEW is strict\n",
    );
  });
});

const CASE = `${reviewCasesFolder}/12-policy-cannot-be-reviewed`;

describe.skipIf(reviewCasesFolder === undefined)(reviewCasesTitle("a weakened policy"), () => {
  it("is weaker at each of its lines", async () => {
    const { exit, stdout } = await rules("diff", `${CASE}/old.policy.yaml`, `${CASE}/new.policy.yaml`, "--as", "json");
    expect(exit).toBe(1);
    const { changes } = JSON.parse(stdout);
    const weaker = changes.filter((one: { direction: string }) => one.direction === "WEAKER");
    expect(weaker).toMatchObject([
      { what: "values that no entry decides (unlisted)", before: "replace" },
      { what: "values of user.contact and all below it", before: "null", after: "replace" },
      { what: "values of user.contact and all below it", when: ["of customer"], after: "mask (keep_last: 4)" },
      { what: "values of user.unique_id and all below it", before: "null", after: "replace" },
      { entry: "kore-ai/call-details/agent-notes", before: "remove", after: "scan" },
    ]);
    expect((await rules("check", `${CASE}/new.policy.yaml`)).exit).toBe(0);
  });
});

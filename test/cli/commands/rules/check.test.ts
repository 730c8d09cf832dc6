import { expect, test } from "vitest";
import { BASE, changed } from "../../../review/samples.ts";
import { runHere } from "../../in-process.ts";
import { folderWith } from "../../program.ts";
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

const OPEN = `  - id: mood
    path: "$.mood"
    category: system.operations
    reason: closed-list
    source: ["api#call"]
    why: One of a list
`;
const MERGED = `  - id: user-id
    path: "$.userId"
    category: user.unique_id
    subject: customer
    action: replace
    source: ["api#call"]
    why: Names a customer
keep:
`;
const CARELESS = changed("keep:\n  - id: record-id\n", `${MERGED}${OPEN}  - id: record-id\n`);
const LOUD = {
  "a.pii.yaml": CARELESS,
  "b.pii.yaml": CARELESS,
  "c.pii.yaml": changed("id: acme/calls", "id: acme/more", CARELESS.replace("api#customer", "spi#customer")),
  "approved.pii.yaml": `${changed("id: acme/calls", "id: acme/approved", CARELESS)}reviewed: { by: Ana, date: "2026-11-01", until: "2027-11-01", digest: "sha256:${"0".repeat(64)}" }\n`,
  "p.policy.yaml": 'format: pii-policy/1\nid: p\nversion: "1.0.0"\ncategories:\n  system: { customer: mask }\n',
  "fine.pii.yaml": changed("id: acme/calls", "id: acme/fine", BASE),
};

test("--strict says all that is said without it", async () => {
  const cwd = await folderWith(LOUD);
  const said = async (...more: readonly string[]) => {
    const { stdout } = await runHere(["rules", "check", ".", "--as", "json", ...more], cwd);
    const files: { file: string; problems: { code: string; place?: { line: number } }[] }[] = JSON.parse(stdout);
    return files.flatMap(({ file, problems }) => problems.map(({ code, place }) => `${file}:${place?.line} ${code}`));
  };
  const [plain, strict] = [await said(), await said("--strict")];
  expect(strict.filter((one) => !plain.includes(one))).toEqual([]);
  expect(plain.filter((one) => !strict.includes(one))).toEqual([]);
  const codes = plain.map((one) => one.split(" ")[1]);
  expect([...new Set(codes)].sort()).toEqual([
    "changed-since-approval",
    "duplicate-pack",
    "merged-ids",
    "missing-key",
    "open-list",
    "unknown-source",
    "unreached-line",
  ]);
});

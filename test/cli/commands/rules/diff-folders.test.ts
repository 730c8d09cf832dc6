/** `scrubjay rules diff` of two folders, of vendors, and of branches. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { BASE, changed, FIELDS } from "../../../review/samples.ts";
import { runHere } from "../../in-process.ts";
import { folderWith } from "../../program.ts";
import { repositoryWith } from "../../repository.ts";
import { testFormats } from "./rules.ts";

const chats = changed("id: acme/calls", "id: acme/chats");
const OLD = { "rules/calls.pii.yaml": BASE, "rules/calls.fields.csv": FIELDS, "rules/chats.pii.yaml": chats };
const WEAKER = changed("keep_last: 2", "keep_last: 3");
const STRONGER = changed("keep_last: 2", "keep_last: 1");

async function diff(now: Readonly<Record<string, string>>, gone: readonly string[] = [], ...more: readonly string[]) {
  const cwd = await repositoryWith(OLD, now, gone);
  return runHere(["rules", "diff", "git:main:./rules", "./rules", ...more], cwd);
}

test.each([
  ["nothing changed", 0, {}, []],
  ["one is weaker", 1, { "rules/calls.pii.yaml": WEAKER }, []],
  ["one is stronger", 0, { "rules/calls.pii.yaml": STRONGER }, []],
  ["one is added", 0, { "rules/deep/more.pii.yaml": changed("id: acme/calls", "id: acme/more") }, []],
  ["one is gone", 1, {}, ["rules/chats.pii.yaml"]],
  ["one has a name that no run would find", 1, { "rules/chats.yaml": chats }, ["rules/chats.pii.yaml"]],
  ["all are gone", 1, { "rules/readme.txt": "" }, Object.keys(OLD)],
  ["one is moved", 0, { "rules/deep/chats.pii.yaml": chats }, ["rules/chats.pii.yaml"]],
] as const)("%s: exit %i", async (_, exit, now, gone) => {
  const found = await diff(now, gone);
  expect(found).toMatchObject({ exit, stderr: "" });
  expect(found.stdout).toMatch(/^git:main:\.\/rules → \.\/rules\n\nresult /);
});

test("with --strict also where a version is too low", async () => {
  const now = { "rules/calls.pii.yaml": STRONGER };
  expect((await diff(now)).exit).toBe(0);
  const { exit, stdout } = await diff(now, [], "--strict");
  expect(exit).toBe(1);
  expect(stdout).toMatch(/^version too low +1$/m);
  expect((await diff({ "rules/calls.pii.yaml": changed('"1.2.3"', '"1.3.0"', STRONGER) }, [], "--strict")).exit).toBe(
    0,
  );
});

test("one page: the sum, a line for each file that is otherwise, a part for each that changed", async () => {
  const { stdout } = await diff(
    { "rules/calls.pii.yaml": WEAKER, "rules/x.pii.yaml": changed("acme/calls", "acme/x") },
    ["rules/chats.pii.yaml"],
  );
  expect(stdout).toMatch(
    /^result +something is WEAKER: in 2 files\nfiles +3\nunchanged +0\nchanged +1\nadded +1\ndeleted +1\n/m,
  );
  expect(stdout).toMatch(/^WEAKER +acme\/calls +rules\/calls\.pii\.yaml .*too low: at least 2\.0\.0$/m);
  expect(stdout).toMatch(/^deleted +acme\/chats +git:main:rules\/chats\.pii\.yaml /m);
  expect(stdout).toMatch(/^added +acme\/x +rules\/x\.pii\.yaml /m);
  expect(stdout).toMatch(/\n\nacme\/calls 1\.2\.3 → 1\.2\.3\nresult +something is WEAKER\n/);
});

test("an id that changed is said, and the files are compared", async () => {
  const { stdout, stderr } = await diff({
    "rules/chats.pii.yaml": changed("id: acme/calls", "id: acme/talks", WEAKER),
  });
  expect(stderr).toBe(
    "scrubjay: warning: rules/chats.pii.yaml: the ids differ: OLD is acme/chats, NEW is acme/talks\n",
  );
  expect(stdout).toMatch(/^WEAKER +decided +effect +phone /m);
});

test("JSON is a list with all files, CSV has the pack in front, SARIF the line of each change", async () => {
  const now = { "rules/calls.pii.yaml": WEAKER };
  const list = JSON.parse((await diff(now, [], "--as", "json")).stdout);
  expect(list.map((one: { pack: string; state: string }) => [one.pack, one.state])).toEqual([
    ["acme/calls", "changed"],
    ["acme/chats", "unchanged"],
  ]);
  const { stdout } = await diff(now, [], "--as", "csv");
  expect(stdout).toMatch(/^pack,change,certainty,about,.*\r\nacme\/calls,WEAKER,decided,effect,/);
  const { results } = JSON.parse((await diff(now, ["rules/chats.pii.yaml"], "--as", "sarif")).stdout).runs[0];
  const places = results.map(({ ruleId, level, locations: [{ physicalLocation: at }] }: Result) => {
    return [ruleId, level, at.artifactLocation.uri, at.region.startLine];
  });
  const line = WEAKER.split("\n").indexOf("  - id: phone") + 1;
  expect(places).toContainEqual(["weaker-effect", "error", "rules/calls.pii.yaml", line]);
  expect(places).toContainEqual(["version-too-low", "warning", "rules/calls.pii.yaml", 4]);
  expect(places).toContainEqual(["weaker-effect", "error", "rules/chats.pii.yaml", 1]);
});

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly locations: readonly [
    { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } },
  ];
}

testFormats(["text", "json", "csv", "html", "sarif"], ["diff", "./acme", "./weaker"], 1);

test("a vendor beside a copy of its packs", async () => {
  const cwd = await folderWith({});
  const own = fileURLToPath(new URL("../../../../rules/kore-ai", import.meta.url));
  cpSync(own, join(cwd, "kore-ai"), { recursive: true });
  const { exit, stdout } = await runHere(["rules", "diff", "kore-ai", "./kore-ai", "--strict"], cwd);
  expect(exit).toBe(0);
  expect(stdout).toMatch(/^kore-ai → \.\/kore-ai\n\nresult +no change\nfiles +1\nunchanged +1\n/);
});

describe("what is refused", () => {
  const refused = async (...args: readonly string[]) => {
    const cwd = await repositoryWith({ ...OLD, "none/readme.txt": "", "wrong/x.pii.yaml": "format: pii-rules/1\n" });
    const { exit, stdout, stderr } = await runHere(["rules", "diff", ...args], cwd);
    expect(stdout).toBe("");
    return `${exit} ${stderr.trimEnd()}`;
  };

  test.each([
    [["./rules", "./rules", "--patch"], /^2 scrubjay: --patch is of two rule files: name one of each folder$/],
    [["./rules/calls.pii.yaml", "./rules"], /^2 scrubjay: \.\/rules is 2 rule files; name one of them: /],
    [["./none", "git:main:none"], /^2 scrubjay: \.\/none has no \*\.pii\.yaml, /],
    [["git:main:gone", "./rules"], /^4 scrubjay: git:main:gone: main has no such file or folder$/],
    [["./rules", "./gone"], /^4 scrubjay: \.\/gone cannot be read: ENOENT/],
    [["./rules", "./wrong"], /^2 scrubjay: the rules cannot be used: \d+ errors\nwrong\/x\.pii\.yaml:/],
  ])("%j", async (args, message) => {
    expect(await refused(...args)).toMatch(message);
  });
});

describe("policies", () => {
  const policy = (action: string, id = "partner") =>
    `format: pii-policy/1\nid: ${id}\nversion: "1.0.0"\nextends: mask\ncategories:\n  user.name: ${action}\n`;
  const OF_POLICIES = { ...OLD, "rules/partner.policy.yaml": policy("replace") };
  const change = async (now: Readonly<Record<string, string>>, gone: readonly string[] = [], ...more: string[]) => {
    const cwd = await repositoryWith(OF_POLICIES, now, gone);
    return runHere(["rules", "diff", "git:main:./rules", "./rules", ...more], cwd);
  };

  test.each([
    ["the same", 0, {}, [], /^unchanged +3$/m],
    [
      "weaker",
      1,
      { "rules/partner.policy.yaml": policy("{ mask: { keep_last: 4 } }") },
      [],
      /^WEAKER +partner +rules\/partner\.policy\.yaml /m,
    ],
    ["stronger", 0, { "rules/partner.policy.yaml": policy("remove") }, [], /^not weaker +partner /m],
    ["gone", 1, {}, ["rules/partner.policy.yaml"], /^deleted +partner +git:main:rules\/partner\.policy\.yaml /m],
    ["added", 0, { "rules/more.yaml": policy("replace", "more") }, [], /^added +more +rules\/more\.yaml /m],
  ] as const)("of a folder: %s", async (_, exit, now, gone, line) => {
    const found = await change(now, gone);
    expect(found).toMatchObject({ exit, stderr: "" });
    expect(found.stdout).toMatch(line);
  });

  test("SARIF has the line of the policy", async () => {
    const { stdout } = await change(
      { "rules/partner.policy.yaml": policy("{ mask: { keep_last: 4 } }") },
      [],
      "--as",
      "sarif",
    );
    const [{ ruleId, locations }] = JSON.parse(stdout).runs[0].results;
    const { artifactLocation, region } = locations[0].physicalLocation;
    expect([ruleId, artifactLocation.uri, region.startLine]).toEqual(["weaker-effect", "rules/partner.policy.yaml", 6]);
  });

  test("one by one, and in git alone", async () => {
    const cwd = await repositoryWith(OF_POLICIES, {
      "rules/partner.policy.yaml": policy("{ mask: { keep_last: 4 } }"),
    });
    const run = (...args: string[]) => runHere(["rules", ...args], cwd);
    expect((await run("diff", "git:main:./rules/partner.policy.yaml", "./rules/partner.policy.yaml")).exit).toBe(1);
    expect((await run("check", "git:main:rules")).stdout).toContain("2 rule files, 1 policy: 0 errors");
    expect(await run("show", "git:main:rules/partner.policy.yaml")).toMatchObject({ exit: 0, stderr: "" });
  });

  test("the rules that a test names are those of the same commit", async () => {
    const text = `${policy("replace")}tests:
  - name: a number
    rules: ./calls.pii.yaml
    in: { data: [{ phone: "2025550123" }] }
    actions: { "$['data'][0]['phone']": { mask: {} } }
    gone: ["2025550123"]
`;
    const cwd = await repositoryWith({ "a/calls.pii.yaml": BASE, "a/p.policy.yaml": text }, {}, ["a/calls.pii.yaml"]);
    const found = await runHere(["rules", "test", "git:main:a/p.policy.yaml"], cwd);
    expect(found.stderr).toBe("");
    expect(found.stdout).toContain("partner 1.0.0");
    expect(found.stdout).not.toContain("there are no such rules");
  });
});

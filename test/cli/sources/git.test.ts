/** Rule files in a repository of git, for every command that takes some. */
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BASE, changed, FIELDS } from "../../review/samples.ts";
import { runHere } from "../in-process.ts";
import { folderWith } from "../program.ts";
import { commitAll, git, repositoryWith } from "../repository.ts";

const WRONG = changed("category: user.contact.email", "category: user.mail");
const COMMITTED = {
  "our-rules/calls.pii.yaml": BASE,
  "our-rules/calls.fields.csv": FIELDS,
  "our-rules/deep [a*b]/é chats.pii.yaml": changed("id: acme/calls", "id: acme/chats"),
  "our-rules/read me.txt": "",
  "wrong/calls.pii.yaml": WRONG,
  "named-otherwise.yaml": BASE,
  "no-rules/readme.txt": "",
};

/** On the disk nothing of it is left. */
async function rules(...args: readonly string[]) {
  const cwd = await repositoryWith(COMMITTED, { "x.txt": "" }, Object.keys(COMMITTED));
  return runHere(["rules", ...args], cwd);
}

test.each([
  [0, ["check", "git:main:./our-rules"]],
  [0, ["check", "git:HEAD:our-rules/calls.pii.yaml", "--strict"]],
  [1, ["check", "git:HEAD:"]],
  [0, ["test", "git:main:our-rules/"]],
  [0, ["show", "git:main:named-otherwise.yaml"]],
  [0, ["list", "git:main^{tree}:our-rules", "kore-ai"]],
  [0, ["coverage", "git:main@{0}:our-rules/deep [a*b]"]],
  [0, ["explain", "git:main:our-rules/calls.pii.yaml", "$.data[*].phone"]],
  // It has no fields file: that is weaker.
  [1, ["diff", "git:main:our-rules/calls.pii.yaml", "git:HEAD:named-otherwise.yaml"]],
])("exit %i: rules %j", async (exit, args) => {
  const found = await rules(...args);
  expect({ exit: found.exit, stderr: found.stderr }).toEqual({ exit, stderr: "" });
  expect(found.stdout).not.toBe("");
});

test("the fields file beside it is read, and the names are those of the repository", async () => {
  const { stdout } = await rules("coverage", "git:main:our-rules", "--as", "json");
  expect(JSON.parse(stdout).map((one: { counts: { fields: number } }) => one.counts.fields)).toEqual([7, 0]);
  expect((await rules("check", "git:main:./wrong")).stdout).toMatch(/^git:main:wrong\/calls\.pii\.yaml:14:15: /);
  const sarif = JSON.parse((await rules("check", "git:main:", "--as", "sarif")).stdout);
  const [{ physicalLocation }] = sarif.runs[0].results[0].locations;
  expect(physicalLocation.artifactLocation.uri).toBe("wrong/calls.pii.yaml");
});

test("two files of one id below a folder", async () => {
  const cwd = await repositoryWith({ "a/a.pii.yaml": BASE, "a/b.pii.yaml": BASE });
  const { exit, stdout } = await runHere(["rules", "check", "git:main:a"], cwd);
  expect(exit).toBe(1);
  expect(stdout).toContain("git:main:a/b.pii.yaml:3:1: duplicate-pack: git:main:a/a.pii.yaml has this id too");
});

test("from a folder inside, ./ and ../ begin there, and nothing else does", async () => {
  const cwd = await repositoryWith({ "a/x.pii.yaml": BASE, "b/x.pii.yaml": WRONG });
  const check = (name: string) => runHere(["rules", "check", name], join(cwd, "a"));
  expect((await check("git:main:./x.pii.yaml")).exit).toBe(0);
  expect((await check("git:main:a/x.pii.yaml")).exit).toBe(0);
  expect((await check("git:main:../b/x.pii.yaml")).exit).toBe(1);
  expect(await check("git:main:x.pii.yaml")).toMatchObject({
    exit: 4,
    stderr: "scrubjay: git:main:x.pii.yaml: main has no such file or folder\n",
  });
});

test("what a commit before had", async () => {
  const cwd = await repositoryWith({ "x.pii.yaml": WRONG }, { "x.pii.yaml": BASE });
  commitAll(cwd);
  expect((await runHere(["rules", "check", "git:HEAD:x.pii.yaml"], cwd)).exit).toBe(0);
  expect((await runHere(["rules", "check", "git:HEAD~1:x.pii.yaml"], cwd)).exit).toBe(1);
  expect((await runHere(["rules", "check", `git:${git(cwd, "write-tree").trim()}:x.pii.yaml`], cwd)).exit).toBe(0);
});

describe("what cannot be read", () => {
  test.each([
    [
      4,
      "git:nope:our-rules",
      /^scrubjay: git:nope:our-rules: there is no branch, tag or commit nope in this repository; /,
    ],
    [4, "git:HEAD..HEAD:our-rules", /there is no branch, tag or commit HEAD\.\.HEAD/],
    [4, "git:main:nope", /: main has no such file or folder$/],
    [4, "git:main:our-rules/*.pii.yaml", /: main has no such file or folder$/],
    [4, "git:main::(top)our-rules", /: main has no such file or folder$/],
    [4, "git:main:../x", /: this path leads out of the repository$/],
    [2, "git:main:no-rules", /^scrubjay: git:main:no-rules has no \*\.pii\.yaml, /],
    [2, "git:main", /^scrubjay: "git:main" has no path: write git:REF:PATH, /],
    [2, "git:--output=x:our-rules", /has a branch that begins with -$/],
  ])("exit %i: %s", async (exit, name, message) => {
    const found = await rules("check", name);
    expect(found).toMatchObject({ exit, stdout: "" });
    expect(found.stderr.trimEnd()).toMatch(message);
  });

  test("no repository", async () => {
    expect(await runHere(["rules", "check", "git:main:x"], await folderWith({}))).toMatchObject({
      exit: 4,
      stderr: expect.stringMatching(/^scrubjay: git:main:x: cannot be read: git says: not a git repository .*\n$/),
    });
  });

  test("no git", async () => {
    const cwd = await repositoryWith(COMMITTED);
    const path = process.env.PATH;
    process.env.PATH = cwd;
    const found = await runHere(["rules", "check", "git:main:our-rules"], cwd);
    process.env.PATH = path;
    expect(found).toMatchObject({
      exit: 4,
      stderr: "scrubjay: git:main:our-rules: cannot be read: there is no program git here\n",
    });
  });

  test("a link, which on the disk would be followed", async () => {
    const cwd = await repositoryWith({ "a/x.pii.yaml": BASE });
    symlinkSync("x.pii.yaml", join(cwd, "a/y.pii.yaml"));
    commitAll(cwd);
    const stderr = "scrubjay: git:main:a/y.pii.yaml: is a link: name the file that it leads to\n";
    expect(await runHere(["rules", "check", "git:main:a"], cwd)).toMatchObject({ exit: 4, stderr });
  });

  test("another repository inside of the folder", async () => {
    const cwd = await repositoryWith({ "a/x.pii.yaml": BASE });
    git(cwd, "update-index", "--add", "--cacheinfo", `160000,${git(cwd, "rev-parse", "HEAD").trim()},a/other`);
    git(cwd, "commit", "--quiet", "--message", "Another one");
    const { exit, stderr } = await runHere(["rules", "check", "git:main:a"], cwd);
    expect(exit).toBe(4);
    expect(stderr).toContain("git:main:a/other: is another repository (a submodule)");
  });
});

test.each([
  ["redact", ["redact", "-r", "git:main:./our-rules", "in.json"]],
  ["scan", ["scan", "-r", "git:main:our-rules/calls.pii.yaml", "in.json"]],
  ["approve", ["rules", "approve", "git:main:our-rules/calls.pii.yaml", "--by", "Ana Example"]],
])("%s takes files of the disk only", async (_, args) => {
  const cwd = await repositoryWith(COMMITTED, { "in.json": "{}" });
  const { exit, stdout, stderr } = await runHere(args, cwd);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  expect(stderr).toMatch(/^scrubjay: .*git:main:.*: .* (file|folder) on the disk.*\n$/);
});

/** The files of the recipe about reviews in git: their YAML is read, and the commands in it are run in a repository. */

import { spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { folderWith, type Outcome, outcomeOf, PROGRAM } from "../../cli/program.ts";
import { git, repositoryWith } from "../../cli/repository.ts";
import { BASE, changed, FIELDS } from "../../review/samples.ts";
import { blocksOf } from "../pages.ts";

const PAGE = "docs/recipes/rule-reviews.md";

function fileOf(name: string): string {
  const block = blocksOf(PAGE).find(({ words }) => words[0] === name);
  if (block === undefined) throw new Error(`${name} is not on the page`);
  return block.text;
}

const GOOD = { "our-rules/calls.pii.yaml": BASE, "our-rules/calls.fields.csv": FIELDS };
const WEAKER = { "our-rules/calls.pii.yaml": changed("keep_last: 2", "keep_last: 3") };
const HARMLESS = { "our-rules/calls.pii.yaml": changed("# A comment", "# Another one", changed('"1.2.3"', '"1.2.4"')) };

/** A clone with a change, and `npx scrubjay` as this checkout has it. */
async function cloneWith(now: Readonly<Record<string, string>>): Promise<string> {
  const origin = await repositoryWith(GOOD);
  const clone = await folderWith({});
  git(clone, "clone", "--quiet", origin, ".");
  for (const [name, text] of Object.entries(now)) {
    mkdirSync(dirname(join(clone, name)), { recursive: true });
    writeFileSync(join(clone, name), text);
  }
  return clone;
}

async function run(command: string, cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const npx = `#!/bin/sh\n[ "$1" = scrubjay ] || exit 99\nshift\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`;
  const bin = await folderWith({ npx });
  chmodSync(join(bin, "npx"), 0o755);
  const path = `${bin}:${process.env.PATH}`;
  return outcomeOf(
    spawn("bash", ["-c", command], {
      cwd,
      env: { ...process.env, ...env, PATH: path },
      stdio: ["ignore", "pipe", "pipe"],
    }),
  );
}

describe("CODEOWNERS", () => {
  it("has a path and an owner in each line, and owns what decides", () => {
    const lines = fileOf(".github/CODEOWNERS").trimEnd().split("\n");
    for (const line of lines) expect(line).toMatch(/^\/\S+ @acme\/privacy$/);
    const owned = lines.map((line) => line.split(" ")[0]);
    expect(owned).toEqual(["/our-rules/", "/.github/", "/package.json", "/package-lock.json"]);
  });
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

describe("the workflow", () => {
  const { jobs, on, permissions } = parse(fileOf(".github/workflows/rules.yml"));
  const { steps, strategy, env } = jobs.review as {
    steps: readonly Step[];
    strategy: { matrix: { include: readonly { name: string; ask: string }[] } };
    env: Readonly<Record<string, string>>;
  };
  const commands = (ask: string) =>
    steps.flatMap(({ run = "" }) => (run.startsWith("npx") ? [run.replace(/\$\{\{ matrix\.ask \}\}/, ask)] : []));

  it("reads, uploads, and asks the four questions, with the branch that it goes to", () => {
    expect(Object.keys(on)).toEqual(["pull_request"]);
    expect(permissions).toEqual({ contents: "read", "security-events": "write" });
    expect(strategy.matrix.include.map(({ name }) => name)).toEqual(["check", "test", "coverage", "diff"]);
    expect(env).toEqual({ BASE: expect.stringMatching(/^\$\{\{ github\.base_ref \}\}$/) });
    expect(steps.find(({ uses }) => uses?.startsWith("actions/checkout"))?.with).toEqual({ "fetch-depth": 0 });
    expect(steps.at(-1)?.with).toMatchObject({ sarif_file: "rules.sarif" });
  });

  it.each(strategy.matrix.include)(
    "$name: the answer decides, and SARIF is there whatever it is",
    async ({ name, ask }) => {
      const [plain = "", sarif = ""] = commands(ask);
      for (const [now, exit] of [
        [HARMLESS, 0],
        [WEAKER, name === "diff" ? 1 : 0],
      ] as const) {
        const clone = await cloneWith(now);
        const found = await run(plain, clone, { BASE: "main" });
        expect({ exit: found.exit, stderr: found.stderr }).toEqual({ exit, stderr: "" });
        expect((await run(`${sarif} && cat rules.sarif`, clone, { BASE: "main" })).stdout).toContain('"2.1.0"');
      }
    },
  );

  it("fails where there is no such branch, and no SARIF hides that", async () => {
    const [plain = "", sarif = ""] = commands(strategy.matrix.include.at(-1)?.ask ?? "");
    const clone = await cloneWith(HARMLESS);
    const found = await run(plain, clone, { BASE: "gone" });
    expect(found.exit).toBe(4);
    expect(found.stderr).toContain("there is no branch, tag or commit origin/gone in this repository");
    expect((await run(sarif, clone, { BASE: "gone" })).exit).toBe(1);
  });
});

describe("the hooks of pre-commit", () => {
  const { repos } = parse(fileOf(".pre-commit-config.yaml"));
  const hooks: readonly Readonly<Record<string, string>>[] = repos[0].hooks;

  it("are local, and look at the folder as a whole", () => {
    expect(repos.map(({ repo }: { repo: string }) => repo)).toEqual(["local"]);
    for (const hook of hooks) {
      expect(hook).toMatchObject({ language: "system", files: "^our-rules/", pass_filenames: false });
    }
  });

  it.each(hooks.map(({ id, entry }) => ({ id, entry })))("$id", async ({ id, entry = "" }) => {
    expect((await run(entry, await cloneWith(HARMLESS))).exit).toBe(0);
    expect((await run(entry, await cloneWith(WEAKER))).exit).toBe(id === "rules-diff" ? 1 : 0);
    const wrong = { "our-rules/calls.pii.yaml": changed("category: user.contact.email", "category: user.mail") };
    expect((await run(entry, await cloneWith(wrong))).exit).toBeGreaterThan(0);
  });
});

/** Rule files and fields files of packs, as the page copies them. */
async function copiesOfPacks(): Promise<string> {
  const folder = await repositoryWith({ "read.me": "" });
  cpSync(fileURLToPath(new URL("../../../rules", import.meta.url)), join(folder, "rules"), { recursive: true });
  const [copying = ""] = consoleLines().filter((line) => line.startsWith("cp -r rules/kore-ai our-rules"));
  expect(await run(copying, folder)).toMatchObject({ exit: 0, stderr: "" });
  rmSync(join(folder, "rules"), { recursive: true });
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", "Our rules");
  return folder;
}

/** What the page's consoles are told. */
function consoleLines(): string[] {
  return blocksOf(PAGE).flatMap(({ text }) =>
    text.split("\n").flatMap((line) => (line.startsWith("$ ") ? [line.slice(2)] : [])),
  );
}

describe("the copies of packs with which the page begins", () => {
  const reword = (folder: string) => {
    const file = join(folder, "our-rules/call-details.pii.yaml");
    const next = (_: string, step: string, patch: string) => `version: "${step}.${Number(patch) + 1}"`;
    writeFileSync(file, `# Ours\n${readFileSync(file, "utf8").replace(/version: "(\d+\.\d+)\.(\d+)"/, next)}`);
  };

  it("pass all questions of the workflow", async () => {
    const folder = await copiesOfPacks();
    git(folder, "update-ref", "refs/remotes/origin/main", "HEAD");
    reword(folder);
    const { include } = parse(fileOf(".github/workflows/rules.yml")).jobs.review.strategy.matrix;
    for (const { ask } of include) {
      const found = await run(`npx scrubjay rules ${ask}`, folder, { BASE: "main" });
      expect({ ask, exit: found.exit, stderr: found.stderr }).toEqual({ ask, exit: 0, stderr: "" });
    }
  });

  it("pass the hooks of pre-commit, and the hook of git", async () => {
    const folder = await copiesOfPacks();
    reword(folder);
    for (const { entry } of parse(fileOf(".pre-commit-config.yaml")).repos[0].hooks) {
      expect({ entry, exit: (await run(entry, folder)).exit }).toEqual({ entry, exit: 0 });
    }
    writeFileSync(join(folder, ".git/hooks/pre-commit"), fileOf("pre-commit"));
    chmodSync(join(folder, ".git/hooks/pre-commit"), 0o755);
    const before = git(folder, "rev-parse", "HEAD");
    await run('git -c user.name=Ana -c user.email=ana@example.com commit --all --message "A change"', folder);
    expect(git(folder, "rev-parse", "HEAD")).not.toBe(before);
  });
});

describe("the hook of git", () => {
  const commit = async (staged: Readonly<Record<string, string>>, left: Readonly<Record<string, string>> = {}) => {
    const clone = await cloneWith({ ...staged, ".git/hooks/pre-commit": fileOf("pre-commit") });
    chmodSync(join(clone, ".git/hooks/pre-commit"), 0o755);
    git(clone, "add", "--all");
    for (const [name, text] of Object.entries(left)) writeFileSync(join(clone, name), text);
    const before = git(clone, "rev-parse", "HEAD");
    await run('git -c user.name=Ana -c user.email=ana@example.com commit --message "A change"', clone);
    return git(clone, "rev-parse", "HEAD") !== before;
  };

  it("lets pass what is not weaker, and what is about something else", async () => {
    expect(await commit(HARMLESS)).toBe(true);
    expect(await commit({ "read.me": "" })).toBe(true);
  });

  it("stops what is weaker", async () => {
    expect(await commit(WEAKER)).toBe(false);
  });

  it("looks at what is staged, not at what stands in the folder", async () => {
    expect(await commit(WEAKER, GOOD)).toBe(false);
    expect(await commit(HARMLESS, WEAKER)).toBe(true);
  });
});

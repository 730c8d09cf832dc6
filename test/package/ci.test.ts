/** The action and the hooks: their YAML is read, and the very commands that it makes run in a repository. */
import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { folderWith, type Outcome, outcomeOf, PROGRAM } from "../cli/program.ts";
import { git, repositoryWith } from "../cli/repository.ts";
import { blocksOf } from "../docs/pages.ts";
import { BASE, changed, FIELDS } from "../review/samples.ts";
import { ROOT } from "./tarball.ts";

const GOOD = { "our rules/calls.pii.yaml": BASE, "our rules/calls.fields.csv": FIELDS, "clean.json": '{"a": 1}' };
const WEAKER = { "our rules/calls.pii.yaml": changed("keep_last: 2", "keep_last: 3") };
const WRONG = { "our rules/calls.pii.yaml": changed("category: user.contact.email", "category: user.mail") };
const PERSONAL = { "clean.json": '{"a": "call +1 202-555-0123"}' };

async function run(command: string, cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const program = `exec "${process.execPath}" "${PROGRAM}" "$@"\n`;
  // What npx is asked for is written down: `--no-install scrubjay`, or `--yes scrubjay@VERSION`.
  const npx = `#!/bin/sh\necho "npx $1 $2"\nshift 2\n${program}`;
  const bin = await folderWith({ npx, scrubjay: `#!/bin/sh\n${program}` });
  for (const name of ["npx", "scrubjay"]) chmodSync(join(bin, name), 0o755);
  const { PATH } = process.env;
  const settings = { cwd, env: { ...process.env, ...env, PATH: `${bin}:${PATH}` } };
  // As GitHub runs `shell: bash`.
  const args = ["--noprofile", "--norc", "-eo", "pipefail", "-c", command];
  return outcomeOf(spawn("bash", args, { ...settings, stdio: ["ignore", "pipe", "pipe"] }));
}

async function repository(now: Readonly<Record<string, string>>): Promise<string> {
  const folder = await repositoryWith(GOOD);
  git(folder, "update-ref", "refs/remotes/origin/main", "HEAD");
  for (const [name, text] of Object.entries(now)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe("the action", () => {
  const action = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
  const [step] = action.runs.steps;

  /** As GitHub fills them in. */
  function variables(inputs: Readonly<Record<string, string>>): Record<string, string> {
    const filled = Object.entries(step.env as Record<string, string>).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.(\w+)/.exec(value)?.[1] as string;
      const fallback = value.includes("github.base_ref") ? "origin/main" : "";
      return [name, inputs[input] || action.inputs[input].default || fallback];
    });
    return Object.fromEntries(filled);
  }

  const ask = async (inputs: Readonly<Record<string, string>>, now: Readonly<Record<string, string>> = {}) =>
    run(step.run, await repository(now), variables(inputs));

  it("is one step in bash, in whose text no input stands", () => {
    expect(action.runs.using).toBe("composite");
    expect(action.runs.steps).toHaveLength(1);
    expect(step.shell).toBe("bash");
    expect(step.run).not.toContain("${{");
    expect(Object.keys(action.inputs)).toEqual(["command", "paths", "base", "version"]);
    expect(
      Object.values(step.env).every((value) =>
        /^\$\{\{ inputs\.\w+( \|\| format\('origin\/\{0\}', github\.base_ref\))? \}\}$/.test(value as string),
      ),
    ).toBe(true);
  });

  it.each([
    ["check", "our rules", {}, 0],
    ["check", "our rules\n", WRONG, 1],
    ["diff", "our rules", {}, 0],
    ["diff", "./our rules", WEAKER, 1],
    ["diff", "our rules/calls.pii.yaml\nour rules", WEAKER, 1],
    ["scan", "clean.json", {}, 0],
    ["scan", "clean.json", PERSONAL, 1],
    ["approve", "our rules", {}, 2],
    ["check", "\n", {}, 2],
    ["check", "gone", {}, 4],
  ])("%s of %j", async (command, paths, now, exit) => {
    const found = await ask({ command, paths }, now);
    expect({ exit: found.exit, printed: found.stdout + found.stderr }).toMatchObject({ exit });
    expect(found.stdout + found.stderr).not.toContain("202-555-0123");
  });

  it("ends with the largest exit code of several", async () => {
    const found = await ask({ command: "diff", paths: "gone\nour rules" }, WEAKER);
    expect(found.exit).toBe(4);
    expect(found.stdout).toContain("WEAKER");
  });

  it("compares with the base that is named, and takes nothing in an input for a command", async () => {
    expect((await ask({ command: "diff", paths: "our rules", base: "HEAD" }, WEAKER)).exit).toBe(1);
    expect((await ask({ command: "diff", paths: "our rules", base: "gone" })).exit).toBe(4);
    const sly = await ask({ command: "check", paths: "$(touch made)\n--help\nour rules", base: "`touch made`" });
    expect(sly.exit).toBe(4);
    expect(sly.stdout).not.toContain("rules check:");
  });

  it("runs what is installed, or the version that is named", async () => {
    expect((await ask({ command: "scan", paths: "clean.json" })).stdout).toContain("npx --no-install scrubjay\n");
    const named = await ask({ command: "scan", paths: "clean.json", version: "0.1.0" });
    expect(named.stdout).toContain("npx --yes scrubjay@0.1.0\n");
  });
});

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly pass_filenames?: boolean;
  readonly args?: readonly string[];
}

describe("the hooks of pre-commit", () => {
  const hooks: readonly Hook[] = parse(readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8"));

  /** What pre-commit runs for what is staged; undefined where no file is meant. */
  function commandOf(
    { entry, files, pass_filenames = true, args = [] }: Hook,
    staged: readonly string[],
  ): string | undefined {
    const meant = staged.filter((name) => new RegExp(files).test(name));
    if (meant.length === 0) return undefined;
    return [entry, ...[...args, ...(pass_filenames ? meant : [])].map((word) => `'${word}'`)].join(" ");
  }

  const ask = async (id: string, now: Readonly<Record<string, string>>, args: readonly string[] = []) => {
    const hook = hooks.find((one) => one.id === id) as Hook;
    const command = commandOf({ ...hook, args }, Object.keys(now));
    return command === undefined ? "skipped" : (await run(command, await repository(now))).exit;
  };

  it("run what the project has installed: npm builds no package out of its repository", () => {
    expect(hooks.map(({ id }) => id)).toEqual(["scrubjay-rules-check", "scrubjay-rules-diff", "scrubjay-scan"]);
    for (const hook of hooks)
      expect(hook).toMatchObject({ language: "system", entry: expect.stringMatching(/^npx --no-install scrubjay /) });
  });

  it("check rule files that change", async () => {
    expect(
      await ask("scrubjay-rules-check", { "our rules/calls.pii.yaml": changed("# A comment", "# Another one") }),
    ).toBe(0);
    expect(await ask("scrubjay-rules-check", WRONG)).toBe(1);
    expect(await ask("scrubjay-rules-check", PERSONAL)).toBe("skipped");
  });

  it("compare with the last commit", async () => {
    const sides = ["git:HEAD:./our rules", "./our rules"];
    expect(
      await ask("scrubjay-rules-diff", { "our rules/calls.pii.yaml": changed("# A comment", "# Another one") }, sides),
    ).toBe(0);
    expect(await ask("scrubjay-rules-diff", WEAKER, sides)).toBe(1);
    expect(await ask("scrubjay-rules-diff", PERSONAL, sides)).toBe("skipped");
  });

  it("look at JSON that changes", async () => {
    expect(await ask("scrubjay-scan", { "clean.json": '{"a": 2}' })).toBe(0);
    expect(await ask("scrubjay-scan", PERSONAL)).toBe(1);
    expect(await ask("scrubjay-scan", WEAKER)).toBe("skipped");
  });

  it("are those of the page, and so are its inputs of the action", () => {
    const [privacy, config] = ["privacy.yml", "pre-commit-config"].map((name) =>
      parse(blocksOf("docs/ci.md").find(({ words }) => words[0]?.includes(name))?.text as string),
    );
    const used: readonly Hook[] = config.repos[0].hooks;
    expect(used.map(({ id }) => id)).toEqual(hooks.map(({ id }) => id));
    expect(used[1]?.args).toEqual(["git:HEAD:./our-rules", "./our-rules"]);
    expect(new RegExp(used[2]?.files as string).test("fixtures/a/b.json")).toBe(true);
    const steps: readonly { uses?: string; with?: Readonly<Record<string, string>> }[] = privacy.jobs.privacy.steps;
    const asked = steps.filter(({ uses }) => uses?.startsWith("OWNER/scrubjay@")).map((step) => step.with ?? {});
    expect(asked.map(({ command }) => command)).toEqual(["check", "diff", "scan"]);
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(steps.filter(({ uses }) => uses === `OWNER/scrubjay@v${version}`)).toHaveLength(3);
    expect(config.repos[0].rev).toBe(`v${version}`);
  });
});

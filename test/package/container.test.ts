/** The Dockerfile, without Docker: what it says is read, and what comes of it is laid out in a folder and run. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import picomatch from "picomatch";
import { afterAll, describe, expect, it } from "vitest";
import { printed, ROOT } from "./tarball.ts";

interface Instruction {
  readonly name: string;
  readonly text: string;
}

const instructions = readFileSync(join(ROOT, "Dockerfile"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line): Instruction => {
    const [, name = "", text = ""] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    return { name, text };
  });
const last = instructions.map(({ name }) => name).lastIndexOf("FROM");
const [build, final] = [instructions.slice(0, last), instructions.slice(last)];

const base = mkdtempSync(join(tmpdir(), "scrubjay-container-"));
afterAll(() => rmSync(base, { recursive: true, force: true }), 120_000);

function textsOf(stage: readonly Instruction[], name: string): string[] {
  return stage.filter((one) => one.name === name).map(({ text }) => text);
}

/** `/opt/…` and `/build` are folders of the test's own. */
function inTest(path: string, root: string): string {
  return join(root, path);
}

/** Does what COPY, RUN and ENTRYPOINT of the last stage say. @param from what stands at `/build` */
function laidOut(root: string, from: string, copy: (source: string, target: string) => void): string {
  for (const text of textsOf(final, "COPY")) {
    const [, ...words] = text.split(" ");
    const target = words.pop() as string;
    for (const source of words) {
      const name = target.endsWith("/") ? join(target, basename(source)) : target;
      mkdirSync(dirname(inTest(name, root)), { recursive: true });
      copy(join(from, source.replace(/^\/build\//, "")), inTest(name, root));
    }
  }
  const [link = ""] = textsOf(final, "RUN");
  const [, , target = "", name = ""] = link.split(" ");
  mkdirSync(dirname(inTest(name, root)), { recursive: true });
  symlinkSync(inTest(target, root), inTest(name, root));
  return inTest(name, root);
}

function works(program: string): void {
  const input = '{"a":"call +1 202-555-0123"}\n';
  const settings = {
    input,
    encoding: "utf8",
    env: { PATH: `${dirname(program)}:${dirname(process.execPath)}` },
  } as const;
  const [entry = ""] = JSON.parse(textsOf(final, "ENTRYPOINT")[0] as string);
  expect(entry).toBe(basename(program));
  const redacted = spawnSync(entry, ["redact"], { ...settings, cwd: base });
  expect({ stdout: redacted.stdout, status: redacted.status }).toEqual({ stdout: '{"a":"call [PHONE]"}\n', status: 0 });
  const checked = spawnSync(entry, ["rules", "check", "kore-ai/call-details"], { ...settings, cwd: base });
  expect({ status: checked.status, stderr: checked.stderr }).toEqual({ status: 0, stderr: "" });
}

describe("the Dockerfile", () => {
  it("has two stages of the same small image, whose Node the package runs on", () => {
    expect(instructions.map(({ name }) => name)).not.toContain("");
    expect(textsOf(instructions, "FROM")).toEqual(["node:24-slim AS build", "node:24-slim"]);
  });

  it("runs as nobody in particular, and starts with the program itself", () => {
    expect(textsOf(final, "USER").at(-1)).toBe("node");
    expect(final.slice(-1)).toEqual([{ name: "ENTRYPOINT", text: '["scrubjay"]' }]);
    expect(final.findIndex(({ name }) => name === "USER")).toBeGreaterThan(
      final.findIndex(({ name }) => name === "RUN"),
    );
  });

  it("fetches nothing but what the lock file names", () => {
    expect(textsOf(instructions, "ADD")).toEqual([]);
    expect(textsOf(build, "RUN")).toEqual(["npm ci && npm prune --omit=dev --ignore-scripts"]);
    expect(textsOf(final, "RUN")).toEqual(["ln -s /opt/scrubjay/dist/cli/main.js /usr/local/bin/scrubjay"]);
  });

  it("copies all that the program needs", () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
    const wanted = Object.keys(packages).filter(
      (path) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) && !packages[path].dev && !packages[path].peer,
    );
    const copy = (source: string, target: string) => {
      if (basename(source) !== "node_modules") return cpSync(source, target, { recursive: true });
      for (const path of wanted) {
        mkdirSync(dirname(join(dirname(target), path)), { recursive: true });
        symlinkSync(join(ROOT, path), join(dirname(target), path));
      }
    };
    works(laidOut(join(base, "quick"), ROOT, copy));
  });
});

/** As Docker reads it: the last line that fits decides; a folder that is left out hides what is in it. */
function isSent(path: string): boolean {
  const lines = readFileSync(join(ROOT, ".dockerignore"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  let sent = true;
  for (const line of lines) {
    const pattern = line.replace(/^!/, "");
    if (picomatch([pattern, `${pattern}/**`], { dot: true })(path)) sent = line.startsWith("!");
  }
  return sent;
}

describe(".dockerignore", () => {
  it("sends what the build reads, and neither what it makes nor anything else", () => {
    const files = printed("git", ["ls-files"]).trimEnd().split("\n");
    const folders = new Set(files.filter(isSent).map((path) => path.split("/")[0]));
    expect([...folders].sort()).toEqual(
      [
        ".npmrc",
        "LICENSE",
        "NOTICE.md",
        "licences",
        "names",
        "package-lock.json",
        "package.json",
        "rules",
        "scripts",
        "src",
        "tsconfig.build.json",
        "tsconfig.json",
      ].sort(),
    );
    expect(
      [
        "node_modules/yaml/package.json",
        "dist/index.js",
        ".git/HEAD",
        "rules/kore-ai/call-details.checked.json",
      ].filter(isSent),
    ).toEqual([]);
  });
});

/** Minutes: it installs and builds. */
describe.skipIf(process.env.SCRUBJAY_PACKAGE !== "1")("its steps, one after another", () => {
  it("make a program that works", () => {
    const from = join(base, "build");
    for (const path of printed("git", ["ls-files"]).trimEnd().split("\n").filter(isSent)) {
      cpSync(join(ROOT, path), join(from, path), { recursive: true });
    }
    for (const step of textsOf(build, "RUN")) printed("sh", ["-c", step], from);
    works(
      laidOut(join(base, "whole"), from, (source, target) =>
        cpSync(source, target, { recursive: true, verbatimSymlinks: true }),
      ),
    );
  }, 900_000);
});

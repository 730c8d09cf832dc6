/** Every command of rules/README.md, run in its order: the exit code and the shown output are those of the page. */
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shell } from "./program.ts";

const RULES = fileURLToPath(new URL("../../rules", import.meta.url));

interface Step {
  readonly command: string;
  readonly exit: number;
  /** What the page shows of its output; undefined where it shows nothing. */
  readonly shown: string | undefined;
}

/** Blocks of ```console: a line that begins with `$ ` is a command, with its here-document; what follows it is output. */
function stepsIn(page: string): Step[] {
  return [...page.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(([, block = ""]) =>
    block.split(/^\$ /m).slice(1).map(stepOf),
  );
}

function stepOf(text: string): Step {
  const [first = "", ...rest] = text.trimEnd().split("\n");
  const end = first.includes("<<'END'") ? rest.indexOf("END") + 1 : 0;
  const command = [first, ...rest.slice(0, end)].join("\n");
  const shown = rest.slice(end);
  return { command, exit: first.endsWith("# no") ? 1 : 0, shown: shown.length === 0 ? undefined : shown.join("\n") };
}

/** `…` alone in a line stands for any lines, elsewhere for anything in the line; so do two blanks or more. */
function patternOf(shown: string): RegExp {
  const lines = shown.split("\n").map((line) => (line === "…" ? "(?:.*\\n)*?" : `${linePattern(line)}\\n`));
  return new RegExp(`^${lines.join("")}$`);
}

function linePattern(line: string): string {
  const parts = line.split(/(…| {2,})/);
  return parts.map((part) => (part === "…" ? ".*" : / {2}/.test(part) ? " {2,}" : literal(part))).join("");
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

const page = await readFile(join(RULES, "README.md"), "utf8");
const steps = stepsIn(page);

describe("the reviewer's way", () => {
  let folder = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "scrubjay-review-"));
    await cp(RULES, join(folder, "rules"), { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("goes through every command of scrubjay rules", () => {
    const used = new Set(
      steps.flatMap(({ command }) => [...command.matchAll(/scrubjay rules ([a-z]+)/g)].map(([, name]) => name)),
    );
    const all = ["list", "show", "explain", "check", "test", "coverage", "diff", "approve", "schema", "new"];
    expect([...used].sort()).toEqual([...all].sort());
    expect(page.match(/^\$ /gm)).toHaveLength(steps.length);
  });

  test.each(steps.map((step) => [step.command.split("\n", 1)[0] as string, step] as const))("%s", async (_, step) => {
    const { exit, stdout, stderr } = await shell(step.command, folder);
    expect({ exit, stderr }).toEqual({ exit: step.exit, stderr: "" });
    if (step.shown === undefined) expect(stdout).toBe("");
    else expect(stdout.endsWith("\n") ? stdout : `${stdout}\n`).toMatch(patternOf(step.shown));
  });
});

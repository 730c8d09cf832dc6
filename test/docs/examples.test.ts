/** Every example of every page is run, in the order of its page, in a folder of the page's own. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageText } from "../helpers/markdown-table.ts";
import { FILES_OF_HELP, layFile, layFiles } from "./files.ts";
import { NOT_RUN } from "./not-run.ts";
import { type Block, blocksOf, isModule, PAGES, ROOT } from "./pages.ts";
import { compilePrograms, install } from "./programs.ts";
import { run } from "./terminal.ts";
import { isFile, trialsOf } from "./trials.ts";

const base = mkdtempSync(join(tmpdir(), "scrubjay-docs-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const bin = join(base, "bin");
mkdirSync(bin);
writeFileSync(join(bin, "scrubjay"), `#!/bin/sh\nexec "${process.execPath}" "${ROOT}dist/cli/main.js" "$@"\n`);
chmodSync(join(bin, "scrubjay"), 0o755);

const blocks = PAGES.flatMap(blocksOf);
const notRun = blocks.filter((block) => NOT_RUN.some((one) => isSame(one, block)));
const tried = blocks.filter((block) => !notRun.includes(block) && !isMade(block));
const programs = tried.filter(({ language }) => language === "ts");

function isSame({ page, first }: { page: string; first: string }, block: Block): boolean {
  return page === block.page && block.text.startsWith(first);
}

/** Types, out of the product's own: the compiler has read them. */
function isMade({ page, words }: Block): boolean {
  return page.startsWith("docs/library/") && words[0] === "declaration";
}

/** `<!-- given: … -->` in the line above a block: what the program around the example has. */
function givenTo({ page, line }: Block): string {
  const above = pageText(page).split("\n")[line - 2] ?? "";
  return above.startsWith("<!-- given: ") ? above.slice("<!-- given: ".length, -" -->".length) : "";
}

install(base);
const objections = compilePrograms(
  programs.map((block) => ({ block, given: givenTo(block) })),
  base,
);

/** The folder of a page, with the files that it names. */
function folderOf(page: string): string {
  return join(base, page.replace(/\W/g, "-"));
}

function layPage(page: string): void {
  const folder = folderOf(page);
  layFiles(folder, page === "docs/command-line.md" ? FILES_OF_HELP : {});
  install(folder);
  for (const { words, text } of blocksOf(page).filter(isFile)) layFile(folder, words[0] as string, text);
  if (page === "docs/command-line.md") commitIn(folder);
}

/** Examples of the help name files of the branch main. */
function commitIn(folder: string): void {
  const somebody = ["-c", "user.name=Ana Example", "-c", "user.email=ana@example.com"];
  const run = (...args: string[]) => execFileSync("git", [...somebody, ...args], { cwd: folder });
  run("init", "--quiet", "--initial-branch=main");
  run("add", "our-rules");
  run("commit", "--quiet", "--message", "Our rules");
}

it("leaves out exactly these blocks", () => {
  const found = NOT_RUN.map((one) => blocks.filter((block) => isSame(one, block)).length);
  expect(found).toEqual(NOT_RUN.map(() => 1));
  expect(NOT_RUN.every(({ reason }) => reason.length > 10)).toBe(true);
});

it("runs what the README's first command runs when it has installed", async () => {
  const command = notRun.find(({ page }) => page === "README.md")?.text.split("\n")[0] as string;
  expect(command).toMatch(/^npm ci && npx scrubjay /);
  const { exit, output } = await run(command.replace("npm ci && npx ", ""), ROOT, bin);
  expect(output).toContain('"CustomerPhone": "[PHONE]"');
  expect(exit).toBe(0);
});

it("compiles every program", () => {
  expect(objections).toEqual([]);
  expect(programs.length).toBeGreaterThan(5);
});

const pages = PAGES.map(
  (page) => [page, tried.filter((block) => block.page === page && !isModule(block)).flatMap(trialsOf)] as const,
).filter(([, trials]) => trials.length > 0);

describe.each(pages)("%s", (page, trials) => {
  beforeAll(() => layPage(page));

  it.each(trials.map((trial) => [trial.title, trial] as const))("%s", async (_title, { exit, pattern, work }) => {
    const shown = await work(folderOf(page), bin);
    expect(shown.output === "" || shown.output.endsWith("\n") ? shown.output : `${shown.output}\n`).toMatch(pattern);
    expect(shown.exit).toBe(exit);
  });
});

/** Every example of every page is run, in the order of its page, in a folder of the page's own. */
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadPolicy } from "../../src/index.ts";
import { runRuleTest } from "../../src/review/rule-tests.ts";
import { parseRuleFile } from "../../src/rules/parse.ts";
import { pageText } from "../helpers/markdown-table.ts";
import { FILES_OF_HELP, layFile, layFiles } from "./files.ts";
import { NOT_RUN } from "./not-run.ts";
import { type Block, blocksOf, PAGES, ROOT } from "./pages.ts";
import { compilePrograms, install, printedBy, programName } from "./programs.ts";
import { patternOf, run, type Shown, stepsIn } from "./terminal.ts";

/** What is tried of a page: what it says, and what came of it. */
interface Trial {
  readonly title: string;
  readonly exit: number;
  readonly pattern: RegExp;
  readonly work: (folder: string) => Promise<Shown>;
}

const base = mkdtempSync(join(tmpdir(), "scrubjay-docs-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const bin = join(base, "bin");
mkdirSync(bin);
writeFileSync(join(bin, "scrubjay"), `#!/bin/sh\nexec "${process.execPath}" "${ROOT}dist/cli/main.js" "$@"\n`);
chmodSync(join(bin, "scrubjay"), 0o755);

const blocks = PAGES.flatMap(blocksOf);
const notRun = blocks.filter((block) => NOT_RUN.some((one) => isSame(one, block)));
const programs = blocks.filter(
  (block) => block.language === "ts" && block.words.length === 0 && !notRun.includes(block),
);

function isSame({ page, first }: { page: string; first: string }, block: Block): boolean {
  return page === block.page && block.text.startsWith(first);
}

/** `<!-- given: … -->` in front of a block: what the program around the example has. */
function givenTo({ page, line }: Block): string {
  const before = pageText(page)
    .split("\n")
    .slice(0, line - 1)
    .join("\n");
  const [, given = ""] = /<!-- given: ([^>]*(?:>(?<!-->)[^>]*)*) -->\n*$/.exec(before) ?? [];
  return given;
}

function trialsOf(block: Block): Trial[] {
  if (notRun.includes(block)) return [];
  if (block.language === "console") return stepsIn(block).map(commandTrial);
  if (block.language === "sh") return block.text.trimEnd().split("\n").map(lineTrial);
  if (block.language === "ts") return block.words[0] === "declaration" ? [] : [programTrial(block)];
  return [fileTrial(block)];
}

function commandTrial({ command, exit, shown }: ReturnType<typeof stepsIn>[number]): Trial {
  const title = command.split("\n", 1)[0] as string;
  return { title, exit, pattern: patternOf(shown), work: (folder) => run(command, folder, bin) };
}

/** A line of a block of commands without their output. A file that it writes is not there before. */
function lineTrial(command: string): Trial {
  const [, exit = "0"] = /# exit (\d+)$/.exec(command) ?? [];
  const written = [...command.matchAll(/(?:-o|--draft-rules) ([\w./-]+\w)/g)].map(([, name]) => name as string);
  const work = (folder: string) => {
    for (const name of written) rmSync(join(folder, name), { recursive: true, force: true });
    return run(command, folder, bin);
  };
  return { title: command, exit: Number(exit), pattern: /[\s\S]*/, work };
}

function programTrial(block: Block): Trial {
  const name = `${programName(block)}.mjs`;
  const work = (folder: string) => {
    copyFileSync(join(base, name), join(folder, name));
    return run(`"${process.execPath}" ${name}`, folder, bin);
  };
  return { title: `the program at line ${block.line}`, exit: 0, pattern: exactly(printedBy(block)), work };
}

function isFile({ language, words }: Block): boolean {
  return words.length === 1 && ["yaml", "json", "bash"].includes(language);
}

/** A file that the page shows: it stands in the folder from the beginning, and is read as what it says it is. */
function fileTrial(block: Block): Trial {
  const [name = ""] = block.words;
  const work = async (folder: string) => ({ exit: 0, output: await problemsIn(block, join(folder, name)) });
  return { title: `the file at line ${block.line}: ${name}`, exit: 0, pattern: /^$/, work };
}

async function problemsIn(block: Block, file: string): Promise<string> {
  const { language, text } = block;
  if (!isFile(block)) return "no test knows what to do with this block";
  if (language === "bash") return "";
  if (language === "json") return isJson(text) || text.split("\n").every(isJson) ? "" : "this is not JSON";
  if (text.includes("format: pii-policy/1")) return loadPolicy(file).then(() => "", String);
  const { pack, problems, tests } = parseRuleFile(text, { file });
  const errors = problems.filter(({ severity }) => severity === "error").map(({ message }) => message);
  return [...errors, ...tests.flatMap((test) => (pack === undefined ? [] : runRuleTest(test, pack)))].join("\n");
}

function isJson(text: string): boolean {
  if (text === "") return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}$`);
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
  (page) => [page, blocks.filter((block) => block.page === page).flatMap(trialsOf)] as const,
).filter(([, trials]) => trials.length > 0);

describe.each(pages)("%s", (page, trials) => {
  beforeAll(() => layPage(page));

  it.each(trials.map((trial) => [trial.title, trial] as const))("%s", async (_title, { exit, pattern, work }) => {
    const shown = await work(folderOf(page));
    expect(shown.output === "" || shown.output.endsWith("\n") ? shown.output : `${shown.output}\n`).toMatch(pattern);
    expect(shown.exit).toBe(exit);
  });
});

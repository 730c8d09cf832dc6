/** What is tried of a block: a command, a program, or a file; and what has to come of it. */
import { copyFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadPolicy } from "../../src/index.ts";
import { runRuleTest } from "../../src/review/rule-tests.ts";
import { parseRuleFile } from "../../src/rules/parse.ts";
import type { Block } from "./pages.ts";
import { printedBy, programName } from "./programs.ts";
import { patternOf, run, type Shown, type Step, stepsIn } from "./terminal.ts";

export interface Trial {
  readonly title: string;
  readonly exit: number;
  readonly pattern: RegExp;
  /** In the folder of its page; `bin` holds the program. */
  readonly work: (folder: string, bin: string) => Promise<Shown>;
}

/** At least one, so that no block is left out unseen. */
export function trialsOf(block: Block): Trial[] {
  const steps = block.language === "console" ? stepsIn(block) : [];
  if (steps.length > 0) return steps.map(commandTrial);
  if (block.language === "sh") return block.text.trimEnd().split("\n").map(lineTrial);
  return [block.language === "ts" ? programTrial(block) : fileTrial(block)];
}

function commandTrial({ command, exit, shown }: Step): Trial {
  const title = command.split("\n", 1)[0] as string;
  return { title, exit, pattern: patternOf(shown), work: (folder, bin) => run(command, folder, bin) };
}

/** A line of a block of commands without their output. A file that it writes is not there before. */
function lineTrial(command: string): Trial {
  const [, exit = "0"] = /# exit (\d+)$/.exec(command) ?? [];
  const written = [...command.matchAll(/(?:-o|--draft-rules) ([\w./-]+\w)/g)].map(([, name]) => name as string);
  const work = (folder: string, bin: string) => {
    for (const name of written) rmSync(join(folder, name), { recursive: true, force: true });
    return run(command, folder, bin);
  };
  return { title: command, exit: Number(exit), pattern: /[\s\S]*/, work };
}

function programTrial(block: Block): Trial {
  const name = `${programName(block)}.mjs`;
  const work = (folder: string, bin: string) => {
    copyFileSync(join(dirname(folder), name), join(folder, name));
    return run(`"${process.execPath}" ${name}`, folder, bin);
  };
  return { title: `the program at line ${block.line}`, exit: 0, pattern: exactly(printedBy(block)), work };
}

export function isFile({ language, words }: Block): boolean {
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

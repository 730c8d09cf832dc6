/** Commands of a page as a terminal would show them: stdout and stderr together. */
import { type StdioOptions, spawn } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { devNull } from "node:os";
import { join } from "node:path";
import type { Block } from "./pages.ts";

const KEY = "a made-up key of more than 32 bytes";

export interface Step {
  /** With its here-document. */
  readonly command: string;
  readonly exit: number;
  /** What the page shows of the output; "" where it shows nothing. */
  readonly shown: string;
}

export interface Shown {
  readonly exit: number | null;
  readonly output: string;
}

/** A line that begins with `$ ` is a command, with its here-document; what follows it is output. */
export function stepsIn({ text }: Block): Step[] {
  return text.split(/^\$ /m).slice(1).map(stepOf);
}

function stepOf(text: string): Step {
  const [first = "", ...rest] = text.trimEnd().split("\n");
  const end = first.includes("<<'END'") ? rest.indexOf("END") + 1 : 0;
  const command = [first, ...rest.slice(0, end)].join("\n");
  const [, exit = "0"] = /# exit (\d+)$/.exec(first) ?? [];
  return { command, exit: Number(exit), shown: rest.slice(end).join("\n") };
}

/** Runs a command in a folder, whose `export.json`, where there is one, is its stdin; `bin` holds the program as `scrubjay`. */
export function run(command: string, folder: string, bin: string): Promise<Shown> {
  const paths = { PATH: `${bin}:${process.env.PATH}`, XDG_CACHE_HOME: devNull };
  const env = { ...process.env, ...paths, SCRUBJAY_KEY: KEY, TEAM_KEY: KEY };
  const input = join(folder, "export.json");
  const stdin = openSync(existsSync(input) ? input : devNull, "r");
  const stdio: StdioOptions = [stdin, "pipe", "inherit"];
  const child = spawn("bash", ["-c", `exec 2>&1\n${command}`], { cwd: folder, env, stdio });
  closeSync(stdin);
  const parts: Buffer[] = [];
  child.stdout?.on("data", (bytes: Buffer) => parts.push(bytes));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exit) => resolve({ exit, output: Buffer.concat(parts).toString() }));
  });
}

/** `…` alone in a line stands for any lines, elsewhere for anything in the line; two blanks stand for two or more. */
export function patternOf(shown: string): RegExp {
  if (shown === "") return /^$/;
  const lines = shown.split("\n").map((line) => (line.trim() === "…" ? "(?:.*\\n)*?" : `${linePattern(line)}\\n`));
  return new RegExp(`^${lines.join("")}$`);
}

function linePattern(line: string): string {
  const parts = line.split(/(…| {2,})/);
  return parts.map((part) => (part === "…" ? ".*" : / {2}/.test(part) ? " {2,}" : literal(part))).join("");
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

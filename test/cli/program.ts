/** Runs the built program as its users do. `npm test` builds it first. */
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { statSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { devNull, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** No run finds what another one has remembered, nor leaves anything in somebody's home. */
process.env.XDG_CACHE_HOME = devNull;

export const PROGRAM = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

export interface Outcome {
  /** As a shell has it: 128 and the signal's number, if one ended the program. */
  readonly exit: number;
  readonly stdout: string;
  /** But for `notes`. */
  readonly stderr: string;
  /** Lines on stderr that any run may say: that it knows no regions, what its files keep, what no rule decided. */
  readonly notes: string;
}

const NOTE =
  /^scrubjay: warning: (?:no regions: |\d+ places? (?:is|are) decided by no rule|weaker: the rule files keep what no rule decides \(unlisted: keep\)$).*\n/gm;

export interface Surroundings {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const SIGNAL_NUMBERS: Readonly<Record<string, number>> = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

/** One run, to its end. */
export async function scrubjay(args: readonly string[], { stdin = "", cwd, env }: Surroundings = {}): Promise<Outcome> {
  const child = start(args, { cwd, env: { ...process.env, ...env } });
  // A program that refuses its options does not read.
  child.stdin?.on("error", () => {});
  child.stdin?.end(stdin);
  return outcomeOf(child);
}

export function start(args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...args], { stdio: "pipe", ...options });
}

export function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on("data", (bytes: Buffer) => stdout.push(bytes));
  child.stderr?.on("data", (bytes: Buffer) => stderr.push(bytes));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      const exit = code ?? 128 + (SIGNAL_NUMBERS[signal ?? ""] ?? 0);
      const written = Buffer.concat(stderr).toString();
      const notes = (written.match(NOTE) ?? []).join("");
      const outcome = { exit, stdout: Buffer.concat(stdout).toString(), stderr: written.replace(NOTE, ""), notes };
      // Beside what is compared whole.
      resolve(Object.defineProperty(outcome, "notes", { enumerable: false }));
    });
  });
}

/** A line of a shell, with the program as `scrubjay`. Its stdout, and what stands on stderr. */
export function shell(line: string, cwd: string): Promise<Outcome> {
  const script = `scrubjay() { "${process.execPath}" "${PROGRAM}" "$@"; }\n${line}`;
  return outcomeOf(spawn("bash", ["-c", script], { cwd, stdio: ["ignore", "pipe", "pipe"] }));
}

/** A folder with files, for the time of a test. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "scrubjay-cli-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** Why the command line cannot be run as nobody; "": it can. */
export function whyNotAsNobody(): string {
  if (process.getuid?.() !== 0) return " (not run: only root may become nobody)";
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 1) === 0) return " (not run: nobody may not enter this checkout)";
    if (folder === dirname(folder)) return "";
  }
}

/** Must never be printed. */
export const CANARY = "canary.jones@example.com";

/** Names `mail` and `phone`; `hash` needs a key. */
export function ruleFile(action = "replace", unlisted = "keep"): string {
  return `format: pii-rules/1
id: acme-cx/contacts
version: "1.0.0"
records: ["$.data[*]", "$[*]", "$"]
unlisted: ${unlisted}
rules:
  - id: mail
    path: "$.mail"
    category: user.contact.email
    action: ${action}
  - id: phone
    path: "$.phone"
    category: user.contact.phone_number
    action: ${action}
`;
}

/** A rule file that keeps addresses at `$.mail`. */
export const KEEPING = `format: pii-rules/1
id: acme-cx/kept
version: "1.0.0"
regions: ["US"]
rules:
  - id: phone
    path: "$.phone"
    category: user.contact.phone_number
keep:
  - id: mail
    path: "$.mail"
    reason: aggregate
    why: Made up
`;

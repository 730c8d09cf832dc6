/**
 * Every command by its name. Each is imported only when it is called: what a command needs takes its time to load.
 *
 * The room `commands` has one file a command: its options and help, one call of the library, an answer. A command may not read
 * or write a file by itself (`io`), and may not know how an answer looks (`pages`).
 */
import { UsageError } from "../../errors/errors.ts";
import { hint } from "../arguments/hint.ts";
import { type Command, type Commands, RULES } from "./command.ts";

const LOAD: ReadonlyMap<string, () => Promise<Command>> = new Map(
  Object.entries<() => Promise<Command>>({
    redact: async () => (await import("./redact.ts")).redact,
    scan: async () => (await import("./scan.ts")).scan,
    verify: async () => (await import("./verify.ts")).verify,
    report: async () => (await import("./report.ts")).report,
    page: async () => (await import("./page.ts")).page,
    reveal: async () => (await import("./reveal.ts")).reveal,
    key: async () => (await import("./key.ts")).key,
    completion: async () => (await import("./completion.ts")).completion,
    help: async () => (await import("./help.ts")).help,
    "rules list": async () => (await import("./rules/list.ts")).list,
    "rules which": async () => (await import("./rules/which.ts")).which,
    "rules show": async () => (await import("./rules/show.ts")).show,
    "rules explain": async () => (await import("./rules/explain.ts")).explain,
    "rules check": async () => (await import("./rules/check.ts")).check,
    "rules test": async () => (await import("./rules/test.ts")).test,
    "rules coverage": async () => (await import("./rules/coverage.ts")).coverage,
    "rules diff": async () => (await import("./rules/diff.ts")).diff,
    "rules approve": async () => (await import("./rules/approve.ts")).approve,
    "rules categories": async () => (await import("./rules/categories.ts")).categories,
    "rules schema": async () => (await import("./rules/schema.ts")).schema,
    "rules new": async () => (await import("./rules/new.ts")).newFile,
  }),
);

/** All of them with their options, for those who ask about all: the help, and what is written about them. */
export function allCommands(): Promise<readonly Command[]> {
  return Promise.all([...LOAD.values()].map((load) => load()));
}

/** Those of a group, or those that stand under no word. */
export function commandsOf(group: string | undefined): Promise<readonly Command[]> {
  return Promise.all(namesIn(group).map((name) => load(name, group) as Promise<Command>));
}

/** `name`: as it is typed, after the word of its group if it has one. @throws UsageError `unknown-command` */
export async function commandNamed(name: string, group?: string): Promise<Command> {
  const names = namesIn(group);
  const found = names.includes(name) ? await load(name, group) : undefined;
  if (found !== undefined) return found;
  const known = hint(name, group === undefined ? [...names, RULES.name] : names);
  throw new UsageError("unknown-command", `unknown command "${fullName(name, group)}"; ${known}`);
}

/** For the commands that tell of the others. */
export const COMMANDS: Commands = Object.freeze({ all: allCommands, named: commandNamed });

function load(name: string, group: string | undefined): Promise<Command> | undefined {
  return LOAD.get(fullName(name, group))?.();
}

function fullName(name: string, group: string | undefined): string {
  return group === undefined ? name : `${group} ${name}`;
}

function namesIn(group: string | undefined): string[] {
  const before = group === undefined ? "" : `${group} `;
  const inside = [...LOAD.keys()].filter((name) => name.startsWith(before)).map((name) => name.slice(before.length));
  return inside.filter((name) => !name.includes(" "));
}

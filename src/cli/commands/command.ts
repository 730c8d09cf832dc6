/**
 * What a command is. Each has one file in this room, with its options, its help, and how it answers: it reads arguments,
 * calls the library, and writes the answer; what takes thought belongs below.
 */
import type { Arguments } from "../arguments/arguments.ts";
import type { Option } from "../arguments/options.ts";

export interface Command {
  /** As it is typed: `redact`, `rules check`. */
  readonly name: string;
  readonly about: string;
  /** The same in one line of a list, where `about` is longer. */
  readonly brief?: string;
  /** What may stand after the name, e.g. `[files..]`. */
  readonly words: string;
  /** How many words there may be; absent where the command itself checks them. */
  readonly count?: { readonly least: number; readonly most: number };
  readonly options: readonly Option[];
  /** For the help. */
  readonly examples: readonly [string, string];
  /** What exit code 1 means, where the command has it. */
  readonly exit1?: string;
  /** Returns the exit code. */
  readonly run: (given: Arguments, commands: Commands) => Promise<number>;
}

/** The commands there are, for those that tell of them. */
export interface Commands {
  readonly all: () => Promise<readonly Command[]>;
  /** @throws UsageError `unknown-command` */
  readonly named: (name: string, group?: string) => Promise<Command>;
}

/** Commands that stand under one word. */
export const RULES = Object.freeze({
  name: "rules",
  about: "shows, checks, tests and compares rule files: what a reviewer asks of them",
  brief: "shows, checks, tests and compares rule files",
  example: "$0 rules check ./our-rules --strict  # what a reviewer asks of rule files",
});

/** Of commands that read files, folders, globs, or stdin. */
export const FILES = "[files..]";

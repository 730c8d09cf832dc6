/**
 * Reads arguments, and checks them before any work. Nothing here opens a file or knows what a command does with them.
 *
 * The parser of yargs reads them, by a command's options. yargs itself is left to the help: to import it takes longer
 * than to redact forty megabytes.
 */
import yargsParser from "yargs-parser";
import { UsageError } from "../../errors/errors.ts";
import { type Paint, plainly } from "../../errors/paint.ts";
import { suggest } from "../../errors/suggest.ts";
import { hint } from "./hint.ts";
import type { Option } from "./options.ts";

/** Options go by their long name. */
export interface Arguments {
  /** What is no option: files, names. */
  readonly words: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
  /** A flag that may be left open: undefined where it is not given. */
  readonly choice: (name: string) => boolean | undefined;
  /** The format of the answer. */
  readonly as: string;
  /** How an answer as text is painted, by where it goes. */
  readonly paint: Paint;
}

/** Names that options had before. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ["key-file", "key"],
  ["key-env", "key"],
  ["phones", "detect"],
]);

/** What one command takes. */
export interface Accepted {
  readonly options: readonly Option[];
  /** Where the user reads about them, e.g. `scrubjay redact --help`. */
  readonly help: string;
}

function parserOptions(options: readonly Option[]) {
  const texts = options.filter(({ kind }) => kind !== "flag").map(({ name }) => name);
  return {
    string: [...texts, "_"],
    boolean: flagsOf(options),
    array: options.filter(({ greedy }) => greedy).map(({ name }) => name),
    narg: Object.fromEntries(
      options.filter(({ kind, greedy }) => kind !== "flag" && !greedy).map(({ name }) => [name, 1]),
    ),
    alias: Object.fromEntries(options.flatMap(({ name, letter }) => (letter === undefined ? [] : [[name, letter]]))),
    configuration: {
      "camel-case-expansion": false,
      "dot-notation": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
      "short-option-groups": false,
      "strip-aliased": true,
    },
  };
}

function flagsOf(options: readonly Option[]): string[] {
  return options.filter(({ kind }) => kind === "flag").map(({ name }) => name);
}

/** @throws UsageError */
export function readArguments(args: readonly string[], accepted: Accepted): Arguments {
  const { options } = accepted;
  checkFlags(args, flagsOf(options));
  const { argv, error } = yargsParser.detailed(withDashed(args, options), parserOptions(options));
  const { _: words, ...given } = argv;
  const texts = new Map<string, readonly string[]>();
  const flags = new Map<string, boolean>();
  for (const [name, value] of Object.entries(given)) {
    const option = options.find((known) => known.name === name);
    if (option === undefined) throw unknownOption(name, args, accepted);
    if (option.kind === "flag") flags.set(name, [value].flat().at(-1) === true);
    else texts.set(name, textsOf(option, value, accepted));
  }
  if (error) throw missingValue(optionIn(error, options));
  return {
    words: words.map(String),
    text: (name) => texts.get(name)?.[0],
    list: (name) => texts.get(name) ?? [],
    flag: (name) => flags.get(name) ?? false,
    choice: (name) => flags.get(name),
    as: texts.get("as")?.[0] ?? "text",
    paint: plainly,
  };
}

function textsOf(option: Option, value: unknown, accepted: Accepted): readonly string[] {
  const given = [value].flat();
  if (given.includes(false)) throw unknownOption(`no-${option.name}`, [], accepted);
  const values = given.map((one) => (typeof one === "string" ? named(option, one) : ""));
  if (values.includes("")) throw missingValue(option);
  if (option.kind === "text" && values.length > 1) {
    throw new UsageError("given-twice", `--${option.name} is given ${values.length} times`);
  }
  for (const one of values) checkChoice(option, one);
  return values;
}

/** A choice by its own name. */
function named({ aliases = {} }: Option, value: string): string {
  return (Object.hasOwn(aliases, value) && aliases[value]) || value;
}

function checkChoice({ name, choices, aliases = {} }: Option, value: string): void {
  if (choices === undefined || choices.includes(value)) return;
  const known = [...choices, ...Object.keys(aliases)];
  throw new UsageError("unknown-value", `--${name}: unknown value "${value}"; ${hint(value, known)}`);
}

/** The parser takes what begins with a dash for an option, even `-credit-card` after `--detect`. */
function withDashed(args: readonly string[], options: readonly Option[]): string[] {
  const names = options.filter(({ dashed }) => dashed).map(({ name }) => `--${name}`);
  const end = args.indexOf("--");
  const joined: string[] = [];
  for (const [i, arg] of args.entries()) {
    const before = joined.at(-1);
    const isValue = before !== undefined && names.includes(before) && /^-[a-z]/.test(arg) && (end < 0 || i < end);
    if (isValue) joined[joined.length - 1] = `${before}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

/** The parser would take `--dry-run=yes` for a no. */
function checkFlags(args: readonly string[], flags: readonly string[]): void {
  const end = args.indexOf("--");
  for (const arg of end < 0 ? args : args.slice(0, end)) {
    const [, name] = /^--(?:no-)?([a-z-]+)=(?!(?:true|false)$)/.exec(arg) ?? [];
    if (name !== undefined && flags.includes(name)) throw new UsageError("needless-value", `--${name} takes no value`);
  }
}

/** The parser's message ends in the name that was typed. */
function optionIn({ message }: Error, options: readonly Option[]): Option {
  const option = options.find(({ name, letter }) => message.endsWith(` ${name}`) || message.endsWith(` ${letter}`));
  if (option === undefined) throw new UsageError("wrong-arguments", message);
  return option;
}

function missingValue({ name, choices, value }: Option): UsageError {
  return new UsageError("missing-value", `--${name} needs a value: ${choices?.join(" or ") ?? value}`);
}

/** Of a word that begins with a dash. The parser gives `__proto__` another name, since it would not be a member. */
function parsedName(word: string): string {
  return word.replace(/^-+(?:no-)?/, "").replace(/^__proto__$/, "___proto___");
}

function unknownOption(name: string, args: readonly string[], { options, help }: Accepted): UsageError {
  const words = args.map((arg) => arg.split("=", 1)[0] ?? "");
  const word = words.find((typed) => parsedName(typed) === name) ?? `--${name}`;
  const names = options.map((option) => option.name);
  const known = names.includes("progress") ? [...names, "no-progress"] : names;
  const near = [RENAMED.get(name) ?? ""].find((now) => known.includes(now)) ?? suggest(name, known);
  const fix = near === undefined ? `see ${help}` : `did you mean "--${near}"?`;
  return new UsageError("unknown-option", `unknown option "${word}"; ${fix}`);
}

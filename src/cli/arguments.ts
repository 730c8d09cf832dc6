/**
 * Reads the arguments with the parser of yargs and the table of options. yargs itself is left to the help: to import
 * it takes longer than to redact forty megabytes.
 */
import yargsParser from "yargs-parser";
import { UsageError } from "../errors.ts";
import { suggest } from "../rules/suggest.ts";
import { COMMON_OPTIONS, OPTIONS, type Option } from "./options-table.ts";

export interface Arguments {
  readonly command: string | undefined;
  readonly files: readonly string[];
  /** By the long name; one value, or several of a list. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlyMap<string, boolean>;
}

const ALL = [...OPTIONS, ...COMMON_OPTIONS];
const namesOf = (of: (option: Option) => boolean) => ALL.filter(of).map(({ name }) => name);
const TEXTS = namesOf(({ kind }) => kind !== "flag");
const FLAGS = namesOf(({ kind }) => kind === "flag");

const PARSER_OPTIONS = {
  string: [...TEXTS, "_"],
  boolean: FLAGS,
  narg: Object.fromEntries(TEXTS.map((name) => [name, 1])),
  alias: Object.fromEntries(ALL.flatMap(({ name, letter }) => (letter === undefined ? [] : [[name, letter]]))),
  configuration: {
    "camel-case-expansion": false,
    "dot-notation": false,
    "parse-numbers": false,
    "parse-positional-numbers": false,
    "short-option-groups": false,
    "strip-aliased": true,
  },
};

/** @throws UsageError */
export function readArguments(args: readonly string[]): Arguments {
  checkFlags(args);
  const { argv, error } = yargsParser.detailed([...args], PARSER_OPTIONS);
  const { _: words, ...given } = argv;
  const texts = new Map<string, readonly string[]>();
  const flags = new Map<string, boolean>();
  for (const [name, value] of Object.entries(given)) {
    const option = ALL.find((known) => known.name === name);
    if (option === undefined) throw unknownOption(name, args);
    if (option.kind === "flag") flags.set(name, [value].flat().at(-1) === true);
    else texts.set(name, textsOf(option, value));
  }
  if (error) throw missingValue(optionIn(error));
  const [command, ...files] = words.map(String);
  return { command, files, texts, flags };
}

function textsOf(option: Option, value: unknown): readonly string[] {
  const given = [value].flat();
  if (given.includes(false)) throw unknownOption(`no-${option.name}`, []);
  const values = given.map((one) => (typeof one === "string" ? one : ""));
  if (values.includes("")) throw missingValue(option);
  if (option.kind === "text" && values.length > 1) {
    throw new UsageError("given-twice", `--${option.name} is given ${values.length} times`);
  }
  for (const one of values) checkChoice(option, one);
  return values;
}

function checkChoice({ name, choices }: Option, value: string): void {
  if (choices === undefined || choices.includes(value)) return;
  throw new UsageError(`unknown-${name}`, `--${name}: unknown value "${value}"; ${hint(value, choices)}`);
}

/** The parser would take `--dry-run=yes` for a no. */
function checkFlags(args: readonly string[]): void {
  const end = args.indexOf("--");
  for (const arg of end < 0 ? args : args.slice(0, end)) {
    const [, name] = /^--(?:no-)?([a-z-]+)=(?!(?:true|false)$)/.exec(arg) ?? [];
    if (name !== undefined && FLAGS.includes(name)) throw new UsageError("needless-value", `--${name} takes no value`);
  }
}

/** The parser's message ends in the name that was typed. */
function optionIn({ message }: Error): Option {
  const option = ALL.find(({ name, letter }) => message.endsWith(` ${name}`) || message.endsWith(` ${letter}`));
  if (option === undefined) throw new UsageError("wrong-arguments", message);
  return option;
}

function missingValue({ name, choices, value }: Option): UsageError {
  return new UsageError("missing-value", `--${name} needs a value: ${choices?.join(" or ") ?? value}`);
}

function unknownOption(name: string, args: readonly string[]): UsageError {
  const words = args.map((arg) => arg.split("=", 1)[0] ?? "");
  const word = words.find((typed) => typed.replace(/^-+(?:no-)?/, "") === name) ?? `--${name}`;
  const known = [...ALL.map((option) => option.name), "no-progress"];
  const near = suggest(name, known);
  const fix = near === undefined ? "see scrubjay redact --help" : `did you mean "--${near}"?`;
  return new UsageError("unknown-option", `unknown option "${word}"; ${fix}`);
}

/** What the user may have meant, or all there is. */
export function hint(word: string, known: readonly string[]): string {
  const near = suggest(word, known);
  return near === undefined ? `known: ${known.join(", ")}` : `did you mean "${near}"?`;
}

/**
 * What may be typed where, as plain data, made from the table of commands and their options. This room writes it down for
 * shells, as scripts that start no program. A script may only know what stands here: nothing is said twice.
 */
import { POLICY_NAMES } from "../../rules/policy/built-in-policies.ts";
import { COMMON_OPTIONS, type Option } from "../arguments/options.ts";
import { type Command, RULES } from "../commands/command.ts";

export interface Word {
  readonly name: string;
  /** "" for a name that says all. */
  readonly about: string;
}

/** What may stand at a place: words, files, both, or what no shell can know. */
export interface Takes {
  /** How the help calls it. */
  readonly what: string;
  readonly words: readonly Word[];
  /** `rules`: rule files and policies, and folders of them. */
  readonly files: "any" | "rules" | "folders" | "none";
}

export interface Flag {
  /** `-r`, `--rules`. */
  readonly names: readonly string[];
  readonly about: string;
  /** undefined: no value. */
  readonly takes: Takes | undefined;
  /** It may be given several times. */
  readonly repeats: boolean;
}

/** A place on a command line: after these words. */
export interface Place {
  /** "", `rules`, `rules show`, `help rules`. */
  readonly at: string;
  readonly flags: readonly Flag[];
  /** What the words after it are, one after another. */
  readonly words: readonly Takes[];
  /** The last of them may be repeated. */
  readonly repeats: boolean;
}

/** `packs`: the shipped ones. */
export function described(commands: readonly Command[], packs: readonly string[]): Place[] {
  const alone = commands.filter(({ name }) => !name.includes(" "));
  const inside = commands.filter(({ name }) => name.startsWith(`${RULES.name} `));
  const first = named([...alone, RULES].map(wordOf));
  const second = named(inside.map((one) => wordOf({ ...one, name: one.name.slice(RULES.name.length + 1) })));
  const common = COMMON_OPTIONS.map((option) => flagOf(option, packs));
  return [
    { at: "", flags: common, words: [first], repeats: false },
    { at: RULES.name, flags: common, words: [second], repeats: false },
    ...commands.map((command) => placeOf(command, { first, packs })),
    { at: `help ${RULES.name}`, flags: common, words: [second], repeats: false },
  ];
}

function named(words: readonly Word[]): Takes {
  return { what: "command", words, files: "none" };
}

function wordOf({ name, about, brief = about }: Pick<Command, "name" | "about" | "brief">): Word {
  return { name, about: brief };
}

interface Known {
  readonly first: Takes;
  readonly packs: readonly string[];
}

function placeOf({ name, words, options }: Command, { first, packs }: Known): Place {
  return {
    at: name,
    flags: [...options, ...COMMON_OPTIONS].map((option) => flagOf(option, packs)),
    words: words === "[COMMAND]" ? [first] : wordsIn(words).map((word) => takesOf(word, packs)),
    repeats: words.includes(".."),
  };
}

/** `PACK|FILE PATH` has two. */
function wordsIn(words: string): string[] {
  return words
    .replace(/[[\]]|\.\./g, "")
    .split(" ")
    .filter((word) => word !== "");
}

function flagOf(
  { name, letter, kind, value, choices, aliases = {}, about, brief = about }: Option,
  packs: readonly string[],
): Flag {
  const names = [...(letter === undefined ? [] : [`-${letter}`]), `--${name}`];
  const chosen = choices && [...choices, ...Object.keys(aliases)].map(plain);
  const takes =
    chosen === undefined ? takesOf(value ?? "", packs) : { what: value ?? "", words: chosen, files: "none" as const };
  const isFlag = kind === "flag";
  const all = name === "progress" ? [...names, "--no-progress"] : names;
  return {
    names: all,
    about: choices === undefined ? brief : about,
    takes: isFlag ? undefined : takes,
    repeats: kind === "list",
  };
}

/** By how the help calls a value: small letters are words to be typed, capitals stand for something. */
function takesOf(what: string, packs: readonly string[]): Takes {
  const parts = what.split("|");
  const has = (...names: string[]) => names.some((name) => parts.includes(name));
  if (has("files")) return { what: "file", words: [], files: "any" };
  if (parts.every((part) => /^[a-z]+$/.test(part))) return { what, words: parts.map(plain), files: "none" };
  if (has("PACK")) return { what, words: [...vendorsOf(packs), ...packs].map(plain), files: "rules" };
  if (has("OLD", "NEW"))
    return { what, words: [...vendorsOf(packs), ...packs, ...POLICY_NAMES].map(plain), files: "rules" };
  if (has("NAME") && has("FILE")) return { what, words: POLICY_NAMES.map(plain), files: "rules" };
  if (has("FILE", "REPORT")) return { what, words: [], files: "any" };
  return { what, words: [], files: has("DIR") ? "folders" : "none" };
}

function vendorsOf(packs: readonly string[]): string[] {
  return [...new Set(packs.map((pack) => pack.split("/")[0] ?? ""))];
}

function plain(name: string): Word {
  return { name, about: "" };
}

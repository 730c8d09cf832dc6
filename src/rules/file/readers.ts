/** Reads the simple shapes of a rule file: text, words of a closed list, numbers, lists. */

import type { ProblemCode } from "../../errors/problem-codes.ts";
import { didYouMean } from "../../errors/suggest.ts";
import { type Checking, listOf, quote, type Reader } from "./checking.ts";
import { type FileNode, type ListNode, type MapNode, nounOf, type Positioned, type ScalarNode } from "./tree.ts";

export function wrongType(node: FileNode, wanted: string, checking: Checking): undefined {
  checking.problems.error("wrong-type", node.start, `expected ${wanted}, not ${nounOf(node)}`, quotesFix(node, wanted));
  return undefined;
}

/** YAML does not read `12`, `true` and `null` as text. */
function quotesFix(node: FileNode, wanted: string): string | undefined {
  const isMeantAsText = wanted === "text" && node.kind === "scalar" && node.written !== "";
  return isMeantAsText ? `put it in quotes: ${quote(node.written)}` : undefined;
}

export function isText(node: FileNode): node is ScalarNode & { readonly value: string } {
  return node.kind === "scalar" && typeof node.value === "string" && node.value.trim() !== "";
}

/** Text that is not empty. */
export const text: Reader<Positioned<string>> = (node, checking) =>
  isText(node) ? { value: node.value, at: node.start } : wrongType(node, "text", checking);

/** Text that may look like personal data, as in an example or a test: a problem does not show it. */
export const hiddenText: Reader<Positioned<string>> = (node, checking) => {
  if (isText(node)) return { value: node.value, at: node.start };
  checking.problems.error("wrong-type", node.start, `expected text, not ${nounOf(node)}`, "put it in quotes");
  return undefined;
};

/** `true` or `false`. */
export const flag: Reader<Positioned<boolean>> = (node, checking) =>
  node.kind === "scalar" && typeof node.value === "boolean"
    ? { value: node.value, at: node.start }
    : wrongType(node, "true or false", checking);

/** Text that the pattern matches. */
export function matching(pattern: RegExp, code: ProblemCode, message: string): Reader<Positioned<string>> {
  return (node, checking) => {
    const found = text(node, checking);
    if (found === undefined || pattern.test(found.value)) return found;
    checking.problems.error(code, found.at, `${quote(found.value)} ${message}`);
    return undefined;
  };
}

/** The characters of an id. */
export const ID = "[a-z0-9][a-z0-9-]*";

/** The id of an entry, or the name of a source. */
export const id = matching(new RegExp(`^${ID}$`), "wrong-id", "is not an id: lower-case letters, digits and hyphens");

/** A closed list of words, and what they are called. */
export interface WordList<T extends string> {
  readonly words: readonly T[];
  readonly code: ProblemCode;
  /** As in `"x" is not a category of …`. */
  readonly noun: string;
  /** What a word that is not in it may mean; by its letters where this is absent. */
  readonly meant?: (word: string) => string | undefined;
  /** What to do instead, where a word means something that no word of the list does. */
  readonly instead?: (word: string) => string | undefined;
  /** The command that lists its words, where they are many. */
  readonly listedBy?: string;
}

/** A word of a closed list. */
export function oneOf<T extends string>(table: WordList<T>): Reader<Positioned<T>> {
  return (node, checking) => {
    if (!isText(node)) return wrongType(node, named(table), checking);
    const word = table.words.find((known) => known === node.value);
    if (word !== undefined) return { value: word, at: node.start };
    unknownWord({ value: node.value, at: node.start }, table, checking);
    return undefined;
  };
}

/** Records that a word is not known, and which one may be meant. */
export function unknownWord(found: Positioned<string>, table: WordList<string>, checking: Checking): void {
  const known = table.words.length <= 20 && table.words.length > 0 ? `; known: ${listOf(table.words)}` : "";
  const message = `${quote(found.value)} is not ${named(table)}${known}`;
  checking.problems.error(table.code, found.at, message, fixOf(found.value, table));
}

function fixOf(word: string, { words, meant, instead, listedBy }: WordList<string>): string | undefined {
  const other = instead?.(word);
  if (other !== undefined) return other;
  if (meant === undefined) return didYouMean(word, words);
  const key = meant(word);
  if (key !== undefined) return `did you mean "${key}"?`;
  return listedBy === undefined ? undefined : `${listedBy} lists them`;
}

function named({ noun }: WordList<string>): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

export function asMap(node: FileNode, checking: Checking): MapNode | undefined {
  return node.kind === "map" ? node : wrongType(node, "a map", checking);
}

export function asList(node: FileNode, checking: Checking): ListNode | undefined {
  return node.kind === "list" ? node : wrongType(node, "a list", checking);
}

/** Reads every item, so that all problems are found; what is wrong is left out. */
export function listOfEach<T>(read: Reader<T>): Reader<readonly T[]> {
  return (node, checking) => {
    const list = asList(node, checking);
    return list?.items.map((item) => read(item, checking)).filter((item) => item !== undefined);
  };
}

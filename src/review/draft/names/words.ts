/** The words of a name: `customer_PhoneNumber2` is customer, phone, number, 2. */
import type { Kind } from "./kinds/kind.ts";
import { KINDS } from "./kinds/table.ts";
import { MACHINE, NEUTRAL, PEOPLE, THINGS } from "./people.ts";

/** What stands in the table, by word. */
export const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap((kind) => kind.words.split(/\s+/).map((word) => [word, kind] as const)),
);

/** No more of a name is looked at. */
const LONGEST_NAME = 128;

/** In lower case and in the singular. */
export function wordsOf(name: string): readonly string[] {
  const known = WORDS.get(name);
  if (known !== undefined) return known;
  const parts = name
    .slice(0, LONGEST_NAME)
    .normalize("NFKC")
    .replace(/([\p{Ll}\d])(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, "$1$2 ")
    .replace(
      /([\p{L}])(?=\d)|(\d)(?=\p{L})|([ -\u024f])(?=[\u3040-\uffdc])|([\u3040-\uffdc])(?=[ -\u024f])/gu,
      "$1$2$3$4 ",
    )
    .toLowerCase()
    .split(/[^\p{L}\p{M}\d]+/u);
  const words = parts
    .filter((part) => part !== "")
    .flatMap((part) => (SPACELESS.test(part) ? segments(part) : latin(part)));
  if (WORDS.size < MOST_WORDS) WORDS.set(name, words);
  return words;
}

/** What was asked before: a draft asks for each name again and again. */
const WORDS = new Map<string, readonly string[]>();
const MOST_WORDS = 10_000;

const SPACELESS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The longest known words, from the left; what is not known stays in one piece. */
function segments(text: string): string[] {
  const found: string[] = [];
  let unknown = "";
  for (let at = 0; at < text.length; ) {
    const word = knownAt(text, at);
    if (word === undefined) {
      unknown += text[at++];
      continue;
    }
    if (unknown !== "") found.push(unknown);
    unknown = "";
    found.push(word);
    at += word.length;
  }
  return unknown === "" ? found : [...found, unknown];
}

const LONGEST_WORD = 12;

function knownAt(text: string, at: number): string | undefined {
  for (let end = Math.min(text.length, at + LONGEST_WORD); end > at; end--) {
    const word = text.slice(at, end);
    if (isKnown(word)) return word;
  }
  return undefined;
}

function isKnown(word: string): boolean {
  return KIND_OF.has(word) || PEOPLE.has(word) || THINGS.has(word) || NEUTRAL.has(word);
}

const FEWEST_LETTERS = 4;

/** `customername` is customer, name, where nobody has marked where a word ends. */
function latin(part: string): string[] {
  const word = singular(part);
  if (isKnown(word) || MACHINE.has(word)) return [word];
  for (let cut = part.length - 2; cut >= FEWEST_LETTERS; cut--) {
    const [first, second] = [part.slice(0, cut), singular(part.slice(cut))];
    if (PEOPLE.has(first) && KIND_OF.has(second)) return [first, second];
  }
  return [word];
}

function singular(word: string): string {
  if (word.length < 3 || !word.endsWith("s") || isKnown(word)) return word;
  const shorter = [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`];
  const known = shorter.find(isKnown);
  if (known !== undefined) return known;
  return word.length < FEWEST_LETTERS || /[sui]s$/.test(word)
    ? word
    : (shorter[word.endsWith("ies") ? 2 : 0] as string);
}

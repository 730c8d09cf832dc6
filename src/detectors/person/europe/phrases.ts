/** Phrases beside which names stand, as a trie of words. */

import { listed } from "../words/words.ts";

/** What stands in front of a name, by what it says. */
export interface Leads {
  /** The name follows, in small letters too: `my name is`. */
  readonly told: string;
  /** As `told`, but a name with a capital: `you can call me`. */
  readonly called: string;
  /** With a colon behind it: `name`; in small letters, too. */
  readonly labels: string;
  /** With a colon behind it: `cardholder`. */
  readonly holders: string;
  /** As `labels`, where other things stand as often: `from`, `assignee`. */
  readonly fields: string;
  readonly greeted: string;
  /** With a comma behind it, and nothing else behind the name: `of course`. */
  readonly answered: string;
  /** With `'s` behind the name: `sent from`. */
  readonly owned: string;
  readonly thanked: string;
  /** With a line of its own behind it, or a comma: `kind regards`. */
  readonly signed: string;
  readonly titled: string;
  /** As `titled`, and the name follows in small letters, too: `mr`. */
  readonly addressed: string;
  /** Who somebody is, directly in front: `agent`, `my husband`. */
  readonly roles: string;
  /** As `roles`, where nouns have capitals. */
  readonly bears: string;
  /** What is done with people: `spoke with`. */
  readonly acts: string;
  /** What companies do as well: `created by`; a given name follows, or two names. */
  readonly makes: string;
  /** What is asked of people: `remind`; what they are to do follows. */
  readonly hands: string;
  /** What is done with people and things alike: `remind`; a given name follows. */
  readonly knows: string;
  /** What is also said of things: `this is`. */
  readonly meets: string;
  /** As `meets`, and oftener of things: `I am`, `it's`. */
  readonly states: string;
  /** What is asked; the answer is a name. */
  readonly asks: string;
}

/** What stands behind a name. */
export interface Follows {
  /** `here`, `speaking`: the name begins the sentence. */
  readonly speaks: string;
  /** What somebody says of himself: `bol raha hoon`. */
  readonly tells: string;
  /** What people do: `called`, `joined the chat`. */
  readonly does: string;
  /** What things do as well, or where nouns have capitals: a given name in front, or two names. */
  readonly acts: string;
  /** What only people do, so that any name does it: `joined the chat`. */
  readonly joins: string;
  /** What people have, and hardly anything else does. */
  readonly keeps: string;
  /** Behind a comma, what is said to the person: `Ana, could you`. */
  readonly vocates: string;
  /** What people have: `'s account`. */
  readonly owns: string;
  /** How the name is written: `with a`; one or two letters follow. */
  readonly spells: string;
  /** What is said behind a name out of respect: `ji`. */
  readonly honours: string;
}

export type Lead = keyof Leads;
export type Follow = keyof Follows;

export interface Language {
  readonly leads: Partial<Leads>;
  readonly follows: Partial<Follows>;
}

export interface Known {
  /** In small letters. */
  readonly word: string;
  /** Of WORD. */
  bits: number;
  /** Phrases in front of a name that begin with the word. */
  leads?: Node;
  /** Phrases behind a name. */
  follows?: Node;
}

/** A word of phrases. */
export interface Node {
  /** What a phrase that ends here is; some are more than one. */
  readonly leads: Lead[];
  readonly follows: Follow[];
  /** By what is known of the next word: there is one object a word. */
  next?: Map<Known, Node>;
}

export function emptyNode(): Node {
  return { leads: [], follows: [] };
}

/** Adds the phrases of a table; `known` gives what is known of a word, and `end` gets the last one of each. */
export function addPhrases(root: Node, table: string, known: (word: string) => Known, end: (node: Node) => void): void {
  for (const phrase of phrasesIn(table)) {
    let node = root;
    for (const word of phrase) node = childOf(node, known(word));
    end(node);
  }
}

/** The phrases of a table, one a line: `a|b` stands for either, `a?` for none or one. */
export function phrasesIn(table: string): string[][] {
  if (table === "") return [];
  return table
    .trim()
    .split("\n")
    .flatMap((line) => phrasesOf(listed(line)));
}

/** All that one line stands for, as lists of words. */
function phrasesOf(parts: readonly string[]): string[][] {
  let all: string[][] = [[]];
  for (const part of parts) {
    const isOptional = part.endsWith("?");
    const words = part.replace("?", "").split("|");
    const longer = all.flatMap((phrase) => words.map((word) => [...phrase, word]));
    all = isOptional ? [...all, ...longer] : longer;
  }
  return all;
}

function childOf(node: Node, word: Known): Node {
  node.next ??= new Map();
  let child = node.next.get(word);
  if (child === undefined) {
    child = emptyNode();
    node.next.set(word, child);
  }
  return child;
}

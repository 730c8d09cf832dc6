/** All that is known of a word: what it may be, and which phrases begin with it. One look-up for both. */
import { words } from "../words/words.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { hindi } from "./hindi.ts";
import { addPhrases, emptyNode, type Follow, type Language, type Lead, type Node } from "./phrases.ts";
import { portuguese } from "./portuguese.ts";
import { spanish } from "./spanish.ts";

export interface Known {
  /** Of WORD. */
  bits: number;
  /** Phrases in front of a name that begin with the word. */
  leads?: Node;
  /** Phrases behind a name. */
  follows?: Node;
}

export const LANGUAGES: readonly Language[] = [english, german, french, spanish, portuguese, hindi];

let made: ReadonlyMap<string, Known> | undefined;

/** undefined: nothing is known of the word, which is in small letters. */
export function known(word: string): Known | undefined {
  made ??= lexicon();
  return made.get(word);
}

function lexicon(): ReadonlyMap<string, Known> {
  const all = new Map<string, Known>();
  for (const [word, bits] of words()) all.set(word, { bits });
  for (const [side, root] of [
    ["leads", leadsOf(LANGUAGES)],
    ["follows", followsOf(LANGUAGES)],
  ] as const) {
    for (const [word, node] of root.next ?? []) {
      const entry = all.get(word) ?? { bits: 0 };
      entry[side] = node;
      all.set(word, entry);
    }
  }
  return all;
}

function leadsOf(languages: readonly Language[]): Node {
  const root = emptyNode();
  for (const { leads } of languages) {
    for (const [lead, table] of Object.entries(leads)) addPhrases(root, table, (node) => node.leads.push(lead as Lead));
  }
  return root;
}

function followsOf(languages: readonly Language[]): Node {
  const root = emptyNode();
  for (const { follows } of languages) {
    for (const [follow, table] of Object.entries(follows)) {
      addPhrases(root, table, (node) => node.follows.push(follow as Follow));
    }
  }
  return root;
}

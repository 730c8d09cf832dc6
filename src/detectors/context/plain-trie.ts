/** The trie of all words as their tables say. In a bundle for browsers packed-trie.ts stands in place of this (package.json, `browser`). */
import type { Trie } from "../../packed/trie.ts";
import { isMark, plainLetter } from "./letters.ts";
import { PASSED, REACHED, SAYS, type Saying } from "./says.ts";
import { VALUE_WORDS } from "./value-words.ts";
import { WORDS } from "./words.ts";

export function wordTrie(): Trie {
  const made: Trie = { next: new Map(), says: 0 };
  for (const table of [WORDS, ...VALUE_WORDS].flatMap((words) => Object.values(words))) {
    for (const [saying, words] of Object.entries(table)) {
      const says = saying === "passed" ? PASSED : saying === "reached" ? REACHED : SAYS[saying as Saying];
      for (const word of words.split(",")) {
        const plain = word.trim().replace(/\s+/g, " ");
        add(made, plain, says);
        if (plain.endsWith(" #")) add(made, plain.replace(" #", "#"), says);
      }
    }
  }
  return made;
}

function add(from: Trie, word: string, says: number): void {
  let node = from;
  for (let i = word.length - 1; i >= 0; i--) {
    const letter = plainLetter(word.charCodeAt(i));
    if (isMark(letter)) continue;
    let next = node.next.get(letter);
    if (next === undefined) {
      next = { next: new Map(), says: 0 };
      node.next.set(letter, next);
    }
    node = next;
  }
  node.says |= says;
}

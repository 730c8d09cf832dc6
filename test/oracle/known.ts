/** `also_in: text`: what a record's fields say of its texts. Of names in Latin letters, which is all that these tests have. */
import type { Entry } from "./spec.ts";

/** A term in lower case, and the entry that it is known from. */
export type Known = Map<string, Entry>;

/** Labels that stand here instead of a value; nobody is called so. */
const LABEL = /\[(?:NAME|EMAIL|PHONE|REDACTED)\]/g;

/** The whole value, and each word of a name. Of an address or a number only the whole means a person. */
export function learn(known: Known, value: string, entry: Entry): void {
  const plain = value.toLowerCase().trim();
  const rest = value.replace(LABEL, " ").toLowerCase().trim();
  const words = /[@0-9]/.test(rest) ? [] : (rest.match(/\p{L}+/gu) ?? []);
  for (const term of plain === rest ? [plain, ...words] : words) {
    const letters = term.match(/\p{L}/gu)?.length ?? 0;
    if (letters >= 3 && !known.has(term)) known.set(term, entry);
  }
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whole words, from the left; the longest where several begin. */
export function findKnown(known: Known, text: string): (Span & { readonly entry: Entry })[] {
  const plain = text.toLowerCase();
  const terms = [...known].sort(([a], [b]) => b.length - a.length);
  const found: (Span & { entry: Entry })[] = [];
  for (let start = 0; start < plain.length; ) {
    const [term = "", entry] = terms.find(([one]) => plain.startsWith(one, start) && isWord(plain, start, one)) ?? [];
    if (entry !== undefined) found.push({ start, end: start + term.length, entry });
    start += Math.max(1, term.length);
  }
  return found;
}

function isWord(text: string, start: number, term: string): boolean {
  const isPart = (character: string | undefined) => character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
  return !isPart(text[start - 1]) && !isPart(text[start + term.length]);
}

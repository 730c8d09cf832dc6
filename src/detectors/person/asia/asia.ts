/**
 * Names of people in Japanese, Chinese and Korean, by the words that stand around them: honorifics, labels, verbs of what callers
 * and agents do.
 *
 * The room `asia` only finds names that such a word gives away. Nothing is taken for looking like a name, and no look goes
 * farther than a few characters from its word.
 */
import type { Found } from "../../detector.ts";
import { allContexts } from "./all-contexts.ts";
import { ContextTable } from "./contexts.ts";

const NONE: readonly Found[] = Object.freeze([]);

let table: ContextTable | undefined;

/** The names in a folded text, in order and apart. Linear. */
export function namesOfAsia(text: string): readonly Found[] {
  table ??= new ContextTable(allContexts());
  let found: Found[] | undefined;
  table.lookThrough(text, (start, end) => {
    found ??= [];
    found.push({ start, end });
  });
  return found === undefined ? NONE : apart(found);
}

/** Several words may give the same name away, or one of them a longer part of it. */
function apart(found: Found[]): readonly Found[] {
  if (found.length === 1) return found;
  found.sort((one, other) => one.start - other.start);
  const made: Found[] = [];
  let last = found[0] as Found;
  for (const next of found) {
    if (next.start >= last.end) {
      made.push(last);
      last = next;
    } else if (next.end > last.end) last = { start: last.start, end: next.end };
  }
  made.push(last);
  return made;
}

/** `Mark Young Mark`: a word that alone is no name is one beside all of the name, written with a capital as names are. */
import type { Action } from "../../actions/action.ts";
import type { Span } from "../../detectors/detector.ts";
import { isCapital, type NameText } from "./name-text.ts";
import { isBoundary } from "./word-kinds.ts";

/** A word of a name, where it begins in a text. */
export interface WordFound {
  readonly word: string;
  readonly start: number;
}

/** A name in which a word stands: what is done with it, and all its words. */
interface NameWith {
  readonly action: Action;
  readonly parts: () => ReadonlyMap<string, unknown>;
}

/** A name in a text, and what is done with it. */
export interface Found extends Span {
  readonly action: Action;
}

/** Longer ones are texts. */
const MOST_PARTS = 16;
/** What stands between a name and a word of it that comes again. */
const BETWEEN = /^(?:\s{0,4}|\s?[-/|&+]\s?)$/;

/** What was found, with the words beside it; `words` and `found` are in order. */
export function withRepeated(
  words: readonly WordFound[],
  found: readonly Found[],
  text: NameText,
  namesWith: (word: string) => readonly NameWith[],
): Found[] {
  const all = [...found];
  let next = 0;
  for (const { word, start } of words) {
    while (next < found.length && (found[next] as Found).end <= start) next++;
    const end = start + word.length;
    const [before, after] = [found[next - 1], found[next]];
    const isFree = after === undefined || after.start >= end;
    if (!isFree || !isBoundary(text.text, end) || !isCapital(text, start, text.startOf(start))) continue;
    const beside = [before, after].filter((name) => name !== undefined && isNear(text.text, name, start, end));
    const name = namesWith(word).find(({ parts }) => beside.some((one) => isOf(text.text, one as Found, parts())));
    if (name !== undefined) all.push({ start, end, action: name.action });
  }
  return all.sort((a, b) => a.start - b.start);
}

function isNear(text: string, name: Span, start: number, end: number): boolean {
  return BETWEEN.test(name.end <= start ? text.slice(name.end, start) : text.slice(end, name.start));
}

/** Whether what was found begins and ends with parts of a name, of which it has more than one. */
function isOf(text: string, { start, end }: Span, parts: ReadonlyMap<string, unknown>): boolean {
  if (parts.size > MOST_PARTS || parts.has(text.slice(start, end))) return false;
  const all = [...parts.keys()];
  return all.some((part) => text.startsWith(part, start)) && all.some((part) => text.endsWith(part, end));
}

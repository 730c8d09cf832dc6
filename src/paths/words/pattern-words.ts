/**
 * A path in words, from the inside out: `the "value" of the variates whose "key" is "name", in "contactDetailRel"`. For
 * people who sign what a filter leaves. Nothing is decided by words: what decides is the path itself.
 */
import type { PathPattern, Segment, Selector } from "../pattern.ts";
import { filterWords } from "./filter-words.ts";
import { orWords, stepWords } from "./query-words.ts";

/** Whether a filter takes some of the values at a place and leaves others. */
export function isNarrowed({ segments }: Pick<PathPattern, "segments">): boolean {
  return segments.some(({ selectors }) => selectors.some(({ kind }) => kind === "filter"));
}

export function patternWords({ segments }: Pick<PathPattern, "segments">): string {
  const groups: Group[] = [];
  for (let at = segments.length - 1; at >= 0; at -= groups.at(-1)?.steps ?? 1) groups.push(groupEndingAt(segments, at));
  const [first, ...outer] = groups;
  if (first === undefined) return "the whole record";
  let { words, isClause } = first;
  if (isNames(segments.at(-1))) words = `the ${words}`;
  for (const group of outer) {
    // After a clause, "of" would be read as part of it.
    words += `${isClause ? ", in" : " of"} ${group.words}`;
    isClause = group.isClause;
  }
  return words;
}

interface Group {
  /** How many segments it says. */
  readonly steps: number;
  readonly words: string;
  /** It ends in what is said of the values. */
  readonly isClause: boolean;
}

/** A list, and which of its elements are meant, are one thing: `the variates whose …`, `each of the tags`. */
function groupEndingAt(segments: readonly Segment[], at: number): Group {
  const segment = segments[at] as Segment;
  const list = listName(segments[at - 1]);
  const steps = list === undefined ? 1 : 2;
  const clauses = segment.selectors.flatMap(clauseOf);
  if (clauses.length === segment.selectors.length && !segment.descendant) {
    const noun = list === undefined ? "the values" : `the ${list}`;
    return { steps, words: `${noun} ${clauses.join(", or ")}`, isClause: true };
  }
  if (list !== undefined && isEach(segment)) return { steps, words: `each of the ${list}`, isClause: false };
  const others = segment.selectors.filter(({ kind }) => kind !== "filter");
  const said = [...(others.length === 0 ? [] : [stepWords({ descendant: false, selectors: others })]), ...clauses];
  const words = clauses.length === 0 ? stepWords(segment) : orWords(said.map((one) => asValues(one, clauses)));
  const depth = clauses.length > 0 && segment.descendant ? " at any depth" : "";
  return { steps: 1, words: words + depth, isClause: clauses.length > 0 };
}

function asValues(one: string, clauses: readonly string[]): string {
  return clauses.includes(one) ? `the values ${one}` : one;
}

function clauseOf(selector: Selector): string[] {
  return selector.kind === "filter" ? [filterWords(selector.filter)] : [];
}

/** A plain word reads as a noun; any other name is quoted. */
function listName(segment: Segment | undefined): string | undefined {
  if (segment === undefined || segment.descendant || !isNames(segment)) return undefined;
  const names = segment.selectors.flatMap((selector) => (selector.kind === "name" ? [selector.name] : []));
  return orWords(names.map((name) => (/^[A-Za-z]\w*$/.test(name) ? name : JSON.stringify(name))));
}

function isNames(segment: Segment | undefined): boolean {
  return segment?.selectors.every(({ kind }) => kind === "name") ?? false;
}

function isEach({ descendant, selectors: [only, ...others] }: Segment): boolean {
  return !descendant && others.length === 0 && (only?.kind === "wildcard" || only?.kind === "elements");
}

/**
 * Sets of strings that the tests of filters name, told apart exactly. Strings are sequences of Unicode scalar values here:
 * those with a surrogate alone are left out, of what is asked and of what is answered.
 */
import { Alphabet } from "./languages/alphabet.ts";
import { readLength, readOrder } from "./languages/bounds.ts";
import { Difference } from "./languages/difference.ts";
import { examples } from "./languages/examples.ts";
import { Growing, IDLE, multiplied, TooLarge } from "./languages/machine.ts";
import { readPattern } from "./languages/pattern-test.ts";
import type { ReadTest, StringTest } from "./languages/string-test.ts";

export type { StringTest } from "./languages/string-test.ts";

export interface StringClass {
  /** By test, whether all strings of the class pass. */
  readonly passes: readonly boolean[];
  /** One of them, short and of letters and digits where the class has such. Empty only where the class has no other. */
  readonly example: string;
}

/** A fraction of a second's work. */
const MOST_STATES = 20_000;

/**
 * All strings except `literals`, in as many classes as the tests tell apart: each string is in the class that has what it
 * passes, and no class is empty. Those with short examples come first. Undefined where the product of the tests' automata grows past `most` states.
 */
export function stringClasses(
  tests: readonly StringTest[],
  literals: readonly string[],
  most: number = MOST_STATES,
): StringClass[] | undefined {
  return unlessTooLarge(() => classesOf(tests, literals, most));
}

/** A string that passes `a` and does not pass `b`; null where there is none. Undefined: too large, as in `stringClasses`. */
export function firstOnlyIn(a: StringTest, b: StringTest): string | null | undefined {
  return unlessTooLarge(() => exampleOnlyIn(readTest(a), readTest(b)) ?? null);
}

/**
 * A part that one pattern finds in some text and another does not, as detectors search: anchors hold only where the part
 * begins or ends its text, so that `^a` finds less than `a`. Null where there is none; undefined: too large.
 */
export function firstFoundOnlyBy(pattern: string, other: string): string | null | undefined {
  return unlessTooLarge(() => {
    for (const ends of WHERE_PARTS_STAND) {
      const found = exampleOnlyIn(readPattern(pattern, "match", ends), readPattern(other, "match", ends));
      if (found !== undefined) return found;
    }
    return null;
  });
}

const WHERE_PARTS_STAND = Object.freeze([
  { start: false, end: false },
  { start: true, end: false },
  { start: false, end: true },
  { start: true, end: true },
]);

function unlessTooLarge<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

function classesOf(tests: readonly StringTest[], literals: readonly string[], most: number): StringClass[] {
  const keys = tests.map(keyOf);
  const distinct = new Map(tests.map((test, i) => [keys[i] as string, test]));
  const read = [...distinct.values()].map(readTest);
  const alphabet = new Alphabet(read.flatMap(({ sets }) => sets));
  const automata = read.map((test) => test.automaton(alphabet, most));
  const product = automata.reduce((done, test) => multiplied(done, test, alphabet.size, most), IDLE);
  const columnOf = new Map([...distinct.keys()].map((key, column) => [key, column]));
  const columns = keys.map((key) => columnOf.get(key) as number);
  const found = examples(product, alphabet, product.verdicts.keys(), literals);
  return [...found].map(([verdict, example]) => {
    const passes = product.verdicts[verdict] as readonly boolean[];
    return { passes: columns.map((column) => passes[column] as boolean), example };
  });
}

function exampleOnlyIn(a: ReadTest, b: ReadTest): string | undefined {
  const alphabet = new Alphabet([...a.sets, ...b.sets]);
  const one = a.automaton(alphabet, MOST_STATES);
  const other = b.automaton(alphabet, MOST_STATES);
  const difference = new Growing(new Difference(one, other, alphabet.size), MOST_STATES);
  return examples(difference, alphabet, [1], []).get(1);
}

/** The same for tests that are the same: often all are, when two versions of a filter are compared. */
function keyOf(test: StringTest): string {
  if ("pattern" in test) return `${test.kind} ${test.pattern}`;
  return `${test.kind} ${test.operator} ${test.value}`;
}

function readTest(test: StringTest): ReadTest {
  switch (test.kind) {
    case "match":
    case "search":
      return readPattern(test.pattern, test.kind);
    case "length":
      return readLength(test);
    case "order":
      return readOrder(test);
  }
}

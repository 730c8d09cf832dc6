/**
 * Sets of strings that the tests of filters name, told apart exactly. Strings are sequences of Unicode scalar values here:
 * those with a surrogate alone are left out, of what is asked and of what is answered.
 */
import { Alphabet } from "./languages/alphabet.ts";
import { readLength, readOrder } from "./languages/bounds.ts";
import { examples } from "./languages/examples.ts";
import { idle, type Machine, product, TooLarge } from "./languages/machine.ts";
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
 * passes, and no class is empty. Undefined where the product of the tests' automata grows past `most` states.
 */
export function stringClasses(
  tests: readonly StringTest[],
  literals: readonly string[],
  most: number = MOST_STATES,
): StringClass[] | undefined {
  try {
    return classesOf(tests, literals, most);
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

/** A string that passes `a` and does not pass `b`; null where there is none. Undefined: too large, as in `stringClasses`. */
export function firstOnlyIn(a: StringTest, b: StringTest): string | null | undefined {
  const classes = stringClasses([a, b], []);
  if (classes === undefined) return undefined;
  return classes.find(({ passes }) => passes[0] && !passes[1])?.example ?? null;
}

function classesOf(tests: readonly StringTest[], literals: readonly string[], most: number): StringClass[] {
  const keys = tests.map(keyOf);
  const distinct = new Map(tests.map((test, i) => [keys[i] as string, test]));
  const read = [...distinct.values()].map(readTest);
  const alphabet = new Alphabet(read.flatMap(({ sets }) => sets));
  const machine = multiplied(read, alphabet, most);
  const columnOf = new Map([...distinct.keys()].map((key, column) => [key, column]));
  const columns = keys.map((key) => columnOf.get(key) as number);
  const found = examples(machine, alphabet, literals);
  return machine.verdicts.flatMap((verdict, i) => {
    const example = found[i];
    return example === undefined ? [] : [{ passes: columns.map((column) => verdict[column] as boolean), example }];
  });
}

/** The same for tests that are the same: often all are, when two versions of a filter are compared. */
function keyOf(test: StringTest): string {
  if ("pattern" in test) return `${test.kind} ${test.pattern}`;
  return `${test.kind} ${test.operator} ${test.value}`;
}

function multiplied(tests: readonly ReadTest[], alphabet: Alphabet, most: number): Machine {
  const { size } = alphabet;
  return tests.reduce((done, test) => product(done, test.machine(alphabet, most), size, most), idle(size));
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

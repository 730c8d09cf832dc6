/** Tests of a string's length, and of its place in the order of strings. */
import type { Alphabet } from "./alphabet.ts";
import { Growing } from "./machine.ts";
import { LAST_CODE_POINT, type Range } from "./ranges.ts";
import type { ReadTest, StringTest } from "./string-test.ts";

type LengthTest = Extract<StringTest, { kind: "length" }>;
type OrderTest = Extract<StringTest, { kind: "order" }>;

/** From the sign of the difference. */
const HOLDS: { readonly [operator in LengthTest["operator"]]: (sign: number) => boolean } = {
  "==": (sign) => sign === 0,
  "<": (sign) => sign < 0,
  "<=": (sign) => sign <= 0,
  ">": (sign) => sign > 0,
  ">=": (sign) => sign >= 0,
};

/** Counts up to the first length that is above the value. */
export function readLength({ operator, value }: LengthTest): ReadTest {
  const above = Math.max(0, Math.floor(value) + 1);
  const step = (length: number) => Math.min(length + 1, above);
  const holds = (length: number) => HOLDS[operator](length - value);
  return { sets: [], automaton: ({ size }, most) => numbered(size, step, holds, most) };
}

/** State n is behind the first n characters of the value; the last two are behind another character. */
export function readOrder({ operator, value }: OrderTest): ReadTest {
  const wanted = Array.from(value, (character) => character.codePointAt(0) as number);
  const [before, behind] = [wanted.length + 1, wanted.length + 2];
  const sign = (state: number) => (state === behind ? 1 : state === wanted.length ? 0 : -1);
  return {
    sets: wanted.flatMap((codePoint): Range[][] => [[[codePoint, codePoint]], [[codePoint, LAST_CODE_POINT]]]),
    automaton(alphabet, most) {
      const step = (state: number, one: number) => {
        const expected = wanted[state];
        if (state > wanted.length) return state;
        if (expected === undefined) return behind;
        const codePoint = smallest(alphabet, one);
        return codePoint === expected ? state + 1 : codePoint < expected ? before : behind;
      };
      return numbered(alphabet.size, step, (state) => HOLDS[operator](sign(state)), most);
    },
  };
}

/** All members of a class are on the same side of what an order test waits for. */
function smallest(alphabet: Alphabet, one: number): number {
  return (alphabet.membersOf(one)[0] as Range)[0];
}

function numbered(
  width: number,
  step: (state: number, one: number) => number,
  holds: (state: number) => boolean,
  most: number,
): Growing<number> {
  return new Growing({ first: 0, width, key: (state) => state, step, passes: holds }, most);
}

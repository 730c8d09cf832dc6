/** One country's numbering plan, by the metadata of libphonenumber (which are Google's). */
import { type Digits, readDigits, sizeOf, textOf, without } from "../../digits.ts";
import { DigitAutomaton } from "./digit-automaton.ts";
import { DigitPrefix } from "./digit-prefix.ts";
import { Formats } from "./formats.ts";
import { numberGraph } from "./number-graph.ts";
import { planTable, type WrittenPlan } from "./plan-table.ts";

/** What a plan, or a run's, says of digits; more is surer. */
export const NO = 0;
/** As many digits as numbers of the plan have. */
export const POSSIBLE = 1;
/** A number that the plan gives out. */
export const VALID = 2;

/** One country's or territory's plan. A national number is without trunk digit. */
export interface NumberingPlan {
  /** Of a region, or a calling code. */
  readonly name: string;
  /** Where its numbers begin in the graph of all. */
  readonly root: number;
  readonly callingCode: Digits;
  /** What all its numbers match. */
  readonly pattern: string;
  /** Bit n: a national number may have n digits. */
  readonly lengths: number;
  /** Bit n: it may have n digits where it is written with its trunk digit or without, or without its area. */
  readonly writtenLengths: number;
  /** Digits that the longest fixed-line and mobile numbers have, of the two the fewer. */
  readonly usualDigits: number;
  /** What stands in front of a foreign country's code. */
  readonly abroad: DigitPrefix;
  /** What stands in front of numbers inside the country; undefined: nothing does. */
  readonly trunk: Digits | undefined;
  /** The same with carriers' codes, and what stands for an area; undefined: nothing does. */
  readonly prefix: DigitPrefix | undefined;
  /** Without the trunk digit, or the area filled in, where the digits are written so; else the same. */
  national(digits: Digits): Digits;
  isValid(national: Digits): boolean;
  /** Whether the national way to write it begins with the trunk digit. */
  hasTrunk(national: Digits): boolean;
  /** How many digits each group has in the national way to write it, the trunk digit apart; none: there is no such way. */
  groups(national: Digits): readonly number[];
  readonly formats: Formats;
}

const plans = new Map<string, NumberingPlan>();

/** The plan of an ISO 3166-1 region or, where no region has it, of a calling code. */
export function planOf(name: string): NumberingPlan {
  const known = plans.get(name);
  if (known !== undefined) return known;
  const written = planTable().plans.get(name);
  if (written === undefined) throw new RangeError(`no numbering plan of a region ${name}`);
  const plan = readPlan(written);
  plans.set(name, plan);
  return plan;
}

function lengthBits(lengths: readonly number[]): number {
  return lengths.reduce((bits, length) => bits | (1 << length), 0);
}

function readPlan(written: WrittenPlan): NumberingPlan {
  const { callingCode, index, general, trunk, usualDigits, abroad } = written;
  const lengths = lengthBits(written.lengths);
  let automaton: DigitAutomaton | undefined;
  const isGeneral = (digits: Digits) => {
    automaton ??= new DigitAutomaton([general], ({ size }) => size);
    return automaton.read(digits) !== 0;
  };
  const graph = numberGraph(planTable().plans.size);
  const root = graph.roots[index] as number;
  const prefix = written.prefix === "" ? undefined : new DigitPrefix(written.prefix);
  const formats = new Formats(written);
  return {
    name: written.name,
    root,
    callingCode: readDigits(callingCode),
    pattern: general,
    lengths,
    writtenLengths: writtenLengths(written, lengths),
    usualDigits,
    abroad: new DigitPrefix(abroad),
    trunk: trunk === "" ? undefined : readDigits(trunk),
    prefix,
    national: readTrunk(written, prefix, lengths, isGeneral),
    isValid: (national) => graph.holds(root, national),
    hasTrunk: (national) => formats.hasTrunk(textOf(national)),
    groups: (national) => formats.groups(textOf(national)),
    formats,
  };
}

/** Carrier codes and trunk digits together are so many digits at most, an area's that is left out so many. */
const LONGEST_PREFIX = 8;
const LONGEST_AREA = 4;

function writtenLengths({ prefix, rule }: WrittenPlan, lengths: number): number {
  if (/^[0-9]*$/.test(prefix)) return lengths | (lengths << prefix.length);
  let bits = 0;
  for (let more = 0; more <= LONGEST_PREFIX; more++) bits |= lengths << more;
  if (rule !== "") {
    for (let fewer = 1; fewer <= LONGEST_AREA; fewer++) bits |= lengths >> fewer;
  }
  return bits;
}

/** Strips the trunk digit as the library does: not where only the whole is a number, or the rest is too short. */
function readTrunk(
  { rule }: WrittenPlan,
  prefix: DigitPrefix | undefined,
  lengths: number,
  isGeneral: (digits: Digits) => boolean,
): NumberingPlan["national"] {
  if (prefix === undefined) return (digits) => digits;
  const longest = 31 - Math.clz32(lengths);
  return (digits) => {
    const rest =
      rule !== "" && prefix.mustBeAsked(digits) ? transformed(digits, prefix, rule) : stripped(digits, prefix);
    if (rest === digits) return digits;
    const fits = sizeOf(rest) > longest || (lengths >> sizeOf(rest)) & 1;
    return fits && (isGeneral(rest) || !isGeneral(digits)) ? rest : digits;
  };
}

function stripped(digits: Digits, prefix: DigitPrefix): Digits {
  const size = prefix.size(digits);
  return size === 0 ? digits : without(digits, size);
}

/** Where the expression has caught something, the rule says what stands in place of all that it took. */
function transformed(digits: Digits, { expression }: DigitPrefix, rule: string): Digits {
  const text = textOf(digits);
  const match = expression.exec(text);
  if (match === null) return digits;
  if (match.length > 1 && match.at(-1) !== undefined) return readDigits(text.replace(expression, rule));
  return match[0] === "" ? digits : without(digits, match[0].length);
}

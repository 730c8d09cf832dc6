/** Countries' codes (ITU-T E.164), and the plans that share each. */
import { type Digits, sizeOf, without } from "../../digits.ts";
import { DigitAutomaton } from "./digit-automaton.ts";
import { NO, type NumberingPlan, POSSIBLE, planOf, VALID } from "./plan.ts";
import { planTable } from "./plan-table.ts";

export interface CallingCode {
  readonly plans: readonly NumberingPlan[];
  /** The plan whose rules all of them follow where numbers are read. */
  readonly main: NumberingPlan;
}

/** By what a code is as a number; none has more than three digits. */
const LONGEST = 3;
const codes: (CallingCode | undefined)[] = [];

/** By the first three digits: how many of them are a code. No code begins another one. */
let sizes: Uint8Array | undefined;

function readSizes(): Uint8Array {
  const read = new Uint8Array(10 ** LONGEST);
  for (const code of planTable().sharers.keys()) {
    const span = 10 ** (LONGEST - code.length);
    read.fill(code.length, Number(code) * span, (Number(code) + 1) * span);
  }
  return read;
}

/** How many digits the code has that a number begins with; 0: none. */
export function callingCodeSize(digits: Digits): number {
  sizes ??= readSizes();
  const size = sizes[numberOf(digits, LONGEST)] as number;
  return size < sizeOf(digits) ? size : 0;
}

/** The code that the first `size` digits are. */
export function callingCode(digits: Digits, size: number): CallingCode {
  const number = numberOf(digits, size);
  const known = codes[number];
  if (known !== undefined) return known;
  const plans = (planTable().sharers.get(String(number)) ?? []).map(({ name }) => planOf(name));
  const made = { plans, main: plans[0] as NumberingPlan };
  codes[number] = made;
  return made;
}

/** Of a row that is shorter, as if zeros followed. */
function numberOf({ values, start, end }: Digits, size: number): number {
  let number = 0;
  for (let i = start; i < start + size; i++) number = number * 10 + (i < end ? (values[i] as number) : 0);
  return number;
}

/** Whether one of the plans that share a code gives out the number. */
export function isValidOfCode(code: CallingCode, national: Digits): boolean {
  if (code.main.isValid(national)) return true;
  if (code.plans.length === 1 || ((othersOf(code).read(national) >> sizeOf(national)) & 1) === 0) return false;
  return code.plans.some((plan) => plan.isValid(national));
}

/** What the plans beside the main one match in general, as lengths: two dozen share the code of North America. */
const others = new Map<CallingCode, DigitAutomaton>();

function othersOf(code: CallingCode): DigitAutomaton {
  const known = others.get(code);
  if (known !== undefined) return known;
  const plans = code.plans.slice(1);
  const lengthsOf = (index: number) => (plans[index] as NumberingPlan).lengths;
  const made = new DigitAutomaton(
    plans.map(({ pattern }) => pattern),
    (matches) => [...matches].reduce((bits, index) => bits | lengthsOf(index), 0),
  );
  others.set(code, made);
  return made;
}

/** What is said of digits that begin with a country's code. */
export function international(digits: Digits): number {
  const size = callingCodeSize(digits);
  if (size === 0) return NO;
  const code = callingCode(digits, size);
  const { main } = code;
  const rest = without(digits, size);
  const national = main.national(rest);
  if (isValidOfCode(code, national)) return VALID;
  if (rest !== national && isValidOfCode(code, rest)) return VALID;
  return hasLength(main.lengths, national) || hasLength(main.lengths, rest) ? POSSIBLE : NO;
}

/** Whether bit n of `lengths` is set, where there are n digits. */
export function hasLength(lengths: number, digits: Digits): boolean {
  return ((lengths >> sizeOf(digits)) & 1) !== 0;
}

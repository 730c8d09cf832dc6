/** What is said of digits, by nothing but the expressions of the library's metadata and the words of src/detectors/phone/plans. */
import { habitsOf } from "../../../../../src/detectors/phone/plans/habits.ts";
import { hasNumber, libraryPlan, type Plan, SHARERS, whole } from "./plan.ts";

/** Bits; whoever says more says the less, too. */
export const NO = 0;
export const POSSIBLE = 1;
export const VALID = 3;
export const BARE = 7;

interface Known {
  readonly code: string;
  readonly lengths: readonly number[];
  /** How many digits a number may have as it is written. */
  readonly written: ReadonlySet<number>;
  readonly isValid: (national: string) => boolean;
  /** Without the trunk digit, or with the area filled in; undefined: the digits are written so. */
  readonly stripped: (digits: string) => string | undefined;
  readonly hasTrunk: (national: string) => boolean;
}

const known = new Map<string, Known>();

function planOf(name: string): Known {
  const made = known.get(name) ?? readPlan(name, libraryPlan(name));
  known.set(name, made);
  return made;
}

const sharers = (code: string) => (SHARERS.get(code) as readonly string[]).map(planOf);
const mainOf = (code: string) => sharers(code)[0] as Known;
const isValidOfCode = (code: string, national: string) => sharers(code).some((plan) => plan.isValid(national));

function readPlan(name: string, plan: Plan): Known {
  return {
    code: plan.callingCode(),
    lengths: plan.possibleLengths(),
    written: writtenLengths(plan),
    isValid: hasNumber(plan),
    stripped: stripperOf(plan),
    hasTrunk: trunkOf(name, plan),
  };
}

function writtenLengths(plan: Plan): ReadonlySet<number> {
  const prefix = plan.nationalPrefixForParsing() ?? "";
  const isPlain = /^\d*$/.test(prefix);
  const more = isPlain ? [0, prefix.length] : [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const fewer = !isPlain && plan.nationalPrefixTransformRule() ? [-1, -2, -3, -4] : [];
  return new Set(plan.possibleLengths().flatMap((length) => [...more, ...fewer].map((change) => length + change)));
}

function stripperOf(plan: Plan): Known["stripped"] {
  const pattern = plan.nationalPrefixForParsing();
  if (!pattern) return () => undefined;
  const front = new RegExp(`^(?:${pattern})`);
  const [general, rule, lengths] = [
    whole(plan.nationalNumberPattern()),
    plan.nationalPrefixTransformRule(),
    plan.possibleLengths(),
  ];
  return (digits) => {
    const match = front.exec(digits);
    if (match === null) return undefined;
    const isCaught = Boolean(rule) && match.length > 1 && match.at(-1) !== undefined;
    if (!isCaught && match[0] === "") return undefined;
    const rest = isCaught ? digits.replace(front, rule as string) : digits.slice(match[0].length);
    if (rest.length <= Math.max(...lengths) && !lengths.includes(rest.length)) return undefined;
    return general.test(rest) || !general.test(digits) ? rest : undefined;
  };
}

/** The library leaves out the 0 of Chinese areas, which nobody does; mobile numbers and services have none. */
const CHINA_WITHOUT_TRUNK = ["1010", "[48]0", "1[3-9]"];

function trunkOf(name: string, plan: Plan): Known["hasTrunk"] {
  const trunk = plan.nationalPrefix();
  const formats = plan.formats().map((format) => {
    const rule = format.nationalPrefixFormattingRule();
    const isLed = trunk && typeof rule === "string" && rule.replace(/\D/, "").startsWith(trunk);
    const leading = format.leadingDigitsPatterns()?.at(-1) ?? "";
    const isOptional =
      name === "CN"
        ? CHINA_WITHOUT_TRUNK.includes(leading)
        : format.nationalPrefixIsOptionalWhenFormattingInNationalFormat();
    return {
      leading: new RegExp(`^(?:${leading})`),
      pattern: whole(format.pattern()),
      hasTrunk: Boolean(isLed) && !isOptional,
    };
  });
  return (national) =>
    formats.find(({ leading, pattern }) => leading.test(national) && pattern.test(national))?.hasTrunk ?? false;
}

/** Of digits that begin with a country's code. */
export function international(digits: string): number {
  const code = [1, 2, 3].map((size) => digits.slice(0, size)).find((each) => SHARERS.has(each));
  if (code === undefined || code.length === digits.length) return NO;
  const rest = digits.slice(code.length);
  const main = mainOf(code);
  const national = main.stripped(rest) ?? rest;
  if (isValidOfCode(code, national) || isValidOfCode(code, rest)) return BARE;
  return main.lengths.includes(national.length) || main.lengths.includes(rest.length) ? POSSIBLE : NO;
}

/** Of digits as a region writes them. */
export function byRegion(region: string, digits: string): number {
  const plan = planOf(region);
  const { code } = plan;
  const habit = habitsOf(region).find(
    ({ front, rest }) => digits.startsWith(front) && digits.length === front.length + rest,
  );
  if (habit !== undefined && isValidOfCode(code, habit.today + digits.slice(habit.front.length))) return BARE;
  const isWritten = (size: number) => sharers(code).some(({ written }) => written.has(size));
  if (!isWritten(digits.length) && !isWritten(digits.length - code.length)) return NO;
  const stripped = plan.stripped(digits);
  const national = stripped ?? digits;
  const isValid = isValidOfCode(code, national);
  const givers = isValid ? sharers(code).filter((each) => each.isValid(national)) : [];
  if (isValid && (stripped !== undefined || givers.some((each) => !each.hasTrunk(national)))) return BARE;
  const byCode = digits.startsWith(code) ? international(digits) : NO;
  if (byCode === BARE) return BARE;
  const main = mainOf(code);
  if (isValid || isValidOfCode(code, main.stripped(digits) ?? digits)) return VALID;
  if (byCode !== NO) return byCode;
  const lengths = [...plan.lengths, ...main.lengths];
  return lengths.includes(national.length) || lengths.includes(digits.length) ? POSSIBLE : NO;
}

/** Of digits that begin with what stands in front of a foreign country's code. */
export function afterAbroad(pattern: string, digits: string): number {
  const [taken = ""] = new RegExp(`^(?:${pattern})`).exec(digits) ?? [];
  return taken === "" ? NO : international(digits.slice(taken.length));
}

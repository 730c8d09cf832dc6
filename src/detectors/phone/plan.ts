/**
 * Numbering plans, read from the metadata of libphonenumber-js (which are Google's). What a plan says of a number is
 * what the library says; a test holds that. The library itself takes microseconds for each question, and a text may
 * ask hundreds of thousands.
 */
import { Metadata } from "libphonenumber-js/core";
import metadata from "libphonenumber-js/max/metadata";

/** One country's or territory's plan. Numbers are digits only; a national number is without trunk digit. */
export interface Plan {
  readonly callingCode: string;
  /** What all its numbers match. */
  readonly pattern: string;
  /** Bit n: a national number may have n digits. */
  readonly lengths: number;
  /** Bit n: it may have n digits where it is written with its trunk digit or without, or without its area. */
  readonly writtenLengths: number;
  /** Digits that the longest fixed-line and mobile numbers have, of the two the fewer. */
  readonly usualDigits: number;
  /** What stands in front of a foreign country's code. */
  readonly abroad: RegExp;
  /** Without the trunk digit, or the area filled in, where the digits are written so; else as they are. */
  national(digits: string): string;
  isValid(national: string): boolean;
  /** Whether the national way to write it begins with the trunk digit. */
  hasTrunk(national: string): boolean;
}

/** What the library's classes hold; its types name only a part of it. */
interface Source {
  callingCode(): string;
  IDDPrefix(): string;
  nationalPrefix(): string;
  nationalPrefixForParsing(): string | undefined;
  nationalPrefixTransformRule(): string | undefined;
  nationalNumberPattern(): string;
  possibleLengths(): readonly number[];
  type(name: string): { pattern(): string; possibleLengths(): readonly number[] | undefined } | undefined;
  formats(): readonly Format[];
}

interface Format {
  pattern(): string;
  leadingDigitsPatterns(): readonly string[] | undefined;
  nationalPrefixFormattingRule(): unknown;
  nationalPrefixIsOptionalWhenFormattingInNationalFormat(): boolean;
}

const LINES = ["FIXED_LINE", "MOBILE"];
const OTHERS = "PREMIUM_RATE TOLL_FREE SHARED_COST VOIP PERSONAL_NUMBER PAGER UAN VOICEMAIL".split(" ");

const plans = new Map<string, Plan>();
const sharers = new Map<string, readonly Plan[]>();

/** The plan of an ISO 3166-1 region or, where no region has it, of a calling code; undefined: there is none. */
function planOf(name: string): Plan | undefined {
  const known = plans.get(name);
  if (known !== undefined) return known;
  if (!Object.hasOwn(metadata.countries, name) && !Object.hasOwn(metadata.nonGeographic, name)) return undefined;
  const selected = new Metadata(metadata);
  selected.selectNumberingPlan(name as Parameters<Metadata["selectNumberingPlan"]>[0]);
  const plan = readPlan(selected.numberingPlan as unknown as Source);
  plans.set(name, plan);
  return plan;
}

export function regionPlan(region: string): Plan {
  const plan = planOf(region);
  if (plan === undefined) throw new RangeError(`no numbering plan of a region ${region}`);
  return plan;
}

/** The plans that share a calling code, the main one first; none for digits that are no calling code. */
export function plansOfCode(code: string): readonly Plan[] {
  const known = sharers.get(code);
  if (known !== undefined) return known;
  const regions = metadata.country_calling_codes[code as keyof typeof metadata.country_calling_codes] ?? [code];
  const made = regions.flatMap((region) => planOf(region) ?? []);
  if (made.length > 0) sharers.set(code, made);
  return made;
}

/** How many digits the calling code has that `digits` begin with; 0: none. No code begins another (ITU-T E.164). */
export function callingCodeSize(digits: string): number {
  for (let size = 1; size <= 3 && size < digits.length; size++) {
    if (plansOfCode(digits.slice(0, size)).length > 0) return size;
  }
  return 0;
}

/** Whether one of the plans that share a calling code gives out the number. */
export function isValidOfCode(code: string, national: string): boolean {
  const plans = plansOfCode(code);
  if (plans[0]?.isValid(national)) return true;
  if (plans.length <= 1) return false;
  const { lengths, pattern } = othersOfCode(code, plans);
  if (((lengths >> national.length) & 1) === 0 || !pattern.test(national)) return false;
  return plans.some((plan) => plan.isValid(national));
}

/** What the plans beside the main one have in common: two dozen share the code of North America. */
const others = new Map<string, { readonly lengths: number; readonly pattern: RegExp }>();

function othersOfCode(code: string, plans: readonly Plan[]) {
  const known = others.get(code);
  if (known !== undefined) return known;
  const patterns = plans.slice(1).map(({ pattern }) => pattern);
  const lengths = plans.slice(1).reduce((bits, plan) => bits | plan.lengths, 0);
  const made = { lengths, pattern: whole([...new Set(patterns)].join("|")) };
  others.set(code, made);
  return made;
}

export function lengthBits(lengths: readonly number[]): number {
  return lengths.reduce((bits, length) => bits | (1 << length), 0);
}

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

function readPlan(source: Source): Plan {
  const types = [...LINES, ...OTHERS].flatMap((name) => {
    const type = source.type(name);
    if (!type?.pattern()) return [];
    const lengths = type.possibleLengths() ?? source.possibleLengths();
    return [{ name, pattern: whole(type.pattern()), lengths: lengthBits(lengths), longest: Math.max(...lengths) }];
  });
  const general = whole(source.nationalNumberPattern());
  // Most digits are of no type: one expression says so at once.
  const anyType = whole(types.map(({ pattern }) => pattern.source).join("|"));
  const lengths = lengthBits(source.possibleLengths());
  const isValid = (national: string) =>
    ((lengths >> national.length) & 1) !== 0 &&
    general.test(national) &&
    (types.length === 0 ||
      (anyType.test(national) &&
        types.some((type) => (type.lengths >> national.length) & 1 && type.pattern.test(national))));
  return {
    callingCode: source.callingCode(),
    pattern: source.nationalNumberPattern(),
    lengths,
    writtenLengths: writtenLengths(source, lengths),
    usualDigits: Math.min(...types.filter(({ name }) => LINES.includes(name)).map(({ longest }) => longest)),
    abroad: new RegExp(`^(?:${source.IDDPrefix() || "00"})`),
    national: readTrunk(source, general, lengths),
    isValid,
    hasTrunk: readFormats(source),
  };
}

/** Carrier codes and trunk digits together are so many digits at most, an area's that is left out so many. */
const LONGEST_PREFIX = 8;
const LONGEST_AREA = 4;

function writtenLengths(source: Source, lengths: number): number {
  const prefix = source.nationalPrefixForParsing() ?? "";
  if (/^[0-9]*$/.test(prefix)) return lengths | (lengths << prefix.length);
  let bits = 0;
  for (let more = 0; more <= LONGEST_PREFIX; more++) bits |= lengths << more;
  if (source.nationalPrefixTransformRule()) {
    for (let fewer = 1; fewer <= LONGEST_AREA; fewer++) bits |= lengths >> fewer;
  }
  return bits;
}

/** Strips the trunk digit as the library does: not where only the whole is a number, or the rest is too short. */
function readTrunk(source: Source, general: RegExp, lengths: number): Plan["national"] {
  const prefix = source.nationalPrefixForParsing();
  if (!prefix) return (digits) => digits;
  const pattern = new RegExp(`^(?:${prefix})`);
  const rule = source.nationalPrefixTransformRule();
  const longest = 31 - Math.clz32(lengths);
  return (digits) => {
    const match = pattern.exec(digits);
    if (match === null) return digits;
    const transformed = rule && match.length > 1 && match.at(-1) !== undefined;
    const rest = transformed ? digits.replace(pattern, rule) : digits.slice(match[0].length);
    const fits = rest.length > longest || (lengths >> rest.length) & 1;
    return fits && (general.test(rest) || !general.test(digits)) ? rest : digits;
  };
}

function readFormats(source: Source): Plan["hasTrunk"] {
  const trunk = source.nationalPrefix();
  if (!trunk) return () => false;
  const formats = source.formats().map((format) => {
    const rule = format.nationalPrefixFormattingRule();
    return {
      leading: new RegExp(`^(?:${format.leadingDigitsPatterns()?.at(-1) ?? ""})`),
      pattern: whole(format.pattern()),
      trunk:
        typeof rule === "string" &&
        rule.replace(/\D/, "").startsWith(trunk) &&
        !format.nationalPrefixIsOptionalWhenFormattingInNationalFormat(),
    };
  });
  return (national) =>
    formats.find(({ leading, pattern }) => leading.test(national) && pattern.test(national))?.trunk ?? false;
}

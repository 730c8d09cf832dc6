/** One country's numbering plan, read from the metadata of libphonenumber-js (which are Google's). */
import type { Metadata } from "libphonenumber-js/core";
import { phoneMetadata } from "../../../libraries/phone-metadata.ts";
import { type Digits, readDigits, sizeOf, textOf, without } from "../../digits.ts";
import { DigitAutomaton } from "./digit-automaton.ts";
import { DigitPrefix } from "./digit-prefix.ts";

/** What a plan, or a run's, says of digits; more is surer. */
export const NO = 0;
/** As many digits as numbers of the plan have. */
export const POSSIBLE = 1;
/** A number that the plan gives out. */
export const VALID = 2;

/** One country's or territory's plan. A national number is without trunk digit. */
export interface NumberingPlan {
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

const plans = new Map<string, NumberingPlan>();

/** The plan of an ISO 3166-1 region or, where no region has it, of a calling code; undefined: there is none. */
export function planOf(name: string): NumberingPlan | undefined {
  const known = plans.get(name);
  if (known !== undefined) return known;
  const { Metadata, metadata } = phoneMetadata();
  if (!Object.hasOwn(metadata.countries, name) && !Object.hasOwn(metadata.nonGeographic, name)) return undefined;
  const selected = new Metadata(metadata);
  selected.selectNumberingPlan(name as Parameters<Metadata["selectNumberingPlan"]>[0]);
  const plan = readPlan(selected.numberingPlan as unknown as Source);
  plans.set(name, plan);
  return plan;
}

export function regionPlan(region: string): NumberingPlan {
  const plan = planOf(region);
  if (plan === undefined) throw new RangeError(`no numbering plan of a region ${region}`);
  return plan;
}

function lengthBits(lengths: readonly number[]): number {
  return lengths.reduce((bits, length) => bits | (1 << length), 0);
}

/** All that the general pattern matches, beside the lengths of the types that match. */
const GENERAL = 1 << 30;

function readPlan(source: Source): NumberingPlan {
  const types = [...LINES, ...OTHERS].flatMap((name) => {
    const type = source.type(name);
    if (!type?.pattern()) return [];
    const lengths = type.possibleLengths() ?? source.possibleLengths();
    return [{ name, pattern: type.pattern(), lengths: lengthBits(lengths), longest: Math.max(...lengths) }];
  });
  const lengths = lengthBits(source.possibleLengths());
  /** Index 0: the general pattern. */
  const meaning = (matches: ReadonlySet<number>) => {
    if (!matches.has(0)) return 0;
    const ofTypes = types.reduce((bits, type, i) => (matches.has(i + 1) ? bits | type.lengths : bits), 0);
    return GENERAL | (types.length === 0 ? lengths : lengths & ofTypes);
  };
  let automaton: DigitAutomaton | undefined;
  const read = (digits: Digits) => {
    automaton ??= new DigitAutomaton([source.nationalNumberPattern(), ...types.map(({ pattern }) => pattern)], meaning);
    return automaton.read(digits);
  };
  const prefix = source.nationalPrefixForParsing();
  const trunk = prefix ? new DigitPrefix(prefix) : undefined;
  return {
    callingCode: readDigits(source.callingCode()),
    pattern: source.nationalNumberPattern(),
    lengths,
    writtenLengths: writtenLengths(source, lengths),
    usualDigits: Math.min(...types.filter(({ name }) => LINES.includes(name)).map(({ longest }) => longest)),
    abroad: new DigitPrefix(source.IDDPrefix() || "00"),
    trunk: source.nationalPrefix() ? readDigits(source.nationalPrefix()) : undefined,
    prefix: trunk,
    national: readTrunk(source, trunk, lengths, (digits) => (read(digits) & GENERAL) !== 0),
    isValid: (national) => ((read(national) >> sizeOf(national)) & 1) !== 0,
    ...readFormats(source),
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
function readTrunk(
  source: Source,
  prefix: DigitPrefix | undefined,
  lengths: number,
  isGeneral: (digits: Digits) => boolean,
): NumberingPlan["national"] {
  if (prefix === undefined) return (digits) => digits;
  const rule = source.nationalPrefixTransformRule();
  const longest = 31 - Math.clz32(lengths);
  return (digits) => {
    const rest = rule && prefix.mustBeAsked(digits) ? transformed(digits, prefix, rule) : stripped(digits, prefix);
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

function readFormats(source: Source): Pick<NumberingPlan, "hasTrunk" | "groups"> {
  const trunk = source.nationalPrefix();
  const formats = source.formats().map((format) => {
    const rule = format.nationalPrefixFormattingRule();
    return {
      leading: new RegExp(`^(?:${format.leadingDigitsPatterns()?.at(-1) ?? ""})`),
      pattern: new RegExp(`^(?:${format.pattern()})$`),
      trunk:
        Boolean(trunk) &&
        typeof rule === "string" &&
        rule.replace(/\D/, "").startsWith(trunk) &&
        !format.nationalPrefixIsOptionalWhenFormattingInNationalFormat(),
    };
  });
  const formatOf = (text: string) => formats.find(({ leading, pattern }) => leading.test(text) && pattern.test(text));
  return {
    hasTrunk: (national) => formatOf(textOf(national))?.trunk ?? false,
    groups: (national) => {
      const text = textOf(national);
      return (formatOf(text)?.pattern.exec(text) ?? []).slice(1).map((group) => group.length);
    },
  };
}

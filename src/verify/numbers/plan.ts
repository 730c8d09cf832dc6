/**
 * A country's numbering plan as libphonenumber-js has it, as plain expressions. The library's own functions take tens of
 * microseconds for a number, and an output may hold millions; a test holds both against each other.
 */
import type { Metadata } from "libphonenumber-js/core";
import { phoneMetadata } from "../../libraries/phone-metadata.ts";

export interface Plan {
  readonly callingCode: string;
  /** Prefixes of international calls, at the beginning of the digits. */
  readonly abroad: RegExp;
  readonly longest: number;
  /** Its numbers begin so, among those of all countries with its calling code. */
  readonly leading: RegExp | undefined;
  /** Without trunk digit and carrier's code. */
  national(digits: string): string;
  /** Whether it looks like one of its numbers. */
  isLike(national: string): boolean;
  isValid(national: string): boolean;
  /** The digits of the national form: with the trunk digit, where it is written. */
  written(national: string): string;
  /** Whether the national form goes without the trunk digit, too. */
  mayLackTrunk(national: string): boolean;
  /** How many digits each group of the national form has, without a trunk digit. */
  groups(national: string): readonly number[];
}

/** What the library's classes hold; its types name only a part of it. */
interface Source {
  callingCode(): string;
  IDDPrefix(): string | undefined;
  leadingDigits(): string | undefined;
  nationalPrefixForParsing(): string | undefined;
  nationalPrefixTransformRule(): string | undefined;
  nationalNumberPattern(): string;
  possibleLengths(): readonly number[];
  type(name: string): { pattern(): string; possibleLengths(): readonly number[] } | undefined;
  formats(): readonly SourceFormat[];
}

interface SourceFormat {
  pattern(): string;
  format(): string;
  leadingDigitsPatterns(): readonly string[];
  nationalPrefixFormattingRule(): string | undefined;
  nationalPrefixIsOptionalWhenFormattingInNationalFormat(): boolean;
}

/** The library says of all Chinese numbers that the 0 may be left out; of an area's it is always written (MIIT, plan of 2017). */
const CHINA = "86";
const CHINA_WITHOUT_TRUNK = /^(?:1[3-9]|[48]0|1010)/;

const TYPES = "MOBILE FIXED_LINE TOLL_FREE PREMIUM_RATE SHARED_COST VOIP UAN PERSONAL_NUMBER PAGER VOICEMAIL".split(
  " ",
);

const plans = new Map<string, Plan>();

/** Of an ISO 3166-1 region, or of a calling code that no country has. @throws where there is none */
export function planOf(name: string): Plan {
  const known = plans.get(name);
  if (known !== undefined) return known;
  const { Metadata, metadata } = phoneMetadata();
  const selected = new Metadata(metadata);
  selected.selectNumberingPlan(name as Parameters<Metadata["selectNumberingPlan"]>[0]);
  const plan = readPlan(selected.numberingPlan as unknown as Source);
  plans.set(name, plan);
  return plan;
}

function readPlan(source: Source): Plan {
  const like = whole(source.nationalNumberPattern());
  const lengths = source.possibleLengths();
  const isLike = (national: string) => like.test(national);
  const types = TYPES.flatMap((name) => {
    const type = source.type(name);
    return type?.pattern() ? [{ pattern: whole(type.pattern()), lengths: type.possibleLengths() }] : [];
  });
  const isOfType = (national: string) =>
    types.length === 0 || types.some((type) => type.lengths.includes(national.length) && type.pattern.test(national));
  const leading = source.leadingDigits();
  return {
    callingCode: source.callingCode(),
    abroad: new RegExp(`^(?:${source.IDDPrefix() || "00"})`),
    longest: Math.max(...lengths),
    leading: leading ? new RegExp(`^(?:${leading})`) : undefined,
    national: trunkOf(source, isLike, lengths),
    isLike,
    isValid: (national) => isLike(national) && isOfType(national),
    ...formsOf(source),
  };
}

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

/** A trunk digit may also be the first digit of a number: it goes only where what is left can be one, or the whole cannot. */
function trunkOf(source: Source, isLike: Plan["isLike"], lengths: readonly number[]): Plan["national"] {
  const pattern = source.nationalPrefixForParsing();
  if (!pattern) return (digits) => digits;
  const prefix = new RegExp(`^(?:${pattern})`);
  const rule = source.nationalPrefixTransformRule();
  const longest = Math.max(...lengths);
  return (digits) => {
    const match = prefix.exec(digits);
    if (match === null) return digits;
    const isCaught = rule && match.length > 1 && match.at(-1);
    const rest = isCaught ? digits.replace(prefix, rule) : digits.slice(match[0].length);
    if (rest.length <= longest && !lengths.includes(rest.length)) return digits;
    return isLike(digits) && !isLike(rest) ? digits : rest;
  };
}

function formsOf(source: Source): Pick<Plan, "written" | "groups" | "mayLackTrunk"> {
  const formats = source.formats().map((format) => ({
    leading: new RegExp(`^(?:${format.leadingDigitsPatterns().at(-1) ?? ""})`),
    pattern: whole(format.pattern()),
    // `$1` of the rule stands for the first group of the format, whichever that is.
    isOptional: format.nationalPrefixIsOptionalWhenFormattingInNationalFormat(),
    template: format.format().replace(/(\$\d)/, format.nationalPrefixFormattingRule() || "$1"),
  }));
  const formatOf = (national: string) =>
    formats.find(({ leading, pattern }) => leading.test(national) && pattern.test(national));
  return {
    written: (national) => {
      const format = formatOf(national);
      return format === undefined ? national : national.replace(format.pattern, format.template).replace(/[^0-9]/g, "");
    },
    mayLackTrunk: (national) => {
      const isOfArea = source.callingCode() === CHINA && !CHINA_WITHOUT_TRUNK.test(national);
      return !isOfArea && formatOf(national)?.isOptional === true;
    },
    groups: (national) => (formatOf(national)?.pattern.exec(national) ?? []).slice(1).map(({ length }) => length),
  };
}

/** A numbering plan as the library's metadata say it. */
import { Metadata } from "libphonenumber-js/core";
import metadata from "libphonenumber-js/max/metadata";

const TYPES = (
  "FIXED_LINE MOBILE PREMIUM_RATE TOLL_FREE SHARED_COST VOIP PERSONAL_NUMBER PAGER UAN VOICEMAIL" as const
).split(" ");

/** What the library's class has and its types do not say. */
export interface Plan {
  callingCode(): string;
  IDDPrefix(): string;
  nationalPrefix(): string;
  nationalPrefixForParsing(): string | undefined;
  nationalPrefixTransformRule(): string | undefined;
  leadingDigits(): string | undefined;
  nationalNumberPattern(): string;
  possibleLengths(): readonly number[];
  type(name: string): { pattern(): string; possibleLengths(): readonly number[] | undefined } | undefined;
  formats(): readonly Format[];
}

interface Format {
  pattern(): string;
  leadingDigitsPatterns(): readonly string[] | undefined;
  /** In old metadata, a number where there is none. */
  nationalPrefixFormattingRule(): unknown;
  nationalPrefixIsOptionalWhenFormattingInNationalFormat(): boolean;
}

/** Of all regions, and of all calling codes that no region has. */
export const PLAN_NAMES = [...Object.keys(metadata.countries), ...Object.keys(metadata.nonGeographic)];

/** By calling code, that of the main region first. */
export const SHARERS: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(metadata.country_calling_codes),
  ...Object.keys(metadata.nonGeographic).map((code): [string, string[]] => [code, [code]]),
]);

export function libraryPlan(name: string): Plan {
  const selected = new Metadata(metadata);
  selected.selectNumberingPlan(name as Parameters<Metadata["selectNumberingPlan"]>[0]);
  return selected.numberingPlan as unknown as Plan;
}

export function typesOf(plan: Plan) {
  return TYPES.map((name) => plan.type(name)).filter((type) => type?.pattern()) as NonNullable<
    ReturnType<Plan["type"]>
  >[];
}

/** Whether the library's patterns have a number. */
export function hasNumber(plan: Plan): (number: string) => boolean {
  const general = whole(plan.nationalNumberPattern());
  const lengths = plan.possibleLengths();
  const types = typesOf(plan).map((type) => ({
    pattern: whole(type.pattern()),
    lengths: type.possibleLengths() ?? lengths,
  }));
  return (number) => {
    if (!lengths.includes(number.length) || !general.test(number)) return false;
    const isOf = (type: (typeof types)[number]) => type.lengths.includes(number.length) && type.pattern.test(number);
    return types.length === 0 || types.some(isOf);
  };
}

export function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

// What the detectors read of libphonenumber-js's metadata, plan by plan: a plan is a region's or, where no region has it, a calling code's.
import { Metadata } from "libphonenumber-js/core";
import metadata from "libphonenumber-js/max/metadata";

const LINES = ["FIXED_LINE", "MOBILE"];
const TYPES = [...LINES, ..."PREMIUM_RATE TOLL_FREE SHARED_COST VOIP PERSONAL_NUMBER PAGER UAN VOICEMAIL".split(" ")];

/** Of each calling code, the plan first whose rules all others follow where numbers are read. */
export function readPlans() {
  const { country_calling_codes: regions, nonGeographic } = metadata;
  const names = [...Object.keys(nonGeographic), ...Object.values(regions).flat()];
  return [...new Set(names)].map(readPlan);
}

function readPlan(name) {
  const selected = new Metadata(metadata);
  selected.selectNumberingPlan(name);
  const plan = selected.numberingPlan;
  const lengths = plan.possibleLengths();
  const types = TYPES.flatMap((type) => {
    const found = plan.type(type);
    return found?.pattern() ? [{ type, pattern: found.pattern(), lengths: found.possibleLengths() ?? lengths }] : [];
  });
  const longest = types.filter(({ type }) => LINES.includes(type)).map((type) => Math.max(...type.lengths));
  const trunk = plan.nationalPrefix();
  return {
    name,
    callingCode: plan.callingCode(),
    abroad: plan.IDDPrefix() || "00",
    trunk: trunk || "",
    prefix: plan.nationalPrefixForParsing() || "",
    rule: plan.nationalPrefixTransformRule() || "",
    leading: plan.leadingDigits() || "",
    general: plan.nationalNumberPattern(),
    lengths,
    usualDigits: longest.length === 0 ? "" : Math.min(...longest),
    types,
    formats: plan.formats().map((format) => readFormat(format, trunk, name)),
  };
}

/**
 * The library says of all Chinese numbers that the trunk digit may be left out. So it is with mobile numbers and services, by what
 * they begin with; the 0 of an area is always written, and dialled from mobile phones (MIIT, numbering plan of 2017).
 */
const CHINA_WITHOUT_TRUNK = ["1010", "[48]0", "1[3-9]"];

/** How the digits are grouped, which digits they begin with, and whether the trunk digit stands in front. */
function readFormat(format, trunk, name) {
  const rule = format.nationalPrefixFormattingRule();
  const leading = format.leadingDigitsPatterns()?.at(-1) ?? "";
  const isLed = Boolean(trunk) && typeof rule === "string" && rule.replace(/\D/, "").startsWith(trunk);
  const isOptional = format.nationalPrefixIsOptionalWhenFormattingInNationalFormat();
  const hasTrunk = name === "CN" ? !CHINA_WITHOUT_TRUNK.includes(leading) : isLed && !isOptional;
  return { pattern: format.pattern(), leading, hasTrunk };
}

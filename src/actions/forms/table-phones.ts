/**
 * Phone numbers by the detectors' own tables, put into the form of the library's metadata: bundles for browsers carry the plans once.
 * What is read and answered is the same (test/actions/forms/table-phones.test.ts).
 */
import { type NumberGraph, numberGraph } from "../../detectors/phone/plans/number-graph.ts";
import { planTable, type WrittenPlan } from "../../detectors/phone/plans/plan-table.ts";
import { phoneParsing } from "../../libraries/phone-parsing.ts";
import { type PhoneParser, phoneParserOf } from "./phone-parser.ts";

/** The first version of the library that has metadata of this form. */
const FORM = "1.7.35";

export function tablePhones(): PhoneParser {
  const { parsePhoneNumberFromString } = phoneParsing();
  const metadata = tableMetadata() as unknown as Parameters<typeof parsePhoneNumberFromString>[2];
  return phoneParserOf((text, settings) => parsePhoneNumberFromString(text, settings, metadata));
}

function tableMetadata() {
  const { plans, sharers } = planTable();
  const graph = numberGraph(plans.size);
  const read = [...plans.values()].map((plan) => [plan.name, inLibrarysForm(plan, graph)] as const);
  const isRegion = ([name, [code]]: (typeof read)[number]) => name !== code;
  const codes = [...sharers].map(([code, all]) => [code, all.map(({ name }) => name).filter((name) => name !== code)]);
  return {
    version: FORM,
    country_calling_codes: Object.fromEntries(codes.filter(([, names]) => names?.length !== 0)),
    countries: Object.fromEntries(read.filter(isRegion)),
    nonGeographic: Object.fromEntries(read.filter((one) => !isRegion(one))),
  };
}

/** One kind of number stands for all kinds, and there are no ways to write numbers. */
function inLibrarysForm(plan: WrittenPlan, graph: NumberGraph) {
  const { index, callingCode, abroad, general, lengths, trunk, prefix, rule, leading } = plan;
  const types = [[patternOf(graph.roots[index] as number, graph), lengths]];
  return [callingCode, abroad, general, lengths, 0, trunk, 0, prefix, rule, 0, leading, types] as const;
}

/** A regular expression for all numbers below a node. */
function patternOf(node: number, graph: NumberGraph): string {
  const { ends, children } = graph.around(node);
  const ways = [...children].map(([child, digits]) => `[${digits}]${patternOf(child, graph)}`);
  if (ways.length === 0 || (ways.length === 1 && !ends)) return ways.join("");
  return `(?:${ways.join("|")})${ends ? "?" : ""}`;
}

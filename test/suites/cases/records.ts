/** The files of records beside the look-alikes, each with its right outcome. */

import { draftRuleFile } from "../../../src/review/draft/draft-file.ts";
import { COUNTRIES } from "../../helpers/phone-numbers.ts";
import { surveyOf } from "../../review/draft/survey-of.ts";
import { countRight, type Measured, type Outcome } from "../outcome.ts";
import { redactLines } from "../records.ts";
import { TEN_REGIONS } from "../sets.ts";
import { lookalikesFolder, NO_CASES, readCases, readRecords } from "./folder.ts";

interface RecordCases {
  readonly file: string;
  readonly says: string;
  /** Each of these by itself. */
  readonly regions: readonly (readonly string[])[];
  isRight(before: string, after: string): boolean;
}

const textIn = (record: string) => String(Object.values(JSON.parse(record) as object)[0]);
const same = (before: string, after: string) => before === after;

/** All of what stands behind a leading word went, or nothing. */
export function allOrNothing(before: string, after: string): boolean {
  return same(before, after) || /^(?:[A-Z]+ )?(?:\[[A-Z_]+\])+$/.test(textIn(after));
}

function addressAlone(before: string, after: string): boolean {
  return after === before.replace(/[a-z]+@example\.com/, "[EMAIL]");
}

const FILES: readonly RecordCases[] = [
  {
    file: "leaks.ndjson",
    says: "every number goes",
    regions: [["CN"]],
    isRight: (_, after) => !/[0-9]/.test(textIn(after)),
  },
  { file: "partial.ndjson", says: "all or nothing", regions: [["BR", "FR", "KR"]], isRight: allOrNothing },
  { file: "damage.ndjson", says: "unchanged", regions: [["US", "JP", "CN", "KR", "DE"]], isRight: same },
  {
    file: "telephony.ndjson",
    says: "nothing but the address, in any region",
    regions: [TEN_REGIONS, ...COUNTRIES.map((region) => [region])],
    isRight: addressAlone,
  },
];

function outcomesOf({ file, regions, isRight }: RecordCases): Outcome[] {
  const before = readRecords(file);
  return regions.flatMap((some) =>
    redactLines(before, some).map((after, i) => ({
      id: `${file}:${i + 1} ${some.length > 5 ? "ten regions" : some.join()}`,
      right: isRight(before[i] as string, after),
    })),
  );
}

/** The lines in which something is wrong, each with the regions in which it is. */
function wrongIn(outcomes: readonly Outcome[]): string[] {
  const places = new Map<string, string[]>();
  for (const { id, right } of outcomes) {
    const [, place = "", regions = ""] = /^(\S+) (.*)$/.exec(id) ?? [];
    if (!right) places.set(place, [...(places.get(place) ?? []), regions]);
  }
  return [...places].map(([place, regions]) => {
    const some = regions.slice(0, 12).join(" ");
    return `  ${place}: ${some}${regions.length > 12 ? ` and ${regions.length - 12} more` : ""}`;
  });
}

const FIELDS = ["orderId", "sku", "invoice", "case8", "note"];

/** What scan says of a field of ids, and whether the draft has a rule that calls it a phone number. */
function idsOutcomes(name: string, regions: readonly string[]): Said[] {
  const survey = surveyOf(Buffer.from(readCases("ids.ndjson")), { regions, format: "ndjson" });
  const draft = draftRuleFile(survey, { id: "acme/ids", today: "2026-11-30", regions, documents: 1 });
  return FIELDS.map((field) => {
    const found = survey.findings.filter(({ path }) => path === `$.${field}`).map(({ confidence }) => confidence);
    const isDrafted = draft.includes(`path: "$.${field}"\n    category: user.contact.phone_number\n`);
    const says = `${found.join() || "nothing"}${isDrafted ? ", a rule" : ""}`;
    const right = !isDrafted && found.every((confidence) => confidence === "low");
    return { id: `ids.ndjson ${field}, ${name}`, says, right };
  });
}

interface Said extends Outcome {
  readonly says: string;
}

export function measureRecords(): Measured {
  if (lookalikesFolder === undefined) return { text: `records: ${NO_CASES}`, outcomes: [] };
  const files = FILES.map((one) => ({ one, outcomes: outcomesOf(one) }));
  const ids = [...idsOutcomes("US", ["US"]), ...idsOutcomes("ten regions", TEN_REGIONS)];
  const texts = files.map(({ one: { file, says }, outcomes }) =>
    [`${file} (${says}): ${countRight(outcomes)} of ${outcomes.length} right`, ...wrongIn(outcomes)].join("\n"),
  );
  const idsText = [
    `ids.ndjson (scan says low, and no rule is drafted): ${countRight(ids)} of ${ids.length} right`,
    ...ids.map(({ id, says, right }) => `  ${id}: ${says}${right ? "" : " (wrong)"}`),
  ];
  return {
    text: [...texts, ...idsText].join("\n"),
    outcomes: [...files.flatMap(({ outcomes }) => outcomes), ...ids.map(({ id, right }) => ({ id, right }))],
  };
}

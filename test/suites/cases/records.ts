/** The files of records beside the look-alikes, each with its right outcome. */

import { scan } from "../../../src/scan/scan.ts";
import { COUNTRIES } from "../../helpers/phone-numbers.ts";
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
function allOrNothing(before: string, after: string): boolean {
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
  return [...places].map(([place, regions]) => `  ${place}: ${regions.join(" ")}`);
}

async function idsOutcomes(): Promise<Outcome[]> {
  const measured: Outcome[] = [];
  for (const [name, regions] of [["US", ["US"]] as const, ["ten regions", TEN_REGIONS] as const]) {
    const { findings } = await scan(readCases("ids.ndjson"), { regions, format: "ndjson" });
    const names = ["orderId", "sku", "invoice", "case8", "note"];
    for (const place of names) {
      const found = findings.filter(({ path }) => path.endsWith(place));
      measured.push({
        id: `ids.ndjson ${place}, ${name}: ${found.map(({ confidence }) => confidence).join() || "nothing"}`,
        right: found.every(({ confidence }) => confidence === "low"),
      });
    }
  }
  return measured;
}

export async function measureRecords(): Promise<Measured> {
  if (lookalikesFolder === undefined) return { text: `records: ${NO_CASES}`, outcomes: [] };
  const files = FILES.map((one) => ({ one, outcomes: outcomesOf(one) }));
  const ids = await idsOutcomes();
  const texts = files.map(({ one: { file, says }, outcomes }) =>
    [`${file} (${says}): ${countRight(outcomes)} of ${outcomes.length} right`, ...wrongIn(outcomes)].join("\n"),
  );
  const idsText = [`ids.ndjson ("low" at most): ${countRight(ids)} of ${ids.length} right`, ...ids.map(idLine)];
  const withoutAnswer = ids.map(({ id, right }) => ({ id: id.replace(/: .*/, ""), right }));
  return {
    text: [...texts, idsText.join("\n")].join("\n"),
    outcomes: [...files.flatMap(({ outcomes }) => outcomes), ...withoutAnswer],
  };
}

function idLine({ id, right }: Outcome): string {
  return `  ${id}${right ? "" : " (wrong)"}`;
}

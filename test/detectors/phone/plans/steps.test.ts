/**
 * The core's table of numbering plans has the language of the library's expressions: each state of the table is walked together with each
 * state of the expressions that the same digits lead to, and says what they say. Nothing is sampled.
 */
import { describe, expect, it } from "vitest";
import { FrontMachine } from "../../../../scripts/phone-plans/front-machine.mjs";
import { readDigits } from "../../../../src/detectors/digits.ts";
import { Judge } from "../../../../src/detectors/phone/judge.ts";
import { international as judged } from "../../../../src/detectors/phone/plans/calling-code.ts";
import { planTable } from "../../../../src/detectors/phone/plans/plan-table.ts";
import { plansCore } from "../../../helpers/core-plans.ts";
import { afterCode, inRegion } from "./library/machine.ts";
import { libraryPlan, PLAN_NAMES, SHARERS } from "./library/plan.ts";
import { afterAbroad, byRegion, international } from "./library/verdicts.ts";
import {
  ANYWHERE,
  abroadRoot,
  homeRoot,
  INTERNATIONAL,
  leads,
  MOST_DIGITS,
  next,
  says,
  stateCount,
  walk,
  walked,
} from "./library/walk.ts";

const core = await plansCore();

/** As the judge says it: no, possible, valid. */
const SAID = [0, 1, 3];
const BARE = 4;
const VALID = 2;

const { plans } = planTable();
const indexOf = (name: string) => plans.get(name)?.index as number;
const REGIONS = PLAN_NAMES.filter((name) => /^[A-Z]/.test(name));

const TEN = ["JP", "CN", "KR", "SG", "IN", "US", "GB", "DE", "FR", "BR"];

/** What stands in front of foreign countries' codes, and where the table begins with it. */
const ABROAD = new Map([
  ["00|011", ANYWHERE],
  ...PLAN_NAMES.map((name): [string, number] => [libraryPlan(name).IDDPrefix() || "00", abroadRoot(indexOf(name))]),
]);

/** What a judge says differs, of so many rows. */
function differing(regions: readonly string[], rows: readonly string[]): number {
  const judge = new Judge(regions);
  core.use(regions);
  return rows.filter((row) => {
    const digits = readDigits(row);
    const said = (SAID[judge.national(digits)] as number) | (judge.isBareNumber(digits) ? BARE : 0);
    return core.national(row) !== said;
  }).length;
}

describe("the table of steps", () => {
  it.each(PLAN_NAMES)(
    "says of numbers as %s writes them what the library's expressions say, and the core the same",
    (name) => {
      const { wrong, rows } = walk({
        root: homeRoot(indexOf(name)),
        machines: inRegion(name),
        of: (digits) => byRegion(name, digits),
      });
      expect(rows.length).toBeGreaterThan(15);
      expect(wrong).toBe(0);
      if (REGIONS.includes(name)) expect(differing([name], rows)).toBe(0);
      if (TEN.includes(name)) expect(differing(TEN, rows)).toBe(0);
    },
  );

  it.each([...SHARERS.keys()])("says of numbers with the code %s what the library's expressions say", (code) => {
    const root = [...code].reduce((state, digit) => next(state, Number(digit)), INTERNATIONAL);
    const { wrong, rows } = walk({ root, front: code, machines: afterCode(code), of: international });
    expect(rows.length).toBeGreaterThan(15);
    expect(wrong).toBe(0);
    core.use(["US"]);
    expect(rows.filter((row) => (core.international(row) & 3) !== SAID[judged(readDigits(row))]).length).toBe(0);
    const abroad = rows.flatMap((row) => [`00${row}`, `011${row}`]).filter(({ length }) => length <= MOST_DIGITS);
    expect(differing(TEN, abroad)).toBe(0);
  });

  it("says nothing of beginnings of codes, nor of other codes", () => {
    const begins = (digits: string) => [...SHARERS.keys()].some((code) => code.startsWith(digits));
    const visit = (state: number, digits: string) => {
      walked.add(state);
      expect(says(state)).toBe(0);
      if (!begins(digits)) expect(state).toBe(0);
      else if (!SHARERS.has(digits)) for (let digit = 0; digit < 10; digit++) visit(next(state, digit), digits + digit);
    };
    visit(INTERNATIONAL, "");
  });

  it.each([...ABROAD])("says of numbers behind %s what the library's expressions say", (pattern, root) => {
    const front = new FrontMachine(pattern, "", { start: INTERNATIONAL, step: next });
    const machines = {
      start: [front.start],
      step: ([state]: readonly number[], digit: number) => [front.step(state as number, digit)],
    };
    const isKnown = (state: number, [matter]: readonly number[]) =>
      front.isSettled(matter as number) && front.result(matter as number) === state;
    const { wrong } = walk({ root, machines, of: (digits) => afterAbroad(pattern, digits), isKnown });
    expect(wrong).toBe(0);
  });

  it("tells of each state whether digits lead from it to a valid number", () => {
    const digits = Array.from({ length: 10 }, (_, digit) => digit);
    const mayLead = (state: number) => (says(state) & VALID) !== 0 || digits.some((digit) => leads(next(state, digit)));
    const wrong = Array.from({ length: stateCount }, (_, state) => state).filter(
      (state) => leads(state) !== mayLead(state),
    );
    expect(wrong).toEqual([]);
  });

  it("has no state that was not walked", () => {
    expect(walked.size).toBe(stateCount);
  });
});

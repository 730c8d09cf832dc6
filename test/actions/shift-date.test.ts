import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate, readStamp } from "../../src/actions/forms/dates.ts";
import { shifted as shiftDate } from "../../src/actions/shift-date.ts";
import { keyRing } from "../../src/keys/node.ts";
import { runCount } from "../helpers/run-count.ts";
import { contextOf, OTHER_KEY } from "./contexts.ts";
import { applied } from "./laws.ts";

const action = shiftDate(contextOf("user.demographic.date_of_birth"), { days: 30 });
const DAY = 86_400_000;
const shifted = (text: string, record = 0): string => JSON.parse(applied(action, JSON.stringify(text), record));

describe("forms", () => {
  it.each([
    "2026-03-01",
    "2026/03/01",
    "2026.03.01",
    "20260301",
    "2026-03-01T10:00:00Z",
    "2026-03-01T10:00:00+09:00",
    "2026-03-01T10:00:00.123456-0330",
    "2026-03-01 10:00:00",
    "2026-03-01 10:00:00.5 +08",
    "2026/03/01 10:00",
    "2026-03-01T10:00",
    "1772359200",
    "1772359200.25",
    "1772359200123",
  ])("%s keeps its form, moves whole days and at most 30", (text) => {
    const found = shifted(text);
    const [before, after] = [text, found].map((one) =>
      /^\d{8}$/.test(one)
        ? readDate(`${one.slice(0, 4)}-${one.slice(4, 6)}-${one.slice(6)}`)
        : (readDate(one) ?? readStamp(one)),
    );
    const moved = (after?.time ?? 0) - (before?.time ?? 0);
    expect(found).toHaveLength(text.length);
    expect(Math.abs(moved % DAY)).toBe(0);
    expect(Math.abs(moved)).toBeGreaterThanOrEqual(DAY);
    expect(Math.abs(moved)).toBeLessThanOrEqual(30 * DAY);
    expect(found.replace(/\d/g, "9")).toBe(text.replace(/\d/g, "9"));
  });

  it.each(["1772359200", "1772359200123", "1772359200.25", "20260301"])("the number %s stays one", (text) => {
    const found = applied(action, text, 0);
    expect(JSON.parse(found)).toBeTypeOf("number");
    expect(found).toBe(shifted(text));
  });

  it.each([
    "2026-02-30",
    "2026-13-01",
    "2026-03-01T24:30:00Z",
    "yesterday",
    "03/01/2026",
    "2026-03/01",
    "12",
    "2026-03-01T10:00:00+99:00",
  ])("%s is replaced", (text) => {
    const noted: string[] = [];
    const counting = shiftDate(contextOf("user.name", { replaced: (why) => noted.push(why) }), { days: 30 });
    expect(applied(counting, JSON.stringify(text), 0)).toBe('"[NAME]"');
    expect(noted).toHaveLength(1);
  });

  it("what would leave its years or digits is replaced", () => {
    const records = Array.from({ length: 50 }, (_, i) => i);
    const late = records.map((record) => shifted("9999-12-31", record));
    const early = records.map((record) => applied(action, "100000000", record));
    expect(late.filter((text) => text === "[DATE_OF_BIRTH]").length).toBeGreaterThan(5);
    expect(early.filter((text) => text === "0").length).toBeGreaterThan(5);
    for (const text of late) expect(text).toMatch(/^9999-12-\d\d$|^\[DATE_OF_BIRTH\]$/);
  });
});

it("intervals inside a record stay, in every form; the category does not matter", () => {
  const time = fc.integer({ min: 1_100_000_000, max: 4_000_000_000 });
  const other = shiftDate(contextOf("user.behavior"), { days: 30 });
  fc.assert(
    fc.property(time, time, fc.nat(), (one, two, record) => {
      const a = Date.parse(JSON.parse(applied(action, JSON.stringify(new Date(one * 1000).toISOString()), record)));
      const b = Number(applied(other, String(two), record)) * 1000;
      expect(b - a).toBe((two - one) * 1000);
    }),
    { numRuns: runCount(500) },
  );
});

it("depends on record, key and purpose, and takes every shift but none", () => {
  const records = Array.from({ length: 2000 }, (_, i) => i);
  const day = Date.parse("2026-03-01");
  const moves = new Set(records.map((record) => (Date.parse(shifted("2026-03-01", record)) - day) / DAY));
  expect([...moves].sort((a, b) => a - b)).toEqual([...Array.from({ length: 61 }, (_, i) => i - 30)].filter(Boolean));
  const differing = [contextOf(null, { keys: keyRing([OTHER_KEY]) }), contextOf(null, { purpose: "analytics" })].map(
    (context) => records.map((record) => applied(shiftDate(context, { days: 30 }), '"2026-03-01"', record)).join(),
  );
  expect(new Set([records.map((record) => applied(action, '"2026-03-01"', record)).join(), ...differing]).size).toBe(3);
});

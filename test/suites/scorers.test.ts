/** The scorers themselves, on cases whose outcome is known. */
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { describe, expect, it } from "vitest";
import { GROUPS, type Group, trialsOf } from "./cases/lookalikes.ts";
import { allOrNothing } from "./cases/records.ts";
import type { Finder } from "./kinds.ts";
import { ID_WORDS } from "./locals/id-words.ts";
import { LANGUAGES } from "./locals/languages.ts";
import { localNumbers } from "./locals/numbers.ts";
import { formsOf } from "./plans/forms.ts";
import { planNumbers } from "./plans/numbers.ts";
import { redactLines } from "./records.ts";
import type { Suite } from "./sets.ts";
import { tally } from "./tally.ts";

describe("look-alikes", () => {
  const one = { id: 1, cls: "made up", label: "Note", key: "note", number: false };

  it("what differs after a run is taken, in each form", () => {
    for (const group of GROUPS) {
      const taken = (value: string) => trialsOf([{ ...one, value }], group).map((trial) => trial.taken);
      expect(taken("+1 202 555 0123")).not.toContain(false);
      expect(taken("no number")).not.toContain(true);
    }
  });

  it("a number is tried as one, too", () => {
    const [alone] = GROUPS as [Group];
    expect(trialsOf([{ ...one, value: "1700000000", number: true }], alone).map(({ form }) => form)).toEqual([
      "text",
      "number",
    ]);
  });
});

it("all or nothing: a part that stays is wrong", () => {
  const before = '{"t":"VID 9123 4567 8901"}';
  expect(allOrNothing(before, before)).toBe(true);
  expect(allOrNothing(before, '{"t":"VID [PHONE]"}')).toBe(true);
  expect(allOrNothing(before, '{"t":"VID [PHONE] 8901"}')).toBe(false);
});

it("lines come back one for one", () => {
  expect(redactLines(['"+1 202 555 0123"', '{"a":1}'], ["US"])).toEqual(['"[PHONE]"', '{"a":1}']);
});

describe("a suite", () => {
  const cases = [
    { id: "1", text: "555-0100 or 555-0101", regions: [], wanted: [phone(0, 8), phone(12, 20)], complete: [] },
    { id: "2", text: "order 555-0102", regions: [], wanted: [], complete: ["phone"] },
  ] as const;
  const suite: Suite = { name: "made up", kinds: ["phone"], cases };
  const finder = (...spans: [number, number][]): Finder => ({
    name: "one",
    kinds: ["phone"],
    find: () => spans.map(([start, end]) => ({ start, end, kind: "phone" })),
  });

  it("counts what is gone whole, also in two hits, and what is false where all is marked", async () => {
    const { counts } = await tally(suite, finder([0, 3], [3, 8], [12, 15]));
    expect(counts).toEqual([{ kind: "phone", wanted: 2, found: 1, false: 3, hits: 6 }]);
  });

  function phone(start: number, end: number) {
    return { start, end, kind: "phone" as const };
  }
});

describe("made numbers", () => {
  it("are the same in every run", () => {
    expect(localNumbers(7)).toEqual(localNumbers(7));
    expect(localNumbers(7)).not.toEqual(localNumbers(8));
  });

  it("of plans are valid ones of every region, also in the trunk's forms", () => {
    const numbers = planNumbers();
    expect(new Set(numbers.map(({ region }) => region)).size).toBeGreaterThan(220);
    expect(numbers.filter(({ number }) => !number.isValid())).toEqual([]);
    const number = parsePhoneNumberFromString("+442079460123") as Parameters<typeof formsOf>[0];
    expect(formsOf(number).map(({ text }) => text)).toEqual([
      "+44 20 7946 0123",
      "+442079460123",
      "0044 2079460123",
      "44 20 7946 0123",
      "020 7946 0123",
      "02079460123",
      "020-7946-0123",
      "020.7946.0123",
      "2079460123",
    ]);
  });

  it("stand behind labels of thirteen languages, each once", () => {
    expect(LANGUAGES).toHaveLength(13);
    expect(ID_WORDS.map(({ name }) => name)).toEqual(LANGUAGES.map(({ name }) => name));
    for (const { labels, names } of LANGUAGES) {
      expect(new Set(labels).size).toBe(labels.length);
      expect(new Set(names).size).toBe(names.length);
      expect(labels.filter((label) => label.split("*").length !== 2)).toEqual([]);
    }
  });
});

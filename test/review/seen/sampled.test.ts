/** What samples say of a pack: bounded, comparable, and without a value or a rare name. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coveragePage, coverageTable } from "../../../src/pages/coverage-page.ts";
import { renderCsv } from "../../../src/pages/csv.ts";
import { renderHtml } from "../../../src/pages/html.ts";
import { renderText } from "../../../src/pages/text-table.ts";
import { coverage } from "../../../src/review/coverage.ts";
import { readSeenFile, seenFileText } from "../../../src/review/seen/seen-file.ts";
import { MOST_PLACES } from "../../../src/review/seen/survey.ts";
import { runCount } from "../../helpers/run-count.ts";
import { BASE, changed, FIELDS, reviewed, sampled } from "../samples.ts";

const PACK = reviewed(BASE, FIELDS);
const document = (...records: readonly object[]) => JSON.stringify({ data: records });
const codes = (found: ReturnType<typeof sampled>) =>
  found.sampled.findings.map(({ code, path, entry }) => [code, path, entry].filter((part) => part !== null).join(" "));

describe("samples", () => {
  it("say of each place what it holds, also null, nothing and containers", () => {
    const { sampled: found } = sampled(PACK, [
      document({ phone: null }, { phone: "" }, { phone: { a: 1 } }, { phone: [] }),
    ]);
    expect(found.places.find(({ path }) => path === "$.data[*].phone")).toEqual({
      path: "$.data[*].phone",
      documented: true,
      types: { string: 1, null: 1, object: 1, array: 1 },
      decided: [{ entry: null, outcome: "empty", count: 1, forms: { empty: 1 } }],
    });
  });

  it("call what a rule scans scanned, which is decided", () => {
    const pack = reviewed(changed("action: { mask: { keep_last: 2 } }", "action: scan"), FIELDS);
    const found = coverage(pack, sampled(pack, [document({ phone: "x" })]));
    expect(found.fields.find(({ path }) => path.endsWith(".phone"))?.state).toBe("scanned");
    expect(found.counts.undecided).toBe(0);
    expect(found.sample?.places[0]?.decided[0]).toMatchObject({ entry: "phone", outcome: "scanned" });
  });

  it("count what a closed list does not have", () => {
    const text = changed("reason: machine-generated", "reason: closed-list\n    values: [a, 1]");
    const pack = reviewed(text, FIELDS);
    const { places } = sampled(pack, [document({ id: "a" }, { id: 1.0 }, { id: "b" })]).sampled;
    expect(places[0]?.decided.map(({ outcome, count }) => [outcome, count])).toEqual([
      ["kept", 2],
      ["outside list", 1],
    ]);
  });

  it("say no where a keep keeps an address, the first time too, but not where the keep says that it is public", () => {
    const sample = document({ id: "ana@example.com" });
    expect(codes(sampled(PACK, [sample]))).toEqual(["kept-contact $.data[*].id record-id"]);
    expect(coverage(PACK, sampled(PACK, [sample])).fallsShort).toBe(true);
    const open = reviewed(changed("reason: machine-generated", "reason: public"), FIELDS);
    expect(codes(sampled(open, [sample]))).toEqual([]);
  });

  const rest = { phone: "x", customer: {}, mood: "sad" };
  const glad = Array.from({ length: 12 }, (_, i) => ({ ...rest, id: `c-${i}`, mood: i % 2 ? "sad" : "glad" }));
  const before = sampled(PACK, [document(...glad)], { month: "2026-08" });
  const next = (...records: readonly object[]) => {
    return sampled(PACK, [document(...records)], { month: "2026-09", before: before.remembered });
  };

  it("say what is new since the last month", () => {
    expect(codes(next({ ...rest, id: "c-30", mood: "glad" }, { ...rest, id: "c-40" }))).toEqual([]);
    expect(codes(next({ phone: "x", customer: {}, id: "It was late. Nobody was there!" }))).toEqual([
      "kept-form $.data[*].id record-id",
      "not-seen $.data[*].mood",
    ]);
    expect(codes(next({ ...rest, id: "c-1", mood: 7, tags: [] }))).toEqual([
      "new-place $.data[*].tags",
      "new-type $.data[*].mood",
      "new-form $.data[*].mood",
    ]);
    const weather = glad.map((record) => ({ ...record, weather: "x" }));
    expect(codes(next(...weather))).toEqual(["new-undecided $.data[*].weather", "new-place $.data[*].weather"]);
    // Of one record, nobody knows whether its names are those of fields.
    const one = { ...rest, id: "c-1", weather: "x" };
    expect(codes(next(one))).toEqual(["new-undecided $.data[*].*", "new-place $.data[*].*"]);
  });

  it("compare a keep that was renamed, or reaches a new place, with what it is about", () => {
    const renamed = reviewed(BASE.replaceAll("record-id", "record-key"), FIELDS);
    const found = sampled(renamed, [document({ id: "Ana Example" })], { month: "2026-09", before: before.remembered });
    expect(codes(found)).toContain("kept-form $.data[*].id record-key");
  });

  it("remember both months, and are read back as they were written", () => {
    const { remembered } = next({ ...rest, id: "Ana" });
    const text = seenFileText(remembered);
    expect(readSeenFile(text, "f")).toEqual(remembered);
    expect(seenFileText(readSeenFile(text, "f"))).toBe(text);
    const id = remembered.places.find(({ path }) => path === "$.data[*].id");
    expect(id?.types.string).toEqual({ first: "2026-08", last: "2026-09", count: 1 });
    expect(id?.decided[0]?.forms).toEqual({
      capitalized: { first: "2026-09", last: "2026-09", count: 1 },
      id: { first: "2026-08", last: "2026-08", count: 12 },
    });
  });

  it("do not depend on how the input is cut, nor on the number of inputs", () => {
    const records = Array.from({ length: 40 }, (_, i) => ({
      id: `c-${i}`,
      mood: i % 3 ? i : null,
      tags: [{ name: "a" }],
    }));
    const lines = records.map((record) => document(record)).join("\n");
    const whole = sampled(PACK, [lines]);
    expect(
      sampled(
        PACK,
        records.map((record) => document(record)),
      ),
    ).toEqual(whole);
    expect(sampled(PACK, [` \n${lines}\n\n`])).toEqual(whole);
  });

  it("count what is past the bound, and still find what is kept there", () => {
    const many = Object.fromEntries(
      Array.from({ length: MOST_PLACES + 50 }, (_, i) => [`f${"abcdefghij"[i % 10]}${words(i)}`, "x"]),
    );
    const { sampled: found } = sampled(PACK, [document(many, { id: "ana@example.com" })]);
    expect(found.places.length).toBeLessThanOrEqual(MOST_PLACES + 1);
    expect(found.notListed).toBeGreaterThan(0);
    expect(found.findings.some(({ code, entry }) => code === "kept-contact" && entry === "record-id")).toBe(true);
  }, 60_000);
});

/** A name of letters for each number. */
function words(number: number): string {
  return [...String(number)].map((digit) => "abcdefghij"[Number(digit)]).join("");
}

describe("a file of what was seen", () => {
  const right = sampled(PACK, [document({ id: "c-1" })]).remembered;

  it.each([
    [{ ...right, format: "scrubjay-seen/2" }, '/format is not "scrubjay-seen/1"'],
    [{ ...right, more: 1 }, "the file has other members"],
    [{ ...right, months: ["2026-13"] }, '/months/0 is no month like "2026-08"'],
    [{ ...right, months: ["2026-09", "2026-08"] }, "/months has no order"],
    [{ ...right, places: [{ ...right.places[0], path: "SECRET" }] }, "/places/0/path is no path"],
    [
      { ...right, places: [{ ...right.places[0], types: { SECRET: 1 } }] },
      "/places/0/types has a name that is not known",
    ],
    [
      { ...right, places: [{ ...right.places[0], decided: [{ entry: null, outcome: "kept", forms: { SECRET: 1 } }] }] },
      "/places/0/decided/0/forms has a name that is not known",
    ],
    [{ ...right, notListed: -1 }, "/notListed is no count"],
    [[], "the file is no object"],
  ])("is refused with the place, and without what stands there: %#", (given, message) => {
    const read = () => readSeenFile(JSON.stringify(given), "seen.json");
    expect(read).toThrow(`seen.json: ${message}`);
    expect(read).not.toThrow("SECRET");
  });

  it("is refused for another pack", () => {
    const other = { ...right, pack: "acme/chats" };
    expect(() => sampled(PACK, [document({})], { before: other })).toThrow("is of another rule file");
  });
});

describe("no value", () => {
  const SECRET = "Qz7";
  const secret = fc.stringMatching(/^[a-z +@.0-9\u4e00-\u4e10-]{0,12}$/).map((text) => `${SECRET}${text}${SECRET}`);
  const scalar = fc.oneof(secret, fc.integer(), fc.boolean(), fc.constant(null), fc.constant(""));
  const name = fc.oneof(
    fc.constantFrom("id", "phone", "customer", "tags", "name", "value", "mood", "email"),
    secret.map((text) => `${text}@example.com`),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: "small" }, scalar, tie("list"), tie("object")),
    list: fc.array(tie("value"), { maxLength: 4 }),
    object: fc.dictionary(name, tie("value"), { maxKeys: 6 }),
  }));

  it("of a document stands in any answer, nor in the file", () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (records) => {
        const first = sampled(PACK, [JSON.stringify({ data: records })], { month: "2026-08" });
        const found = sampled(PACK, [JSON.stringify(records)], { month: "2026-09", before: first.remembered });
        const answer = coverage(PACK, found);
        const page = coveragePage(answer);
        const texts = [JSON.stringify(answer), renderText(page), renderHtml(page), renderCsv(coverageTable(answer))];
        expect([...texts, seenFileText(found.remembered)].some((text) => text.includes(SECRET))).toBe(false);
      }),
      { numRuns: runCount(60) },
    );
  }, 120_000);
});

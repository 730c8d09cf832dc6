/** Numbers, sizes and times as people read them. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { durationText, grouped, groupedCount, sizeText, timeText } from "../../src/pages/numbers.ts";

it.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [1234567, "1,234,567"],
  [12, "12"],
])("groups %d", (count, text) => {
  expect(grouped(count)).toBe(text);
});

it("says one and many", () => {
  expect([groupedCount(1, "value"), groupedCount(1500, "value")]).toEqual(["1 value", "1,500 values"]);
});

it.each([
  [0, "0 B"],
  [999, "999 B"],
  [999.6, "1.00 kB"],
  [2.4, "2 B"],
  [4_608_889, "4.61 MB"],
  [999_499, "999 kB"],
  [999_500, "1.00 MB"],
  [999_999_999_999_999, "1.00 PB"],
  [Number.MAX_SAFE_INTEGER, "9.01 PB"],
  [123_456, "123 kB"],
  [2_000_000_000_000, "2.00 TB"],
])("says the size of %d bytes", (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

it("says a size in four digits at most, never less of a larger one", () => {
  const inBytes = (text: string) => {
    const [, value = "", unit = ""] = /^(\d{1,3}|\d\.\d\d|\d\d\.\d) ([kMGTPE]?)B$/.exec(text) ?? [];
    return value === "" ? Number.NaN : Number(value) * 1000 ** ["", ..."kMGTPE"].indexOf(unit);
  };
  fc.assert(
    fc.property(
      fc.nat({ max: 15 }),
      fc.double({ min: 1, max: 10, noNaN: true }),
      fc.double({ min: 1, max: 1.01, noNaN: true }),
      (power, first, more) => {
        const small = first * 10 ** power;
        const [one, other] = [inBytes(sizeText(small)), inBytes(sizeText(small * more))];
        expect(one).toBeLessThanOrEqual(other);
        expect(Math.abs(one - small)).toBeLessThanOrEqual(0.5 + 0.005 * small);
      },
    ),
  );
});

it("says times, and leaves what is none", () => {
  expect(timeText("2026-11-29T23:04:11.201Z")).toBe("2026-11-29 23:04:11 UTC");
  expect(timeText("yesterday")).toBe("yesterday");
});

it.each([
  ["2026-11-29T23:00:00.120Z", "0.12 s"],
  ["2026-11-29T23:00:59.940Z", "59.9 s"],
  ["2026-11-29T23:00:59.970Z", "1 min 0 s"],
  ["2026-11-29T23:00:09.996Z", "10 s"],
  ["2026-11-29T23:59:59.700Z", "1 h 0 min 0 s"],
  ["2026-11-29T23:02:30Z", "2 min 30 s"],
  ["2026-11-30T23:02:30Z", "24 h 2 min 30 s"],
  ["2026-11-29T22:00:00Z", undefined],
  ["later", undefined],
])("until %s", (ended, text) => {
  expect(durationText("2026-11-29T23:00:00Z", ended)).toBe(text);
});

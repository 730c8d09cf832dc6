/** Numbers, sizes and times as people read them. */
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
  [4_608_889, "4.61 MB"],
  [123_456, "123 kB"],
  [2_000_000_000_000, "2.00 TB"],
])("says the size of %d bytes", (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

it("says times, and leaves what is none", () => {
  expect(timeText("2026-11-29T23:04:11.201Z")).toBe("2026-11-29 23:04:11 UTC");
  expect(timeText("yesterday")).toBe("yesterday");
});

it.each([
  ["2026-11-29T23:00:00.120Z", "0.12 s"],
  ["2026-11-29T23:00:59.940Z", "59.9 s"],
  ["2026-11-29T23:02:30Z", "2 min 30 s"],
  ["2026-11-30T23:02:30Z", "24 h 2 min 30 s"],
  ["2026-11-29T22:00:00Z", undefined],
  ["later", undefined],
])("until %s", (ended, text) => {
  expect(durationText("2026-11-29T23:00:00Z", ended)).toBe(text);
});

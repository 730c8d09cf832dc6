/** The core lets a string pass unread only if no detector could find anything in it. */
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Detector } from "../../src/detectors/detector.ts";
import { EVIDENCE, evidenceOf } from "../../src/detectors/evidence.ts";
import { fold } from "../../src/detectors/fold.ts";
import { loadedDetectors, setLoadedDetectors } from "../../src/detectors/loaded.ts";
import { redactBytes } from "../../src/redactor.ts";
import { runCount } from "../helpers/run-count.ts";

const real = loadedDetectors();
afterAll(() => setLoadedDetectors(real));

/** Takes every text that it is shown. */
function greedy(needs: number): Detector {
  return { id: "greedy", category: "user", needs, find: (text) => [{ start: 0, end: text.length }] };
}

/** Whether the text is shown to a detector that needs this evidence. */
function isShown(raw: string, needs: number): boolean {
  setLoadedDetectors([{ id: "greedy", category: "user", make: () => greedy(needs) }]);
  const { bytes } = redactBytes(Buffer.from(`["${raw}"]`), { unlisted: "scan" });
  return !Buffer.from(bytes).equals(Buffer.from(`["${raw}"]`));
}

const TELLING = [
  ..."0123456789",
  ..."AZaz@%:.-+()/ \t,",
  ..."０９＠％：．－ＡＺ＋　",
  ..."٣۷७႓𝟗",
  ..."。–—‑\u200b\u00ad\u00a0\u2060\ufeff",
  ..."é日本ひ한😀☎",
  "::",
  "%40",
  "1.2.3.4",
  "A1234B",
  "0-1-2-a-b-c",
  "2024-11-18T17:18:03",
];

/** Characters as JSON may write them. */
const written = fc
  .array(fc.tuple(fc.constantFrom(...TELLING), fc.boolean()), { minLength: 1, maxLength: 24 })
  .map((parts) =>
    parts.map(([text, asEscapes]) => (asEscapes ? escaped(text) : JSON.stringify(text).slice(1, -1))).join(""),
  );

function escaped(text: string): string {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

describe.each(Object.entries(EVIDENCE))("%s", (_name, bit) => {
  it("what has it is looked at", () => {
    let looked = 0;
    fc.assert(
      fc.property(written, (raw) => {
        const { text } = fold(JSON.parse(`"${raw}"`) as string);
        if ((evidenceOf(text) & bit) === 0 || isTime(text)) return;
        looked++;
        expect(isShown(raw, bit)).toBe(true);
      }),
      { numRuns: runCount(1500) },
    );
    expect(looked).toBeGreaterThan(0);
  });
});

/** Shapes that the core knows to be nothing. */
function isTime(text: string): boolean {
  return /^(19|20)\d\d-[01]\d-[0-3]\d([T ]\d\d:\d\d:\d\d(\.\d*)?(Z|[+-]\d\d:\d\d)?)?$/.test(text);
}

describe("plain text passes unread", () => {
  it.each([
    "Ana Example",
    "CLOSED",
    "山田さんからの問い合わせ",
    "2024-11-18",
    "2024-11-18T17:18:03",
    "2024-11-18T17:18:03.123Z",
    "1999-01-31 17:18:03+09:00",
    "8:00 AM",
    "c-45f245149fef4401dd8fbf1e78e9c5413ffb",
    "日本語 😀 “quoted” – text…",
  ])("%s", (text) => {
    const { ANYTHING: _, ...bits } = EVIDENCE;
    for (const bit of Object.values(bits)) expect(isShown(JSON.stringify(text).slice(1, -1), bit)).toBe(false);
  });
});

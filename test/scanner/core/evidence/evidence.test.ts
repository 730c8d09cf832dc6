/** The core lets a string pass unread only if no detector could find anything in it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Detector } from "../../../../src/detectors/detector.ts";
import { CUED, EVIDENCE, evidenceOf } from "../../../../src/detectors/evidence.ts";
import { DETECTORS } from "../../../../src/detectors/table.ts";
import { Redaction } from "../../../../src/redaction/redaction.ts";
import { redactBytes } from "../../../../src/redaction/redactor.ts";
import { compileDetectors } from "../../../../src/text/detect.ts";
import { base64Texts } from "../../../../src/text/encodings/base64.ts";
import { decodedOf } from "../../../../src/text/encodings/decoded.ts";
import { fold } from "../../../../src/text/folding/fold.ts";
import { builtInAre } from "../../../helpers/detectors-at-work.ts";
import { runCount } from "../../../helpers/run-count.ts";

/** Takes every text that it is shown. */
function greedy(needs: number): Detector {
  return { id: "greedy", category: "user", needs, find: (text) => [{ start: 0, end: text.length }] };
}

/** Redacts with this detector alone; made once for many texts. */
function redactionWith(detector: Detector): Redaction {
  builtInAre([{ id: detector.id, category: detector.category, make: () => detector }]);
  return new Redaction({ unlisted: "scan" });
}

/** Says for a text how it is shown to a detector that needs this evidence, and what is read in it; nothing: not at all. */
function showing(needs: number): (raw: string) => readonly string[] {
  let texts: string[] = [];
  const find = (given: string) => {
    texts.push(given);
    return [];
  };
  const redaction = redactionWith({ ...greedy(needs), find });
  return (raw) => {
    texts = [];
    redaction.bytes(`["${raw}"]`);
    return texts;
  };
}

/** Says for a text whether it is shown to a detector that needs this evidence. */
function shownBy(needs: number): (raw: string) => boolean {
  const redaction = redactionWith(greedy(needs));
  return (raw) => Buffer.from(redaction.bytes(`["${raw}"]`).bytes).toString() !== Buffer.from(`["${raw}"]`).toString();
}

const MEANINGFUL = [
  ..."0123456789",
  ..."AZaz@%:.-+()/ \t,=",
  ..."０９＠％：．－ＡＺ＋　",
  ..."٣۷७႓𝟗",
  ..."。–—‑\u200b\u00ad\u00a0\u2060\ufeff",
  ..."é日本ひ한😀☎",
  ..."&;#\\\x1b/_",
  "::",
  "%40",
  "&nbsp;",
  "&#64;",
  "&amp",
  "\\u0040",
  "YW5hQGV4YW1wbGUuY29t",
  "4pyTIMOgIGxhIG1vZGU",
  "://",
  "：／",
  "1.2.3.4",
  "A1234B",
  "0-1-2-a-b-c",
  "1a-2b-3c-4d-5e-6f",
  "2001:db8:1:2:3:4:5:6",
  "2024-11-18T17:18:03",
  "1a2b.3c4d.5678",
  "S1234567d",
  "123-45-6789",
  "123456789",
  "AT61 1904",
  "ー・゠",
  "\udc00",
  "an unremarkable text",
  "日本語のテキスト",
];

/** Characters as JSON may write them. */
const written = fc
  .array(fc.tuple(fc.constantFrom(...MEANINGFUL), fc.boolean()), { minLength: 1, maxLength: 24 })
  .map((parts) =>
    parts.map(([text, asEscapes]) => (asEscapes ? escaped(text) : JSON.stringify(text).slice(1, -1))).join(""),
  );

function escaped(text: string): string {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

/**
 * What says only that something is encoded shows a text by what that says: see below, and "no leak" in encodings. Cues are held in
 * test/detectors/cues.
 */
const OF_HITS = Object.entries(EVIDENCE).filter(
  ([name, bit]) => name !== "PERCENT" && name !== "ENCODED" && (bit & CUED) === 0,
);

describe.each(OF_HITS)("%s", (_name, bit) => {
  it("what has it is looked at", () => {
    const isShown = shownBy(bit);
    let looked = 0;
    fc.assert(
      fc.property(written, (raw) => {
        const { text } = fold(JSON.parse(`"${raw}"`) as string);
        if ((evidenceOf(text) & bit) === 0 || isTime(text) || isId(text)) return;
        looked++;
        expect(isShown(raw)).toBe(true);
      }),
      { numRuns: runCount(1500) },
    );
    expect(looked).toBeGreaterThan(0);
  });
});

it("what may be base64 is looked at", () => {
  const shown = showing(EVIDENCE.AT);
  let looked = 0;
  const sextets = fc.string({ unit: fc.constantFrom(..."YW5hQGV4Z20+/_-"), minLength: 1, maxLength: 16 });
  const text = fc.array(
    fc.oneof(
      sextets,
      fc.constantFrom("YW5hQGV4YW1wbGUu", "c2F5IGFuYUBleG", "MTM4MDAxMzgwMDA", " ", ".", "=", "\n", "é"),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(text, fc.boolean(), (parts, slashes) => {
      const said = parts.join("");
      if (!base64Texts(said).some(({ text }) => text.includes("@"))) return;
      looked++;
      const raw = JSON.stringify(said).slice(1, -1);
      const escaped = raw.replaceAll("/", "\\/").replaceAll("+", "\\u002b");
      expect(shown(slashes ? escaped : raw).length).toBeGreaterThan(0);
    }),
    { numRuns: runCount(3000) },
  );
  expect(looked).toBeGreaterThan(300);
});

it("the shortest base64 is looked at wherever it stands", () => {
  const shown = showing(EVIDENCE.AT);
  for (let before = 0; before < 48; before++) {
    for (const text of ["YUBiLmV4YW1wbA==", "YUBiLmV4YW1wbGU="]) {
      expect(shown(`${" ".repeat(before)}${text}`).length, `after ${before}`).toBeGreaterThan(0);
    }
  }
});

describe("no character is taken for less than what it is folded to", () => {
  const characters = Array.from({ length: 0x20000 - 0x80 }, (_, i) => i + 0x80)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code));

  it.each([
    ["between digits", (character: string) => `1234${character}567`],
    ["after digits", (character: string) => `12345678${character}9`],
    ["between letters", (character: string) => `a${character}b 1234567`],
    ["after kana", (character: string) => `か${character}1 1234567`],
  ])("%s", (_name, around) => {
    const texts = characters.map(around);
    const given = new Set<string>();
    const find = (text: string) => {
      given.add(text);
      return [];
    };
    builtInAre([{ id: "curious", category: "user", make: () => ({ ...greedy(EVIDENCE.DIGITS), find }) }]);
    redactBytes(Buffer.from(JSON.stringify(texts)), { unlisted: "scan" });
    const folded = texts.map((text) => fold(text).text);
    const evident = folded.filter((text) => (evidenceOf(text) & EVIDENCE.DIGITS) !== 0);
    expect(evident.filter((text) => !given.has(text)).length).toBe(0);
    // What is encoded is shown once more, as it reads.
    const read = folded.flatMap((text) => decodedOf(text, evidenceOf(text))?.text ?? []);
    const expected = new Set([...folded, ...read]);
    expect([...given].filter((text) => !expected.has(text)).length).toBe(0);
  });
});

describe("what is shown", () => {
  it.each(["DIGITS", "ANYTHING"] as const)("is folded, by %s", (name) => {
    const shown = showing(EVIDENCE[name]);
    let looked = 0;
    fc.assert(
      fc.property(written, (raw) => {
        const { text } = fold(JSON.parse(`"${raw}"`) as string);
        const [given] = shown(raw);
        // What is only evident where it is decoded is shown decoded.
        if (given === undefined || (evidenceOf(text) & EVIDENCE[name]) === 0) return;
        looked++;
        expect(given === text).toBe(true);
      }),
      { numRuns: runCount(3000) },
    );
    expect(looked).toBeGreaterThan(0);
  });
});

const ID = /^(?![a-z]{2}-?[0-9]{2})(?:[a-z]{0,2}-)?(?=[0-9]*[a-f])[0-9a-f]{16,}$/;

/** Shapes that the core knows to be nothing. */
function isId(text: string): boolean {
  return ID.test(text);
}

function isTime(text: string): boolean {
  return /^(19|20)\d\d-[01]\d-[0-3]\d([T ]\d\d:\d\d:\d\d(\.\d*)?(Z|[+-]\d\d:\d\d)?)?$/.test(text);
}

describe("what the core knows to be nothing is nothing to the detectors", () => {
  const regions = ["US", "GB", "DE", "JP", "KR", "CN", "SG", "IN", "FR"];
  const detectors = compileDetectors(DETECTORS, { regions });
  const hex = (letters: string) => fc.string({ unit: fc.constantFrom(...letters), minLength: 16, maxLength: 40 });
  const prefix = fc.constantFrom("", "-", "c-", "u-", "st-", "qu-");

  it("but an IBAN is looked at", () => {
    const isShown = shownBy(EVIDENCE.COUNTRY_DIGITS);
    for (const text of ["be68539007547034", "de89370400440532013000", "st-605302153352013a3404177"]) {
      expect(isShown(text)).toBe(true);
    }
  });

  it("ids", () => {
    const ids = fc.tuple(prefix, fc.oneof(hex("0123456789abcdef"), hex("0123456789012345678901234567890a")));
    fc.assert(
      fc.property(ids, ([before, digits]) => {
        fc.pre(isId(before + digits));
        expect(detectors.find(before + digits)).toEqual([]);
      }),
      { numRuns: runCount(5000) },
    );
  });

  it("times", () => {
    const two = (least: number, most: number) =>
      fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, "0"));
    const day = fc
      .tuple(fc.constantFrom("19", "20"), two(0, 99), two(1, 12), two(1, 31))
      .map(([century, year, month, date]) => `${century}${year}-${month}-${date}`);
    const clock = fc
      .tuple(fc.constantFrom("T", " "), two(0, 23), two(0, 59), two(0, 59))
      .map(([sign, hour, minute, second]) => `${sign}${hour}:${minute}:${second}`);
    const rest = fc.constantFrom("", ".1", ".123456789", "Z", ".123Z", "+09:00", "-05:30");
    fc.assert(
      fc.property(day, clock, rest, (date, time, end) => {
        expect(detectors.find(date)).toEqual([]);
        expect(detectors.find(date + time + end)).toEqual([]);
      }),
      { numRuns: runCount(5000) },
    );
  });
});

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
    "※ ｻﾎﾟｰﾄ ● 5 €, 3 £ ☎️ ❤ → Ελληνικά, кириллица",
  ])("%s", (text) => {
    // Who wants texts because something in them is encoded sees all.
    const { ANYTHING: _all, PERCENT: _percent, ENCODED: _encoded, ...bits } = EVIDENCE;
    for (const bit of Object.values(bits)) expect(shownBy(bit)(JSON.stringify(text).slice(1, -1))).toBe(false);
  });
});

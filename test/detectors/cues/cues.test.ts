/** Which cues a text has, as the host says it; and that the core shows at least those texts. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cues } from "../../../src/detectors/cues/cue.ts";
import { cuesOf } from "../../../src/detectors/cues/cue-table.ts";
import { cuesIn } from "../../../src/detectors/cues/cues-in.ts";
import type { Detector } from "../../../src/detectors/detector.ts";
import { CUED, EVIDENCE } from "../../../src/detectors/evidence.ts";
import { Redaction } from "../../../src/redaction/redaction.ts";
import { fold } from "../../../src/text/folding/fold.ts";
import { builtInAre } from "../../helpers/detectors-at-work.ts";
import { runCount } from "../../helpers/run-count.ts";

const cues: Cues = {
  names: ["mister", "señora", "さん", "様"],
  leads: ["dear", "with"],
  follows: ["called", "来电"],
  common: ["customer", "monday", "客様", "客服"],
  places: ["street", "号"],
  endings: ["str", "rase"],
  numbers: ["five", "double", "uh", "一", "いち"],
  emails: ["dot", "艾特"],
  ats: ["at"],
  labels: ["agent", "担当"],
};
const { NAMES, PLACES, SPOKEN } = EVIDENCE;

function detector(needs: number): Detector {
  return {
    id: `cued-${needs}`,
    category: "user",
    needs,
    cues: [cues],
    find: (text) => [{ start: 0, end: text.length }],
  };
}

const table = cuesOf([detector(CUED)]);

function cued(text: string): number {
  return table === undefined ? -1 : cuesIn(fold(text).text, table);
}

describe("a name", () => {
  it.each([
    "hello mister x",
    "una SEÑORA dijo",
    "una sen\u0303ora dijo",
    "佐藤さん",
    "鈴木様から",
    "Dear Ana",
    "Dear to me, Ana",
    "Dear 李明",
    "spoke with Éric",
    "Ana called today",
    "李明来电",
    "x Ana: hello",
    "x Ana (guest): hello",
    "青木：はい",
    "then\nAna: hi",
    "the agent: x",
    "x 担当：x",
  ])("%s", (text) => {
    expect(cued(text) & NAMES).toBe(NAMES);
  });

  it.each([
    "mister",
    "misters here",
    "dear me",
    "Dear Customer",
    "Dear me に",
    "Dear Customer on Monday",
    "Dear and so very much, Ana",
    "Monday called",
    "he called",
    "お客様",
    "the agent x",
    "客服：好",
    "note: hello",
    "see Foo:bar there",
    "Customer: hello",
  ])("not: %s", (text) => {
    expect(cued(text) & NAMES).toBe(0);
  });
});

describe("an address", () => {
  it.each(["5 Example Street", "Musterstraße 5", "Musterstr. 5", "27号 x"])("%s", (text) => {
    expect(cued(text) & (PLACES | NAMES)).not.toBe(0);
  });

  it.each(["Example Street x", "5 streets x"])("not: %s", (text) => {
    expect(cued(text) & PLACES).toBe(0);
  });
});

describe("a number", () => {
  it.each([
    "five five five five",
    "double five and 0143",
    "202 uh 5550",
    "一一一一",
    "いちいちいち 1",
    "2025... 550",
    "ana dot example",
    "ana 艾特 example",
    "ana at example.com",
    "ana@ example",
    "ana @example",
    "it's ana@\nexample",
  ])("%s", (text) => {
    expect(cued(text) & SPOKEN).toBe(SPOKEN);
  });

  it.each([
    "five of three, five of two",
    "five more of it by 2024-11-18",
    "2025 550 143",
    "reach me at ana@example.com",
    "reach me at ana.lima@example.com",
    "five 2025550143",
    "一二三四五 x",
    "a dotted ana@example.com",
  ])("not: %s", (text) => {
    expect(cued(text) & SPOKEN).toBe(0);
  });
});

const pieces = [
  ..."Mister mister señora SEÑORA Dear dear with called at com agent customer Customer Monday street Straße Musterstraße str five double uh dot Ana ana É x".split(
    " ",
  ),
  ..."さ ん 様 客 服 来 电 号 一 い ち 艾 特 李 ー ・ 、 。 々 〇 한 ه д ễ ơ 😀 ᶜ ： Ａ ａ ５ ＠ ．".split(" "),
  ..."\u0303 \u00ad \u200b \u3000".split(" "),
  ..."0 1 5 . .. : : @ ( ) ' \" - _ / \n \\ \\n \\u0041 &amp; %41 %E3%81%95 \t".split(/ (?!$)/),
  " ",
  " ",
];

describe("the core", () => {
  it("shows each text that the host says has a cue", () => {
    for (const needs of [NAMES, PLACES, SPOKEN]) {
      const one = detector(needs);
      builtInAre([{ id: one.id, category: one.category, make: () => one }]);
      const redaction = new Redaction({ unlisted: "scan" });
      let shown = 0;
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }), (parts) => {
          const text = parts.join("");
          if ((cued(text) & needs) === 0) return;
          shown++;
          const json = JSON.stringify([text]);
          expect(Buffer.from(redaction.bytes(json).bytes).toString() === json, "it is replaced").toBe(false);
          expect(redaction.value([text]).value, "in a value, too").not.toEqual([text]);
        }),
        { numRuns: runCount(3000) },
      );
      expect(shown).toBeGreaterThan(50);
    }
  });

  it.each(["Dear Ana, hello", "five five five five", "5 Example Street"])(
    "reads what is percent-encoded: %s",
    (text) => {
      const one = detector(CUED);
      builtInAre([{ id: one.id, category: one.category, make: () => one }]);
      const json = JSON.stringify([encodeURIComponent(text)]);
      const { bytes } = new Redaction({ unlisted: "scan" }).bytes(json);
      expect(Buffer.from(bytes).toString() === json).toBe(false);
    },
  );
});

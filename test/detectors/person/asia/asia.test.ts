/** Names in Japanese, Chinese and Korean: what is found by the words around it, what stays, and that all of it has its cue. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cuesOf } from "../../../../src/detectors/cues/cue-table.ts";
import { cuesIn } from "../../../../src/detectors/cues/cues-in.ts";
import type { Detector } from "../../../../src/detectors/detector.ts";
import { EVIDENCE } from "../../../../src/detectors/evidence.ts";
import { namesOfAsia } from "../../../../src/detectors/person/asia/asia.ts";
import { asianCues } from "../../../../src/detectors/person/asia/cues.ts";
import { fold } from "../../../../src/text/folding/fold.ts";
import { runCount } from "../../../helpers/run-count.ts";
import { checkLaws } from "../../laws.ts";
import { JA_NAMES, JA_OTHERS } from "./ja-sentences.ts";
import { KO_NAMES, KO_OTHERS } from "./ko-sentences.ts";
import { ZH_NAMES, ZH_OTHERS } from "./zh-sentences.ts";

/** A sentence, and where the names that are marked in it stand. */
interface Sentence {
  readonly text: string;
  readonly names: readonly string[];
}

const lines = (table: string) => table.split("\n").filter(Boolean);

function sentence(marked: string): Sentence {
  const names: string[] = [];
  let text = "";
  for (const [index, part] of marked.split(/[{}]/).entries()) {
    if (index % 2 === 1) names.push(`${text.length}-${text.length + part.length}`);
    text += part;
  }
  return { text, names };
}

function found(text: string): string[] {
  const folded = fold(text);
  return namesOfAsia(folded.text).map(
    ({ start, end }) => `${folded.toOriginal(start, false)}-${folded.toOriginal(end, true)}`,
  );
}

const table = cuesOf([{ id: "names-of-asia", category: "user.name", cues: [asianCues], find: () => [] }]);
const hasCue = (text: string) => table !== undefined && (cuesIn(fold(text).text, table) & EVIDENCE.NAMES) !== 0;

const LANGUAGES = [
  ["Japanese", JA_NAMES, JA_OTHERS],
  ["Chinese", ZH_NAMES, ZH_OTHERS],
  ["Korean", KO_NAMES, KO_OTHERS],
] as const;

describe.each(LANGUAGES)("%s", (_language, withNames, without) => {
  const sentences = lines(withNames).map(sentence);

  it("has enough of both kinds of sentences", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(120);
    expect(lines(without).length).toBeGreaterThanOrEqual(120);
  });

  it("finds at least 95 of 100 names, from the first letter to the last", () => {
    const missed = sentences.flatMap(({ text, names }, line) => {
      const hits = found(text);
      return names.filter((name) => !hits.includes(name)).map(() => line + 1);
    });
    const all = sentences.flatMap(({ names }) => names).length;
    expect(missed.length, `lines: ${missed}`).toBeLessThanOrEqual(Math.floor(all * 0.05));
  });

  it("finds at most 3 of 100 that are none, in these sentences and in look-alikes", () => {
    const wrong = sentences.flatMap(({ text, names }, line) =>
      found(text)
        .filter((hit) => !names.includes(hit))
        .map(() => line + 1),
    );
    const alike = lines(without).flatMap((text, line) => (found(text).length > 0 ? [line + 1] : []));
    expect(wrong.length, `lines: ${wrong}`).toBeLessThanOrEqual(Math.floor(sentences.length * 0.03));
    expect(alike.length, `lines: ${alike}`).toBeLessThanOrEqual(Math.floor(lines(without).length * 0.03));
  });

  it("has a cue for each of them", () => {
    const uncued = sentences.flatMap(({ text }, line) => (found(text).length > 0 && !hasCue(text) ? [line + 1] : []));
    expect(uncued).toEqual([]);
  });

  it("holds to the laws of detectors", () => {
    const detector: Detector = { id: "asia", category: "user.name", find: namesOfAsia };
    for (const { text } of sentences) checkLaws(() => detector, fold(text).text);
  });
});

/** What names and the words around them are made of. */
const pieces = lines(JA_NAMES + ZH_NAMES + KO_NAMES)
  .flatMap((line) => line.split(/[{}]|(?<=[、。,：:])/))
  .filter(Boolean);
const texts = fc
  .array(fc.constantFrom(...pieces, " ", ":", "(", ")", "\n", "A", "1", "、", "様", "님", "先生"), { maxLength: 12 })
  .map((parts) => fold(parts.join("")).text);

describe("any text of such words", () => {
  it("has a cue where something is found, and spans in order", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let before = 0;
        for (const { start, end } of namesOfAsia(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
        if (before > 0) expect(hasCue(text)).toBe(true);
      }),
      { numRuns: runCount(2000) },
    );
  });
});

describe("long texts", () => {
  it.each([
    "様",
    "さん",
    "佐藤",
    "ア・",
    "先生",
    "小",
    "王",
    "님",
    "김 ",
    "이 부장님 ",
    ":",
    "お名前",
    "担当、",
    "Aa 様",
    "名:",
    "( ",
    "我是",
  ])("of %s take linear time", { timeout: 20_000 }, (unit) => {
    const text = unit.repeat(300_000 / unit.length);
    expect(namesOfAsia(text).length).toBeLessThanOrEqual(text.length);
  });
});

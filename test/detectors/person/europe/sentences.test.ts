/** Names beside phrases, in each language: nearly all are found, whole, and of what looks alike nearly nothing. */
import { describe, expect, it } from "vitest";
import { cuesOf } from "../../../../src/detectors/cues/cue-table.ts";
import { cuesIn } from "../../../../src/detectors/cues/cues-in.ts";
import { personCues } from "../../../../src/detectors/person/cues.ts";
import { fold } from "../../../../src/text/folding/fold.ts";
import * as english from "./english.ts";
import * as french from "./french.ts";
import * as german from "./german.ts";
import * as hindi from "./hindi.ts";
import * as portuguese from "./portuguese.ts";
import { foundIn, scoreOf, sentencesIn } from "./sentences.ts";
import * as spanish from "./spanish.ts";

const LANGUAGES = Object.entries({ english, german, french, spanish, portuguese, hindi });

describe.each(LANGUAGES)("%s", (_name, { NAMED, UNNAMED }) => {
  it("has sentences enough", () => {
    expect(sentencesIn(NAMED).length).toBeGreaterThanOrEqual(40);
    expect(sentencesIn(UNNAMED).length).toBeGreaterThanOrEqual(40);
  });

  it("finds names, and nothing else", () => {
    const { recall, precision, hit } = scoreOf(NAMED, UNNAMED);
    expect(recall, "recall").toBeGreaterThanOrEqual(0.95);
    expect(precision, "precision").toBeGreaterThanOrEqual(0.97);
    expect(hit, "sentences without a name").toBeLessThanOrEqual(1);
  });

  it("finds nothing without a cue", () => {
    const table = cuesOf([{ id: "names", category: "user.name", cues: [personCues], find: () => [] }]);
    const uncued = sentencesIn(NAMED + UNNAMED).filter(
      ({ text }) => foundIn(text).length > 0 && table !== undefined && cuesIn(fold(text).text, table) === 0,
    );
    expect(uncued.length).toBe(0);
  });
});

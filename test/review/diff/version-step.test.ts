/** Which version a change asks for. */
import { describe, expect, it } from "vitest";
import { type Change, changeOf } from "../../../src/review/diff/change.ts";
import { judgeVersion } from "../../../src/review/diff/version-step.ts";

function changes(...directions: Change["direction"][]): Change[] {
  return directions.map((direction) => changeOf({ layer: "effect", direction, entry: null, what: "x" }));
}

describe("judgeVersion", () => {
  it.each<[Change["direction"][], string, string, string, boolean]>([
    [[], "1.2.3", "1.2.3", "none 1.2.3", true],
    [[], "1.2.3", "1.2.2", "none 1.2.3", false],
    [["WORDING"], "1.2.3", "1.2.3", "patch 1.2.4", false],
    [["WORDING"], "1.2.3", "1.2.4", "patch 1.2.4", true],
    [["NEW", "WORDING"], "1.2.3", "1.2.9", "minor 1.3.0", false],
    [["DIFFERENT"], "1.2.3", "1.3.0", "minor 1.3.0", true],
    [["STRONGER"], "1.2.3", "1.10.0", "minor 1.3.0", true],
    [["STRONGER", "WEAKER"], "1.2.3", "1.99.0", "major 2.0.0", false],
    [["WEAKER"], "1.2.3", "2.0.0", "major 2.0.0", true],
    [["WEAKER"], "0.1.0", "1.0.0-rc.1+x.9", "major 1.0.0", true],
    [["WEAKER"], "9.0.0", "10.0.0", "major 10.0.0", true],
  ])("%j from %s to %s: %s %s", (directions, from, to, expected, enough) => {
    const verdict = judgeVersion(from, to, changes(...directions));
    expect([`${verdict.step} ${verdict.needed}`, verdict.enough]).toEqual([expected, enough]);
    expect([verdict.from, verdict.to]).toEqual([from, to]);
  });
});

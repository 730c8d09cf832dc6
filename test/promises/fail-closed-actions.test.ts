/** Promise 3, action by action: no cut and no limit brings out what an action was to take. */
import { describe, expect, it } from "vitest";
import { ACTION_NAMES } from "../../src/actions/table.ts";
import { KEY, specOf } from "../helpers/action-specs.ts";
import { everyCutOf, withEntries } from "../helpers/every-cut.ts";
import { run, runText } from "../helpers/runs.ts";

/** What all runs have. */
const USUAL = { key: KEY, regions: ["US"] };

describe.each(ACTION_NAMES)("an error inside of a record, under %s", (name) => {
  const options = {
    ...USUAL,
    ...withEntries([{ path: "$.a", action: specOf(name) }], { records: ["$.data[*]"], unlisted: "scan" }),
  };

  it.each([
    '{"data":[{"a":""},{"a":"secret","b":"secret"x}]}',
    '{"data":[{"a":""},{"b":{"c":["secret",{"d":"secret"}]]}]}',
    '{"data":[{"a":""},{"secret":1,"a":"secret',
  ])("no cut brings out what is kept in it: %s", (text) => {
    for (const cuts of everyCutOf(Buffer.from(text))) {
      const { output, error } = run(Buffer.from(text), options, cuts);
      expect(error).toBeDefined();
      expect(output.toString()).toMatch(/^\{"data":\[\{(?:"a":(?:""|null))?\},?$/);
      expect(error?.message).not.toContain("secret");
    }
  });
});

describe.each(ACTION_NAMES)("what is too large for %s", (name) => {
  const secret = "secret 202-555-0101 ".repeat(4).trim();
  const options = (path: string, maxValueBytes: number) => ({
    ...USUAL,
    ...withEntries([{ path, action: specOf(name) }], { unlisted: "keep" }),
    maxValueBytes,
  });

  it("to examine goes whole", () => {
    for (const value of [`"${secret}"`, "2025550101".repeat(8)]) {
      const text = `{"v":${value},"w":[1]}`;
      for (const cuts of everyCutOf(Buffer.from(text))) {
        const output = runText(text, options("$.v", 40), cuts);
        expect(output).toMatch(/^\{(?:"v":(?:"\[NAME\]"|"[* -]+"|null|0|"tok1_[a-p]*_"),)?"w":\[1\]\}$/);
      }
    }
  });

  it("to hold until its filter is decided counts for the rule", () => {
    const text = `{"v":[{"secret":"${secret}","kind":"y"}],"w":[1]}`;
    for (const cuts of everyCutOf(Buffer.from(text))) {
      const output = runText(text, options("$.v[?@.kind == 'x'].secret", 20), cuts);
      expect(/secret 2|2025550101|202-555/.test(output)).toBe(false);
    }
  });
});

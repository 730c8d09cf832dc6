/** What comes of the tests of a rule file. */
import { describe, expect, it } from "vitest";
import { testedPage } from "../../src/pages/tested-page.ts";
import { testPack } from "../../src/review/tested.ts";
import { BASE, changed, reviewed, rule, small } from "./samples.ts";

describe("testPack", () => {
  it("passes where every test does", () => {
    expect(testPack(reviewed(BASE))).toEqual({
      format: "scrubjay-test/1",
      pack: "acme/calls",
      version: "1.2.3",
      tests: [
        { name: "a customer", failures: [] },
        { name: "tags", failures: [] },
      ],
      passed: true,
    });
  });

  it("says what is otherwise than a test says", () => {
    const found = testPack(reviewed(changed(`['email']": mail`, `['email']": phone`)));
    expect(found.passed).toBe(false);
    expect(found.tests[0]?.failures).toEqual(["$['data'][0]['customer']['email']: decided by mail, not by phone"]);
    const [section] = testedPage([found]).sections;
    expect(section?.facts).toEqual([{ name: "acme/calls 1.2.3", value: "1 of 2 failed", tone: "bad" }]);
    expect(section?.table?.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([["acme/calls", "a customer"]]);
  });

  it("does not pass without a test", () => {
    const found = testPack(small(rule("r", "$.a")));
    expect(found.passed).toBe(false);
    expect(testedPage([found]).sections[0]?.facts[0]?.value).toBe("no tests");
  });
});

/** The line of a rule file in a list, and the answers about several files as one. */
import { describe, expect, it } from "vitest";
import { joinPages, joinTables } from "../../src/pages/joined.ts";
import { overviewOf, overviewTable } from "../../src/pages/list-page.ts";
import { fact, type Page } from "../../src/pages/page.ts";
import { testedPage } from "../../src/pages/tested-page.ts";
import { testPack } from "../../src/review/tested.ts";
import { BASE, changed, FIELDS, reviewed, rule, small } from "../review/samples.ts";

describe("overviewOf", () => {
  it("counts what there is", () => {
    expect(overviewOf(reviewed(BASE, FIELDS))).toEqual({
      format: "scrubjay-list/1",
      pack: "acme/calls",
      version: "1.2.3",
      state: "draft",
      approval: "draft",
      by: null,
      date: null,
      until: null,
      rules: 5,
      keeps: 4,
      tests: 2,
      fields: 7,
    });
  });

  it("says what a file does not", () => {
    const bare = overviewOf(small(rule("r", "$.a")));
    expect(bare).toMatchObject({ approval: "draft", tests: 0, fields: null });
    expect(overviewTable([bare]).rows[0]?.cells).toEqual(["acme/small", "1.0.0", "draft", "1", "0", "0", "unknown"]);
  });
});

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

describe("joinPages", () => {
  const page = (title: string, heading = ""): Page => {
    return { title, sections: [{ heading, facts: [fact("a", "b")], table: undefined }] };
  };

  it("leaves one page as it is, and makes a part of each of several", () => {
    expect(joinPages("All", [page("One")])).toEqual(page("One"));
    const { title, sections } = joinPages("All", [page("One"), page("Two", "When x")]);
    expect([title, ...sections.map(({ heading }) => heading)]).toEqual(["All", "One", "Two: When x"]);
  });

  it("puts in front what is about all of them", () => {
    const { title, sections } = joinPages("All", [page("One")], page("", "Sum").sections);
    expect([title, ...sections.map(({ heading }) => heading)]).toEqual(["All", "Sum", "One"]);
  });
});

describe("joinTables", () => {
  it("names the pack in each row", () => {
    const table = (cell: string) => ({ columns: ["x"], rows: [{ cells: [cell], tone: "plain" as const }] });
    const { columns, rows } = joinTables([
      { pack: "a/b", table: table("1") },
      { pack: "c/d", table: table("2") },
    ]);
    expect([columns, ...rows.map(({ cells }) => cells)]).toEqual([
      ["pack", "x"],
      ["a/b", "1"],
      ["c/d", "2"],
    ]);
    expect(joinTables([])).toEqual({ columns: ["pack"], rows: [] });
  });
});

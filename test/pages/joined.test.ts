/** The answers about several files as one. */
import { describe, expect, it } from "vitest";
import { joinPages, joinTables } from "../../src/pages/joined.ts";
import { fact, type Page } from "../../src/pages/page.ts";

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

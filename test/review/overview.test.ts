/** What a list says of a rule file. */
import { describe, expect, it } from "vitest";
import { overviewTable } from "../../src/pages/list-page.ts";
import { overviewOf } from "../../src/review/overview.ts";
import { BASE, FIELDS, reviewed, rule, small } from "./samples.ts";

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

/** The starting file is right as it is: a reviewer changes what works. */
import { describe, expect, it } from "vitest";
import { coverage } from "../../../src/review/coverage.ts";
import { newRuleFile } from "../../../src/review/draft/new-file.ts";
import { runRuleTest } from "../../../src/review/rule-tests.ts";
import { parseRuleFile } from "../../../src/rules/parse.ts";
import { reviewed } from "../samples.ts";

describe("newRuleFile", () => {
  const text = newRuleFile("acme/calls", "2026-11-21");
  const { pack, tests, problems } = parseRuleFile(text, {
    file: "a",
    today: "2026-11-21",
    strict: true,
    shipped: true,
  });

  it("has no problem, not even for a strict check", () => {
    expect(problems).toEqual([]);
    expect(pack).toMatchObject({ id: "acme/calls", version: "0.1.0" });
  });

  it("passes its own tests, which test every entry", () => {
    if (pack === undefined) throw new Error("no pack");
    expect(tests.flatMap((test) => runRuleTest(test, pack))).toEqual([]);
    expect(coverage(reviewed(text))).toMatchObject({ fallsShort: false, entries: [] });
  });

  it("claims no review: it is a draft", () => {
    expect(text).not.toMatch(/^reviewed:/m);
  });

  it("says what to write where", () => {
    expect(text.split("\n").filter((line) => line.includes("#")).length).toBeGreaterThan(15);
  });

  it.each(["acme", "Acme/calls", "acme/calls/x", "acme/", "$&/x", "-a/b"])("refuses the id %j", (id) => {
    expect(() => newRuleFile(id, "2026-11-21")).toThrow(expect.objectContaining({ code: "wrong-id" }));
  });
});

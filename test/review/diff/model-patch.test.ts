/** The patch, applied to the old file's data, gives the new file's. */
import jsonPatch from "fast-json-patch";
import { describe, expect, it } from "vitest";
import { modelPatch } from "../../../src/review/diff/model-patch.ts";
import { BASE, changed, reviewed, without } from "../samples.ts";

const OLD = reviewed(BASE);

function applied(text: string): unknown {
  const copy = JSON.parse(JSON.stringify(OLD.model));
  return jsonPatch.applyPatch(copy, modelPatch(OLD, reviewed(text))).newDocument;
}

describe("modelPatch", () => {
  it("says nothing where nothing changed", () => {
    expect(modelPatch(OLD, OLD)).toEqual([]);
    expect(modelPatch(OLD, reviewed(`# more\n${BASE}`))).toEqual([]);
  });

  it("names the place", () => {
    expect(modelPatch(OLD, reviewed(changed('version: "1.2.3"', 'version: "1.2.4"')))).toEqual([
      { op: "replace", path: "/version", value: "1.2.4" },
    ]);
  });

  it.each([
    ["a changed word", changed("keep_last: 2", "keep_first: 2")],
    ["a removed rule", without("- id: phone", changed(`      "$['data'][0]['phone']": phone\n`, ""))],
    ["a removed test", without("- name: tags")],
    ["another root", changed(`, "$[*]"]`, `, "$[*]", "$"]`)],
  ])("leads from the old file to the new one: %s", (_what, text) => {
    expect(applied(text)).toEqual(reviewed(text).model);
  });

  it("gives data that is a rule file, written as JSON", () => {
    const asJson = JSON.stringify(applied(changed("why: Names the call", "why: It names the call")));
    expect(reviewed(asJson).pack).toEqual(OLD.pack);
  });
});

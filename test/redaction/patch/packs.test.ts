/** Shipped packs: an operation that writes what stands in the sample writes what stands in the redacted sample. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getValueByPointer } from "fast-json-patch";
import { expect, it } from "vitest";
import { Redaction } from "../../../src/redaction/redaction.ts";
import { loadRules } from "../../../src/rules/load.ts";
import { listPacks } from "../../../src/rules/shipped.ts";

const names = await listPacks();
const folder = join(import.meta.dirname, "../../../rules");

function leaves(value: unknown, pointer = ""): { readonly pointer: string; readonly value: unknown }[] {
  if (typeof value !== "object" || value === null) return [{ pointer, value }];
  return Object.entries(value).flatMap(([name, one]) => {
    return leaves(one, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  });
}

const seen = { same: 0, whole: 0 };

it.each(names)("%s", async (name) => {
  const redaction = new Redaction({ rules: await loadRules(name), key: "k".repeat(32) });
  const sample: object = JSON.parse(readFileSync(join(folder, `${name}.sample.json`), "utf8"));
  const expected = redaction.value<object>(sample).value;
  // What holds nothing stays where nothing is known, also where a rule says null.
  const saying = leaves(sample).filter(({ value }) => value !== null && value !== "");
  for (const { pointer, value } of saying) {
    const { operations, report } = redaction.patch([{ op: "test", path: pointer, value }]);
    const here = getValueByPointer(expected, pointer);
    const isWhole = report.limits.notInPatch + report.limits.withoutBy > 0;
    seen[isWhole ? "whole" : "same"]++;
    if (!isWhole) expect(operations, `${name} ${pointer}`).toEqual([{ op: "test", path: pointer, value: here }]);
  }
});

it("most of them are known without the document", () => {
  expect(seen.same).toBeGreaterThan(seen.whole * 2);
});

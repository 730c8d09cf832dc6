/** The public suite of JSON Patch (RFC 6902): what applies gives the redacted result; what does not is refused, or does not apply. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import jsonPatch, { type Operation } from "fast-json-patch";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors/errors.ts";
import { Redaction } from "../../src/redaction/redaction.ts";
import { type EntryParts, packOf, rulesOf } from "../helpers/packs.ts";
import { suitesFolder, suiteTitle } from "../helpers/suites.ts";

interface Case {
  readonly comment?: string;
  readonly doc: unknown;
  readonly patch: readonly Operation[];
  readonly expected?: unknown;
  readonly error?: string;
  readonly disabled?: boolean;
}

const RULES: readonly (readonly EntryParts[])[] = [
  [],
  [{ path: "$" }],
  [{ path: "$.foo" }, { path: "$.baz", action: { name: "remove" } }, { path: "$..bar", action: { name: "mask" } }],
  [{ path: "$.*.*", action: { name: "null" } }, { path: "$.foo.*.*" }],
  [{ path: "$..*", category: "user.contact.email" }],
];
const redactions = RULES.map((entries) => new Redaction({ rules: rulesOf(packOf(entries, { unlisted: "scan" })) }));

function casesIn(file: string): readonly Case[] {
  if (suitesFolder === undefined) return [];
  return JSON.parse(readFileSync(join(suitesFolder, "json-patch-tests", file), "utf8"));
}

/** undefined: it does not apply. */
function applied(document: unknown, patch: readonly Operation[]): { readonly result: unknown } | undefined {
  try {
    const [copy, own] = [structuredClone(document), structuredClone(patch)];
    return { result: jsonPatch.applyPatch(copy as object, own, true).newDocument };
  } catch {
    return undefined;
  }
}

/** The code, where it is refused. */
function redacted(redaction: Redaction, patch: readonly Operation[]): readonly Operation[] | string {
  try {
    return redaction.patch(patch).operations as Operation[];
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
}

describe.skipIf(suitesFolder === undefined)(suiteTitle("json-patch-tests"), () => {
  const all = ["spec_tests.json", "tests.json"].flatMap(casesIn).filter(({ doc, patch }) => doc !== undefined && patch);
  let checked = 0;
  let refused = 0;

  it.each(all.map((one, i) => [one.comment ?? one.error ?? `case ${i}`, one] as const))("%s", (_, { doc, patch }) => {
    const direct = applied(doc, patch);
    for (const redaction of redactions) {
      const after = redacted(redaction, patch);
      if (typeof after === "string") {
        refused++;
        if (after !== "unlike-places") expect(direct).toBeUndefined();
        continue;
      }
      if (direct === undefined) continue;
      checked++;
      const before = redaction.value(doc).value;
      expect(applied(before, after)?.result).toEqual(redaction.value(direct.result).value);
    }
  });

  it("most cases apply, and some are refused", () => {
    expect(checked).toBeGreaterThan(all.length * 2);
    expect(refused).toBeGreaterThan(30);
  });
});

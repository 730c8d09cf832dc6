/** The law of patches, judged by fast-json-patch: what is applied to the redacted document gives the redacted result. */
import fc from "fast-check";
import type { Operation } from "fast-json-patch";
import { describe, expect, it } from "vitest";
import { InputError, RuleError } from "../../../src/errors/errors.ts";
import { Redaction } from "../../../src/redaction/redaction.ts";
import { runCount } from "../../helpers/run-count.ts";
import { optionsOf } from "../../oracle/agreement.ts";
import { anyPatches, type PatchCase, patched, plainPatches } from "../../oracle/patches.ts";
import { PLANTED } from "../../oracle/planted.ts";
import { asked, ruleSets } from "../../oracle/rule-sets.ts";
import type { Asked, Entry, Json, Pack, Path } from "../../oracle/spec.ts";

interface Case {
  readonly patch: PatchCase;
  readonly packs: readonly Pack[];
  readonly asked: Asked;
}

/** Rules by which a place is decided without the document. */
function isLawful({ path, keys, alsoInText, action }: Entry): boolean {
  if (keys || alsoInText || action?.name === "shift-date") return false;
  const isOfElements = path.at(-1)?.selectors.some(({ kind }) => kind === "wildcard") === true;
  return isPlain(path) && !(action?.name === "remove" && isOfElements);
}

function isPlain(path: Path): boolean {
  return path.every(({ selectors }) => selectors.every(({ kind }) => kind === "name" || kind === "wildcard"));
}

function lawful(packs: readonly Pack[]): Pack[] {
  const plain = packs.map((pack) => ({
    ...pack,
    records: pack.records.filter(isPlain),
    entries: pack.entries.filter(isLawful),
  }));
  return plain.filter(({ records, entries }) => records.length > 0 && entries.length > 0);
}

/** undefined: the rule files are refused. */
function redactionOf({ packs, asked: wanted }: Case): Redaction | undefined {
  try {
    return new Redaction(optionsOf({ packs, asked: wanted }));
  } catch (error) {
    if (error instanceof RuleError) return undefined;
    throw error;
  }
}

/** The code of the error, where the patch is refused. */
function redactedPatch(redaction: Redaction, operations: readonly Operation[]) {
  try {
    return redaction.patch(operations);
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
}

function namesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const names = Array.isArray(value) ? [] : Object.keys(value);
  return [...names, ...Object.values(value).flatMap(namesIn)];
}

describe("by rules that need not know the document", () => {
  it("the redacted patch makes the redacted result of the redacted document", () => {
    const cases = fc.record({
      patch: plainPatches,
      packs: ruleSets.map(lawful).filter(({ length }) => length > 0),
      asked: asked(fc.constant(undefined)),
    });
    const seen = { checked: 0, changed: 0, all: 0 };
    fc.assert(
      fc.property(cases, (one) => {
        const redaction = redactionOf(one);
        fc.pre(redaction !== undefined);
        seen.all++;
        const { document, operations } = one.patch;
        const result = patched(document, operations);
        const redacted = redactedPatch(redaction, operations);
        if (typeof redacted === "string") {
          expect(redacted).toBe("unlike-places");
          return;
        }
        const [before, after] = [document, result].map((value) => redaction.value<Json>(value).value) as [Json, Json];
        const known = new Set(namesIn([document, result, operations]));
        // Keeps replace names, and the documents number the labels of an object.
        if (namesIn([before, after, redacted.operations]).some((name) => !known.has(name))) return;
        if (redacted.report.limits.notInPatch > 0) return;
        seen.checked++;
        if (JSON.stringify(redacted.operations) !== JSON.stringify(operations)) seen.changed++;
        expect(patched(before, redacted.operations as Operation[])).toEqual(after);
      }),
      { numRuns: runCount(100) },
    );
    expect(seen.checked).toBeGreaterThan(seen.all / 2);
    expect(seen.changed).toBeGreaterThan(seen.checked / 3);
  });
});

/** By which nothing that is found may stay. */
function isSafe({ action, keys }: Entry): boolean {
  return keys === true || (action !== null && ["scan", "replace", "null", "remove"].includes(action.name));
}

describe("by any rules", () => {
  const anyCase = fc.record({
    patch: anyPatches,
    packs: ruleSets.map((packs) => packs.map((pack) => ({ ...pack, entries: pack.entries.filter(isSafe) }))),
    asked: asked(fc.constant(undefined)).map((one): Asked => ({ ...one, unlisted: "scan" })),
  });
  const isEverywhere = PLANTED.filter(({ regions }) => regions === undefined);

  it("no address and no number stays, and bytes become what parsed operations become", () => {
    let planted = 0;
    fc.assert(
      fc.property(anyCase, (one) => {
        const packs = one.packs.filter(({ entries }) => entries.length > 0);
        const redaction = redactionOf({ ...one, packs });
        fc.pre(redaction !== undefined && packs.length > 0);
        const text = JSON.stringify(one.patch.operations);
        const parsed = redactedPatch(redaction, one.patch.operations);
        const lines = new Redaction({ ...optionsOf({ ...one, packs }), format: "patch" });
        if (typeof parsed === "string") {
          expect(() => lines.bytes(text)).toThrow(expect.objectContaining({ code: parsed }));
          return;
        }
        const { bytes, report } = lines.bytes(text);
        const output = Buffer.from(bytes).toString();
        expect(JSON.parse(output)).toEqual(parsed.operations);
        expect(report).toEqual({
          ...parsed.report,
          inputs: [{ name: "", bytes: Buffer.byteLength(text), records: 1 }],
        });
        for (const { text: number } of isEverywhere) {
          if (text.includes(number)) planted++;
          expect(output.includes(number)).toBe(false);
        }
      }),
      { numRuns: runCount(60) },
    );
    expect(planted).toBeGreaterThan(20);
  });
});

/** Nothing personal is left of what a patch brings, whatever its operations do to each other; judged by fast-json-patch. */
import fc from "fast-check";
import type { Operation } from "fast-json-patch";
import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/errors/errors.ts";
import { Redaction } from "../../../src/redaction/redaction.ts";
import { parseRules } from "../../../src/rules/parse.ts";
import { runCount } from "../../helpers/run-count.ts";
import { type PatchCase, patched, patchesOf } from "../../oracle/patches.ts";
import type { Json } from "../../oracle/spec.ts";

interface Rule {
  readonly path: string;
  readonly more?: string;
}

const known = { path: "$.name", more: "also_in: text" };
const dated = { path: "$.when", more: "action: { shift-date: { days: 400, by: rule-0 } }" };

/** By class: records and rules. */
const CLASSES: Readonly<Record<string, readonly (readonly [records: string, ...rules: Rule[]])[]>> = {
  filters: [
    ["$", { path: "$.list[?@.kind == 'x'].value" }],
    ["$", { path: "$..[?@.kind].name" }],
    ["$", { path: "$.list[?@.kind].name" }],
    ["$", { path: "$.list[?@.kind == 'x']" }, { path: "$.list[?@.value]", more: "action: remove" }],
    ["$.list[?@.kind == 'x']", { path: "$.name" }],
  ],
  indices: [
    ["$", { path: "$.list[1]" }],
    ["$", { path: "$..list[0].name" }, { path: "$.data[1].value" }],
    ["$", { path: "$.data[*].list[1]" }],
  ],
  slices: [
    ["$", { path: "$.list[2:]" }],
    ["$", { path: "$.list[::2]" }, { path: "$.data[1:2].value" }],
    ["$.data[1:]", { path: "$.name" }, { path: "$.value" }],
  ],
  also_in: [
    ["$", known],
    ["$.list[*]", known],
    ["$.data[*]", known, { path: "$.list[*].value" }],
  ],
  by: [
    ["$", { path: "$.name" }, dated],
    ["$.list[*]", known, dated],
  ],
};

function redactionBy([records, ...rules]: readonly [string, ...Rule[]], unlisted: string): Redaction {
  const written = rules.map(({ path, more = "" }, i) => {
    return `  - id: rule-${i}
    path: ${JSON.stringify(path)}
    category: user.name
    subject: customer
    why: A test
    ${more}
`;
  });
  const head = `format: pii-rules/1
id: acme/test
version: "1.0.0"
unlisted: ${unlisted}
records: [${JSON.stringify(records)}]
rules:
`;
  return new Redaction({ rules: parseRules(head + written.join("")), key: "k".repeat(32) });
}

const PLANTED = ["Zora Quill", "Odo Varga", "Mirek Tolba", "Juno Sedlar", "Pia Orsini", "Levin Kask", "Tamsin Yarrow"];
const MEMBERS = ["list", "kind", "kind", "name", "value", "note"];

const planted = fc.constantFrom(...PLANTED);
const note = planted.map((one) => `${one} called`);
const leaf: fc.Arbitrary<Json> = fc.oneof(planted, planted, note, fc.constantFrom("x", "x", null));
const item: fc.Arbitrary<Json> = fc.record(
  { kind: fc.constantFrom("x", "y"), value: leaf, name: planted, note, when: fc.constant("2026-03-17") },
  { requiredKeys: [], noNullPrototype: true },
);
const list: fc.Arbitrary<Json> = fc.array(fc.oneof(item, leaf), { maxLength: 2 });
const around: fc.Arbitrary<Json> = fc.oneof(
  fc.record({ list, note }, { requiredKeys: ["list"], noNullPrototype: true }),
  fc.record(
    { data: fc.array(fc.record({ list }, { noNullPrototype: true }), { maxLength: 2 }) },
    { noNullPrototype: true },
  ),
);
const patches = patchesOf({
  values: around,
  parts: fc.oneof(leaf, leaf, item, item, list, around),
  names: MEMBERS,
  // Of others, many are refused.
  ops: [...Array(9).fill("add"), ...Array(4).fill("replace"), "test", "test", "remove", "remove", "move", "copy"],
});

function has(value: unknown, text: string): boolean {
  return JSON.stringify(value).includes(text);
}

function timesIn(value: unknown, text: string): number {
  return JSON.stringify(value).split(text).length - 1;
}

/** undefined: it is refused. */
function redactedPatch(redaction: Redaction, operations: readonly Operation[]): readonly Operation[] | undefined {
  try {
    return redaction.patch(operations).operations as Operation[];
  } catch (error) {
    if (error instanceof InputError && error.code === "unlike-places") return undefined;
    throw error;
  }
}

/** undefined: the redacted patch does not apply. */
function applied(document: Json, operations: readonly Operation[]): Json | undefined {
  try {
    return patched(document, operations);
  } catch {
    return undefined;
  }
}

function plantedIn(redaction: Redaction, { document, operations }: PatchCase, redacted: readonly Operation[]) {
  const documents = [...operations.keys(), operations.length].map((i) => patched(document, operations.slice(0, i)));
  const after = documents.map((one) => redaction.value<Json>(one).value);
  const taken = PLANTED.filter((text) => documents.some((one, i) => has(one, text) && !has(after[i], text)));
  const last = [documents.at(-1), after.at(-1)];
  const result = applied(after[0] as Json, redacted);
  return {
    /** They stand in one place of one operation: what takes them there has to do so in the patch. */
    written: taken.filter((text) => {
      const writing = operations.filter((one) => "value" in one && has(one.value, text));
      // What is tested stands in the document, and there at that place alone.
      const isThere = has(document, text) && (writing[0]?.op !== "test" || timesIn(document, text) > 1);
      return writing.length === 1 && timesIn(writing, text) === 1 && !isThere;
    }),
    /** In the result, which has them only where they are taken. */
    left: taken.filter(
      (text) => result !== undefined && !has(document, text) && has(last[0], text) && !has(last[1], text),
    ),
    result,
  };
}

describe("nothing personal is left of what a patch brings", () => {
  it.each(Object.keys(CLASSES))("%s", (name) => {
    const seen = { refused: 0, written: 0, left: 0 };
    const redactions = (CLASSES[name] ?? []).flatMap((one) =>
      ["keep", "scan", "replace"].map((unlisted) => redactionBy(one, unlisted)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...redactions), patches, (redaction, one) => {
        const redacted = redactedPatch(redaction, one.operations);
        if (redacted === undefined) {
          seen.refused++;
          return;
        }
        const { written, left, result } = plantedIn(redaction, one, redacted);
        seen.written += written.length;
        seen.left += left.length;
        for (const text of written) expect(has(redacted, text), text).toBe(false);
        for (const text of left) expect(has(result, text), text).toBe(false);
      }),
      { numRuns: runCount(800) },
    );
    expect(seen.written).toBeGreaterThan(50);
    expect(seen.left).toBeGreaterThan(20);
  });
});

/** Every action of the table holds to the laws: as made by itself, and in a run. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Action } from "../../src/actions/action.ts";
import type { Buckets } from "../../src/actions/bucket.ts";
import { ACTION_NAMES, ACTIONS, type ActionName, type ActionSpec } from "../../src/actions/table.ts";
import type { TruncateTo } from "../../src/actions/truncate.ts";
import { Redaction } from "../../src/redaction/redaction.ts";
import { specOf } from "../helpers/action-specs.ts";
import { documentText } from "../helpers/documents.ts";
import { withEntries } from "../helpers/every-cut.ts";
import { runCount } from "../helpers/run-count.ts";
import { runText } from "../helpers/runs.ts";
import { contextOf, KEY } from "./contexts.ts";
import { applied, checkLaws, checkSecondPass, checkWayBack } from "./laws.ts";

const CATEGORIES = ["user.name", "user.contact.phone_number", "user.workplace", null];
const STABLE: readonly ActionName[] = ["replace", "mask", "null", "remove", "scan"];

const text = fc
  .string({
    unit: fc.constantFrom(
      "a",
      "Z",
      "7",
      "é",
      "日",
      " ",
      "-",
      "@",
      ".",
      "+",
      '"',
      "\\",
      "\n",
      "😀",
      "\ud800",
      "\u0000",
      "*",
    ),
    minLength: 1,
    maxLength: 30,
  })
  .map((plain) => JSON.stringify(plain));
const escaped = fc.constantFrom(
  '"\\u0041nn \\u0045xample"',
  '"\\/\\/\\/\\/\\/\\/\\/\\/a"',
  '"\\ud83d\\ude00 Ann Example"',
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer().map(String),
  fc.constantFrom("-0", "1E+400", "0.10", "12025550101", "123456789012345678901234567890"),
);
const scalar = fc.oneof(text, escaped, number, fc.constantFrom("true", "false"));

const mask = fc.record({
  keepFirst: fc.nat(4),
  keepLast: fc.nat(4),
  keepSeparators: fc.boolean(),
  char: fc.constantFrom("*", "#", "x"),
});
const buckets = fc.constantFrom<Buckets>({ width: 2 }, { width: 1000 }, { edges: [0, 18, 65] }, { edges: [-1.5, 1e9] });
const ends = fc.constantFrom<TruncateTo>("year", "month", "/24", "/48", 1, 3, 7);

const specsOf = (name: ActionName): fc.Arbitrary<ActionSpec> =>
  name === "mask"
    ? fc.oneof(
        fc.constant<ActionSpec>({ name }),
        mask.map((options) => ({ name, mask: options })),
      )
    : name === "bucket"
      ? buckets.map((bucket) => ({ name, bucket }))
      : name === "truncate"
        ? ends.map((truncate) => ({ name, truncate }))
        : fc.constant(specOf(name));

/** A number that is the edge of its bucket stays: that is the point. */
const isEdge = (make: () => Action, name: ActionName, value: string) =>
  name === "bucket" && applied(make(), value) === String(Number(value));

it("the table has every action that rule files may name, and no other", () => {
  expect(Object.keys(ACTIONS).sort()).toEqual([...ACTION_NAMES].sort());
  expect(Object.isFrozen(ACTIONS)).toBe(true);
});

describe.each(ACTION_NAMES)("%s", (name) => {
  const kind = ACTIONS[name];
  const make = (spec: ActionSpec, category: string | null) => () => kind.make(spec, contextOf(category));

  // keyed-laws.test.ts holds the others to more of them; `scan` leaves all that no detector finds.
  it.runIf(!kind.keyed && name !== "scan")("holds to the laws", () => {
    fc.assert(
      fc.property(scalar, specsOf(name), fc.constantFrom(...CATEGORIES), (value, spec, category) => {
        if (isEdge(make(spec, category), name, value)) return;
        checkLaws(make(spec, category), value);
        if (STABLE.includes(name)) checkSecondPass(make(spec, category), value);
      }),
      { numRuns: runCount(3000) },
    );
  });

  it("says whether it needs a key", () => {
    const keyless = () => kind.make(specOf(name), { ...contextOf("user.name"), keys: undefined });
    if (kind.keyed) expect(keyless).toThrow();
    else expect(keyless).not.toThrow();
  });

  it(kind.reversible ? "reveal gives back what it took" : "reveal leaves what it wrote", () => {
    const entries = withEntries([{ path: "$.v", action: specOf(name), category: "user.unique_id" }]);
    const redaction = new Redaction({ ...entries, unlisted: "keep", key: KEY });
    const sure = '{"v":"AB-1234567"}';
    if (name !== "scan") expect(Buffer.from(redaction.bytes(sure).bytes).toString()).not.toBe(sure);
    checkWayBack(kind.reversible, sure, redaction);
    fc.assert(
      fc.property(fc.oneof(text, number), (value) => checkWayBack(kind.reversible, `{"a":1,"v":${value}}`, redaction)),
      { numRuns: runCount(200) },
    );
  });

  it("in a run: valid JSON, two runs alike, and no original of 8 characters left", () => {
    const options = {
      ...withEntries([{ path: "$.v", action: specOf(name), category: "user.contact.email" }]),
      key: KEY,
    };
    fc.assert(
      fc.property(scalar, (value) => {
        const input = `{"a":1,"v":${value},"b":[${value.length}]}`;
        const output = runText(input, options);
        const { v } = JSON.parse(output) as { v?: unknown };
        const taken = { remove: undefined, null: null }[name as "remove"];
        if (name === "remove" || name === "null") expect(v).toBe(taken);
        else if (name === "tokenize" && /^[-0-9]/.test(value)) expect(v).toBeTypeOf("string");
        else expect(typeof v).toBe(typeof JSON.parse(value));
        expect(runText(input, options)).toBe(output);
        const mayStay = name === "scan" || (name === "bucket" && !value.startsWith('"'));
        if (!mayStay && value.length >= 10 && /[A-Za-z0-9]{8}/.test(value)) expect(output).not.toContain(value);
      }),
      { numRuns: runCount(500) },
    );
  });

  it.runIf(STABLE.includes(name))("a second run over whole documents changes nothing", () => {
    const options = withEntries(
      [
        { path: "$..v", action: specOf(name) },
        { path: "$.data", action: { name: "mask" } },
      ],
      { unlisted: "keep" },
    );
    fc.assert(
      fc.property(documentText({ lineBreaks: true, repeats: true }), (input) => {
        const once = runText(input, options);
        expect(runText(once, options)).toBe(once);
      }),
      { numRuns: runCount(500) },
    );
  });
});

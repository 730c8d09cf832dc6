/** Promise 2: output, report and error never depend on where the input is cut. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTION_NAMES, ACTIONS } from "../../src/actions/table.ts";
import { InputError } from "../../src/errors/errors.ts";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { Redactor } from "../../src/redaction/redactor.ts";
import { KEY, specOf } from "../helpers/action-specs.ts";
import { type AtWork, detectorsAtWork, putToWork } from "../helpers/detectors-at-work.ts";
import { cutsOf, inputText } from "../helpers/documents.ts";
import { expectOutput, waysToCut } from "../helpers/every-cut.ts";
import { packOf, rulesOf } from "../helpers/packs.ts";
import { ruleSets } from "../helpers/rule-sets.ts";
import { loaded } from "../helpers/rule-specs.ts";
import { runCount } from "../helpers/run-count.ts";

/** The options of a run, and the detectors that it has. */
type Chosen = RedactOptions & { readonly atWork: AtWork };

const redactors = new WeakMap<Chosen, Redactor>();

/** One for each set of options, ready for another input. */
function redactorOf(chosen: Chosen): Redactor {
  const { atWork, ...options } = chosen;
  putToWork(atWork);
  const redactor = redactors.get(chosen) ?? new Redactor(options);
  redactors.set(chosen, redactor);
  redactor.reset();
  return redactor;
}

/** All that a run says: output, report, and the error if there is one (then the report's counts may be of any part). */
function answer(bytes: Uint8Array, chosen: Chosen, cuts: readonly number[]): string {
  const redactor = redactorOf(chosen);
  const parts: Uint8Array[] = [];
  try {
    let from = 0;
    for (const cut of [...cuts, bytes.length]) {
      parts.push(redactor.write(bytes.subarray(from, cut)));
      from = cut;
    }
    parts.push(redactor.end());
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return `${error.code} ${JSON.stringify(error.place)}`;
  }
  return Buffer.concat(parts).toString("latin1") + JSON.stringify(redactor.report);
}

const options = fc
  .record({
    rules: ruleSets({ filters: true, actions: ACTION_NAMES })
      .map(loaded)
      .filter((rules) => rules !== undefined),
    maxValueBytes: fc.constantFrom(undefined, undefined, 8, 40),
    maxDepth: fc.constantFrom(undefined, undefined, undefined, 3),
    format: fc.constantFrom("auto" as const, "auto" as const, "json" as const, "ndjson" as const),
    atWork: detectorsAtWork,
  })
  .map(({ rules, maxValueBytes, maxDepth, format, atWork }) => ({
    rules,
    atWork,
    key: KEY,
    regions: ["US"],
    format,
    ...(maxValueBytes !== undefined && { maxValueBytes }),
    ...(maxDepth !== undefined && { maxDepth }),
  }));

const texts = inputText({ lineBreaks: true, repeats: true });

/** Bytes with something wrong: some left out, some put in, some changed. */
const wrong = fc
  .tuple(
    texts,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(2),
        fc.constantFrom(0x22, 0x5c, 0x7b, 0x5d, 0x2c, 0x3a, 0x0a, 0x31, 0x65, 0xc3, 0xed, 0xff, 0),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([text, edits]) => {
    const bytes = [...Buffer.from(text)];
    for (const [place, removed, added] of edits)
      bytes.splice(place % (bytes.length + 1), removed, ...(removed < 2 ? [added] : []));
    return Uint8Array.from(bytes);
  });

describe("every single cut", () => {
  it.each([
    ["right inputs", texts.map((text) => Uint8Array.from(Buffer.from(text))), 40],
    ["wrong inputs", wrong, 60],
  ])("%s", (_what, inputs, usual) => {
    fc.assert(
      fc.property(inputs, options, (bytes, chosen) => {
        const whole = answer(bytes, chosen, []);
        for (const cuts of waysToCut(bytes.length))
          expect(answer(bytes, chosen, cuts), `cut at ${cuts.slice(0, 3)}`).toBe(whole);
      }),
      { numRuns: runCount(usual) },
    );
  });
});

/** Values that each action does something with, and what it leaves. */
const VALUES = [
  '"call (202) 555-0101, or ann@example.com: 日本"',
  '"\\u002b1 202\\u00a0555 0101"',
  '"2026-03-17T23:30:00Z"',
  "12025550101",
  "-1.5e3",
  "true",
];

describe("every single cut, action by action", () => {
  it.each(ACTION_NAMES)("%s", (name) => {
    const entries = [
      { path: "$.v", action: specOf(name), category: "user.contact.phone_number" },
      { path: "$.list[?@.kind == 'x'].v", action: specOf(name) },
      { path: "$.kept", action: null },
      ...(ACTIONS[name].takes === undefined ? [{ path: "$.names", action: specOf(name), keys: true }] : []),
    ];
    const rules = rulesOf(packOf(entries, { records: ["$[*]"], unlisted: "scan" }));
    const kept = VALUES.map((value) => `{"kept":${value},`);
    const records = VALUES.map(
      (value, i) =>
        `${kept[i]}"v":${value},"list":[{"v":${value},"kind":"x"}, {"kind":"y","v":1}],"names":{"Ann":1,"ann@example.com":${value}}}`,
    );
    const bytes = Buffer.from(`[${records.join(" ,\n")}]`);
    const chosen: Chosen = { atWork: "all detectors", rules, key: KEY, regions: ["US"] };
    const whole = answer(bytes, chosen, []);
    for (const value of kept) expect(whole.includes(Buffer.from(value).toString("latin1")), "what is kept").toBe(true);
    for (const cuts of waysToCut(bytes.length)) {
      expect(answer(bytes, chosen, cuts) === whole, `cut at ${cuts.slice(0, 3)}`).toBe(true);
    }
  });
});

describe("many cuts at once", () => {
  it.each([
    ["right inputs", texts.map((text) => Uint8Array.from(Buffer.from(text)))],
    ["wrong inputs", wrong],
  ])("%s", (_what, inputs) => {
    const withCuts = inputs.chain((bytes) =>
      fc.tuple(fc.constant(bytes), fc.array(cutsOf(bytes.length), { minLength: 5, maxLength: 5 })),
    );
    fc.assert(
      fc.property(withCuts, options, ([bytes, ways], chosen) => {
        const whole = answer(bytes, chosen, []);
        for (const cuts of ways) expect(answer(bytes, chosen, cuts), `cut at ${cuts}`).toBe(whole);
      }),
      { numRuns: runCount(300) },
    );
  });
});

describe("values that are walked in parts", () => {
  const long = (piece: string) => piece.repeat(Math.ceil(70_000 / piece.length));

  /** Made long: a text, a number, a name, white space. */
  function lengthened(text: string, piece: string): string {
    return text
      .replace('"Ann Example"', `"${long(piece)}"`)
      .replace(/(?<=[[:,\s])12025550101(?=[\],}\s])/, long("9"))
      .replace('"2025550102"', `"${long(piece)}k"`)
      .replace("\t", long(" "));
  }

  it("end as records do, also where filters decide on them", () => {
    const rules = rulesOf(packOf([{ path: "$[?@.kind == 'x']", envelope: true }], { records: ["$[*]"] }));
    putToWork("none that finds anything");
    expectOutput(`["${"p".repeat(41)}"]`, { rules, maxValueBytes: 40 }, `["${"p".repeat(41)}"]`);
  });

  it("are the same however they are cut", () => {
    const pieces = fc.constantFrom("x", "é", '\\"', "\\\\", "\\u00e9", "😀", "日,]}");
    const inputs = fc
      .tuple(texts, pieces)
      .map(([text, piece]) => lengthened(text, piece))
      .filter((text) => text.length > 20_000)
      .map((text) => Buffer.from(text));
    const withCuts = inputs.chain((bytes) =>
      fc.tuple(fc.constant(bytes), fc.array(cutsOf(bytes.length), { minLength: 3, maxLength: 3 })),
    );
    fc.assert(
      fc.property(withCuts, options, ([bytes, ways], chosen) => {
        const whole = answer(bytes, chosen, []);
        for (const cuts of ways) expect(answer(bytes, chosen, cuts) === whole, `cut at ${cuts}`).toBe(true);
      }),
      { numRuns: runCount(150) },
    );
  });
});

/** A control character is the flaw of an input: a line feed, which nobody may count as a line, where it ends what has been read. */
describe("a string, a name that is walked in parts, with a line feed in it", () => {
  const LONG = "p".repeat(75);
  const texts = [
    `[[{"data":[],"v":{ "\\u0061":[{"a":{"a"\r:"${LONG}"}}]}},1]]`,
    `{"v":["${LONG}"]}`,
    `{"v":{"${LONG}":1}}`,
  ];
  const scanned = { path: "$.data..[?@.kind == 'x']..a", action: { name: "scan" as const }, keys: true };
  const rules = rulesOf(packOf([scanned], { records: ["$.data[1:]"], unlisted: "keep" }));

  it.each(["auto", "ndjson", "json"] as const)("has its error at one place, in format %s", (format) => {
    for (const more of [{ rules }, { unlisted: "keep" as const }]) {
      const chosen: Chosen = { atWork: "none that finds anything", ...more, maxValueBytes: 40, format };
      for (const text of texts) {
        const at = text.indexOf("p") + 55;
        const bytes = Buffer.from(`${text.slice(0, at)}\n${text.slice(at)}`);
        const whole = answer(bytes, chosen, []);
        for (let size = 1; size < 64; size++) {
          const cuts = Array.from({ length: Math.floor(bytes.length / size) }, (_, i) => (i + 1) * size);
          expect(answer(bytes, chosen, cuts), `pieces of ${size}`).toBe(whole);
        }
      }
    }
  });
});

/** Where the paths are known, the core goes by its common case: right and wrong values, and data that ends anywhere. */
import { describe, expect, it } from "vitest";
import { InputError } from "../../../../src/errors/errors.ts";
import { Redaction } from "../../../../src/redaction/redaction.ts";
import { packOf, rulesOf } from "../../../helpers/packs.ts";
import { run } from "../../../helpers/runs.ts";
import { isJson } from "../../../helpers/values.ts";

const rules = rulesOf(packOf([{ path: "$[*].name" }], { records: ["$[*]"], unlisted: "keep" }));

/** Right and wrong by RFC 8259, sections 3 and 6; as long as their wrong ends allow. */
const VALUES = [
  ..."0 -0 1 -1 10 25 2.5 -2.5 0.5 0.0 1e5 1E5 1e+5 1.5e-5 12345678 2025550123 -12345678.25 0e0 100000000000000000000".split(
    " ",
  ),
  ..."- -- + +1 01 -01 00 0.  1. -1. .5 -.5 1..5 1.5.5 1.e5 1e 1e+ 0x1 1_0 1a 12abc 1- NaN Infinity -Infinity".split(
    " ",
  ),
  ..."true false null tru fals nul t f n truE nulL falsee truee nulll true1 null1 True undefined".split(" "),
  ...['""', '"a"', '"', '"a', '1"', 'true"', '1"a"', 'null"a"', "1[", "1{", "true[", "1 2", "1 true", "1 ]", "}"],
];

/** What the redaction does with the text: its output, or its error. */
function outcomeOf(redaction: Redaction, text: string): string {
  try {
    return Buffer.from(redaction.bytes(text).bytes).toString();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return `${error.code} ${JSON.stringify(error.place)}`;
  }
}

/** One that knows the paths of the texts below; and one that is new. */
function redactions(): { grown: Redaction; newOne: Redaction } {
  const grown = new Redaction({ rules });
  for (let i = 0; i < 2; i++) grown.bytes('[{"a":1,"b":"x","c":{"d":1,"e":[{"f":1,"g":"x"}]}},{"a":1,"b":"x"}]');
  return { grown, newOne: new Redaction({ rules }) };
}

describe.each([
  ["in front of a member", (value: string) => `[{"a":${value},"b":"x"}]`],
  ["in front of a member, with blanks", (value: string) => `[{"a" : ${value} , "b" : "x"}]`],
  ["at the end of an object", (value: string) => `[{"a":1},{"b":"x","a":${value}}]`],
  ["at the end of an object in another one", (value: string) => `[{"b":"x","c":{"d":${value}}},{"b":"x"}]`],
  ["at the end of an object, with a blank", (value: string) => `[{"a":1},{"a":${value} }]`],
  ["deep inside", (value: string) => `[{"c":{"d":1,"e":[{"f":${value}},{"f":${value},"g":"x"}]}}]`],
])("a value %s", (_, place) => {
  it.each(VALUES)("%s is taken or refused as by a core that meets it for the first time", (value) => {
    const { grown, newOne } = redactions();
    const text = place(value);
    const outcome = outcomeOf(grown, text);
    expect(outcome).toBe(outcomeOf(newOne, text));
    expect(outcome === text).toBe(isJson(text));
  });
});

describe("data that ends too early", () => {
  const whole = '[{"a":12,"b":"x","c":{"d":2.5,"e":[{"f":1,"g":"x"},{"f":true,"g":"y"}]}},{"a":-1,"b":"x\\u0041"}]';
  const texts = Array.from({ length: whole.length + 1 }, (_, i) => whole.slice(0, i));

  it("is refused, wherever it ends", () => {
    const { grown } = redactions();
    for (const text of texts.slice(0, -1)) {
      expect(outcomeOf(grown, text), text).toMatch(/^(unexpected-end|empty-input) /);
      expect(outcomeOf(grown, text), text).toBe(outcomeOf(new Redaction({ rules }), text));
    }
    expect(outcomeOf(grown, whole)).toBe(whole);
  });

  it("is refused, whatever stood in the buffer before", () => {
    const { grown } = redactions();
    for (const before of [whole, whole.replaceAll("12", '"x'), `${whole}${whole}`, `[{"a":${"1".repeat(200)}}]`]) {
      for (const text of texts.slice(0, -1)) {
        outcomeOf(grown, before);
        expect(outcomeOf(grown, text), text).toMatch(/^(unexpected-end|empty-input) /);
      }
    }
  });

  it("comes out as far as it was there, whatever stood where it has been moved from", () => {
    // No record is held: what has been walked goes at once.
    const options = { rules: rulesOf(packOf([{ path: "$.x" }], { records: ["$.r"], unlisted: "keep" })) };
    const ends = [
      '{"a":',
      '{"a":1',
      '{"a":tr',
      '{"b":"',
      '{"b":"x',
      '{"b"',
      "{",
      '{"c":{"d":',
      '{"b":"x"',
      '{"b":"x","a":',
    ];
    for (let size = 0; size < 24; size++) {
      for (const before of [`[{"a":"${"x".repeat(size)}","b":"x"},`, `[{"b":"x","a":${"1".repeat(size + 1)}},`]) {
        for (const end of ends) {
          const text = before + end;
          for (const cuts of [[], [before.length], [before.length, before.length + 1]]) {
            const { output, error } = run(Buffer.from(text), options, cuts);
            expect(error?.code, text).toBe("unexpected-end");
            expect(error?.place.offset, text).toBe(text.length);
            expect(text.startsWith(Buffer.from(output).toString()), text).toBe(true);
          }
        }
      }
    }
  });
});

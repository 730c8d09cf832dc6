/** Values that depend on others of their record, and texts that detectors read folded or decoded: as in the bytes. */
import { describe, expect, it } from "vitest";
import { Redaction } from "../../../src/redaction/redaction.ts";
import { parseRules } from "../../../src/rules/parse.ts";
import { KEY } from "../../helpers/action-specs.ts";
import { withEntries } from "../../helpers/every-cut.ts";
import { expectAsBytes } from "../../helpers/values.ts";

function rulesWith(action: string): string {
  return `format: pii-rules/1
id: acme/orders
version: "1.0.0"
unlisted: scan
records: ["$.data[*]", "$"]
rules:
  - id: born
    path: "$.born"
    category: user.demographic.date_of_birth
    action: { shift-date: { days: 30, by: customer-id } }
  - id: customer-id
    path: "$.id"
    category: user.unique_id
    action: ${action}
  - id: name
    path: "$.name"
    category: user.name
    also_in: text
    action: ${action}
`;
}

const born = "2000-06-15";

describe.each(["replace", "remove", "null", "mask"])("beside values under %s", (action) => {
  const redaction = new Redaction({ rules: parseRules(rulesWith(action)), key: KEY });

  it.each([
    ["before", { id: "c-7", name: "Jared Smith", born, note: "ask Smith" }],
    ["after", { note: "ask Smith", born, name: "Jared Smith", id: "c-7" }],
    [
      "in records",
      {
        data: [
          { born, id: 1 },
          { note: "ask Smith", name: "Jared Smith" },
          { born, note: "Smith", id: 7 },
        ],
      },
    ],
    ["absent, or no scalar", { data: [{ born }, { born, id: {} }, { born, id: "" }, { born, id: null }] }],
    ["too long to be noted", { born, id: "x".repeat(70_000) }],
  ])("dates shift and texts lose names: %s", (_where, value) => {
    expectAsBytes(redaction, value);
  });

  it("is not what stands there", () => {
    const { value } = redaction.value<{ note: string; born: string }>({
      note: "ask Smith",
      born,
      name: "Jared Smith",
      id: 7,
    });
    expect(value.note).not.toContain("Smith");
    expect(value.born).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(value.born).not.toBe(born);
  });
});

it.each([
  "＋１２０２５５５０１０１",
  "٢٠٢٥٥٥٠١٠١",
  "call ＋１ ２０２ ５５５ ０１０１ now",
  "ann＠example.com",
  "ann%40example.com",
  "u=tel%3A2025550101",
  '{"p":"\\u002b1202555010\\u0031"}',
  '{"mail":"ann\\u0040example.com"}',
  "202\u200b555\u200b0101",
])("detectors see what a text says: %#", (text) => {
  const redaction = new Redaction({ unlisted: "scan", regions: ["US"] });
  const { value } = redaction.value<{ text: string }>({ text, [text]: 1 });
  expect(value.text).not.toBe(text);
  expectAsBytes(redaction, { text, [text]: 1 });
});

it.each(["@.kind == 'x' || @.name == 'y'", "@.kind != 'x' && @.name", "@.kind == 'x' && @.name != 'y' && !@.v"])(
  "filters tell all members apart: %s",
  (filter) => {
    const all = [undefined, "x", "y", 1];
    const list = all.flatMap((kind) => all.flatMap((name) => all.map((v) => ({ kind, name, v, a: "Ann" }))));
    const redaction = new Redaction({ ...withEntries([{ path: `$[?${filter}].a` }]), unlisted: "keep" });
    expectAsBytes(redaction, JSON.parse(JSON.stringify(list)));
  },
);

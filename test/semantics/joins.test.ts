/** Equal values have equal hashes, however they are written: in bytes, in parsed values, and by the core alone. */
import { describe, expect, it } from "vitest";
import { redactBytes, redactValue } from "../../src/redaction/redactor.ts";
import { parseRules } from "../../src/rules/parse.ts";
import { runText } from "../helpers/runs.ts";

const key = "k".repeat(40);

function rulesWith(action: string) {
  return parseRules(`format: pii-rules/1
id: acme/joins
version: "1.0.0"
records: ["$[*]"]
unlisted: keep
regions: ["US"]
rules:
  - id: phone
    path: "$.p"
    category: user.contact.phone_number
    action: ${action}
  - id: mail
    path: "$.e"
    category: user.contact.email
    action: ${action}
  - id: id
    path: "$.i"
    category: user.unique_id
    action: ${action}
`);
}

const PHONES = [
  "+12025550123",
  "tel:+1-202-555-0123",
  "sip:+12025550123@pbx.example.com",
  "\u202a+1 202-555-0123\u202c",
  "12025550123.0",
  "(202) 555-0123",
  '="2025550123"',
  "PJSIP/2025550123-0000001a",
  "2025550123;",
];
const IDS = ["Jos\u00e9-7", "Jose\u0301-7", "Jos\u00e9-7 ", '="Jos\u00e9-7"'];
const DIGITS = ["4711", "4711.0", "'4711", '="4711"', " 4711", "4711\u007f"];
const MAILS = [
  "ana@example.com",
  " ANA@example.com ",
  "Ana Example <ana@example.com>",
  "mailto:ana@example.com",
  "mailto:ana@example.com?subject=x",
  "ana%40example.com",
  "'ana@example.com'",
  "\u007fana@example.com",
  "`ana@example.com",
  "ana@example.com.",
  "ana@example.com,",
  '="ana@example.com"',
];

/** What becomes of each value, the same for all ways through the product. */
function hashes(action: string, name: string, values: readonly unknown[]): unknown[] {
  const options = { rules: rulesWith(action), key };
  const input = JSON.stringify(values.map((value) => ({ [name]: value })));
  const output = runText(input, options);
  expect(Buffer.from(redactBytes(input, options).bytes).toString()).toBe(output);
  const found = JSON.parse(output) as Record<string, unknown>[];
  expect(redactValue(JSON.parse(input), options).value).toEqual(found);
  return found.map((one) => one[name]);
}

describe("hash", () => {
  it.each([
    ["p", PHONES],
    ["e", MAILS],
    ["i", IDS],
    ["i", DIGITS],
  ])("is one for all ways to write $.%s", (name, values) => {
    expect(new Set(hashes("hash", name, values)).size).toBe(1);
    expect(new Set(hashes("{ hash: { normalize: false } }", name, values)).size).toBe(values.length);
    expect(new Set(hashes("{ hash: { normalization: 1 } }", name, values)).size).toBeGreaterThan(3);
  });

  it("of a number joins with that of a string as text only", () => {
    const values = ["+12025550123", 12025550123, 2025550123];
    const [text, ...numbers] = hashes("{ hash: { as: text } }", "p", values);
    expect(numbers).toEqual([text, text]);
    expect(hashes("hash", "p", values)[0]).toBe(text);
    expect(hashes("hash", "p", values)[1]).toBeTypeOf("number");
    const ids = hashes("{ hash: { as: text } }", "i", ["4711", 4711]);
    expect(ids[0]).toBe(ids[1]);
    expect(hashes("{ hash: { as: text } }", "i", [true])).toEqual([false]);
  });

  it("of an id is that of its digits, with a point or without", () => {
    const written = '[{"i":4711},{"i":4711.0},{"i":4711.5}]';
    const output = runText(written, { rules: rulesWith("hash"), key });
    const [whole, withPoint, other] = (JSON.parse(output) as { i: number }[]).map(({ i }) => i);
    expect(withPoint).toBe(whole);
    expect(other).not.toBe(whole);
    const [first, ...others] = hashes("hash", "i", ["4711", "47110", "0.4711", "471.1", "4711.01"]);
    expect(others).not.toContain(first);
  });
});

it("a version that is not there is refused with those that are", () => {
  expect(() => rulesWith("{ hash: { normalization: 3 } }")).toThrow(
    expect.objectContaining({
      files: [
        expect.objectContaining({
          problems: expect.arrayContaining([
            expect.objectContaining({ message: "expected a version of the normalisation: 1 or 2" }),
          ]),
        }),
      ],
    }),
  );
});

it("pseudonyms join as hashes do", () => {
  expect(new Set(hashes("pseudonymize", "p", PHONES)).size).toBe(1);
  expect(new Set(hashes("pseudonymize", "e", MAILS)).size).toBe(1);
});

it.each([
  ["hash", 2],
  ["{ hash: { normalization: 1 } }", 1],
  ["{ hash: { normalization: 2 } }", 2],
  ["{ hash: { normalize: false } }", undefined],
  ["pseudonymize", 2],
  ["mask", undefined],
])("the report has the version of the normalisation, under %s", (action, version) => {
  const { report } = redactBytes('[{"p":"+12025550123"}]', { rules: rulesWith(action), key });
  expect(report.normalization).toBe(version);
});

/** The forms of values: a closed vocabulary, the same from bytes as from text, and quick on what is made to be slow. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formOf, isContact, isForm, shortForms } from "../../../src/review/seen/forms.ts";
import { PlainForms } from "../../../src/review/seen/plain-forms.ts";
import { runCount } from "../../helpers/run-count.ts";

const CASES: readonly (readonly [value: unknown, form: string])[] = [
  ["3f2504e0-4f89-11d3-9a0c-0305e82c3301", "uuid"],
  ["2025550101", "digits{10}"],
  ["1767225600", "epoch"],
  ["42", "digits{1..6}"],
  [42, "integer"],
  [-42, "integer"],
  [1767225600000, "epoch"],
  [2025550101, "digits{10}"],
  [0.5, "decimal"],
  ["1,234.50", "decimal"],
  ["5f1e7a0b5f1e7a0b5f1e7a0b", "hex{24}"],
  ["2026-08-01", "date"],
  ["2026-08-01T10:20:30.123Z", "timestamp"],
  ["2026-08-01 10:20", "timestamp"],
  ["10:20:30", "time"],
  ["PT1H30M", "duration"],
  ["192.0.2.7", "ip"],
  ["2001:db8::7", "ip"],
  ["00:00:5e:00:53:01", "mac"],
  ["sip:2001@example.com", "sip"],
  ["ana@example.com", "email"],
  ["+1 202 555 0101", "phone"],
  ["(202) 555-0101", "phone"],
  ["tel:+12025550101", "phone"],
  ["12-34-56", "grouped digits{6}"],
  ["1.2.3", "version"],
  ["https://example.com/a", "url"],
  ["https://example.com/?a=ana@example.com", "url with email"],
  ['{"a":1}', "json"],
  ["<p>well</p>", "markup"],
  ["IN_PROGRESS", "code"],
  ["inProgress", "code"],
  ["open", "word"],
  ["Open", "capitalized"],
  ["c-4711", "id"],
  ["Billing and support", "words"],
  ["It was late. Nobody answered!", "text"],
  ["Call +1 202 555 0101", "words with phone"],
  ["Write to ana@example.com!", "text with email"],
  ["王芳", "word"],
  ["请在今天下午联系我", "text"],
  [true, "true/false"],
  ["false", "true/false"],
  [" ", "empty"],
  ["—", "other"],
];

describe("the form of a value", () => {
  it.each(CASES)("of %j is %s", (value, form) => {
    expect(formOf(JSON.stringify(value))).toBe(form);
    expect(isForm(form)).toBe(true);
  });

  it("says which are ways to reach somebody", () => {
    const contacts = CASES.map(([, form]) => form).filter(isContact);
    expect([...new Set(contacts)].sort()).toEqual(
      ["email", "phone", "sip", "text with email", "url with email", "words with phone"].sort(),
    );
  });

  const piece = fc.oneof(
    fc.constantFrom(...CASES.map(([value]) => String(value))),
    fc.constantFrom("-", "_", "P", "T", ":", ".", "Z", "0x", "é", " ", "@", "+", "v1", "\\", '"'),
    fc.stringMatching(/^[A-Za-z0-9_-]{1,24}$/),
    fc.stringMatching(/^[0-9a-f]{1,40}$/),
  );
  const value = fc.oneof(
    fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join("")),
    fc.string({ maxLength: 80, unit: "binary" }),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );

  it("is one of the vocabulary, and the same from bytes", () => {
    const forms = new PlainForms();
    fc.assert(
      fc.property(value, (given) => {
        const json = JSON.stringify(given);
        if (json === '""') return;
        const form = formOf(json);
        expect(isForm(form)).toBe(true);
        const bytes = new TextEncoder().encode(`[${json}]`);
        expect(forms.of(bytes, 1, bytes.length - 1)).toBe(form);
      }),
      { numRuns: runCount(3000) },
    );
  });

  it.each([
    "a@".repeat(50_000),
    `a@${"a.".repeat(50_000)} `,
    "1 ".repeat(50_000),
    "+1 ".repeat(50_000),
    "<a".repeat(50_000),
    "\\u00e9".repeat(50_000),
    "P1Y".repeat(50_000),
    ":".repeat(100_000),
  ])("is told at once of what is long: %#", (text) => {
    const start = performance.now();
    expect(isForm(formOf(JSON.stringify(text)))).toBe(true);
    expect(performance.now() - start).toBeLessThan(200);
  });

  it("is shown with its neighbours as a range", () => {
    const counts = { "digits{9}": 1, "digits{10}": 2, "digits{12}": 9, uuid: 4, "hex{24}": 5 };
    expect(shortForms(counts)).toEqual([
      ["digits{12}", 9],
      ["hex{24}", 5],
      ["uuid", 4],
      ["digits{9..10}", 3],
    ]);
  });
});

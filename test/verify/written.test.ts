/** The check of an output never takes what the redactor wrote for what it left, and yet sees what it left. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTION_NAMES, type ActionSpec } from "../../src/actions/table.ts";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { parsePolicy } from "../../src/rules/policy/parse-policy.ts";
import { Verifier } from "../../src/verify/verifier.ts";
import { specOf } from "../helpers/action-specs.ts";
import { packOf, rulesOf } from "../helpers/packs.ts";
import { runCount } from "../helpers/run-count.ts";
import { runText } from "../helpers/runs.ts";

const REGIONS = ["US", "JP", "DE", "CN", "IN"];

/** Under a rule for `$.x`; what else there is is kept. */
function optionsFor(action: ActionSpec): RedactOptions {
  const entries = [
    { path: "$.x", action, category: "user.demographic.date_of_birth" },
    { id: "customer-id", path: "$.id", action: null },
  ];
  return { rules: rulesOf(packOf(entries)), regions: REGIONS, key: "k".repeat(32) };
}

function checked(text: string, options: RedactOptions) {
  const verifier = new Verifier(options);
  verifier.write(Buffer.from(text));
  return verifier.end();
}

const mask = fc.record({
  keepFirst: fc.nat(12),
  keepLast: fc.nat(12),
  keepSeparators: fc.boolean(),
  char: fc.constantFrom("*", "#", "_", "-", ".", "+"),
});
const actions: fc.Arbitrary<ActionSpec> = fc.oneof(
  fc.constantFrom(...ACTION_NAMES.map(specOf)),
  mask.map((options): ActionSpec => ({ name: "mask", mask: options })),
  fc
    .constantFrom("year" as const, "month" as const, "/24" as const, "/48" as const)
    .map((to): ActionSpec => ({ name: "truncate", truncate: to })),
  fc.integer({ min: 1, max: 20 }).map((to): ActionSpec => ({ name: "truncate", truncate: to })),
  fc.constantFrom(2, 10, 1000, 86_400_000).map((width): ActionSpec => ({ name: "bucket", bucket: { width } })),
  fc.constant<ActionSpec>({ name: "bucket", bucket: { edges: [0, 2_025_550_123, 9_012_345_678] } }),
  fc
    .constantFrom(1, 30, 36_500)
    .map((days): ActionSpec => ({ name: "shift-date", shift: { days, by: "customer-id" } })),
);

const stamp = fc.integer({ min: 100_000_000, max: 9_999_999_999 });
const texts = fc.oneof(
  fc.constantFrom(
    "+1 202 555 0123",
    "+81 90 1234 5678",
    "(202) 555-0123",
    "090-1234-5678",
    "ana@example.com",
    "a.b@example.org",
  ),
  fc.constantFrom(
    "2026-03-01",
    "2026/03/01 10:00",
    "20260301",
    "2026-03-01T10:00:00.5+09:00",
    "203.0.113.77",
    "2001:db8:7:8::9",
  ),
  stamp.map(String),
  stamp.map((seconds) => String(seconds * 1000)),
  fc.tuple(stamp, fc.nat(999)).map(([seconds, part]) => `${seconds}.${part}`),
  fc
    .tuple(fc.constantFrom("call ", "", " "), stamp)
    .map(([before, digits]) => `${before}+1202555${String(digits).slice(0, 4)} ext. 7`),
);
const values = fc.oneof(
  texts.map((text) => JSON.stringify(text)),
  stamp.map(String),
  stamp.map((seconds) => String(seconds * 1000)),
  fc.constantFrom("2025550123", "819012345678", "20260301", "true", "12025550123.5"),
);

it("what any action writes is accepted, whatever the value was", () => {
  fc.assert(
    fc.property(actions, values, (action, value) => {
      const options = optionsFor(action);
      const output = runText(`{"id":7,"x":${value}}`, options);
      expect(checked(output, options).findings.length, action.name).toBe(0);
    }),
    { numRuns: runCount(1500) },
  );
});

it("and what a policy makes of hits in texts", () => {
  const coarse: ActionSpec[] = [
    { name: "truncate", truncate: 20 },
    { name: "bucket", bucket: { width: 10 } },
    { name: "shift-date", shift: { days: 3 } },
  ];
  for (const action of coarse) {
    const policy = {
      id: "a/b",
      version: "1.0.0",
      unlisted: null,
      categories: [{ category: "user", subject: null, action }],
      rules: [],
    };
    const options = { regions: REGIONS, policy, key: "k".repeat(32) };
    const output = runText('["call +1 202 555 0123 or 2025550123",2025550123,"ana@example.com"]', options);
    expect(checked(output, options).findings.length, action.name).toBe(0);
  }
});

describe("what the action cannot have written is seen", () => {
  const month: ActionSpec = { name: "truncate", truncate: "month" };
  const shift: ActionSpec = { name: "shift-date", shift: { days: 30, by: "customer-id" } };
  it.each<[string, ActionSpec, string]>([
    ["a number where months are", month, '"+1 202 555 0123"'],
    ["a number that is no first second of a month", month, "2025550123"],
    ["digits that are no first second of a month", month, '"2025550123"'],
    ["a number where years are", { name: "truncate", truncate: "year" }, '"+1 202 555 0123"'],
    ["the first second of a month where years are", { name: "truncate", truncate: "year" }, '"6306163200"'],
    ["an address where months are", month, '"ana@example.com"'],
    ["a number where networks are", { name: "truncate", truncate: "/24" }, '"090-1234-5678"'],
    ["more characters than are left", { name: "truncate", truncate: 5 }, '"+12025550123"'],
    ["more digits than are left", { name: "truncate", truncate: 5 }, "2025550123"],
    ["a number that is no edge", { name: "bucket", bucket: { width: 10 } }, "2025550123"],
    ["a text that is no edge", { name: "bucket", bucket: { edges: [0, 2_025_550_120] } }, '"2025550123"'],
    ["a number that is written as one where dates shift", shift, '"+1 202-555-0123"'],
    ["eleven digits where dates shift", shift, "12025550123"],
    ["an address where dates shift", shift, '"ana@example.com"'],
    ["a number that is not masked", { name: "mask" }, '"+1 202 555 0123"'],
    [
      "a number of which too much is left",
      { name: "mask", mask: { keepFirst: 20, keepLast: 0, keepSeparators: true, char: "*" } },
      '"+1 202 555 0123 **"',
    ],
  ])("%s", (_name, action, value) => {
    const report = checked(`{"x":${value}}`, optionsFor(action));
    expect(report.findings).toMatchObject([{ path: "$.x", count: 1 }]);
    expect(report.exit).toBe(1);
  });

  it("also a name below such a rule", () => {
    const rules = rulesOf(packOf([{ path: "$.x", action: { name: "truncate", truncate: "month" }, keys: true }]));
    expect(checked('{"x":{"+1 202 555 0123":"2026-03"}}', { rules }).exit).toBe(1);
  });
});

it("what is passed over is counted", () => {
  const { passedOver } = checked('{"x":"6306163200"}', optionsFor({ name: "truncate", truncate: "month" }));
  expect(passedOver.standIn).toEqual({ values: 1, email: 0, phone: 1 });
});

describe("a user of a URL that was", () => {
  it.each(["hash", "tokenize"] as const)("%s", (name) => {
    const url = "see https://kim:pw@x.example/q";
    const policy = parsePolicy(
      `format: pii-policy/1\nid: joins\nversion: "1.0.0"\ncategories: { user: ${name} }\n`,
      {},
    );
    const written = runText(JSON.stringify({ x: url }), { policy, key: "k".repeat(32) });
    expect(written.includes("@x.example") && !written.includes("kim")).toBe(true);
    expect(checked(written, {}).exit).toBe(0);
    expect(checked(written.replace("@x", "kim@x"), {}).exit).toBe(1);
  });
});

/** In a pair one member says what the other is, on every way through the product: `{"name": "phone", "value": "…"}`. */
import { describe, expect, it } from "vitest";
import { Redactor, redactBytes } from "../../src/index.ts";
import { scan } from "../../src/scan/scan.ts";
import type { Json } from "../oracle/spec.ts";
import { WALKERS } from "../oracle/walkers.ts";

const OPTIONS = { unlisted: "scan", regions: ["US"] } as const;
const LOCAL = "60743199";

const TAKEN: readonly (readonly [Json, Json])[] = [
  [
    { name: "phone", value: LOCAL },
    { name: "phone", value: "[PHONE]" },
  ],
  [
    { type: "mobile", number: 60743199 },
    { type: "mobile", number: 0 },
  ],
  [
    { key: "contact_phone", use: "x", value: LOCAL },
    { key: "contact_phone", use: "x", value: "[PHONE]" },
  ],
  [
    { fieldName: "電話番号", fieldValue: LOCAL },
    { fieldName: "電話番号", fieldValue: "[PHONE]" },
  ],
  [
    { label: "PIN", value: "1596" },
    { label: "PIN", value: "[CREDENTIALS]" },
  ],
  [
    {
      tags: [
        { name: "queue", value: LOCAL },
        { name: "callerNumber", value: LOCAL },
      ],
    },
    {
      tags: [
        { name: "queue", value: LOCAL },
        { name: "callerNumber", value: "[PHONE]" },
      ],
    },
  ],
  [
    { name: "phone", title: 7, value: LOCAL },
    { name: "phone", title: 7, value: "[PHONE]" },
  ],
  ...["type", "key", "field", "title"].map((second): readonly [Json, Json] => [
    { name: "PIN", [second]: "text", value: "1596" },
    { name: "PIN", [second]: "text", value: "[CREDENTIALS]" },
  ]),
  [
    { name: "PIN", type: "text", kind: "x", id: "cf_7", value: "1596" },
    { name: "PIN", type: "text", kind: "x", id: "cf_7", value: "[CREDENTIALS]" },
  ],
  ...["contacts", "orders", "tickets", "documents", "cards", "messages", "accounts", "sessions"].map(
    (parent): readonly [Json, Json] => [
      { [parent]: [{ type: "phone", value: LOCAL }] },
      { [parent]: [{ type: "phone", value: "[PHONE]" }] },
    ],
  ),
  [
    { log: '{"orders":[{"name":"PIN","type":"text","value":"1596"}]}' },
    { log: '{"orders":[{"name":"PIN","type":"text","value":"[CREDENTIALS]"}]}' },
  ],
  [{ log: `{"name":"phone","value":"${LOCAL}"}` }, { log: '{"name":"phone","value":"[PHONE]"}' }],
];

const LEFT: readonly Json[] = [
  { name: "queue", value: LOCAL },
  { name: ["phone"], value: LOCAL },
  { name: "phone", of: {}, value: LOCAL },
  { a: { name: "phone" }, value: LOCAL },
  [{ name: "phone" }, { value: LOCAL }],
  { value: LOCAL, name: "phone" },
  { name: `phone${" ".repeat(64)}`, value: LOCAL },
  { name: "phone", value: { x: LOCAL } },
  { name: "phone", a: "1", b: "2", type: "t", kind: "k", title: "i", label: "l", value: LOCAL },
  { id: "phone a1b2c3d4e5", name: "queue", value: LOCAL },
  { orders: [{ type: "queue", value: LOCAL }] },
];

describe.each(WALKERS)("$name", ({ redact }) => {
  it.each(TAKEN)("%j", (value, expected) => {
    expect(JSON.parse(redact(value, OPTIONS).text)).toEqual(expected);
  });

  it.each(LEFT)("%j stays", (value) => {
    expect(JSON.parse(redact(value, OPTIONS).text)).toEqual(value);
  });
});

describe("a label of a ticket", () => {
  it("does not keep the number in its value", () => {
    const { bytes } = redactBytes('{"type":"ticket","value":"2025550143"}', OPTIONS);
    expect(new TextDecoder().decode(bytes)).toBe('{"type":"ticket","value":"[PHONE]"}');
  });
});

describe("pairs in bytes", () => {
  const text = `[{"name":"pho\\u006ee", "value" : "${LOCAL}"},{"name":"phone","value":"${LOCAL}"},{"name":"phone","value":60743199}]`;
  const expected =
    '[{"name":"pho\\u006ee", "value" : "[PHONE]"},{"name":"phone","value":"[PHONE]"},{"name":"phone","value":0}]';

  it("are the same at every cut", () => {
    const bytes = new TextEncoder().encode(text);
    for (let cut = 0; cut <= bytes.length; cut++) {
      const run = new Redactor(OPTIONS);
      const parts = [run.write(bytes.subarray(0, cut)), run.write(bytes.subarray(cut)), run.end()];
      expect(Buffer.concat(parts).toString()).toBe(expected);
    }
  });

  it("are counted at one place", async () => {
    const { report } = redactBytes(text, OPTIONS);
    expect(report.undecided).toEqual([
      { path: "$[*].name", count: 3 },
      { path: "$[*].value", count: 3 },
    ]);
    const { findings } = await scan(text, { regions: ["US"] });
    expect(findings).toMatchObject([{ path: "$[*].value", detector: "phone", count: 3, values: 3, hitValues: 3 }]);
  });

  it("are read however many labels come", () => {
    const many = Array.from({ length: 30_000 }, (_, i) => ({ name: `label ${i}`, value: "x" }));
    const { bytes } = redactBytes(JSON.stringify([...many, { name: "phone", value: LOCAL }]), OPTIONS);
    expect(new TextDecoder().decode(bytes).endsWith('{"name":"phone","value":"[PHONE]"}]')).toBe(true);
  });
});

describe("names in a full tree", () => {
  it("say what their values are, however many places came before", () => {
    const many = Object.fromEntries(Array.from({ length: 25_000 }, (_, i) => [`place ${i}`, { v: i }]));
    const text = JSON.stringify([many, { x: { phone: LOCAL, other: LOCAL } }, { name: "phone", value: LOCAL }]);
    const { bytes } = redactBytes(text, OPTIONS);
    const end = `{"x":{"phone":"[PHONE]","other":"${LOCAL}"}},{"name":"phone","value":"[PHONE]"}]`;
    expect(new TextDecoder().decode(bytes).slice(-end.length)).toBe(end);
  });
});

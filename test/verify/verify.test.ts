/** What `verify` finds, and where; what it must not take for something. */
import { describe, expect, test } from "vitest";
import { parseRules } from "../../src/rules/parse.ts";
import type { VerifyOptions } from "../../src/verify/verifier.ts";
import { verify } from "../../src/verify/verify.ts";

const MAIL = "jo@example.com";
const PHONE = "+1 202 555 0123";
const encoder = new TextEncoder();

/** `detector path count`, in order. */
async function left(value: unknown, options: VerifyOptions = {}): Promise<string[]> {
  const { findings } = await verify(encoder.encode(JSON.stringify(value)), options);
  return findings.map(({ detector, path, count }) => `${detector} ${path} ${count}`);
}

describe("finds", () => {
  test.each<[string, unknown, string[]]>([
    ["a value", { note: `call ${PHONE} or ${MAIL}` }, ["email $.note 1", "phone $.note 1"]],
    ["a key, without saying it", { a: { [MAIL]: 1, [PHONE]: {} } }, ["email $.a.* 1", "phone $.a.* 1"]],
    ["a number", { n: [12025550123, 2025550123] }, ["phone $.n[*] 2"]],
    ["JSON in a string", { s: JSON.stringify({ [MAIL]: [PHONE] }) }, ["email $.s 1", "phone $.s 1"]],
    ["JSON in JSON in a string", { s: JSON.stringify([JSON.stringify([MAIL])]) }, ["email $.s 1"]],
    ["percent-encoded text", { u: "q?e=jo%40example.com&p=%2B12025550123" }, ["email $.u 1", "phone $.u 1"]],
    [
      "full-width forms",
      { s: "ｊｏ＠ｅｘａｍｐｌｅ．ｃｏｍ ＋１２０２５５５０１２３" },
      ["email $.s 1", "phone $.s 1"],
    ],
    ["digits of another script", { s: "+١٢٠٢٥٥٥٠١٢٣" }, ["phone $.s 1"]],
    [
      "what is joined by nothing visible",
      { s: "+1202\u200b555\u00ad0123 jo\u2060@example.com" },
      ["email $.s 1", "phone $.s 1"],
    ],
    ["two in one text", { s: `${PHONE}, +44 20 7946 0958` }, ["phone $.s 2"]],
    ["a bare run glued to letters", { s: "tel12025550123x" }, ["phone $.s 1"]],
    ["a call abroad", { s: "0012025550123" }, ["phone $.s 1"]],
  ])("%s", async (_name, value, expected) => {
    expect(await left(value, { regions: ["US"] })).toEqual(expected);
  });

  test("an address that is written with escapes, cut anywhere", async () => {
    const bytes = encoder.encode(String.raw`{"a":[{"b":"\u006ao\u0040example.com \u002b12025550123 é"}]}`);
    const whole = await verify(bytes);
    expect(whole.findings.map(({ path }) => path)).toEqual(["$.a[*].b", "$.a[*].b"]);
    for (let cut = 1; cut < bytes.length; cut++) {
      expect(await verify(inPieces(bytes.subarray(0, cut), bytes.subarray(cut)))).toEqual(whole);
    }
  });

  test.each([
    ["DE", "a country's code that could be of the number", 4915123456789, 1],
    ["FR", "pairs of digits after dashes, the last three like a date", "+594-694-20-12-34", 1],
    ["DE", "in brackets, bare digits without the trunk digit", "(71234567)", 0],
    ["DE", "bare digits before an extension", "71234567 ext. 12", 0],
    ["BO", "those, where they are the whole number", "(71234567) or 71234567 ext. 12", 2],
    ["US", "an area in brackets", "(202)5550123", 1],
  ])("%s: %s", async (region, _name, value, count) => {
    expect(await left({ value }, { regions: [region] })).toEqual(count === 0 ? [] : [`phone $.value ${count}`]);
  });

  test("national forms only of the regions", async () => {
    const value = { s: "(202) 555-0123", n: "6123 4567" };
    expect(await left(value)).toEqual([]);
    expect(await left(value, { regions: ["US"] })).toEqual(["phone $.s 1"]);
    expect(await left(value, { regions: ["SG"] })).toEqual(["phone $.n 1"]);
  });
});

describe("what names of members and words in front say", () => {
  const named = async (value: unknown, regions: readonly string[] = ["US"]) => {
    const { findings, passedOver } = await verify(JSON.stringify(value), { regions });
    const count = findings.reduce((sum, finding) => sum + finding.count, 0);
    return [count, passedOver.byChance];
  };
  const none = { values: 0, email: 0, phone: 0 };

  test.each<[string, unknown, number]>([
    ["by its name", { phone: "60743199" }, 1],
    ["as a JSON number", { phoneNumber: 60743199 }, 1],
    ["of five digits", { tel: "12345" }, 1],
    ["of four, which is none", { tel: "1234" }, 0],
    ["like a stamp", { mobile: 1731950283 }, 1],
    ["in a list", { phones: ["60743199", "60743200"] }, 2],
    ["below a name that says nothing", { phone: { value: "60743199", type: "12345678" } }, 1],
    ["behind a word", { note: "my phone number is 60743199" }, 1],
    ["of few digits, behind a word", { note: "Tel: 12-345" }, 1],
    ["behind a word, each of a list", { note: "Tel: 60743199 / 60743200" }, 2],
    ["in JSON in a string", { body: '{"phone":{"value":60743199},"n":60743199}' }, 1],
    ["in JSON in a named string", { phone: '["60743199"]' }, 1],
    ["in encoded text", { q: "x%20Tel%3A%2060743199" }, 1],
    ["below a wrapper", { phone: { $numberLong: "60743199" } }, 1],
    ["below a container", { phone: { data: ["60743199"], v: "60743200" } }, 2],
    ["by its name in wide letters", { "\uff34\uff25\uff2c": "60743199" }, 1],
    ["by the label beside it", { name: "phone", value: "60743199" }, 1],
    ["by the label beside it, as a JSON number", { fieldName: "tel", use: "work", fieldValue: 60743199 }, 1],
    ["by the label beside it, in JSON in a string", { body: '{"type":"mobile","number":"60743199"}' }, 1],
    ["by a label behind it, which says nothing", { value: "60743199", name: "phone" }, 0],
    ["by a label in front of a container", { name: "phone", of: {}, value: "60743199" }, 0],
    ["by a label with a number behind it", { name: "phone", title: 7, value: "60743199" }, 1],
    ["by a label with another behind it", { name: "phone", type: "text", value: "60743199" }, 1],
    ["by a label below a thing", { tickets: [{ name: "phone", value: "60743199" }] }, 1],
    ["by a label, in a container", { name: "phone", value: ["60743199"] }, 0],
    ["by a label of things", { type: "ticket", value: "60743199" }, 0],
    ["that a label of another object says", [{ name: "phone" }, { value: "60743199" }], 0],
    ["that nothing says", { note: "it was 60743199" }, 0],
    ["that an id's name says not to be one", { phoneId: "60743199" }, 0],
  ])("a number that is not valid, %s", async (_name, value, count) => {
    expect(await named(value)).toEqual([count, none]);
  });

  test.each<[string, unknown, number]>([
    ["by their name", { orderId: "2025550123" }, 1],
    ["as a JSON number", { orderId: 2025550123 }, 1],
    ["in a list", { orderIds: ["2025550123", "2025550124"] }, 2],
    ["below a name that says nothing", { order: { number: "2025550123" } }, 1],
    ["behind a word", { note: "Order 2025550123 shipped" }, 1],
    ["behind a word, each of a list", { note: "orders 2025550123, 2025550124" }, 2],
    ["in JSON in a string", { body: '{"orderId":2025550123}' }, 1],
    ["that software counts", { token: "2025550123" }, 1],
    ["glued to letters", { note: "K2025550123" }, 1],
    ["behind an office's letters", { note: "SR-2025550123" }, 1],
    ["in front of a unit", { note: "2025550123 bytes" }, 1],
  ])("bare digits that would be a number by chance are passed over, %s", async (_name, value, phone) => {
    const [count, byChance] = await named(value);
    expect([count, (byChance as typeof none).phone]).toEqual([0, phone]);
  });

  test.each<[string, unknown]>([
    ["that are rarely a number", { orderId: "12025550123" }],
    ["with a plus", { orderId: "+12025550123" }],
    ["in groups", { orderId: "(202) 555-0123" }],
    ["in a plan's groups", { orderId: "202-555-0123" }],
    ["in groups that no plan has", { orderId: "2025-550123" }],
    ["in groups that no plan has, behind a word for software", { note: "version 2025-550123" }],
    ["in groups behind a version", { note: "v1.2.3; (202) 555-0123" }],
    ["that software would rarely count", { note: "token 12025550123" }],
    ["behind an exit prefix", { note: "v1.2.3; 00819012345000" }],
    ["that no word names", { note: "it was 2025550123" }],
    ["behind another word than the last", { note: "order by phone: 2025550123" }],
  ])("an id's name hides no digits %s", async (_name, value) => {
    expect(await named(value)).toEqual([1, none]);
  });

  test("a label of things keeps no number", async () => {
    expect(await named({ type: "ticket", value: "2025550123" })).toEqual([1, none]);
  });

  test("with `phone=marked` what a word or a name says is found", async () => {
    const value = [{ phone: "60743199" }, "Tel: 60743199", "2025550123", "(202) 555-0123"];
    const { findings } = await verify(JSON.stringify(value), { regions: ["US"], detect: "phone=marked" });
    expect(findings.map(({ path, count }) => [path, count])).toEqual([
      ["$[*]", 1],
      ["$[*].phone", 1],
    ]);
  });

  test("kept places are passed over as such", async () => {
    const { passedOver } = await verify('{"orderId":"2025550123","tel":"60743199"}', {
      regions: ["US"],
      unlisted: "keep",
    });
    expect(passedOver).toMatchObject({ unlisted: { values: 2, phone: 1 }, byChance: none });
  });
});

async function* inPieces(...pieces: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* pieces;
}

test("what was redacted, and what only looks like a number, does not count", async () => {
  const clean = {
    replaced: "[PHONE] said [EMAIL] [PHONE 2]",
    masked: "***-****-**** ****@*******.***",
    hashed: "abcdefghijklmnopponmlkjihgfedcba",
    date: [
      "2026-11-21",
      "2026-11-21T09:44:00.123Z",
      "2026-11-21 09:44:00 +0900",
      "21/11/2026 09:44",
      "20261121T094400",
    ],
    epoch: [1732182240, 1732182240000, "1732182240", "1732182240000", 1732182240000000],
    uuid: ["550e8400-e29b-41d4-a716-446655440000", "550e8400e29b41d4a716446655440000"],
    number: ["3.14159265358", "1,234,567.89", 12.5, 0.0000001, "127.0.0.1", "v10.20.30.4"],
    handle: "@example.com @jo a@b",
  };
  expect(await left(clean, { regions: ["US", "GB", "DE", "IN"] })).toEqual([]);
});

const RULES = parseRules(`format: pii-rules/1
id: acme-cx/contacts
version: "1.0.0"
records: ["$.data[*]", "$[*]", "$"]
regions: ["US"]
unlisted: scan
rules:
  - id: mail
    path: "$.mail"
    category: user.contact.email
    action: replace
  - id: fake
    path: "$.fake"
    category: user.contact.phone_number
    action: pseudonymize
keep:
  - id: hotline
    path: "$.hotline"
    reason: public
    why: The company's own number, printed on its site.
  - id: kind
    path: "$.parts[?@.kind == 'desk'].number"
    reason: public
    why: A desk's number, not a person's.
`);

describe("with rules", () => {
  const record = { mail: MAIL, hotline: PHONE, fake: PHONE, note: PHONE };

  test("kept places and stand-ins are passed over, and counted", async () => {
    const { findings, passedOver, exit } = await verify(encoder.encode(JSON.stringify({ data: [record] })), {
      rules: RULES,
    });
    expect(findings.map(({ path, detector, first }) => [path, detector, first.pointer])).toEqual([
      ["$.data[*].mail", "email", "/data/0/mail"],
      ["$.data[*].note", "phone", "/data/0/note"],
    ]);
    expect(passedOver).toEqual({
      kept: { values: 1, email: 0, phone: 1 },
      unlisted: { values: 0, email: 0, phone: 0 },
      standIn: { values: 1, email: 0, phone: 1 },
      byChance: { values: 0, email: 0, phone: 0 },
    });
    expect(exit).toBe(1);
  });

  test("`unlisted: keep` passes over what no entry names", async () => {
    const bytes = encoder.encode(JSON.stringify([record, record]));
    const { findings, passedOver, inputs } = await verify(bytes, { rules: RULES, unlisted: "keep" });
    expect(findings.map(({ path, count }) => [path, count])).toEqual([["$[*].mail", 2]]);
    expect(passedOver.unlisted).toEqual({ values: 2, email: 0, phone: 2 });
    expect(inputs).toEqual([{ name: "", bytes: bytes.length, records: 3 }]);
  });

  test("a name counts by what becomes of names, not of the value", async () => {
    const rules = parseRules(`format: pii-rules/1
id: acme-cx/names
version: "1.0.0"
records: ["$"]
unlisted: scan
rules:
  - id: any
    path: "$.map.*"
    category: user.name
    action: pseudonymize
`);
    const bytes = encoder.encode(JSON.stringify({ map: { [PHONE]: "x" }, [MAIL]: {} }));
    const { findings } = await verify(bytes, { rules });
    expect(findings.map(({ path, detector }) => [path, detector])).toEqual([
      ["$.*", "email"],
      ["$.map.*", "phone"],
    ]);
    const kept = await verify(bytes, { rules, unlisted: "keep" });
    expect(kept.findings).toEqual([]);
    expect(kept.passedOver.unlisted).toMatchObject({ email: 1, phone: 1 });
  });

  test("a keep with a filter holds where the filter does, in either order of the members", async () => {
    const parts = [
      { kind: "desk", number: PHONE },
      { number: PHONE, kind: "desk" },
      { number: PHONE, kind: "home" },
    ];
    const { findings, passedOver } = await verify(encoder.encode(JSON.stringify({ parts })), { rules: RULES });
    expect(findings.map(({ path, count, first }) => [path, count, first.pointer])).toEqual([
      ["$.parts[*].number", 1, "/parts/2/number"],
    ]);
    expect(passedOver.kept.phone).toBe(2);
  });

  test("a keep whose filter cannot be held does not hold", async () => {
    const parts = [{ number: PHONE, more: Array(9).fill("x".repeat(99)), kind: "desk" }];
    const options = { rules: RULES, maxValueBytes: 256 };
    const { findings, limits } = await verify(encoder.encode(JSON.stringify({ parts })), options);
    expect(findings.map(({ path }) => path)).toEqual(["$.parts[*].number"]);
    expect(limits).toEqual({ tooLarge: 0, heldTooLong: 1 });
  });

  test("what a policy's stand-ins replace is passed over where it was scanned", async () => {
    const bytes = encoder.encode(JSON.stringify({ data: [{ note: PHONE }] }));
    const { findings, passedOver } = await verify(bytes, { rules: RULES, policy: standInPolicy("pseudonymize") });
    expect({ findings, count: passedOver.standIn.phone }).toEqual({ findings: [], count: 1 });
    const plain = await verify(bytes, { rules: RULES, policy: standInPolicy("mask") });
    expect(plain.findings).toHaveLength(1);
  });
});

function standInPolicy(name: "pseudonymize" | "mask"): NonNullable<Exclude<VerifyOptions["policy"], string>> {
  const categories = [{ category: "user.contact", subject: null, action: { name } }];
  return { id: "acme", version: "1.0.0", unlisted: null, categories, rules: [] };
}

describe("reading", () => {
  test.each([
    ["json", '{"a":1} {"a":2}', "not-json"],
    ["auto", '{"a":1,}', "not-json"],
    ["auto", '{"a":[1', "not-json"],
    ["auto", " \n", "not-json"],
    ["ndjson", '{"a":\n1}', "not-json"],
    ["json", "[[[[1]]]]", "too-deep"],
  ] as const)("%s refuses %j", async (format, text, code) => {
    await expect(verify(encoder.encode(text), { format, maxDepth: 3 })).rejects.toMatchObject({ code });
  });

  test("bytes that are not UTF-8 are refused", async () => {
    const bytes = Uint8Array.of(0x22, 0xc3, 0x28, 0x22);
    await expect(verify(bytes)).rejects.toMatchObject({ code: "bad-utf8" });
  });

  test("an error says where, and nothing of the text", async () => {
    const text = `{"data":[{"mail":"${MAIL}","${MAIL}":tru}]}`;
    const error: unknown = await verify(encoder.encode(text)).catch((caught: unknown) => caught);
    expect(String(error)).toMatch(/^InputError: .* not JSON, near or after the byte at offset \d+ \(.*\/data\/0/);
    expect(String(error)).not.toContain("example");
  });

  test("lines are documents, blank ones are none", async () => {
    const text = `{"a":1}\r\n\n{"a":"${MAIL}"}\n`;
    const { findings, inputs } = await verify(encoder.encode(text), { format: "ndjson" });
    expect(findings[0]?.first).toEqual({ input: "", document: 2, pointer: "/a" });
    expect(inputs[0]?.records).toBe(2);
  });

  test("what is too long to be read counts as something left", async () => {
    const { limits, exit } = await verify(encoder.encode(`["${"x".repeat(100)}"]`), { maxValueBytes: 64 });
    expect({ limits, exit }).toEqual({ limits: { tooLarge: 1, heldTooLong: 0 }, exit: 1 });
  });

  test("an unknown option is an error", async () => {
    await expect(verify(new Uint8Array(), { region: ["US"] } as VerifyOptions)).rejects.toMatchObject({
      code: "unknown-option",
    });
  });

  test("paths past 10,000 are counted, not listed", async () => {
    const names = Array.from({ length: 10_050 }, (_, i) => [`k${letters(i)}`, MAIL]);
    const { findings, unlistedFindings } = await verify(encoder.encode(JSON.stringify(Object.fromEntries(names))));
    expect([findings.length, unlistedFindings.email]).toEqual([10_000, 50]);
  });
});

/** A name without digits. */
function letters(number: number): string {
  return String(number).replace(/[0-9]/g, (digit) => "abcdefghij"[Number(digit)] as string);
}

describe("what a keep keeps of a list", () => {
  const keeping = (path: string) =>
    parseRules(`format: pii-rules/1
id: acme/lists
version: "1.0.0"
records: ["$"]
unlisted: scan
rules: []
keep:
  - id: kept
    path: ${JSON.stringify(path)}
    reason: machine-generated
    why: Made up
`);
  const five = Array.from({ length: 5 }, () => ({ x: MAIL }));

  test.each([
    ["$.list[*].x", 0],
    ["$.list[1].x", 4],
    ["$.list[7].x", 5],
    ["$.list[1:3].x", 3],
    ["$.list[2:].x", 2],
    ["$.list[0:5:2].x", 2],
    ["$.list[1:4:2].x", 3],
  ])("by %s", async (path, count) => {
    const found = await left({ list: five }, { rules: keeping(path) });
    expect(found).toEqual(count === 0 ? [] : [`email $.list[*].x ${count}`]);
  });

  test("nothing of an object whose names look like places in a list", async () => {
    for (const path of ["$.list[1].x", "$.list[0:5].x"]) {
      expect((await left({ list: { 1: { x: MAIL } } }, { rules: keeping(path) })).length).toBe(1);
    }
  });
});

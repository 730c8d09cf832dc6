/** The detectors of rule files, in whole runs. */
import { describe, expect, test } from "vitest";
import type { DetectorKind, Span } from "../../src/detectors/detector.ts";
import { EVIDENCE } from "../../src/detectors/evidence.ts";
import { Redactor, redactBytes } from "../../src/redaction/redactor.ts";
import type { Policy, RuleSet } from "../../src/rules/model.ts";
import { parseRules } from "../../src/rules/parse.ts";
import { scan } from "../../src/scan/scan.ts";

const FILE = `format: pii-rules/1
id: acme/members
version: "1.0.0"
rules:
  - id: note
    path: "$.note"
    category: user.content.private
    action: scan
  - id: whole
    path: "$.whole"
    category: user.name
detectors:
  - id: member
    category: user.unique_id
    pattern: "M-?[0-9]{6}"
    match: ["M-123456"]
    no_match: ["M12345"]
  - id: born
    category: user.demographic.date_of_birth
    pattern: "^19[0-9]{2}-[0-9]{2}-[0-9]{2}$"
    match: ["1980-02-03"]
    no_match: ["1980-02-03T04:05:06Z"]
  - id: ticket
    category: user.account
    pattern: "[A-Z]{3}[0-9]{2}"
    context: [ticket]
    within: 5
    match: ["ticket ABC12"]
    no_match: ["ABC12"]
`;
const RULES = parseRules(FILE);

function redacted(input: string, options: { rules?: RuleSet; policy?: Policy; key?: string } = {}): string {
  return new TextDecoder().decode(redactBytes(new TextEncoder().encode(input), { rules: RULES, ...options }).bytes);
}

test.each([
  ["a text without any evidence", '{"note":"of M-123456."}', '{"note":"of [ID]."}'],
  ["what nothing lists", '{"x":["M123456","M12345"]}', '{"x":["[ID]","M12345"]}'],
  ["a key", '{"x":{"M123456":1,"ok":2}}', '{"x":{"[ID]":1,"ok":2}}'],
  ["a name", '{"M123456":1,"M-654321":2}', '{"[ID]":1,"[ID 2]":2}'],
  ["JSON in a string", '{"x":"{\\"y\\":\\"M123456\\"}"}', '{"x":"{\\"y\\":\\"[ID]\\"}"}'],
  ["escapes and full-width digits", '{"x":"\\u004d-１２３４５６ 済"}', '{"x":"[ID] 済"}'],
  [
    "what else is a date",
    '{"x":["1980-02-03","1980-02-03T04:05:06Z"]}',
    '{"x":["[DATE_OF_BIRTH]","1980-02-03T04:05:06Z"]}',
  ],
  ["context", '{"x":"Ticket: ABC12, DEF34"}', '{"x":"Ticket: [ACCOUNT], DEF34"}'],
  ["a rule goes first", '{"whole":"M123456 and more"}', '{"whole":"[NAME]"}'],
  ["beside the built-in ones", '{"x":"M123456 ana@example.com"}', '{"x":"[ID] [EMAIL]"}'],
])("%s", (_name, input, expected) => {
  expect(redacted(input)).toBe(expected);
});

test("the policy's action for the category", () => {
  const action = { name: "mask", mask: { keepFirst: 0, keepLast: 2, keepSeparators: true, char: "*" } } as const;
  const policy: Policy = {
    id: "acme/masks",
    version: "1.0.0",
    unlisted: null,
    categories: [{ category: "user.unique_id", subject: null, action }],
    rules: [],
  };
  expect(redacted('{"x":"M-123456"}', { policy })).toBe('{"x":"*-****56"}');
  const hashed: Policy = {
    ...policy,
    categories: [{ category: "user.unique_id", subject: null, action: { name: "hash" } }],
  };
  expect(() => redacted("{}", { policy: hashed })).toThrowError(expect.objectContaining({ code: "no-key" }));
  expect(redacted('{"x":"M-123456"}', { policy: hashed, key: "k".repeat(32) })).not.toContain("123456");
});

describe("several files", () => {
  const other = parseRules(FILE.replace("acme/members", "acme/others").replace("M-?[0-9]{6}", "N[0-9]{6}|M-123456"));

  test("all of theirs are at work, and an id may stand in two", () => {
    const redactor = new Redactor({ rules: { packs: [...RULES.packs, ...other.packs] } });
    const output = redactor.write(new TextEncoder().encode('{"x":"M111111, N222222"}'));
    expect(new TextDecoder().decode(output) + new TextDecoder().decode(redactor.end())).toBe('{"x":"[ID], [ID]"}');
    expect(redactor.report.detected).toEqual({ "acme/members/member": 1, "acme/others/member": 1 });
  });
});

test("a scan knows their categories", async () => {
  const { findings } = await scan(new TextEncoder().encode('{"note":"M123456"}'), { rules: RULES });
  expect(findings).toMatchObject([{ path: "$.note", detector: "acme/members/member", category: "user.unique_id" }]);
});

describe("a program's own", () => {
  const find = (text: string): Span[] =>
    [...text.matchAll(/#[0-9]+/g)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));

  function kind(changes: Partial<DetectorKind> = {}, spans = find, needs?: number): DetectorKind {
    const { id, category } = { id: "ticket", category: "user.account", ...changes };
    const stated = needs === undefined ? {} : { needs };
    return { id, category, make: () => ({ id, category, find: spans, ...stated }), ...changes };
  }

  function run(detectors: readonly DetectorKind[], input = '{"x":"see #12 or M123456"}'): string {
    const options = { rules: RULES, detectors };
    return new TextDecoder().decode(redactBytes(new TextEncoder().encode(input), options).bytes);
  }

  test("is at work beside all others", async () => {
    expect(run([kind()])).toBe('{"x":"see [ACCOUNT] or [ID]"}');
    expect(run([kind({ make: () => undefined })])).toBe('{"x":"see #12 or [ID]"}');
    const { findings } = await scan(new TextEncoder().encode('{"x":"#12"}'), { detectors: [kind()] });
    expect(findings).toMatchObject([{ path: "$.x", detector: "ticket", category: "user.account" }]);
  });

  test("without a word about what it needs it sees strings, names and numbers", () => {
    const digits = (text: string): Span[] =>
      [...text.matchAll(/77+/g)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
    expect(run([kind({}, digits)], '{"x":["a 77","2026-03-01T10:77",3377123],"a77":1}')).toBe(
      '{"x":["a [ACCOUNT]","2026-03-01T10:[ACCOUNT]",0],"a[ACCOUNT]":1}',
    );
  });

  test.each([
    ["evidence that its text has", kind({ match: ["now #1234567"] }, find, EVIDENCE.DIGITS)],
    ["evidence that its text has when it is folded", kind({ match: ["#１２３４５６７"] }, find, EVIDENCE.DIGITS)],
    ["anything, without texts", kind({}, find, EVIDENCE.ANYTHING)],
    ["nothing, and texts in which it finds something or nothing", kind({ match: ["#1"], noMatch: ["1"] })],
  ])("one that needs %s is taken", (_name, own) => {
    expect(run([own], '{"x":"see #1234567"}')).toBe('{"x":"see [ACCOUNT]"}');
  });

  test.each([
    ["needs-without-examples", kind({}, find, EVIDENCE.DIGITS)],
    ["needs-without-examples", kind({ match: [] }, find, EVIDENCE.DIGITS)],
    ["needs-misses-example", kind({ match: ["#1234567", "#12"] }, find, EVIDENCE.DIGITS)],
    // The core takes what is nothing but a time or an id for having no evidence.
    [
      "needs-misses-example",
      kind({ match: ["2026-03-01T10:11:12Z"] }, (text) => [{ start: 0, end: text.length }], EVIDENCE.DIGITS),
    ],
    ["example-not-found", kind({ match: ["#1234567", "1234567"] }, find, EVIDENCE.DIGITS)],
    ["example-not-found", kind({ match: ["12"] })],
    ["example-found", kind({ noMatch: ["none", "#12"] })],
  ])("%s: its own texts refute it before anything is read", (code, own) => {
    const error = expect.objectContaining({ name: "UsageError", code });
    expect(() => new Redactor({ detectors: [own] })).toThrowError(error);
    expect(() => new Redactor({ detectors: [own] })).toThrowError(/^(?!.*#?12)/);
  });

  test("an error says which of the texts it is", () => {
    const own = kind({ match: ["#1234567", "#7"] }, find, EVIDENCE.DIGITS);
    expect(() => new Redactor({ detectors: [own] })).toThrowError('detector "ticket": text 2 of match');
  });

  const made = (detector: unknown) => [{ ...kind(), make: () => detector }] as DetectorKind[];

  test.each([
    ["no object", [null]],
    ["no text for an id", [{ ...kind(), id: 7 }]],
    ["no category", [{ ...kind(), category: undefined }]],
    ["no function that makes it", [{ ...kind(), make: "ticket" }]],
    ["an empty text that it matches", [kind({ match: [""] })]],
    ["one text in place of a list", [{ ...kind(), noMatch: "#12" }]],
    ["another member", [{ ...kind(), needs: EVIDENCE.AT }]],
    ["a detector that is none", made(7)],
    ["a detector without a way to find", made({ id: "ticket", category: "user.account" })],
    ["what is found is no list", [kind({}, () => ({}) as Span[])]],
    ["what is found is no span", [kind({}, () => [null] as unknown as Span[])]],
  ])("%s is refused", (_name, detectors) => {
    const error = expect.objectContaining({ name: "UsageError", code: "wrong-detector" });
    expect(() => run(detectors as DetectorKind[])).toThrowError(error);
  });

  test.each([
    ["a category", "unknown-category", [kind({ category: "user.acount" })]],
    ["the id of a built-in one", "wrong-detector", [kind({ id: "email" })]],
    ["an id twice", "wrong-detector", [kind(), kind()]],
    ["no id", "wrong-detector", [kind({ id: "Ticket" })]],
    ["unknown evidence", "wrong-detector", [kind({}, find, 1 << 20)]],
    ["no evidence", "wrong-detector", [kind({}, find, 0)]],
    ["a detector of another id", "wrong-detector", [kind({ make: () => kind({ id: "other" }).make({ regions: [] }) })]],
    ["a span outside", "wrong-detector", [kind({}, (text) => [{ start: 0, end: text.length + 1 }])]],
    ["an empty span", "wrong-detector", [kind({}, () => [{ start: 1, end: 1 }])]],
    [
      "spans that overlap",
      "wrong-detector",
      [
        kind({}, () => [
          { start: 0, end: 2 },
          { start: 1, end: 3 },
        ]),
      ],
    ],
  ])("%s is refused", (_name, code, detectors) => {
    expect(() => run(detectors)).toThrowError(expect.objectContaining({ name: "UsageError", code }));
  });
});

describe("a program's own detector", () => {
  const kind = (parts: object): DetectorKind => ({
    id: "digits",
    category: "user.unique_id",
    make: () => ({
      id: "digits",
      category: "user.unique_id",
      find: (text) =>
        Array.from(text.matchAll(/[0-9%]{6,}/g), ({ 0: found, index }) => ({
          start: index,
          end: index + found.length,
        })),
      ...parts,
    }),
  });
  const left = (text: string, parts: object) =>
    Buffer.from(redactBytes(JSON.stringify([text]), { detectors: [kind(parts)], detect: "digits" }).bytes).toString();

  test("may leave ids", () => {
    expect(left("550e8400-e29b-41d4-a716-446655440000", {})).toBe('["550e8400-e29b-41d4-a716-[ID]"]');
    expect(left("550e8400-e29b-41d4-a716-446655440000", { leavesIds: true })).toBe(
      '["550e8400-e29b-41d4-a716-446655440000"]',
    );
  });

  test("may keep what is encoded", () => {
    expect(left("x=123456%20123456", {})).toBe('["x=[ID]%20[ID]"]');
    expect(left("x=123456%20123456", { keepsEncoded: true })).toBe('["x=[ID]"]');
  });
});

// Lower-case names of Object.prototype that ids may be.
describe.each(["constructor", "ticket"])("a detector called %s", (id) => {
  const find = (text: string) => Array.from(text.matchAll(/EMP/g), ({ index }) => ({ start: index, end: index + 3 }));
  const category = "user.unique_id";
  const detectors = [{ id, category, make: () => ({ id, category, find }) }];

  test.each(["EMP EMP", "EMP 1 EMP"])("of a program finds all in %j, and counts it", (text) => {
    const { bytes, report } = redactBytes(JSON.stringify([text]), { detectors });
    expect(Buffer.from(bytes).toString()).toBe(JSON.stringify([text.replaceAll("EMP", "[ID]")]));
    expect(Object.entries(report.detected)).toEqual([[id, 2]]);
    expect(report.categories).toEqual([{ category, values: 0, hits: 2 }]);
  });

  test("of a rule file finds all, counts it, and is told by a scan", () => {
    const rules = parseRules(FILE.replace("id: ticket", "id: other").replace("id: member", `id: ${id}`));
    const { bytes, report } = redactBytes('{"note":"M-123456 or M123456"}', { rules });
    expect(Buffer.from(bytes).toString()).toBe('{"note":"[ID] or [ID]"}');
    const [[name, count] = []] = Object.entries(report.detected);
    expect([name, count]).toEqual([`acme/members/${id}`, 2]);
  });
});

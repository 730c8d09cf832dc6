/** `shift-date`: dates move by what their record says of whom it is about, and by nothing else. */
import { describe, expect, it } from "vitest";
import { RuleError } from "../../src/errors/errors.ts";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { Redactor } from "../../src/redaction/redactor.ts";
import type { Policy } from "../../src/rules/model.ts";
import { parseRules } from "../../src/rules/parse.ts";
import { waysToCut } from "../helpers/every-cut.ts";
import { runText } from "../helpers/runs.ts";

const DAY = 86_400_000;
const KEY = "k".repeat(32);

function fileOf(entry: string, records = '["$.data[*]", "$[*]", "$"]'): string {
  return `format: pii-rules/1
id: acme/orders
version: "1.0.0"
unlisted: keep
records: ${records}
rules:
  - id: born
    path: "$.born"
    category: user.demographic.date_of_birth
    action: { shift-date: { days: 30, by: customer-id } }
${entry}`;
}

const KEEP = `keep:
  - id: customer-id
    path: "$.id"
    reason: machine-generated
    why: Random
`;
const ruled = (action: string) => `  - id: customer-id
    path: "$.id"
    category: user.unique_id
    action: ${action}
`;

function redacted(text: string, entry = KEEP, options: RedactOptions = {}): string {
  return runText(text, { rules: parseRules(fileOf(entry)), key: KEY, ...options });
}

/** The days by which the dates of the output moved, in order. */
function moves(output: string): number[] {
  return [...output.matchAll(/"born": ?"(\d{4}-\d\d-\d\d)"/g)].map(
    ([, day]) => (Date.parse(day as string) - Date.parse("2000-06-15")) / DAY,
  );
}

const born = (id: unknown) => `{"born":"2000-06-15","id":${JSON.stringify(id)}}`;
const [ofSeven] = moves(redacted(born("c-7"))) as [number];

describe("the shift", () => {
  it.each([
    ["before its date", '{"id":"c-7","born":"2000-06-15"}'],
    ["in another record", `[${born("c-1")},${born("c-2")},${born("c-7")}]`],
    ["in another file", `{"data":[${born("c-3")},{"x":1},${born("c-7")}]}`],
    ["on another line", `${born("c-4")}\n${born("c-7")}\n`],
    ["escaped", '{"born":"2000-06-15","id":"c\\u002d7"}'],
  ])("is the same wherever the value stands: %s", (_name, text) => {
    expect(moves(redacted(text)).at(-1)).toBe(ofSeven);
  });

  it.each([
    ["kept", KEEP],
    ["replaced", ruled("replace")],
    ["hashed by the core", ruled("hash")],
    ["removed", ruled("remove")],
    ["nulled", ruled("null")],
    ["scanned", ruled("scan")],
  ])("depends on the value of the input, also where that is %s", (_name, entry) => {
    expect(moves(redacted(born("c-7"), entry))).toEqual([ofSeven]);
    expect(moves(redacted('{"id":"c-7","born":"2000-06-15"}', entry))).toEqual([ofSeven]);
  });

  it("depends on the value where the entry loses to another file's, and in what is removed whole", () => {
    const other = parseRules(
      fileOf('  - id: all\n    path: "$.id"\n    category: user\n')
        .replace("acme/orders", "acme/others")
        .replace(/ {2}- id: born\n(.*\n){3}/, ""),
    );
    const rules = { packs: [...parseRules(fileOf(KEEP)).packs, ...other.packs] };
    expect(moves(runText(born("c-7"), { rules, key: KEY }))).toEqual([ofSeven]);
    const whole = `${ruled("replace").replace("$.id", "$.customer.id")}`;
    const removing = parseRules(
      fileOf('  - id: customer\n    path: "$.customer"\n    category: user\n    action: remove\n')
        .replace("acme/orders", "acme/others")
        .replace(/ {2}- id: born\n(.*\n){3}/, ""),
    );
    const both = { packs: [...parseRules(fileOf(whole)).packs, ...removing.packs] };
    expect(moves(runText('{"born":"2000-06-15","customer":{"id":"c-7"}}', { rules: both, key: KEY }))).toEqual([
      ofSeven,
    ]);
  });

  it("is the same for a number and the text of it", () => {
    const [one, ...others] = moves(
      redacted(`[${born(17)},${born("17")},{"born":"2000-06-15","id":17.0},{"id":1.7e1,"born":"2000-06-15"}]`),
    );
    expect(others).toEqual([one, one, one]);
  });

  it("differs by value, key and purpose, and takes every number of days but none", () => {
    const records = Array.from({ length: 600 }, (_, i) => born(`customer ${i}`));
    const all = moves(redacted(`[${records}]`));
    expect([...new Set(all)].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 61 }, (_, i) => i - 30).filter(Boolean),
    );
    expect(all.join()).not.toBe(moves(redacted(`[${records}]`, KEEP, { key: "o".repeat(32) })).join());
    expect(all.join()).not.toBe(moves(redacted(`[${records}]`, KEEP, { purpose: "research" })).join());
  });

  it("is that of the innermost record", () => {
    const text = `{"id":"c-1","data":[${born("c-7")},{"born":"2000-06-15"}],"born":"2000-06-15"}`;
    const output = redacted(text);
    const [inner, outer] = moves(output);
    expect(inner).toBe(ofSeven);
    expect(outer).toBe(moves(redacted(born("c-1")))[0]);
    expect(output).toContain('{"born":"[DATE_OF_BIRTH]"}');
  });

  it("keeps the form of dates, times and stamps, and numbers", () => {
    const date = (value: string) => redacted(`{"born":${value},"id":"c-7"}`).slice('{"born":'.length).split(',"id')[0];
    const moved = new Date(Date.parse("2000-06-15") + ofSeven * DAY).toISOString().slice(0, 10);
    expect(date('"2000-06-15T10:00:00+09:00"')).toBe(`"${moved}T10:00:00+09:00"`);
    expect(date("20000615")).toBe(moved.replaceAll("-", ""));
    expect(date("961027200000")).toBe(String(961027200000 + ofSeven * DAY));
  });
});

describe("the label stands where the record does not say it once and plainly", () => {
  const LABEL = '"[DATE_OF_BIRTH]"';
  // A keep keeps scalars: of a container in its place, all goes.
  const label = (rest: string) =>
    `{"born":${LABEL}${rest}}`
      .replace('{"a":"c-7"}', '{"[REDACTED]":"[REDACTED]"}')
      .replace('["c-7"]', '["[REDACTED]"]');

  it.each([
    ["it is absent", ""],
    ["it is null", ',"id":null'],
    ["it is empty", ',"id":""'],
    ["it is there twice", ',"id":"c-7","id":"c-7"'],
    ["it is an object", ',"id":{"a":"c-7"}'],
    ["it is an array", ',"id":["c-7"]'],
    ["it is also an object", ',"id":{},"id":"c-7"'],
    ["it is past the limit", `,"id":"${"c".repeat(33)}"`],
    ["its record is past the limit", `,"id":"c-7","x":"${"x".repeat(40)}"`],
  ])("%s", (_name, rest) => {
    const text = `{"born":"2000-06-15"${rest}}`;
    for (const cuts of waysToCut(text.length)) {
      expect(redacted(text, KEEP, {}).length).toBeGreaterThan(0);
      expect(runText(text, { rules: parseRules(fileOf(KEEP)), key: KEY, maxValueBytes: 32 }, cuts)).toBe(label(rest));
    }
  });

  it("and is counted, and said on the report", () => {
    const redactor = new Redactor({ rules: parseRules(fileOf(KEEP)), key: KEY });
    redactor.write(
      Buffer.from(
        '[{"born":"2000-06-15"},{"born":961027200000},{"born":"no date","id":1},{"born":"2000-06-15","id":1}]',
      ),
    );
    redactor.end();
    expect(redactor.report.limits).toMatchObject({ withoutBy: 2, otherKind: 1, waitedTooLong: 0 });
  });
});

it("wherever the input is cut, the output is the same", () => {
  const text = `{"data":[${born("c-7")},{"id":7,"x":{"born":1},"born":"2000-06-15"},{"born":"2000-06-15"}],"born":"2000-06-15","id":true}`;
  const whole = redacted(text);
  for (const cuts of waysToCut(text.length)) {
    expect(runText(text, { rules: parseRules(fileOf(KEEP)), key: KEY }, cuts)).toBe(whole);
  }
});

describe("a file", () => {
  const codes = (text: string): string[] => {
    try {
      parseRules(text);
    } catch (error) {
      if (error instanceof RuleError)
        return error.files.flatMap(({ problems }) =>
          problems.map(({ code, message, fix }) => `${code}: ${message} ${fix ?? ""}`),
        );
      throw error;
    }
    return [];
  };
  const without = (entry: string) => codes(fileOf(entry)).join("\n");

  it.each([
    ["no by", fileOf(KEEP).replace(", by: customer-id", ""), "shift-without-by"],
    [
      "no such entry, but one like it",
      fileOf(KEEP).replace("by: customer-id", "by: custmer-id"),
      'did you mean "customer-id"?',
    ],
    ["itself", fileOf(KEEP).replace("by: customer-id", "by: born"), "it is the entry itself"],
    ["an unknown shift_by", `${fileOf(KEEP)}shift_by: nobody\n`, "wrong-shift-by"],
  ])("with %s is refused", (_name, text, expected) => {
    expect(codes(text).join("\n")).toContain(expected);
  });

  it("whose entry is deprecated, or of the envelope, is refused", () => {
    expect(without(`${KEEP}    status: deprecated\n    replaced_by: born\n`)).toContain("deprecated");
    expect(without(`envelope:\n  keep:\n${KEEP.slice("keep:\n".length).replace(/^/gm, "  ")}`.trimEnd())).toContain(
      "surrounds",
    );
  });
});

describe("a policy", () => {
  const policy = (category: string): Policy => ({
    id: "acme/shift",
    version: "1.0.0",
    unlisted: null,
    categories: [{ category, subject: null, action: { name: "shift-date", shift: { days: 30 } } }],
    rules: [],
  });
  const plain = fileOf(ruled("replace")).replace(/ {4}action: \{ shift.*\n/, "");
  const headed = `${plain}shift_by: customer-id\n`;

  it("shifts by what the head of the rule file says", () => {
    const options = { rules: parseRules(headed), policy: policy("user.demographic"), key: KEY };
    expect(moves(runText(born("c-7"), options))).toEqual([ofSeven]);
  });

  it("is refused for a file that does not say it, before anything is read", () => {
    const options = { rules: parseRules(plain), policy: policy("user.demographic"), key: KEY };
    expect(() => new Redactor(options)).toThrowError(
      expect.objectContaining({
        name: "RuleError",
        code: "shift-without-by",
        message: expect.stringMatching(
          /: the policy shifts dates, and the rule file does not say by what: it needs shift_by$/,
        ),
      }),
    );
    // Nothing of it is shifted.
    expect(() => new Redactor({ ...options, policy: policy("user.financial") })).not.toThrow();
  });

  it("does not shift the entry by itself", () => {
    const options = { rules: parseRules(headed), policy: policy("user"), key: KEY };
    expect(runText('{"id":"2000-06-15"}', options)).toBe('{"id":"[ID]"}');
  });
});

/** What becomes of each line of an event stream. All data is made up. */
import { describe, expect, it } from "vitest";
import type { RedactOptions } from "../../../src/redaction/options/options.ts";
import { redactBytes } from "../../../src/redaction/redactor.ts";
import { verify } from "../../../src/verify/verify.ts";
import { expectError, expectOutput } from "../../helpers/every-cut.ts";
import { packOf, rulesOf } from "../../helpers/packs.ts";
import { runText } from "../../helpers/runs.ts";

const NAMES: RedactOptions = {
  rules: rulesOf(packOf([{ path: "$.name" }], { unlisted: "scan" })),
  format: "sse",
  detect: "-person-name",
};
const SCAN: RedactOptions = { format: "sse", detect: "-person-name" };
const KEEP: RedactOptions = { format: "sse", unlisted: "keep" };
const DENY: RedactOptions = { format: "sse", unlisted: "replace" };

describe("data", () => {
  it.each([
    ['data: {"name":"Ana"}\n\n', 'data: {"name":"[NAME]"}\n\n'],
    ['data:{"name":"Ana"}\r\r', 'data:{"name":"[NAME]"}\r\r'],
    ['data: {"n":1.50, "name" : "Ana"}\r\n\r\n', 'data: {"n":1.50, "name" : "[NAME]"}\r\n\r\n'],
    ['id: 7\ndata: {"name":"Ana"}\nevent: call\n\n', 'id: 7\ndata: {"name":"[NAME]"}\nevent: call\n\n'],
    // Three lines, two spellings, all line endings.
    ['data: {\r\ndata:"name":\rdata:  "Ana"}\n\n', 'data: {\r\ndata:"name":\rdata:  "[NAME]"}\n\n'],
    ['data: {"a":\nevent: x\ndata: "a@b.example"}\n\n', 'data: {"a":\nevent: x\ndata: "[EMAIL]"}\n\n'],
    ["data: call a@b.example\ndata: today\n\n", "data: call [EMAIL]\ndata: today\n\n"],
    ["data: [DONE]\n\n", "data: [DONE]\n\n"],
    ["data: 7\n\ndata: 8\n\n", "data: 7\n\ndata: 8\n\n"],
    ['data: "a@b.example"\n\n', 'data: "[EMAIL]"\n\n'],
    ["data\n\ndata:\ndata\n\ndata: \n\n", "data\n\ndata:\ndata\n\ndata: \n\n"],
    // Without the blank line it is no event, and its bytes are there.
    ['data: {"name":"Ana"}\n', 'data: {"name":"[NAME]"}\n'],
    ['data: {"name":"Ana"}', 'data: {"name":"[NAME]"}'],
    ['\ufeffdata: {"name":"Ana"}\n\n', '\ufeffdata: {"name":"[NAME]"}\n\n'],
    ['data: \ufeff{"nom":"Ana"}\n\n', undefined],
  ])("%j", (text, expected) => {
    if (expected === undefined) expectError(text, NAMES, "not-json", { offset: 6 });
    else expectOutput(text, NAMES, expected);
  });

  it("stands at $ where it is no JSON: a rule for $ takes it, default-deny takes it, keep leaves it", () => {
    const rule: RedactOptions = { rules: rulesOf(packOf([{ path: "$" }])), format: "sse" };
    expectOutput("data: Ana\ndata: Example\n\n", rule, "data: [NAME]\n\n");
    expectOutput("id: 1\ndata: Ana\ndata: Example\n\n", DENY, "id: 1\ndata: [REDACTED]\n\n");
    expectOutput("data: a@b.example\n\n", KEEP, "data: a@b.example\n\n");
    const { report } = redactBytes("data: Ana\n\n", rule);
    expect(report.paths).toEqual([{ path: "$", decided: "acme/test/entry-0", count: 1 }]);
  });

  it("with fewer lines is written as its first line is, and each line as it was where there are as many", () => {
    const rules = rulesOf(packOf([{ path: "$.name", action: { name: "remove" } }]));
    const text = 'data:{\r\nid: 7\r\ndata: "name":\r\ndata: "Ana","c":2,\r\ndata:  "b": 1\r\ndata: }\r\n\r\n';
    // A reader takes one space after the colon away: for a value that begins with one, there have to be two.
    const output = 'data:{\r\ndata:"c":2,\r\ndata:  "b": 1\r\ndata:}\r\nid: 7\r\n\r\n';
    expectOutput(text, { rules, format: "sse" }, output);
    const asNull = rulesOf(packOf([{ path: "$.name", action: { name: "null" } }]));
    const two = 'data\rdata: {"name":["Ana",\rdata: "Bea"]}\r\r';
    expectOutput(two, { rules: asNull, format: "sse" }, 'data\rdata:{"name":null}\r\r');
  });

  it("ends where it ended, though line endings are mixed and lines have gone", () => {
    expectOutput("data: a\rdata: b\n\ndata: c\n\n", DENY, "data: [REDACTED]\r\n\ndata: [REDACTED]\n\n");
    expectOutput("data: a\rid: 7\rdata: b\n\n", DENY, "data: [REDACTED]\rid: 7\r\n\n");
    expectOutput("data: a\rdata: b\r\n\r\n", DENY, "data: [REDACTED]\r\r\n");
    expectOutput("data: a\rdata: b\n", DENY, "data: [REDACTED]\r");
  });

  it("knows known values, records and filters as in any document", () => {
    const known = packOf([{ path: "$.name" }, { path: "$.note", action: { name: "scan" } }]);
    const entries = known.entries.map((entry, i) => (i === 0 ? { ...entry, alsoInText: true as const } : entry));
    const options: RedactOptions = { rules: rulesOf({ ...known, entries }), format: "sse" };
    const text = 'data: {"note":"Ana Example called",\ndata: "name":"Ana Example"}\n\ndata: {"note":"Ana Example"}\n\n';
    const output = 'data: {"note":"[NAME] called",\ndata: "name":"[NAME]"}\n\ndata: {"note":"Ana Example"}\n\n';
    expectOutput(text, options, output);
    const filtered = rulesOf(packOf([{ path: "$.list[?@.path == 'who'].value" }]));
    const changes = 'data: {"list":[{"value":"Ana","path":"who"},{"path":"state","value":"ready"}]}\n\n';
    expectOutput(changes, { rules: filtered, format: "sse" }, changes.replace("Ana", "[NAME]"));
  });
});

describe("data that begins as JSON and is no document", () => {
  const BROKEN = [
    '{"name":"Ana',
    '{"name":"Ana"} {"name":"Bea"}',
    "{name: 'Ana'}",
    "['Ana']",
    '["Ana"',
    "[",
    "[1] Ana",
    "\ufeff[]",
    '[NaN,{"name":"Ana"}]',
    '[ -Infinity,{"name":"Ana"}]',
    '[Infinity,{"name":"Ana"}]',
    '[None,{"name":"Ana"}]',
    '[,{"name":"Ana"}]',
    '[//c\ndata: {"name":"Ana"}]',
    '[/* c */ {"name":"Ana"}]',
    '1\ndata: {"name":"Ana"}',
    '1\ndata: [{"name":"Ana"}]',
    '1\ndata: \u200b{\ndata: "name":"Ana"}',
    'null\ndata:\ndata: \t{ "name":"Ana"}\ndata: 2',
    '\u001e{"name":"Ana"}',
    "\u001e{name: 'Ana'}",
    "\u200b['Ana']",
    '\u001e1\u001e{"name":"Ana"}',
    '\u0000\u200b\ufeff \u2060[{"name":"Ana"}]',
    ')]}\',\ndata: {"name":"Ana"}',
    '/* c */ {"customer":{"name":"Ana"}}',
    '// c {"name":"Ana"}',
    "/* c */ ['Ana']",
    "// c\ndata: 1, {name: 1}",
    'cb({"name":"Ana"})',
    'a.b_1( [{"name":"Ana"}] );',
    "({name: 'Ana'})",
    '\u200b/**/ typeof cb === \'function\' && cb({"name":"Ana"});',
    '1 {"name":"Ana"}',
    'null,{"name":"Ana"}',
    '"x"{"name":"Ana"}',
    '"a\\"b" , -1.5e+3,true[{"name":"Ana"}]',
    'NaN { "name":"Ana"}',
    "-Infinity, {'name':'Ana'}",
    '1/* c */{"name":"Ana"}',
    '"customer": {"name":"Ana"}',
  ];

  it.each(BROKEN)("%j ends a run with rules", (data) => {
    expectError(`id: 1\n\nid: 2\ndata: ${data}\n\n`, NAMES, "not-json", {
      offset: 19,
      line: 4,
      column: 7,
      pointer: "",
    });
  });

  it.each(BROKEN)("%j is a text where there are no rules", (data) => {
    expectOutput(`data: ${data}\n\n`, SCAN, `data: ${data}\n\n`);
    expectOutput(`data: ${data}\n\n`, DENY, "data: [REDACTED]\n\n");
  });

  it.each([
    "[DONE]",
    "[nothing new]",
    "[trueish]",
    "[Ana] hi",
    "[Infinityland]",
    "done {}",
    "<p>[]</p>",
    'x {"name":1}',
    '2:[{"name":1}]',
    "x\ndata: {y}",
    "5 {apples}",
    "10:15 {x}",
    'see "this"',
    'he said "x" {"name":1}',
    '"Ana" [Example]',
    "nullable [1]",
    '"no end [1]',
    "x: [y]",
    "/ [1]",
    "see [1](there)",
    "see ([1])",
    "f(x) [1]",
    "https://example.com/[1]",
  ])("%j is a text, also with rules", (data) => {
    expectOutput(`data: ${data}\n\n`, NAMES, `data: ${data}\n\n`);
  });
});

describe("lines beside the data", () => {
  it.each([
    [": ask a@b.example\n", ": ask [EMAIL]\n"],
    [":a@b.example\r\n", ":[EMAIL]\r\n"],
    ["event: a@b.example\n\n", "event: [EMAIL]\n\n"],
    ["id:a@b.example\r\r", "id:[EMAIL]\r\r"],
    ["retry: 120255501\n\n", "retry: 120255501\n\n"],
    ["retry:4111111111111111\n\n", "retry:[CARD]\n\n"],
    ["retry: abc\nretry: [PHONE]\n\n", "retry: abc\nretry: [PHONE]\n\n"],
    ["retry: +1 202 555 0123\n\n", "retry: [PHONE]\n\n"],
    ["Data: a@b.example\n\n", "Data: [EMAIL]\n\n"],
    [" data: a@b.example\n\n", " data: [EMAIL]\n\n"],
    ["a@b.example\n\n", "[EMAIL]\n\n"],
    ["+1 202-555-0123: x\n\n", "[PHONE]: x\n\n"],
    ["event\nid\nretry\n:\n\n", "event\nid\nretry\n:\n\n"],
    ['id: {"a":"a@b.example"}\n\n', 'id: {"a":"[EMAIL]"}\n\n'],
  ])("%j are scanned", (text, expected) => {
    expectOutput(text, SCAN, expected);
    expectOutput(text, KEEP, text);
  });

  it("`retry` with more than 9 digits may be a phone number, and verify looks at it, too", async () => {
    const options: RedactOptions = { format: "sse", regions: ["US"] };
    const text = "retry: 12025550123\ndata: 1\n\n";
    expectOutput(text, options, "retry: [PHONE]\ndata: 1\n\n");
    expectOutput(text, { regions: ["US"] }, "retry: [PHONE]\ndata: 1\n\n");
    expectOutput(text, DENY, "retry: [REDACTED]\ndata: 0\n\n");
    // It is a known field whatever stands in it: a second run takes and leaves what the first one wrote.
    for (const again of [options, DENY, { regions: ["US"] }, { unlisted: "replace" } as const]) {
      const once = runText(text, again);
      expect(runText(once, again)).toBe(once);
    }
    expectOutput("retry: abc\ndata: 1\n\n", {}, "retry: abc\ndata: 1\n\n");
    expectOutput('retry: {"name":"Ana"}\ndata: 1\n\n', NAMES, "retry: [REDACTED]\ndata: 1\n\n");
    expect(await verify(text, options)).toMatchObject({ exit: 1, findings: [{ detector: "phone" }] });
  });

  it("by default-deny what nobody reads goes, what the stream needs is scanned", () => {
    const text = ": Ana\n:\n:  \nid: 7\nevent: call\nretry: 10\nnote: Ana\ndata: 1\nid: a@b.example\n\n";
    const output = ": [REDACTED]\n:\n:  \nid: 7\nevent: call\nretry: 10\n[REDACTED]\ndata: 0\nid: [EMAIL]\n\n";
    expectOutput(text, DENY, output);
    expectOutput(output, DENY, output);
  });

  it("with rules, what looks like a document in a line that nobody reads goes: its members have no rule there", () => {
    const text = ': {"name":"Ana"}\nData: {"name":"Ana"}\nx:y: 1\n: see ["Ana"]\n\n';
    expectOutput(text, NAMES, ': [REDACTED]\n[REDACTED]\nx:y: 1\n: see ["Ana"]\n\n');
    expectOutput(text, SCAN, text);
    // A JSON file that somebody takes for an event stream.
    const file = '{\n  "name": "Ana",\n  "friends": [\n    "Bea"\n  ]\n}\n';
    expectOutput(file, NAMES, file.replace(/.+/g, "[REDACTED]"));
  });

  it.each([
    '{\n:  "name": "Ana Example"\n: }',
    "{\n:  'name': 'Ana'\n: \t}",
    '[\n:  4711,\n:  -1.5e+3\n: ], "x": [',
    'x: y: {"name":"Ana"}',
    'x: y: ["Ana"]',
    'see {"name":"Ana"} there',
    'at 7 "name" : "Ana",',
    'at 7 { "name',
    '\u200b\u001e{"name":"Ana"}',
    "[NaN, 1]",
  ])("with rules, a comment that may be a line of JSON goes: %j", (comment) => {
    const text = `: ${comment}\n\nid: 1\n: ${comment}\n\n`;
    expectOutput(text, NAMES, text.replace(/^:.+/gm, ": [REDACTED]"));
    expectOutput(text, SCAN, text);
    const ignored = `x ${comment.replace(/\n:/g, "\nx: ")}\n\n`;
    if (!/^[[{\u200b]/.test(comment)) expectOutput(ignored, NAMES, "[REDACTED]\n\n");
  });

  it.each(["[DONE]", "[info] up", "ping 7", "10:15", "a, b", 'see "this"', "x: [y]"])(
    "with rules, another comment stays: %j",
    (comment) => expectOutput(`: ${comment}\n`, NAMES, `: ${comment}\n`),
  );

  it("a hit there is counted as one in a name, and given to onFinding", () => {
    const found: unknown[] = [];
    const { report } = redactBytes(": a@b.example\nevent: a@b.example\n\n", {
      format: "sse",
      onFinding: (hit) => found.push(hit),
    });
    expect(report.detected).toEqual({ email: 2 });
    expect(report.inputs).toEqual([{ name: "", bytes: 34, records: 0 }]);
    const hit = { place: "$", inName: true, rule: undefined, detector: "email" };
    expect(found).toEqual([hit, hit]);
  });
});

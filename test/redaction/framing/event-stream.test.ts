/** The stream: when an event comes out, how long one may be, where what is wrong stands, and what an input is taken for. */
import { describe, expect, it } from "vitest";
import type { RedactOptions } from "../../../src/redaction/options/options.ts";
import { Redactor, redactBytes } from "../../../src/redaction/redactor.ts";
import { expectError, expectOutput } from "../../helpers/every-cut.ts";
import { packOf, rulesOf } from "../../helpers/packs.ts";
import { runText } from "../../helpers/runs.ts";

const rules = rulesOf(packOf([{ path: "$.name" }], { unlisted: "scan" }));
const NAMES: RedactOptions = { rules, format: "sse" };
const SCAN: RedactOptions = { format: "sse" };

describe("live", () => {
  const written = (parts: readonly string[], options: RedactOptions = { rules }): string[] => {
    const redactor = new Redactor(options);
    return parts.map((part) => Buffer.from(redactor.write(part)).toString());
  };

  it("an event comes out when its blank line has come, and a comment between events at once", () => {
    const parts = ["data: {", '"name":"Ana"}', "\n", "\n", ": ping\n", "data: 1\n", ": ping\n", "\n"];
    expect(written(parts)).toEqual([
      "",
      "",
      "",
      'data: {"name":"[NAME]"}\n\n',
      ": ping\n",
      "",
      "",
      "data: 1\n: ping\n\n",
    ]);
  });

  it("a line end of two characters need not be whole", () => {
    expect(written(["data: 1\r\n\r", "\n: ping\r", "\ndata: 2\r", "\r", "\n", "\r"])).toEqual([
      "data: 1\r\n\r",
      "\n: ping\r",
      "\n",
      "data: 2\r\r",
      "\n",
      "\r",
    ]);
  });

  it.each([":\n", ":\r", "id\n", ":\n\n"])(
    "nobody waits for more than the first line where the format is said: %j",
    (line) => {
      expect(written([line], NAMES)[0]).toBe(line.startsWith(":") ? line : "");
      expect(written([`${line}\n`], NAMES)).toEqual([`${line}\n`]);
    },
  );

  it("where it is guessed, nothing comes before the first event with data", () => {
    expect(written([": hi\n", "id: 1\n\n", "data: 1\n", "\n", ": ho\n"])).toEqual([
      "",
      "",
      "",
      ": hi\nid: 1\n\ndata: 1\n\n",
      ": ho\n",
    ]);
    const options = { rules, maxValueBytes: 100 };
    const text = `${": hi\n".repeat(20)}data: 1\n\n`;
    expectOutput(text, options, text);
    expectError(`: hi\n${text}`, options, "event-too-long", { offset: 105, line: 22 });
  });

  it("many small writes before it cost what one large one does", () => {
    const redactor = new Redactor({});
    const before = process.cpuUsage();
    for (let i = 0; i < 60_000; i++) redactor.write(": ping\n\n");
    expect(Buffer.from(redactor.write("data: 1\n\n")).length).toBe(60_000 * 8 + 9);
    // Joined at every write, this takes ten seconds.
    expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
  });

  it("an event that is wrong holds none back that came before", () => {
    const redactor = new Redactor({ rules });
    let output = "";
    const text = 'data: {"name":"Ana"}\n\nid: 7\ndata: {"name":"Bea\n\ndata: 1\n\n';
    expect(() => redactor.writeTo(Buffer.from(text), (bytes) => (output += Buffer.from(bytes).toString()))).toThrow(
      /not one document/,
    );
    expect(output).toBe('data: {"name":"[NAME]"}\n\n');
    expect(() => redactor.end()).toThrow();
    redactor.reset();
    expect(Buffer.from(redactor.write("data: 1\n\n")).toString()).toBe("data: 1\n\n");
  });
});

describe("an event that never ends", () => {
  const most: RedactOptions = { ...NAMES, maxValueBytes: 20 };

  it.each([
    ["data: 1\n\ndata: 34567890123456x\n", 9, 3],
    ["data: 1\n\ndata: 1\r\nid: 4567890xx", 9, 3],
    [": 3456789012345678901", 0, 1],
    ["nothing of the kind at all", 0, 1],
    // The line break before the blank line counts, too.
    ["data: 1\n\ndata: 34567890123456\n\n", 9, 3],
  ])("%j", (text, offset, line) => {
    expectError(text, most, "event-too-long", { offset, line, column: 1, pointer: "" });
  });

  it("is one only past the limit", () => {
    const text = "data: 1\n\ndata: 3456789012345\n\n: a45678901234567890\n: b45678901234567890\ndata: 34567890123456";
    expectOutput(text, most, text);
  });

  it.each([
    ["\n", undefined, 1024],
    ["\r\n", 64 * 1024, 1024],
    ["\r", 64 * 1500 + 63, 1500],
  ])("has a line too many, which end in %j, with maxValueBytes %j", (ending, maxValueBytes, count) => {
    const options: RedactOptions = { ...SCAN, maxValueBytes: maxValueBytes ?? 20_000 };
    const before = `data: 1${ending}${ending}`;
    const lines = (n: number) => before + `x${ending}`.repeat(n - 1);
    for (const rest of ["data: 2", `data: 2${ending}`, `data: 2${ending}${ending}: y${ending}`.repeat(2)]) {
      expect(runText(lines(count) + rest, options)).toBe(lines(count) + rest);
    }
    for (const rest of ["d", `d${ending}`, `:${ending}${ending}`]) {
      const text = lines(count + 1) + rest;
      expect(() => runText(text, options)).toThrow(
        expect.objectContaining({
          code: "event-too-long",
          place: expect.objectContaining({ offset: before.length }),
        }),
      );
    }
    expect(runText(`${lines(count)}x${ending}`, options)).toHaveLength(lines(count + 1).length);
  });

  it("nothing of it comes out", () => {
    const redactor = new Redactor({ ...most, unlisted: "keep" });
    let output = "";
    const write = (text: string) => redactor.writeTo(text, (bytes) => (output += Buffer.from(bytes).toString()));
    write("data: 1\n\nid: 1\ndata: Ana");
    expect(() => write(" and so on, without an end")).toThrow(/longer than the limit/);
    expect(output).toBe("data: 1\n\n");
  });
});

describe("where it is wrong", () => {
  it("too many brackets", () => {
    const options: RedactOptions = { ...NAMES, maxDepth: 2 };
    const text = '\ufeff: é\r\nid: 1\ndata: {"name":\r\ndata:\ndata:  [[1]]}\n\n';
    const offset = Buffer.byteLength(text.slice(0, text.indexOf("[[") + 1));
    expectError(text, options, "too-deep", { offset, line: 5, column: 9, pointer: "/name/0" });
  });

  it.each([
    ["data", [0xff], 6, 7],
    ["data", [0x61, 0xc3], 7, 8],
    ["data", [0x61, 0xe2, 0x28], 7, 8],
    ["data", [0xed, 0xa0, 0x80], 6, 7],
    ["unknown", [0xf0, 0x9f, 0x92], 9, 10],
    ["id", [0xc0, 0x80], 4, 5],
    ["event", [0x31, 0xf5], 8, 9],
    ["", [0xc3], 2, 3],
  ])("bytes that are no UTF-8, in %j", (field, bytes, offset, column) => {
    const before = Buffer.from("data: 1\n\nid: é\n\n");
    const text = Buffer.concat([before, Buffer.from(`${field}: `), Buffer.from(bytes), Buffer.from("\n\ndata: 2\n\n")]);
    expectError(text, NAMES, "bad-utf8", { offset: before.length + offset, line: 5, column, pointer: "" });
  });
});

describe("what an input is taken for", () => {
  it.each([
    "data: 1",
    "data\ndata: 1",
    "event:x\ndata: 1\n\n",
    "id\r\rdata: 1\r\r",
    "retry: 10\n\ndata: 1",
    ":\ndata: 1\n\n",
    ": x\n\ndata: 1\n\n",
    "\ufeffdata:1\n\n",
  ])("%j is an event stream", (text) => {
    expectOutput(text, { rules }, text);
  });

  it.each([
    ["id: 4711\nname: Ana Example\n", 9, 2],
    ["event: login\nuser: Ana Example\n\ndata: 1\n\n", 13, 2],
    ["data: 1\n\nAna Example\n\n", 9, 3],
  ])("%j only begins as one: a line of no known field says so", (text, offset, line) => {
    expectError(text, { rules }, "not-json", { offset, line, column: 1, pointer: "" });
    expect(() => redactBytes(text, NAMES)).not.toThrow();
  });

  it.each(["data", "event:x\n\n", "id\r\r", ": x\n\n"])("%j has no document", (text) => {
    expect(() => redactBytes(text, { rules })).toThrow(expect.objectContaining({ code: "empty-input" }));
    expectOutput(text, NAMES, text);
  });

  it.each([":Ana Example!ana@host", ":ok\n\n"])("%j is no event stream: other texts begin so", (text) => {
    expect(() => redactBytes(text, { rules })).toThrow(expect.objectContaining({ code: "unexpected-character" }));
  });

  it.each([
    "database: 1",
    "dat",
    "d",
    "identity",
    "e",
    "retry 5\n",
    "Data: 1\n",
    " data: 1\n",
    "\ndata: 1\n",
    "x: 1\n",
    "da\nta: 1",
  ])("%j is not", (text) => {
    expectError(text, { rules }, "unexpected-character", { offset: text.length - text.trimStart().length });
  });

  it("with the format named, any first line is one of an event stream, also one that begins as JSON", () => {
    expectOutput('{"name":"Ana"}\n\n', NAMES, "[REDACTED]\n\n");
    expectOutput("\n\ndata: 1\n\n", NAMES, "\n\ndata: 1\n\n");
    expectOutput("", NAMES, "");
    expectError("data: 1\n\n", { format: "json" }, "unexpected-character", { offset: 0 });
    expectError("data: 1\n\n", { format: "ndjson" }, "unexpected-character", { offset: 0 });
  });
});

it("the report counts the bytes of the input, and each document and text as a record", () => {
  const text = ': hi\ndata: {"name":"Ana"}\n\nid: 1\ndata: a "text"\ndata: é\n\ndata: [1]\n\nretry: 5\n\n';
  const { report } = redactBytes(text, NAMES);
  expect(report.inputs).toEqual([{ name: "", bytes: Buffer.byteLength(text), records: 3 }]);
  expect(report.rules).toMatchObject([{ matched: 1, redacted: 1 }]);
  expect(report.undecided).toEqual([
    { path: "$", count: 1 },
    { path: "$[*]", count: 1 },
  ]);
});

it("a long stream of events of all sizes comes out as its events do one by one", () => {
  const event = (i: number) => `id: ${i}\ndata: {"name":"Ana","n":"${"x".repeat((i * 7919) % 70_000)}"}\n\n`;
  const events = Array.from({ length: 100 }, (_, i) => event(i));
  const whole = runText(events.join(""), NAMES);
  expect(whole).toBe(events.map((text) => runText(text, NAMES)).join(""));
  expect(whole.split('"[NAME]"').length).toBe(101);
});

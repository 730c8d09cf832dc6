/** Bad lines that are left out, where the promises' small inputs do not come: long lines, many lines, and what a program may do. */
import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/errors/errors.ts";
import type { BadRecord, RedactOptions } from "../../../src/redaction/options/options.ts";
import { Redaction } from "../../../src/redaction/redaction.ts";
import { Redactor, redactBytes } from "../../../src/redaction/redactor.ts";

const GOOD = '{"mail":"a@example.com"}\n';
const REDACTED = '{"mail":"[EMAIL]"}\n';

/** What is bad in the text, and what comes of the rest. */
function run(text: string, more: RedactOptions = {}) {
  const bad: BadRecord[] = [];
  const { bytes, report } = redactBytes(text, { ...more, format: "ndjson", onBadRecord: (one) => bad.push(one) });
  return { output: Buffer.from(bytes).toString(), bad, report };
}

describe("a bad line", () => {
  it("is told by its place and its code alone", () => {
    const { output, bad, report } = run(`${GOOD}{"a@example.com":[1,}\n${GOOD}`);
    expect(output).toBe(REDACTED + REDACTED);
    const place = { offset: 45, line: 2, column: 21, pointer: "/*/1" };
    expect(bad).toEqual([{ line: 2, offset: 25, code: "unexpected-character", place }]);
    expect(Object.isFrozen(bad[0]) && Object.isFrozen(bad[0]?.place)).toBe(true);
    expect(report).toMatchObject({ exit: 3, detected: { email: 2 }, inputs: [{ records: 2, rejected: 1 }] });
  });

  it("without the option ends the run", () => {
    expect(() => redactBytes(`${GOOD}{`, { format: "ndjson" })).toThrow(
      expect.objectContaining({ code: "unexpected-end" }),
    );
  });

  it.each(["auto", "json", undefined] as const)("is no bad line in the format %s", (format) => {
    const error = expect.objectContaining({ name: "UsageError", code: "not-ndjson" });
    expect(() => new Redaction({ format, onBadRecord: () => {} })).toThrow(error);
    expect(() => new Redaction({ format: "jsonl", onBadRecord: () => {} })).not.toThrow();
  });

  it.each(["\xff\xfe{\0}\0\n\0", "\x1f\x8b\x08\x00abc\n"])("is not what a whole input is: %j", (text) => {
    const bad: BadRecord[] = [];
    const options: RedactOptions = { format: "ndjson", onBadRecord: (one) => bad.push(one) };
    const code = expect.stringMatching(/^(?:wrong-encoding|compressed)$/);
    expect(() => redactBytes(Buffer.from(text, "latin1"), options)).toThrow(expect.objectContaining({ code }));
    expect(bad).toEqual([]);
  });

  it("ends the run by what the program throws, and nothing comes after", () => {
    const stop = new Error("stop");
    const parts: string[] = [];
    const redactor = new Redactor({
      format: "ndjson",
      onBadRecord: () => {
        throw stop;
      },
    });
    const sink = (bytes: Uint8Array) => parts.push(Buffer.from(bytes).toString());
    expect(() => redactor.writeTo(`${GOOD}{\n${GOOD}`, sink)).toThrow(stop);
    expect(() => redactor.endTo(sink)).toThrow(stop);
    expect(parts.join("")).toBe(REDACTED);
    expect(redactor.report.exit).toBe(2);
  });

  it("does not come into another input of the same redactor", () => {
    const bad: BadRecord[] = [];
    const redactor = new Redactor({ format: "ndjson", onBadRecord: (one) => bad.push(one) });
    redactor.write(`{"a\n${GOOD}{"b`);
    redactor.reset();
    expect(Buffer.from(redactor.write(GOOD)).toString()).toBe(REDACTED);
    redactor.end();
    expect(redactor.report).toMatchObject({ exit: 0, inputs: [{ bytes: GOOD.length, records: 1 }] });
    expect(redactor.report.inputs[0]).not.toHaveProperty("rejected");
    expect(bad).toHaveLength(1);
  });

  it("leaves parsed values alone: their hits are told at once", () => {
    const places: string[] = [];
    const options: RedactOptions = {
      format: "ndjson",
      onBadRecord: () => {},
      onFinding: ({ place }) => places.push(place),
    };
    new Redaction(options).value({ mail: "a@example.com" });
    expect(places).toEqual(["$.mail"]);
  });
});

describe("a line longer than what is kept of one", () => {
  const long = (size: number, end: string) => `{"mail":"${"x".repeat(size)}"${end}\n`;

  it.each([
    ["whose fault comes in time is left out", `{"mail"!${"x".repeat(300)}\n`, 1],
    ["that is right is redacted", long(300, "}"), 0],
  ])("%s", (_what, line, count) => {
    const { output, bad } = run(GOOD + line + GOOD, { maxValueBytes: 100 });
    expect(bad).toHaveLength(count);
    expect(output.startsWith(REDACTED) && output.endsWith(REDACTED)).toBe(true);
    expect(output.split("\n")).toHaveLength(4 - count);
  });

  it("whose fault comes late ends the run", () => {
    const error = expect.objectContaining({
      code: "unexpected-character",
      place: expect.objectContaining({ line: 2 }),
    });
    expect(() => run(GOOD + long(300, "]") + GOOD, { maxValueBytes: 100 })).toThrow(error);
    expect(() => run(GOOD + long(300, "]") + GOOD, { maxValueBytes: 100 })).not.toThrow(UsageError);
  });
});

describe("a line of which more comes out than goes in", () => {
  it("leaves nothing behind if its end is wrong", () => {
    const line = `["a"${',"a"'.repeat(72_000)}`;
    const { output, bad } = run(`${line}}\n[null]\n${line}]\n`, { maxValueBytes: 300_000, unlisted: "replace" });
    expect(bad).toHaveLength(1);
    expect(output.slice(0, 30)).toBe('[null]\n["[REDACTED]","[REDACTE');
    expect(output.split("\n")).toHaveLength(3);
  });
});

describe("many lines", () => {
  const [A, B] = [7, 11];
  const lines = Array.from({ length: 8_000 }, (_, i) => {
    const good = `{"id":${i},"mail":"a${i % B}@example.com","note":"${"n".repeat((i * A) % 97)}"}`;
    return i % A === 0 || i % B === 0 || (i > 4000 && i < 4100) ? good.slice(0, -1) : good;
  });

  it.each([100, 64 * 1024, 4 * 1024 ** 2])("come out whatever comes before, in pieces of %i bytes", (piece) => {
    const bytes = Buffer.from(`${lines.join("\n")}\n`);
    const right = lines.filter((line) => line.endsWith("}"));
    const bad: number[] = [];
    const redactor = new Redactor({ format: "ndjson", onBadRecord: ({ line }) => bad.push(line - 1) });
    const parts: Uint8Array[] = [];
    for (let at = 0; at < bytes.length; at += piece) parts.push(redactor.write(bytes.subarray(at, at + piece)));
    parts.push(redactor.end());
    const alone = redactBytes(`${right.join("\n")}\n`, { format: "ndjson" });
    expect(Buffer.concat(parts).equals(alone.bytes)).toBe(true);
    expect(bad).toEqual(lines.flatMap((line, i) => (line.endsWith("}") ? [] : [i])));
    const { inputs, exit, ...counts } = redactor.report;
    expect({ ...alone.report, ...counts }).toEqual(alone.report);
    expect(inputs).toMatchObject([{ records: right.length, rejected: bad.length }]);
  });
});

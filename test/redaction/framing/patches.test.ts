import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InputError } from "../../../src/errors/errors.ts";
import type { RedactOptions } from "../../../src/redaction/options/options.ts";
import { Redaction } from "../../../src/redaction/redaction.ts";
import { redactBytes } from "../../../src/redaction/redactor.ts";
import { expectOutput } from "../../helpers/every-cut.ts";
import { type EntryParts, packOf, rulesOf } from "../../helpers/packs.ts";
import { runCount } from "../../helpers/run-count.ts";
import { everyByte, outcome, run, runText } from "../../helpers/runs.ts";
import { anyPatches } from "../../oracle/patches.ts";

const NUMBER = "+1 202-555-0101";

function options(entries: readonly EntryParts[] = [], more: Partial<RedactOptions> = {}): RedactOptions {
  return { rules: rulesOf(packOf(entries, { unlisted: "scan" })), format: "patch", ...more };
}

const RULES = options([{ path: "$.name" }, { path: "$.gone", action: { name: "remove" } }]);

describe("what is not replaced keeps its bytes", () => {
  it.each([
    ['[{"op":"add","path":"/name","value":"Ana"}]', '[{"op":"add","path":"/name","value":"[NAME]"}]'],
    ['[ {"value" : {"n":12.50,"i":9007199254740993, "e":"\\u0041"} ,"path":"\\/x", "op":"add" } ] ', undefined],
    ['\r\n[]\r\n \n[{"op":"remove","path":"/x~01"}]\r\n', undefined],
    [`[{"op":"remove","path":"/${NUMBER}~1x"}]`, '[{"op":"remove","path":"/[PHONE]~1x"}]'],
    [`[{"op":"copy","from":"/${NUMBER}","path":"/x"}]`, '[{"op":"copy","from":"/[PHONE]","path":"/x"}]'],
    ["", undefined],
    ["\n", undefined],
    ["\ufeff[]\n[]", undefined],
  ])("%j", (text, expected = text) => {
    expectOutput(text, RULES, expected);
  });

  it("whatever the patch, where nothing is decided and nothing scanned", () => {
    fc.assert(
      fc.property(fc.array(anyPatches, { maxLength: 3 }), fc.constantFrom(undefined, 1), (patches, space) => {
        const lines = patches.map(({ operations }) => JSON.stringify(operations, null, space).replaceAll("\n", " "));
        const text = lines.join("\n");
        expect(runText(text, { unlisted: "keep", format: "patch" }, everyByte(Buffer.from(text)))).toBe(text);
      }),
      { numRuns: runCount(30) },
    );
  });
});

describe("what goes, goes with its comma", () => {
  const at = (path: string) => `{"op":"add","path":"/${path}","value":[1]}`;

  it.each([
    ["[ a , g , b ]", "[ a , b ]"],
    ["[ g , b ]", "[ b ]"],
    ["[ a , g ]", "[ a ]"],
    ["[ a , g , g ]", "[ a ]"],
    ["[ g , a , g , g , b , g ]", "[ a , b ]"],
    ["[ g , g ]", "[  ]"],
  ])("operations: %s", (before, after) => {
    const written = (text: string) => text.replaceAll(/[abg]/g, (name) => at(name === "g" ? "gone" : name));
    expectOutput(written(before), RULES, written(after), [[], [40]]);
  });

  it("members that RFC 6902 ignores", () => {
    const text = `[{"note":"${NUMBER}", "op":"remove" , "value":"Ana", "path":"/x", "from":7},{"op":"remove","path":"/y","x":{}}]`;
    expectOutput(text, RULES, '[{"op":"remove" , "path":"/x"},{"op":"remove","path":"/y"}]', [[], [30]]);
  });
});

it("what is not known is replaced whole", () => {
  const values = ['"Ana"', '""', "-1.5", "true", "null", '{"a":1}', "[1]"];
  const written = (all: readonly string[]) =>
    all.map((value) => `[{"op":"test","path":"/t/0/v","value":${value}}]\n`).join("");
  const given = options([{ path: "$.t[?@.kind].v" }]);
  const whole = ['"[REDACTED]"', '""', "0", "false", "null", "{}", "[]"];
  expectOutput(written(values), given, written(whole), [[], [50]]);
  expect(redactBytes(written(values), given).report).toMatchObject({
    limits: { notInPatch: 5 },
    inputs: [{ bytes: written(values).length, records: 7 }],
  });
});

describe("wrong lines", () => {
  it.each([
    ["unexpected-end", '[{"op":"add","path":"/Ana', 26, "/0/*"],
    ["unexpected-end", "[", 2, "/0"],
    ["line-break-in-record", "[\n]", 2, "/0"],
    ["bad-literal", '[{"op":tru}]', 11, "/0/*"],
    ["extra-content", "[] []", 4, ""],
    ["wrong-patch", '{"op":"remove","path":"/x"}', 1, ""],
    ["wrong-patch", "7", 1, ""],
    ["wrong-operation", "[{}, 7]", 2, "/0"],
    ["wrong-operation", ' [{"op":"remove","path":"/x"}, 7]', 32, "/1"],
    ["wrong-operation", '[{"op":"add","op":"remove","path":"/x"}]', 2, "/0"],
    ["wrong-operation", '[{"op":"remove","p\\u0061th":"/x","path":"/y"}]', 2, "/0"],
    ["wrong-pointer", '[{"op":"remove","path":"Ana"}]', 2, "/0"],
    ["unlike-places", '[{"op":"move","from":"/name","path":"/x"}]', 2, "/0"],
  ])("%s: %s", (code, line, column, pointer) => {
    const bytes = Buffer.from(`[]\n${line}\n[]`.slice(0, code === "unexpected-end" ? 3 + line.length : undefined));
    const whole = run(bytes, RULES);
    const error = whole.error as InputError;
    expect(error).toMatchObject({ code, place: { line: 2, column, offset: 2 + column, pointer } });
    expect(error.message).not.toContain("Ana");
    expect(Buffer.from(whole.output).toString()).toBe("[]\n");
    expect(outcome(run(bytes, RULES, everyByte(bytes)))).toBe(outcome(whole));
    expect(() => new Redaction(RULES).bytes(bytes)).toThrow(error.message);
  });

  it("too many open brackets", () => {
    const text = '[{"op":"add","path":"/x","value":[[1]]}]';
    expect(run(Buffer.from(text), options([], { maxDepth: 4 })).error).toBeUndefined();
    expect(run(Buffer.from(text), options([], { maxDepth: 3 })).error).toMatchObject({ code: "too-deep" });
  });

  it("a line that is too long", () => {
    const given = options([], { maxValueBytes: 20 });
    const bytes = Buffer.from(`[]\n${" ".repeat(19)}[]\n`);
    const { error, output } = run(bytes, given);
    expect(error).toMatchObject({ code: "long-line", place: { offset: 3, line: 2, column: 1 } });
    expect(Buffer.from(output).toString()).toBe("[]\n");
    expect(outcome(run(bytes, given, everyByte(bytes)))).toBe(outcome(run(bytes, given)));
  });
});

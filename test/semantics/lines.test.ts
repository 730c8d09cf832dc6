/** Of a line of NDJSON that is not exactly one document, nothing is written, wherever the input is cut. */
import { describe, expect, it } from "vitest";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { Redactor } from "../../src/redaction/redactor.ts";
import { waysToCut } from "../helpers/every-cut.ts";
import { packOf, rulesOf } from "../helpers/packs.ts";
import { type Run, run } from "../helpers/runs.ts";

function placed({ output, error }: Run): string {
  const place =
    error === undefined ? "" : ` ${error.code} ${error.place.offset} ${error.place.line}:${error.place.column}`;
  return `${JSON.stringify(output.toString())}${place}`;
}

const KEEP: RedactOptions = { format: "ndjson", unlisted: "keep" };

function outcomes(text: string, options: RedactOptions = KEEP): string[] {
  const bytes = Buffer.from(text);
  return [...new Set(waysToCut(bytes.length).map((cuts) => placed(run(bytes, options, cuts))))];
}

describe("a line that is not one document", () => {
  it.each([
    ['{"a":1}\n{"b":2}{"c":3}\n', '"{\\"a\\":1}\\n" extra-content 15 2:8'],
    ['{"a":1}\n{"b":2} x\n', '"{\\"a\\":1}\\n" extra-content 16 2:9'],
    ['{"a":1}\r\n \t{"b":2} 3\r\n', '"{\\"a\\":1}\\r\\n" extra-content 19 2:11'],
    ['{"a":1}\n\n \n[1],\n', '"{\\"a\\":1}\\n\\n \\n" extra-content 14 4:4'],
    ['1\n"b" "c"\n', '"1\\n" extra-content 6 2:5'],
    ["[1]\n[2]]", '"[1]\\n" extra-content 7 2:4'],
    ['{"b":2}}', '"" extra-content 7 1:8'],
    ['  {"b":2}  nul', '"" extra-content 11 1:12'],
    ['{"a":1}\n{"b":2} "c', '"{\\"a\\":1}\\n" extra-content 16 2:9'],
    ['{"a":1}\n {"b":\n2}', '"{\\"a\\":1}\\n" line-break-in-record 14 2:7'],
    ['{"a":1}\n  x', '"{\\"a\\":1}\\n" unexpected-character 10 2:3'],
  ])("%j", (text, expected) => {
    expect(outcomes(text)).toEqual([expected]);
  });

  it.each(["replace", "remove", "mask", "null"] as const)(
    "also where its first member becomes other bytes: %s",
    (name) => {
      const rules = rulesOf(packOf([{ path: "$.a", action: { name } }]));
      const whole = run(Buffer.from('{"a":"Ana","b":1}\n'), { ...KEEP, rules }, []).output.toString();
      const text = '{"a":"Ana","b":1}\n{"a":"Ben","b":1} {"a":"Cleo"}\n';
      expect(outcomes(text, { ...KEEP, rules })).toEqual([`${JSON.stringify(whole)} extra-content 36 2:19`]);
    },
  );
});

it("lines that are right come out, also blank ones, without a line break at the end and with CRLF", () => {
  const text = '{"a":1}\r\n\n  \r\n[1]\n2\n"x"\n {"b":2} ';
  expect(outcomes(text)).toEqual([JSON.stringify(text)]);
  expect(outcomes("")).toEqual(['""']);
  expect(outcomes("\n \n")).toEqual(['"\\n \\n"']);
});

it("what went before the line does not wait for it", () => {
  const redactor = new Redactor(KEEP);
  const written = ['{"a":1}\n{"b', '":2}', "\n"].map((part) =>
    Buffer.from(redactor.write(Buffer.from(part))).toString(),
  );
  expect(written).toEqual(['{"a":1}\n', "", '{"b":2}\n']);
});

describe("a line that is longer than what may be held", () => {
  const options = {
    format: "ndjson",
    maxValueBytes: 20,
    rules: rulesOf(packOf([{ path: "$.a" }], { records: ["$[*]"] })),
  } as const;

  it("goes by its records: nothing of the record in error is written", () => {
    const records = Array.from({ length: 9 }, (_, i) => `{"b":${i}}`).join();
    for (const found of outcomes(`[${records},{"a":x`, options)) {
      expect(found).not.toContain('"a');
      expect(found).toContain("unexpected-character");
    }
  });

  it("the next one is held again", () => {
    const long = `[${Array.from({ length: 9 }, (_, i) => i).join(",  ")}]\n`;
    for (const found of outcomes(`${long}[1] x`, options)) {
      expect(found).toMatch(/^"\[0,.*8\]\\n" extra-content/);
    }
  });
});

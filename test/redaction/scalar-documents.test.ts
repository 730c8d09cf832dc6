/** A scalar is a document only where white space, a bracket or the end follows it: else nothing of it comes out. */
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors/errors.ts";
import { Redactor } from "../../src/redaction/redactor.ts";

const decoder = new TextDecoder();

/** What comes out of the text, given in two pieces. */
function outcome(text: string, cut: number, format: "auto" | "json") {
  const redactor = new Redactor({ unlisted: "keep", format });
  let output = "";
  const add = (bytes: Uint8Array) => {
    output += decoder.decode(bytes);
  };
  const input = new TextEncoder().encode(text);
  try {
    redactor.writeTo(input.subarray(0, cut), add);
    redactor.writeTo(input.subarray(cut), add);
    redactor.endTo(add);
    return { output, code: "" };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { output, code: `${error.code} at ${error.place.offset}` };
  }
}

describe.each([
  ['"Ana Example","ana@example.com"', "unexpected-character at 13"],
  ["2026-11-29T10:00 Ana", "missing-space at 4"],
  ["12:00 <ana>", "unexpected-character at 2"],
  ['"Ana""Bo"', "missing-space at 5"],
  ["truex", "unexpected-character at 4"],
  ["null,", "unexpected-character at 4"],
  ['1"Ana"', "missing-space at 1"],
  ['"Ana"\u0001', "unexpected-character at 5"],
])("%s", (text, code) => {
  it.each(Array.from(text, (_, cut) => cut))("cut at %i, is wrong before anything comes out", (cut) => {
    expect(outcome(text, cut, "auto")).toEqual({ output: "", code });
    expect(outcome(text, cut, "json").output).toBe("");
  });
});

it.each(['"Ana"', '"Ana" 1', "1{}", '"Ana"[1]\n2', "true\r\nfalse", " 0\t"])("%j is documents", (text) => {
  for (let cut = 0; cut <= text.length; cut++) expect(outcome(text, cut, "auto")).toEqual({ output: text, code: "" });
});

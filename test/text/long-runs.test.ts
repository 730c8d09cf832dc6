/**
 * One character, or a few, millions of times: V8 remembers each turn of some loops, and `RangeError` is what comes when it cannot
 * remember more. Every value that is within the limit has to be read.
 */
import { describe, expect, it } from "vitest";
import { base64Runs } from "../../src/detectors/encoded-evidence.ts";
import { DETECTORS } from "../../src/detectors/table.ts";
import { compileDetectors } from "../../src/text/detect.ts";
import { isPlaceholder } from "../../src/text/known/name-words.ts";
import { NumberFinder } from "../../src/verify/numbers/finder.ts";
import { TextCheck } from "../../src/verify/text-check.ts";

/** What V8 does not take begins at five and a half million. */
const SIZE = 6_000_000;
const REGIONS = ["US", "DE", "IN", "CN"];
const long = (part: string, size = SIZE) => part.repeat(Math.ceil(size / part.length));

const found = (text: string) => compileDetectors(DETECTORS, { regions: REGIONS }).find(text);

describe("detectors and encodings", () => {
  it.each([
    ["a long word", long("a")],
    ["digits", long("1")],
    ["a path in base64", `é中${long("-/")}`],
  ])("find nothing in %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["a parameter", "https://x.example/?token=", long("a", 9_000_000), ""],
    ["a parameter, in another script", "https://x.example/?token=", long("é中"), "&x=1"],
  ])("find the whole of %s", (_, before, value, after) => {
    const [hit] = found(before + value + after);
    expect(hit).toMatchObject({ start: before.length, end: before.length + value.length });
  });

  it("find an address behind an encoded word of a mail", () => {
    expect(found(`=?utf-8?b?${long("QUFB")}?= a@b.example`)).toHaveLength(1);
  });
});

it("a value of many characters that are no word is a name like others", () => {
  expect(isPlaceholder(`unknown${long("、")}`)).toBe(isPlaceholder("unknown、"));
});

describe("verify", () => {
  const check = new TextCheck(new NumberFinder(REGIONS));

  it.each([
    ["a long word", long("a"), 0],
    ["digits", long("1"), 0],
    ["hexadecimal digits", long("1a"), 0],
    ["lines of base64", `${long("QUFBQUFBQUFBQUFB\n")} a@b.example`, 1],
  ])("reads %s", (_, text, email) => {
    expect(check.text(text)).toMatchObject({ email });
  });
});

it("runs of base64 are as long as they are written", () => {
  expect([...base64Runs(`x ${"QUFB".repeat(3)}Q= QUFBQUFBQUFBQQ==`)].map(({ run }) => run)).toEqual(["QUFBQUFBQUFBQQ"]);
});

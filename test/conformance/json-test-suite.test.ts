/** JSONTestSuite, judged with `format: json`: what must be accepted, what must be refused, and what may be either. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packOf, rulesOf } from "../helpers/packs.ts";
import { everyByte, outcome, run } from "../helpers/runs.ts";
import { suitesFolder, suiteTitle } from "../helpers/suites.ts";

interface File {
  readonly file: string;
  readonly cls: "y" | "n" | "i" | "transform";
  readonly bytes: number;
  readonly string_tokens?: readonly (readonly [start: number, end: number, isKey: boolean])[];
}

const KEEP = { unlisted: "keep", format: "json" } as const;
const EVERYTHING = { rules: rulesOf(packOf([{ path: "$" }, { path: "$..*" }])), format: "json" } as const;
const FILTERED = {
  rules: rulesOf(
    packOf([
      { path: "$..[?@.a == 'x' || @.id == 'y'].b" },
      { path: "$..[?length(@) > 2]" },
      { path: "$..[?@ == 'never']", action: { name: "remove" } },
    ]),
  ),
  format: "json",
} as const;

/** Files that take too long to be cut at every byte. */
const SHORT = 3072;

/** So far on both sides of a cut the bytes make it what it is. */
const AROUND = 16;
/** Of cuts that are alike, one of so many. */
const ALIKE = 25;

/** All places to cut at; of those in the middle of a long row of one byte (500 brackets, say) some only. */
function cutsOf(bytes: Buffer): number[] {
  const isInRow = (cut: number) => {
    const around = bytes.subarray(Math.max(0, cut - AROUND), cut + AROUND);
    return around.length === 2 * AROUND && around.every((byte) => byte === around[0]);
  };
  const cuts = Array.from({ length: bytes.length - 1 }, (_, i) => i + 1);
  return cuts.filter((cut) => cut % ALIKE === 0 || !isInRow(cut));
}

const NUMBER_OR_BOOLEAN = /-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false/g;

/** The bytes of a file that is right, as a rule on every value has to leave them. */
function redacted(bytes: Buffer, tokens: NonNullable<File["string_tokens"]>): string {
  const other = (from: number, to: number) =>
    bytes
      .subarray(from, to)
      .toString("latin1")
      .replace(NUMBER_OR_BOOLEAN, (text) => (/^[tf]/.test(text) ? "false" : "0"));
  let output = "";
  let at = 0;
  for (const [start, end, isKey] of tokens) {
    const stays = isKey || end - start === 2;
    output += other(at, start) + (stays ? bytes.subarray(start, end).toString("latin1") : '"[NAME]"');
    at = end;
  }
  return output + other(at, bytes.length);
}

describe.skipIf(suitesFolder === undefined)(suiteTitle("JSONTestSuite"), () => {
  const folder = join(suitesFolder ?? "", "JSONTestSuite");
  const files: File[] = suitesFolder === undefined ? [] : listFiles();

  function listFiles(): File[] {
    const { files: indexed } = JSON.parse(readFileSync(join(folder, "INDEX.json"), "utf8")) as { files: File[] };
    const transforms = readdirSync(join(folder, "test_transform")).map((file) => ({
      file,
      cls: "transform" as const,
      bytes: 0,
    }));
    return [...indexed, ...transforms];
  }

  const read = ({ file, cls }: File) =>
    readFileSync(join(folder, cls === "transform" ? "test_transform" : "test_parsing", file));
  const those = (...classes: File["cls"][]) =>
    files.filter(({ cls }) => classes.includes(cls)).map((file) => [file.file, file] as const);

  it("is all there", () => {
    expect(["y", "n", "i", "transform"].map((cls) => those(cls as File["cls"]).length)).toEqual([95, 188, 35, 22]);
  });

  it.each(those("y"))("accepts %s, and changes only values", (_name, file) => {
    const bytes = read(file);
    for (const options of [KEEP, FILTERED]) {
      const { output, error } = run(bytes, options);
      expect(error).toBeUndefined();
      if (options === KEEP) expect(Buffer.from(output)).toEqual(bytes);
    }
    const all = run(bytes, EVERYTHING);
    expect(all.error).toBeUndefined();
    expect(Buffer.from(all.output).toString("latin1")).toBe(redacted(bytes, file.string_tokens ?? []));
  });

  it.each(those("n"))("refuses %s, and says nothing of what is in it", (_name, file) => {
    const bytes = read(file);
    for (const options of [KEEP, EVERYTHING, FILTERED]) {
      const { output, error } = run(bytes, options);
      expect(error?.message).toMatch(/^[A-Za-z0-9 ,()-]+ at offset \d+ \(line \d+, column \d+, (the root|[^ ]+)\)$/);
      expect(error?.place.offset).toBeLessThanOrEqual(bytes.length);
      // What comes out is what was right: documents in front of the error.
      if (options === KEEP) expect(Buffer.from(output)).toEqual(bytes.subarray(0, output.length));
      if (error?.code !== "extra-content") expect(output.toString().trim().replace("\ufeff", "")).toBe("");
    }
  });

  it.each(those("i", "transform"))("gives an answer to %s, and mends nothing", (_name, file) => {
    const bytes = read(file);
    for (const options of [KEEP, EVERYTHING, FILTERED]) {
      const { output, error } = run(bytes, options);
      if (error === undefined && options === KEEP) expect(Buffer.from(output)).toEqual(bytes);
      if (!bytes.includes("\ufffd")) expect(Buffer.from(output).includes("\ufffd")).toBe(false);
    }
  });

  it.each(those("y", "n", "i", "transform").filter(([, { bytes }]) => bytes <= SHORT))(
    "does not care where %s is cut",
    (_name, file) => {
      const bytes = read(file);
      for (const options of [KEEP, EVERYTHING, FILTERED]) {
        const whole = outcome(run(bytes, options));
        for (const cut of cutsOf(bytes)) expect(outcome(run(bytes, options, [cut])), `cut at ${cut}`).toBe(whole);
        expect(outcome(run(bytes, options, everyByte(bytes)))).toBe(whole);
      }
    },
  );

  it.each(those("n").filter(([, { bytes }]) => bytes > SHORT))(
    "does not care where %s is cut, at some places",
    (_name, file) => {
      const bytes = read(file);
      const whole = outcome(run(bytes, KEEP));
      for (const cut of [1, 1000, 1023, 1024, 1025, 5000, bytes.length - 1])
        expect(outcome(run(bytes, KEEP, [cut]))).toBe(whole);
    },
  );
});

/** Time grows with the size of one value, not with its square, however many pieces it comes in. */
import { describe, expect, it } from "vitest";
import type { ActionSpec } from "../../src/actions/table.ts";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { Redactor } from "../../src/redaction/redactor.ts";
import { parseRules } from "../../src/rules/parse.ts";
import { Verifier } from "../../src/verify/verifier.ts";
import { withEntries } from "../helpers/every-cut.ts";

const SMALL = 400_000;
const TIMES = 8;
const PIECE = 4096;
/** 8 is linear, 64 quadratic. */
const MOST = 24;

interface Reader {
  write(bytes: Uint8Array): unknown;
  end(): unknown;
}

const VALUES = {
  number: (size: number) => `{"x":1${"0".repeat(size)}}`,
  "number of a fraction": (size: number) => `{"x":0.${"7".repeat(size)}e1}`,
  string: (size: number) => `{"x":"${"abc ".repeat(size / 4)}"}`,
  key: (size: number) => `{"${"abc ".repeat(size / 4)}":1}`,
} as const;

const under = (action: ActionSpec): RedactOptions => ({
  ...withEntries([{ path: "$.x", action }]),
  key: "k".repeat(32),
});
const RUNS: Readonly<Record<string, () => Reader>> = {
  scanned: () => new Redactor({}),
  "kept by nobody": () => new Redactor({ unlisted: "keep" }),
  hashed: () => new Redactor(under({ name: "hash" })),
  masked: () => new Redactor(under({ name: "mask" })),
  "a candidate": () => new Redactor(withEntries([{ path: "$[?@ == 1]" }])),
  verified: () => new Verifier({}),
};

function milliseconds(make: () => Reader, text: string, piece = PIECE): number {
  const bytes = Buffer.from(text);
  const times = [1, 2].map(() => {
    const reader = make();
    const { user } = process.cpuUsage();
    for (let at = 0; at < bytes.length; at += piece) reader.write(bytes.subarray(at, at + piece));
    reader.end();
    return (process.cpuUsage().user - user) / 1000;
  });
  return Math.min(...times);
}

describe.each(Object.entries(VALUES))("a long %s", (_kind, value) => {
  it.each(Object.entries(RUNS))("%s", (_name, make) => {
    const [small, large] = [SMALL, SMALL * TIMES].map((size) => milliseconds(make, value(size))) as [number, number];
    // Below this, the clock says little.
    expect(large / Math.max(small, 25)).toBeLessThan(MOST);
  });
});

describe("a text that says the same again and again", () => {
  it.each(["123 ", "(1)", "1,234,567 ", "年1", "12.4.85 生", "\\\\", "%2540", "&a=1b%20c", "YW5hQGV4YW1wbGUuY29t "])(
    "%s",
    (piece) => {
      const [once, often] = [1, TIMES].map((times) =>
        milliseconds(() => new Redactor({}), JSON.stringify(piece.repeat((times * 20_000) / piece.length))),
      ) as [number, number];
      expect(often / Math.max(once, 25)).toBeLessThan(MOST);
    },
  );
});

/** Words of five letters, all different. */
function wordsOf(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `q${i.toString(26).padStart(4, "0")}`).map((word) =>
    word.replace(/[0-9]/g, (digit) => String.fromCharCode(0x71 + Number(digit))),
  );
}

const NAMES: RedactOptions = {
  rules: parseRules(`format: pii-rules/1
id: acme/names
version: "1.0.0"
records: ["$", "$.rows[*].legs[*]"]
unlisted: scan
rules:
  - id: names
    path: "$.names[*]"
    category: user.name
    also_in: text
`),
};

describe("many names that are looked for in texts", () => {
  it.each([
    [
      "one that is long, and not in the text",
      (words: string[]) => ({ names: [words.join(" ")], note: "lorem ".repeat(words.length) }),
    ],
    [
      "one that is long, and all in the text",
      (words: string[]) => ({ names: [words.join(" ")], note: [...words].reverse().join(" ") }),
    ],
    [
      "all of them in the text, beside addresses",
      (words: string[]) => ({ names: words, note: words.join(" a@example.com ") }),
    ],
    [
      "all of them with one first name",
      (words: string[]) => ({ names: words.map((word) => `Ana ${word}`), note: "ana ".repeat(words.length) }),
    ],
  ])("%s", (_, record) => {
    const small = 2000;
    const [once, often] = [small, small * TIMES].map((count) =>
      milliseconds(() => new Redactor(NAMES), JSON.stringify(record(wordsOf(count)))),
    ) as [number, number];
    expect(often / Math.max(once, 25)).toBeLessThan(MOST);
  });
});

describe("texts that wait for the end of a record, in small pieces", () => {
  it.each([
    ["of one record", { note: "so it is" }],
    ["of a record that holds others", { legs: [{ note: "so it is" }], names: ["Ann"] }],
  ])("%s", (_, row) => {
    const [once, often] = [1, TIMES].map((times) => {
      const rows = Array.from({ length: times * 10_000 }, () => row);
      return milliseconds(() => new Redactor(NAMES), JSON.stringify({ status: "it is so", rows }), 128);
    }) as [number, number];
    expect(often / Math.max(once, 25)).toBeLessThan(MOST);
  });
});

/** Time grows with the size of one value, not with its square, however many pieces it comes in. */
import { describe, expect, it } from "vitest";
import type { RedactOptions } from "../../src/options.ts";
import { Redactor } from "../../src/redaction/redactor.ts";
import type { ActionSpec } from "../../src/rules/model.ts";
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

function milliseconds(make: () => Reader, text: string): number {
  const bytes = Buffer.from(text);
  const times = [1, 2].map(() => {
    const reader = make();
    const { user } = process.cpuUsage();
    for (let at = 0; at < bytes.length; at += PIECE) reader.write(bytes.subarray(at, at + PIECE));
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

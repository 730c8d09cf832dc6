/** truncate and bucket: what is left of a value is less than the value. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bucketed } from "../../src/actions/bucket.ts";
import { networkOf } from "../../src/actions/forms/ip-prefix.ts";
import { type TruncateTo, truncated } from "../../src/actions/truncate.ts";
import { applied } from "./laws.ts";

describe("truncate", () => {
  it.each<[TruncateTo, string, string]>([
    ["month", '"2026-03-17"', '"2026-03"'],
    ["month", '"2026/03/17 10:00:00"', '"2026/03"'],
    ["month", '"2026-03-17T23:30:00-09:00"', '"2026-03"'],
    ["month", '"20260317"', '"202603"'],
    ["month", "20260317", "202603"],
    ["month", '"2026-03"', '"2026-03"'],
    ["month", "1773700200", "1772323200"],
    ["month", '"1773700200123"', '"1772323200000"'],
    ["month", '"17 March"', '"[X]"'],
    ["month", "17", "0"],
    ["year", '"2026-03-17"', '"2026"'],
    ["year", '"1990/05/17 10:00:00"', '"1990"'],
    ["year", '"2026-03-17T23:30:00-09:00"', '"2026"'],
    ["year", '"20260317"', '"2026"'],
    ["year", "20260317", "2026"],
    ["year", '"2026-03"', '"2026"'],
    ["year", '"2026"', '"2026"'],
    ["year", "1990", "1990"],
    ["year", '"4821"', '"[X]"'],
    ["year", "4821", "0"],
    ["year", "1773700200", "1767225600"],
    ["year", '"1773700200123"', '"1767225600000"'],
    ["year", '"17 March 2026"', '"[X]"'],
    ["year", '"2026-13-01"', '"[X]"'],
    ["year", "-20260317", "0"],
    ["/24", '"192.0.2.17"', '"192.0.2.0"'],
    ["/48", '"192.0.2.17"', '"192.0.2.0"'],
    ["/24", '"2001:DB8:1:2::5"', '"2001:db8:1::"'],
    ["/48", '"2001:db8::5%eth0"', '"2001:db8::"'],
    ["/24", '"::ffff:192.0.2.17"', '"::ffff:192.0.2.0"'],
    ["/24", '"192.0.2.300"', '"[X]"'],
    ["/24", '"192.0.2.17:80"', '"[X]"'],
    ["/24", "3221226001", "0"],
    [3, '"90210"', '"902"'],
    [4, '"SW1A 1AA"', '"SW1A"'],
    [3, '"902"', '"[X]"'],
    [3, '"😀😀😀😀"', '"😀😀😀"'],
    [3, "90210", "90200"],
    [3, "-90210", "-90200"],
    [3, "90200", "0"],
    [3, "902", "0"],
    [3, "1.5", "0"],
    [3, "true", "false"],
  ])("to %s: %s", (to, text, expected) => expect(applied(truncated(to, "[X]"), text)).toBe(expected));

  it.each(["1::2::3", "1:2:3", "1:2:3:4:5:6:7:8:9", "g::", "", ":", "1%a%b", "1.2.3"])("%j is no address", (text) => {
    expect(networkOf(text)).toBeUndefined();
  });

  it("an address and its network are in one network", () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (address) => {
        const network = networkOf(address);
        expect(network).toMatch(/^[0-9a-f:.]+$/);
        expect(networkOf(network as string)).toBe(network);
      }),
    );
  });

  it("of characters, less than the value is left", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), fc.integer({ min: 1, max: 10 }), (text, count) => {
        const left: string = JSON.parse(applied(truncated(count, "[X]"), JSON.stringify(text)));
        if (left === "[X]") return;
        expect([...left].length).toBeLessThanOrEqual(count);
        expect([...left].length).toBeLessThan([...text].length);
      }),
    );
  });
});

describe("bucket", () => {
  const ages = { edges: [0, 18, 30, 65] };
  it.each([
    [{ width: 10 }, "37", "30"],
    [{ width: 10 }, '"37"', '"30"'],
    [{ width: 10 }, '" 37.9 "', '"30"'],
    [{ width: 10 }, "-0.5", "-10"],
    [{ width: 10 }, "-0", "0"],
    [{ width: 10 }, "1e400", "0"],
    [{ width: 10 }, "12345678901234567890", "0"],
    [{ width: 10 }, '"thirty"', '"[X]"'],
    [{ width: 10 }, "true", "false"],
    [ages, "17", "0"],
    [ages, "18", "18"],
    [ages, "64.9", "30"],
    [ages, '"99"', '"65"'],
    [ages, "-1", "0"],
  ])("%j of %s", (buckets, text, expected) => expect(applied(bucketed(buckets, "[X]"), text)).toBe(expected));

  it("the edge is at most a width below", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 2, max: 1000 }), (value, width) => {
        const edge = Number(applied(bucketed({ width }, "[X]"), String(value)));
        expect(edge % width === 0 && edge <= value && value < edge + width).toBe(true);
      }),
    );
  });
});

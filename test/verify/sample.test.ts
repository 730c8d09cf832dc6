/** The whole way: a sample that nobody touched falls short, the same one redacted does not; and memory stays where it is. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { redactBytes } from "../../src/index.ts";
import { loadRules } from "../../src/rules/load.ts";
import { Verifier } from "../../src/verify/verifier.ts";
import { verify } from "../../src/verify/verify.ts";
import { heapInUse } from "../helpers/heap.ts";

const sample = readFileSync(new URL("../../rules/kore-ai/call-details.sample.json", import.meta.url));
const rules = await loadRules("kore-ai/call-details");

test("an untouched sample of Kore.ai falls short", async () => {
  const { findings, exit } = await verify(sample, { rules });
  const paths = new Set(findings.map(({ path }) => path));
  expect(exit).toBe(1);
  expect(paths).toContain("$.data[*].customerinfo.CustomerEmail");
  expect(paths).toContain("$.data[*].customerinfo.CustomerPhone");
});

test.each(["replace", "mask"])("the same one, redacted with the policy %s, does not", async (policy) => {
  const { findings, passedOver, exit } = await verify(redactBytes(sample, { rules, policy }).bytes, { rules, policy });
  expect({ findings, exit }).toEqual({ findings: [], exit: 0 });
  expect(passedOver.kept.values).toBeGreaterThan(100);
});

test("memory does not grow with the page", () => {
  const record = new TextEncoder().encode(`,${JSON.stringify({ id: 7, note: "no number here", tags: ["a", "b"] })}`);
  const block = Buffer.concat(Array(1000).fill(record));
  const verifier = new Verifier({ rules });
  verifier.write(new TextEncoder().encode('{"data":[0'));
  const afterMegabytes = (count: number) => {
    for (let size = 0; size < count * 1e6; size += block.length) verifier.write(block);
    return heapInUse();
  };
  const first = afterMegabytes(4);
  expect(afterMegabytes(16)).toBeLessThan(first + 8e6);
  verifier.write(new TextEncoder().encode("]}"));
  expect(verifier.end()).toMatchObject({ findings: [], exit: 0 });
});

/** The elements of an array in a record: cut once the record is too long to be held, and only where nothing depends on it. */
import { describe, expect, it } from "vitest";
import type { RedactOptions } from "../../../src/redaction/options/options.ts";
import { Redactor } from "../../../src/redaction/redactor.ts";
import { redactingInParts } from "../../helpers/jobs.ts";
import { packOf, rulesOf } from "../../helpers/packs.ts";

const IN_PARTS = { jobs: 2, sizes: { window: 300, first: 100, most: 100 }, delays: [0, 3], lends: true };
/** More than what a thread gets at a time. */
const LIMIT = 4000;

/** The run learns from the first elements, and walks the last ones: those between have more, which only threads meet. */
function page(more: object): string {
  const elements = Array.from({ length: 3000 }, (_, i) => ({ n: i % 10, ...(i > 1500 && i < 2000 && more) }));
  return JSON.stringify({ name: "Ann Example", data: elements, end: 1 });
}

async function both(text: string, options: RedactOptions) {
  const pieces = Array.from({ length: Math.ceil(text.length / 64) }, (_, i) =>
    Buffer.from(text.slice(i * 64, i * 64 + 64)),
  );
  const redactor = new Redactor(options);
  const out: Uint8Array[] = [];
  for (const piece of pieces) redactor.writeTo(piece, (bytes) => out.push(bytes.slice()));
  redactor.endTo((bytes) => out.push(bytes.slice()));
  const many = await redactingInParts(options, IN_PARTS)(pieces);
  expect(many.error).toBeUndefined();
  expect(many.output.toString()).toBe(Buffer.concat(out).toString());
  expect(JSON.stringify(many.report)).toBe(JSON.stringify(redactor.report));
  return many;
}

describe("an array in a record that is too long to be held", () => {
  it.each([
    ["without rules", undefined],
    ["of one record", ["$"]],
    ["with records that are met first where it is cut", ["$", "$.data[*].v"]],
    ["with scalars that are records", ["$", "$.data[*].note"]],
  ])("is cut: %s", async (_name, records) => {
    const rules = records && rulesOf(packOf([{ path: "$..name" }], { records, unlisted: "scan" }));
    const options = { ...(rules ? { rules } : { unlisted: "scan" as const }), regions: ["US"], maxValueBytes: LIMIT };
    const { walked } = await both(page({ v: { note: "202-555-0101" }, note: "ann@example.com" }), options);
    expect(walked).toBeGreaterThan(5);
  });

  it("is cut where it is all of the document", async () => {
    const text = JSON.stringify(JSON.parse(page({ note: "call 202-555-0101" })).data);
    const { walked } = await both(text, { unlisted: "scan", regions: ["US"], maxValueBytes: LIMIT });
    expect(walked).toBeGreaterThan(5);
  });

  it("is not cut where names of the record are looked for in its texts", async () => {
    const rules = rulesOf(
      packOf([{ path: "$.name", category: "user.name", alsoInText: true }], { records: ["$"], unlisted: "scan" }),
    );
    const { output, parts } = await both(page({ note: "by Ann Example" }), { rules, maxValueBytes: LIMIT });
    expect(parts).toBe(0);
    expect(output.toString()).not.toMatch(/Ann/);
  });

  it("is not cut while it may be held", async () => {
    const { parts } = await both(page({ note: "202-555-0101" }), { unlisted: "scan", regions: ["US"] });
    expect(parts).toBe(0);
  });
});

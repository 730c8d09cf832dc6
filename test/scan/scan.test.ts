/** `scan`: where what is found, how often, how sure it is; never a value, and nothing changed. */
import { describe, expect, test } from "vitest";
import { InputError, parseRules, type ScanFinding, type ScanOptions, scan, UsageError } from "../../src/index.ts";
import { confidenceIn } from "../../src/scan/confidence.ts";
import { mergeScans } from "../../src/scan/scan.ts";

const MAIL = "canary.jones@example.com";
const NUMBER = "+1 202 555 0123";

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function scanOf(document: unknown, options?: ScanOptions) {
  return scan(bytes(JSON.stringify(document)), options);
}

/** Place, detector and hits of each finding. */
function brief(findings: readonly ScanFinding[]) {
  return findings.map(({ path, detector, count }) => [path, detector, count]);
}

const RULES = `format: pii-rules/1
id: acme/calls
version: "1.0.0"
records: ["$"]
unlisted: replace
rules:
  - id: caller
    path: "$.caller"
    category: user.contact.phone_number
    action: hash
  - id: note
    path: "$.note"
    category: user.content.private
    action: scan
keep:
  - id: support
    path: "$.support"
    category: system.operations
    reason: public
    why: The vendor's own address, which everybody knows
`;

describe("what is found", () => {
  test("by place and detector, with the values that were looked at", async () => {
    const document = [{ mail: MAIL, note: `${MAIL} or ${NUMBER}` }, { mail: "none", note: "" }, { note: NUMBER }];
    const { findings, scanned, inputs } = await scanOf(document);
    expect(findings).toEqual([
      {
        path: "$[*].note",
        inName: false,
        detector: "phone",
        category: "user.contact.phone_number",
        count: 2,
        grades: [0, 0, 0, 0, 0, 2],
        values: 2,
        hitValues: 2,
        confidence: "high",
      },
      expect.objectContaining({ path: "$[*].mail", detector: "email", count: 1, values: 2, hitValues: 1 }),
      expect.objectContaining({ path: "$[*].note", detector: "email", category: "user.contact.email" }),
    ]);
    expect(scanned).toEqual([
      { path: "$[*].mail", count: 2 },
      { path: "$[*].note", count: 2 },
    ]);
    expect(inputs).toEqual([{ name: "", bytes: JSON.stringify(document).length, records: 1 }]);
  });

  test("in names, numbers and JSON inside of strings", async () => {
    const { findings } = await scanOf(
      { [MAIL]: 1, caller: 12025550123, raw: JSON.stringify({ to: MAIL }) },
      { regions: ["US"] },
    );
    expect(findings.map(({ path, inName, detector }) => [path, inName, detector])).toEqual([
      ["$.*", true, "email"],
      ["$.caller", false, "phone"],
      ["$.raw", false, "email"],
    ]);
  });

  test("nothing of it is in the report", async () => {
    const text = JSON.stringify(await scanOf({ [MAIL]: MAIL, caller: NUMBER }));
    for (const part of ["canary", "555"]) expect(text).not.toContain(part);
  });

  test("national numbers by the regions", async () => {
    const document = { x: "(202) 555-0123" };
    expect((await scanOf(document)).findings).toEqual([]);
    expect(brief((await scanOf(document, { regions: ["US"] })).findings)).toEqual([["$.x", "phone", 1]]);
  });

  test("however the input is cut", async () => {
    const text = bytes(JSON.stringify({ mail: MAIL, caller: NUMBER }));
    async function* pieces() {
      for (const byte of text) yield Uint8Array.of(byte);
    }
    expect(await scan(pieces())).toEqual(await scan(text));
  });
});

describe("with rules, only what they leave open", () => {
  const rules = parseRules(RULES);
  const document = { caller: NUMBER, support: MAIL, note: `call ${NUMBER}`, other: MAIL };

  test("no kept place, none that is decided; a key is not needed", async () => {
    const { findings, scanned } = await scanOf(document, { rules });
    expect(brief(findings)).toEqual([
      ["$.note", "phone", 1],
      ["$.other", "email", 1],
    ]);
    expect(scanned.map(({ path }) => path).sort()).toEqual(["$.note", "$.other"]);
  });

  test("a value that another field of the record has, where a rule says so", async () => {
    const listed = RULES.replace(
      'path: "$.caller"\n    category: user.contact.phone_number\n    action: hash',
      ['path: "$.agent"', "    category: user.name", "    action: hash", "    also_in: text"].join("\n"),
    );
    const { findings } = await scanOf(
      { agent: "Canary Jones", note: "Canary Jones called" },
      { rules: parseRules(listed) },
    );
    expect(findings).toEqual([expect.objectContaining({ path: "$.note", detector: "known-value", category: null })]);
  });
});

test("an input without hits counts for the values of those that have some", async () => {
  const merged = mergeScans([
    await scanOf([{ id: 12025550123 }], { regions: ["US"] }),
    await scanOf(
      Array.from({ length: 19 }, () => ({ id: 1 })),
      { regions: ["US"] },
    ),
  ]);
  expect(merged.findings).toEqual([
    expect.objectContaining({ path: "$[*].id", count: 1, values: 20, hitValues: 1, confidence: "low" }),
  ]);
  expect(merged.inputs).toHaveLength(2);
});

test("several inputs: each finding names the first that has it, in whatever order reports are merged", async () => {
  const named = async (name: string, document: unknown) => {
    const report = await scanOf(document);
    return { ...report, inputs: report.inputs.map((input) => ({ ...input, name })) };
  };
  const [a, b, c] = [
    await named("a.json", {}),
    await named("b.json", { m: MAIL }),
    await named("c.json", { m: MAIL, n: NUMBER }),
  ] as const;
  const firsts = [
    ["$.m", "b.json"],
    ["$.n", "c.json"],
  ];
  for (const merged of [
    mergeScans([a, b, c]),
    mergeScans([mergeScans([a, b]), c]),
    mergeScans([a, mergeScans([b, c])]),
  ])
    expect(merged.findings.map(({ path, firstIn }) => [path, firstIn])).toEqual(firsts);
  expect(mergeScans([b]).findings[0]).not.toHaveProperty("firstIn");
});

test("what could not be looked at is counted", async () => {
  const { notExamined, findings } = await scanOf({ note: `${"a ".repeat(2000)}${MAIL}` }, { maxValueBytes: 1000 });
  expect({ notExamined, findings }).toEqual({ notExamined: 1, findings: [] });
});

test("places past those that are told apart are no place of the document", async () => {
  const members = Array.from({ length: 20_010 }, (_, i) => [`name${"abcdefghij"[i % 10]}${i.toString(36)}`, "x"]);
  const { findings } = await scanOf({ ...Object.fromEntries(members), last: MAIL });
  expect(brief(findings)).toEqual([["*", "email", 1]]);
});

describe("confidence", () => {
  test.each([
    ["email", 1, 1000, "high"],
    ["credit-card", 500, 1000, "high"],
    ["credit-card", 499, 1000, "medium"],
    ["credit-card", 100, 1000, "medium"],
    ["credit-card", 99, 1000, "low"],
  ] as const)("%s in %i of %i values: %s", (detector, hitValues, values, confidence) => {
    expect(confidenceIn({ inName: false, detector, grades: [hitValues], values, hitValues })).toBe(confidence);
  });

  test("in names", () => {
    expect(confidenceIn({ inName: true, detector: "phone", grades: [0, 1], values: 1, hitValues: 1 })).toBe("medium");
  });
});

test("what a scan has no use for is refused", async () => {
  const options = { unlisted: "keep" } as unknown as ScanOptions;
  await expect(scanOf({}, options)).rejects.toThrow(UsageError);
  await expect(scanOf({}, { region: ["US"] } as unknown as ScanOptions)).rejects.toThrow('did you mean "regions"?');
  await expect(scan(bytes('{"a":'))).rejects.toThrow(InputError);
});

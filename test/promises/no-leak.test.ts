/** Promise 4: no e-mail address and no phone number is left, wherever it stands and however it is written. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { Redactor } from "../../src/redaction/redactor.ts";
import { packOf, rulesOf } from "../helpers/packs.ts";
import { runCount } from "../helpers/run-count.ts";

const REGIONS = ["US", "GB", "JP", "KR", "CN", "SG", "IN", "DE", "FR"];

/** What is planted, and what stands there afterwards. Numbers of plans' fiction ranges where they have any. */
const PHONES = [
  "+12025550123",
  "+1 202-555-0123",
  "(202) 555-0123",
  "202-555-0123",
  "202.555.0123",
  "2025550123",
  "+44 7700 900123",
  "07700 900123",
  "+81 90-1234-5678",
  "090-1234-5678",
  "09012345678",
  "０９０－１２３４－５６７８",
  "+86 138 1234 5678",
  "13812345678",
  "+82 10-1234-5678",
  "010-1234-5678",
  "+65 8123 4567",
  "+91 98765 43210",
  "+49 151 23456789",
  "+33 6 12 34 56 78",
  "00 44 7700 900123",
  "+1234567890",
];
const ADDRESSES = [
  "ana@example.com",
  "ana.example+tag@mail.example.org",
  "a_b-c@sub.example.co.jp",
  "ANA@EXAMPLE.COM",
  "ana＠example.com",
  "ana@xn--fsq.example",
];

interface Planted {
  readonly text: string;
  readonly label: string;
}

const planted: fc.Arbitrary<Planted> = fc.oneof(
  fc.constantFrom(...PHONES).map((text) => ({ text, label: "[PHONE]" })),
  fc.constantFrom(...ADDRESSES).map((text) => ({ text, label: "[EMAIL]" })),
);

/** Words that are part of nothing. */
const WORDS = ["call ", "is now, ", "電話は ", "연락처 ", "say: ", "“quoted” ", "tab\t", "line\n", "😀 "];
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }).map((parts) => parts.join(""));

/** A text and what comes of it. */
type Pair = readonly [before: string, after: string];

const sentence: fc.Arbitrary<Pair> = fc
  .tuple(words, planted, words)
  .map(([front, { text, label }, behind]) => [`${front}${text} ${behind}`, `${front}${label} ${behind}`]);

const plain: fc.Arbitrary<Pair> = fc
  .constantFrom("CLOSED", "2024-11-18T17:18:03Z", "c-45f245149fef4401dd8f", "1731950283", "Ana", "", "12.50")
  .map((text) => [text, text]);

/** Writes a string as JSON, some characters as escapes. */
function written(text: string, escapes: boolean): string {
  if (!escapes) return JSON.stringify(text);
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return `"${units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("")}"`;
}

const string: fc.Arbitrary<Pair> = fc.oneof(sentence, plain);

/** A JSON string. Of what is escaped only the hit becomes plain. */
const stringValue: fc.Arbitrary<Pair> = fc.oneof(
  string.map(([before, after]): Pair => [written(before, false), written(after, false)]),
  planted.map(({ text, label }): Pair => [written(text, true), JSON.stringify(label)]),
);

/** JSON inside of a string, up to the depth that is looked into. */
const nested: fc.Arbitrary<Pair> = fc
  .tuple(stringValue, fc.integer({ min: 1, max: 4 }))
  .map(([[before, after], depth]) => {
    let pair: Pair = [before, after];
    for (let i = 0; i < depth; i++) pair = [JSON.stringify(`{"in": ${pair[0]}}`), JSON.stringify(`{"in": ${pair[1]}}`)];
    return pair;
  });

const number: fc.Arbitrary<Pair> = fc.constantFrom<Pair>(
  ["2025550123", "0"],
  ["13812345678", "0"],
  ["819012345678", "0"],
  ["1731950283", "1731950283"],
  ["1731950283123", "1731950283123"],
  ["12.5", "12.5"],
  ["-7", "-7"],
);

const value: fc.Arbitrary<Pair> = fc.oneof(
  stringValue,
  nested,
  number,
  fc.constantFrom<Pair>(["true", "true"], ["null", "null"]),
);

const key: fc.Arbitrary<Pair> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Pair>(['"of"', '"of"'], ['"note"', '"note"'], ['"x y"', '"x y"']) },
  { weight: 1, arbitrary: planted.map(({ text, label }): Pair => [JSON.stringify(text), JSON.stringify(label)]) },
);

function object(members: readonly (readonly [Pair, Pair])[]): Pair {
  const labels = new Map<string, number>();
  const parts = members.map(([[name, newName], [before, after]]) => {
    const count = (labels.get(newName) ?? 0) + 1;
    if (name !== newName) labels.set(newName, count);
    const unique = name === newName || count === 1 ? newName : newName.replace("]", ` ${count}]`);
    return [`${name} : ${before}`, `${unique} : ${after}`];
  });
  return [`{${parts.map(([before]) => before).join(", ")}}`, `{${parts.map(([, after]) => after).join(", ")}}`];
}

const { tree } = fc.letrec<{ tree: Pair; leaf: Pair }>((tie) => ({
  leaf: value,
  tree: fc.oneof(
    { maxDepth: 3 },
    tie("leaf"),
    fc
      .array(tie("tree"), { maxLength: 4 })
      .map((items): Pair => [`[${items.map(([a]) => a).join(" , ")}]`, `[${items.map(([, b]) => b).join(" , ")}]`]),
    fc.array(fc.tuple(key, tie("tree")), { maxLength: 4 }).map(object),
  ),
}));

function redacted(text: string, options: RedactOptions, cuts: readonly number[] = []): string {
  const redactor = new Redactor(options);
  const bytes = Buffer.from(text);
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const cut of [...[...cuts].sort((a, b) => a - b), bytes.length]) {
    parts.push(redactor.write(bytes.subarray(from, Math.min(cut, bytes.length))));
    from = Math.min(cut, bytes.length);
  }
  parts.push(redactor.end());
  return Buffer.concat(parts).toString();
}

const SCANS: RedactOptions = { unlisted: "scan", regions: REGIONS };

describe("planted numbers and addresses", () => {
  it("go, in every place; nothing else changes; a second pass finds nothing", () => {
    fc.assert(
      fc.property(tree, fc.array(fc.nat(400), { maxLength: 5 }), ([before, after], cuts) => {
        const output = redacted(before, SCANS, cuts);
        expect(output).toBe(after);
        expect(redacted(output, SCANS)).toBe(output);
      }),
      { numRuns: runCount(800) },
    );
  });

  it("go from what rules leave open, whatever the rules do beside it", () => {
    const rules = rulesOf(
      packOf(
        [
          { path: "$.id" },
          { path: "$.note", action: { name: "mask" } },
          { path: "$['x y']", action: { name: "remove" } },
        ],
        {
          unlisted: "scan",
          records: ["$[*]", "$"],
        },
      ),
    );
    const needles = [...PHONES, ...ADDRESSES].filter((text) => text.length >= 10);
    fc.assert(
      fc.property(tree, ([before]) => {
        const output = redacted(before, { rules, regions: REGIONS });
        JSON.parse(output);
        for (const needle of needles) expect(output.includes(needle)).toBe(false);
        expect(redacted(output, { rules, regions: REGIONS })).toBe(output);
      }),
      { numRuns: runCount(400) },
    );
  });
});

it("JSON inside of JSON five times is replaced whole, and counted", () => {
  let text = '"ana"';
  for (let i = 0; i < 5; i++) text = JSON.stringify(`[${text}]`);
  const redactor = new Redactor(SCANS);
  const output = Buffer.concat([redactor.write(Buffer.from(text)), redactor.end()]).toString();
  expect(output).toContain("[REDACTED]");
  expect(output).not.toContain("ana");
  expect(redactor.report.limits.nestedTooDeep).toBe(1);
});

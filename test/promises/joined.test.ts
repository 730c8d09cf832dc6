/** Joined texts: the same however the input is cut, in bytes, values, tokens and patches; and never less than without joining. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { Redaction } from "../../src/redaction/redaction.ts";
import { redactTokens } from "../../src/stream-json.ts";
import { cutsOf } from "../helpers/documents.ts";
import { withEntries } from "../helpers/every-cut.ts";
import type { EntryParts } from "../helpers/packs.ts";
import { runCount } from "../helpers/run-count.ts";
import { run, runText } from "../helpers/runs.ts";
import { FORMS, textOfAll, throughStage, tokensOf } from "../helpers/tokens.ts";
import { WALKERS } from "../oracle/walkers.ts";

const WORDS = [
  "202",
  "555",
  "0143",
  "2025550143",
  "+1",
  "(202)",
  "ana",
  "@",
  "example.com",
  "ana@example.com",
  "Ana Lima",
  "Lima",
  "hello",
  "",
  "a\nb",
  "é",
  "電話",
  "山田",
  '{"t":"2025550143"}',
  "5",
  "4",
  "0",
];
const SCALARS = [202, 555, 2025550143, 0, 5, -1, 1.5, true, null];
const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<unknown>(...WORDS) },
  fc.constantFrom<unknown>(...SCALARS),
);

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.record({ w: word }) },
  fc.record({ t: word, w: word }),
  fc.record({ w: word, words: fc.array(fc.record({ w: word }), { maxLength: 4 }) }),
  word,
);
const document = fc.record(
  {
    name: fc.constantFrom("Ana Lima", "山田 太郎", ""),
    words: fc.array(piece, { maxLength: 12 }),
    turns: fc.array(fc.record({ words: fc.array(piece, { maxLength: 6 }), name: fc.constantFrom("Rui", "Lima") }), {
      maxLength: 3,
    }),
    w: word,
  },
  { requiredKeys: [] },
);

const SCAN = { name: "scan" } as const;
const JOINING: readonly EntryParts[] = [
  { path: "$", action: SCAN, joined: "words[*].w" },
  { path: "$.words", action: SCAN, joined: "[*]['w','t']" },
  { path: "$.turns[*]", action: SCAN, joined: "words[*].w" },
  { path: "$", action: SCAN, joined: "turns[*].words[*].w", envelope: true },
  { path: "$..words", action: SCAN, joined: "[*].w" },
  { path: "$.turns[?@.name == 'Rui']", action: SCAN, joined: "words[*].w" },
  { path: "$.turns[*].words[*]", action: SCAN, joined: "*" },
];
const OTHERS: readonly EntryParts[] = [
  { path: "$.name", alsoInText: true },
  { path: "$.turns[*].name", alsoInText: true, action: { name: "remove" }, category: "user.name.first" },
  { path: "$.words[1].w", category: "user.unique_id" },
  { path: "$..t", action: null },
  { path: "$.words[2]", action: { name: "remove" }, category: "user" },
  { path: "$.words[*].w", action: null, values: ["hello", 5] },
];

const entries = fc
  .tuple(fc.subarray([...JOINING], { minLength: 1, maxLength: 3 }), fc.subarray([...OTHERS]))
  .map((all) => {
    return all.flat().map((entry, i) => ({ ...entry, id: `e-${i}` }));
  });
const records = fc.constantFrom<string[]>(["$"], ["$.turns[*]"], ["$.turns[*]", "$"]);
const rules = fc.record({ entries, records, unlisted: fc.constantFrom("keep" as const, "scan" as const) });

function optionsOf({
  entries,
  ...more
}: {
  entries: EntryParts[];
  records: string[];
  unlisted: "keep" | "scan";
}): RedactOptions {
  return { ...withEntries(entries, more), regions: ["US"] };
}

describe("joined texts", () => {
  it("are the same however the bytes are cut, whatever may be held", () => {
    const input = fc.record({
      document,
      rules,
      cuts: cutsOf(300),
      maxValueBytes: fc.constantFrom(20, 60, 150, 1_000_000),
    });
    fc.assert(
      fc.property(input, ({ document, rules, cuts, maxValueBytes }) => {
        const text = JSON.stringify(document);
        const options = { ...optionsOf(rules), maxValueBytes };
        const whole = runText(text, options);
        expect(runText(text, options, cuts)).toBe(whole);
        expect(
          runText(
            text,
            options,
            Array.from(Buffer.from(text), (_, i) => i),
          ),
        ).toBe(whole);
        expect(Buffer.from(new Redaction(options).bytes(text).bytes).toString()).toBe(whole);
        JSON.parse(whole);
      }),
      { numRuns: runCount(60) },
    );
  });

  it("are the same in bytes, values, tokens and patches", () => {
    fc.assert(
      fc.property(fc.record({ document, rules }), ({ document, rules }) => {
        const options = optionsOf(rules);
        const [first, ...others] = WALKERS.map((walker) => walker.redact(document as never, options));
        for (const [i, other] of others.entries()) {
          expect(other.text, WALKERS[i + 1]?.name).toBe(first?.text);
          expect(other.report.rules).toEqual(first?.report.rules);
          expect(other.report.limits).toEqual(first?.report.limits);
        }
      }),
      { numRuns: runCount(60) },
    );
  });

  it("are the same in tokens, whatever may be held", () => {
    const input = fc.record({ document, rules, maxValueBytes: fc.constantFrom(20, 60, 150) });
    fc.assert(
      fc.property(input, ({ document, rules, maxValueBytes }) => {
        const options = { ...optionsOf(rules), maxValueBytes };
        const { output } = run(Buffer.from(JSON.stringify(document)), options);
        for (const [name, forms] of FORMS) {
          const made = textOfAll(throughStage(redactTokens(options), tokensOf(document, forms)), forms);
          expect(JSON.stringify(JSON.parse(made)), name).toBe(
            JSON.stringify(JSON.parse(Buffer.from(output).toString())),
          );
        }
      }),
      { numRuns: runCount(60) },
    );
  });

  it("lose all that they lose where they stand alone", () => {
    const plain = { words: fc.array(fc.record({ w: word }), { maxLength: 12 }) };
    const apart = optionsOf({ entries: [{ path: "$", action: SCAN }], records: ["$"], unlisted: "keep" });
    const joining = optionsOf({
      entries: [{ path: "$", action: SCAN, joined: "words[*].w" }],
      records: ["$"],
      unlisted: "keep",
    });
    fc.assert(
      fc.property(fc.record(plain), (value) => {
        const alone = JSON.parse(runText(JSON.stringify(value), apart)) as typeof value;
        const joined = JSON.parse(runText(JSON.stringify(value), joining)) as typeof value;
        for (const [i, { w }] of value.words.entries()) {
          if (alone.words[i]?.w !== w) expect(joined.words[i]?.w).not.toBe(w);
          if (typeof w !== "string" && typeof w !== "number") expect(joined.words[i]?.w).toBe(w);
        }
      }),
      { numRuns: runCount(60) },
    );
  });
});

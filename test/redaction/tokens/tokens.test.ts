/** Tokens are redacted as the bytes that say the same: in all forms, under all rules, actions and limits, however they are cut. */
import fc from "fast-check";
import { none } from "stream-chain/core";
import { jsonParser } from "stream-json/core/parser.js";
import { describe, expect, it } from "vitest";
import { ACTION_NAMES } from "../../../src/actions/table.ts";
import { Redaction } from "../../../src/redaction/redaction.ts";
import type { RuleEntry, RuleSet } from "../../../src/rules/model.ts";
import { redactTokens } from "../../../src/stream-json.ts";
import { KEY } from "../../helpers/action-specs.ts";
import { detectorsAtWork, putToWork } from "../../helpers/detectors-at-work.ts";
import { cutsOf, documentText } from "../../helpers/documents.ts";
import { ruleSets } from "../../helpers/rule-sets.ts";
import { ruleSetOf } from "../../helpers/rule-specs.ts";
import { runCount } from "../../helpers/run-count.ts";
import { ALONE_REGIONS as regions } from "../../helpers/semantics/alone.ts";
import { FORMS, type Forms, textOfAll, textOfTokens, throughStage } from "../../helpers/tokens.ts";
import { countedIn } from "../../helpers/values.ts";

/** The parser's tokens for a text that comes in pieces. */
function parsed(text: string, forms: Forms, cuts: readonly number[]): unknown[] {
  const parse = jsonParser({ ...forms, jsonStreaming: true }) as (piece: unknown) => unknown;
  const tokens: unknown[] = [];
  const ends = [...cuts, text.length];
  for (const piece of [...ends.map((end, i) => text.slice(i === 0 ? 0 : ends[i - 1], end)), none]) {
    const made = parse(piece) as { values?: unknown[] };
    if (made !== (none as unknown)) tokens.push(...(made.values ?? []));
  }
  return tokens;
}

const PACKED: Forms = { packValues: true, streamValues: false };

/** As the stringer writes it, without needless white space and escapes: limits are those of such a text. */
function plainOf(text: string): string {
  return textOfTokens(parsed(text, PACKED, []), true);
}

/** The stringer separates two scalars by its settings. */
const documents = fc
  .array(documentText({ lineBreaks: false, repeats: true }), { minLength: 1, maxLength: 2 })
  .filter(([, second]) => second === undefined || /^\s*[[{]/.test(second));

const LISTS: readonly RuleEntry["values"][] = [undefined, undefined, ["x", "Ann Example", 1, true], [0, "", "日本"]];

const additions = fc.array(fc.record({ alsoInText: fc.boolean(), values: fc.constantFrom(...LISTS) }), {
  minLength: 4,
  maxLength: 4,
});

function withAdditions(
  { packs }: RuleSet,
  added: readonly { alsoInText: boolean; values: RuleEntry["values"] }[],
): RuleSet {
  const entryWith = (entry: RuleEntry, i: number): RuleEntry => {
    const { alsoInText, values } = added[i % added.length] as (typeof added)[number];
    if (entry.action !== null) return { ...entry, alsoInText: alsoInText && entry.action.name !== "scan" };
    return values === undefined ? entry : { ...entry, values };
  };
  return { packs: packs.map((pack) => ({ ...pack, entries: pack.entries.map(entryWith) })) };
}

const chosen = fc.record({
  unlisted: fc.constantFrom(undefined, undefined, "keep" as const, "replace" as const, "scan" as const),
  detectors: detectorsAtWork,
  maxValueBytes: fc.constantFrom(undefined, undefined, 1, 3, 8, 20, 40, 80),
  forms: fc.constantFrom(...FORMS.map(([, forms]) => forms)),
  cuts: cutsOf(200),
});

function expectAsBytes(redaction: Redaction, text: string, forms: Forms, cuts: readonly number[]): boolean {
  const { bytes, report } = redaction.bytes(text);
  const expected = plainOf(new TextDecoder().decode(bytes));
  const stage = redactTokens(redaction);
  const came = textOfAll(throughStage(stage, parsed(text, forms, cuts)), forms);
  expect(came).toBe(expected);
  expect(countedIn(stage.report)).toEqual(countedIn(report));
  return came !== plainOf(text);
}

describe("tokens are redacted as the bytes", () => {
  it.each([
    ["plain rules", { filters: false, added: false }],
    ["rules with filters", { filters: true, added: false }],
    ["also values of the record, and closed lists", { filters: true, added: true }],
  ])("%s", (_what, { filters, added }) => {
    let changed = 0;
    fc.assert(
      fc.property(
        // One redaction for several inputs: what it has grown must not matter.
        fc.array(documents, { minLength: 1, maxLength: 3 }),
        ruleSets({ filters, actions: ACTION_NAMES }),
        additions,
        chosen,
        (texts, packs, more, { unlisted, detectors, maxValueBytes, forms, cuts }) => {
          putToWork(detectors);
          const plain = ruleSetOf(packs);
          const rules = added ? withAdditions(plain, more) : plain;
          const redaction = new Redaction({ rules, key: KEY, regions, ...(unlisted && { unlisted }), maxValueBytes });
          for (const text of texts) if (expectAsBytes(redaction, text.map(plainOf).join(" "), forms, cuts)) changed++;
        },
      ),
      { numRuns: runCount(120) },
    );
    expect(changed).toBeGreaterThan(30);
  });
});

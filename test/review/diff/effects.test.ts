/** Whatever document shows that a change is weaker, the diff has said so: for random rules and random documents. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffRules } from "../../../src/review/diff/diff.ts";
import { compareEffects, effectOf } from "../../../src/review/effect.ts";
import { decisionsIn } from "../../../src/review/engine/engine.ts";
import type { Json } from "../../../src/review/engine/json.ts";
import type { ReviewedPack } from "../../../src/review/reviewed-pack.ts";
import { runCount } from "../../helpers/run-count.ts";
import { keep, read, rule } from "../samples.ts";

const NAMES = ["a", "b", "l", "n"];
const name = fc.constantFrom(...NAMES);
const filter = fc.constantFrom(
  "@.n == 'p'",
  "@.n != 'p'",
  "@.n != 'p' && @.n != 'q'",
  "@.n",
  "!@.n",
  "@.n == 'p' || @.a == 1",
  "@.l.n == 'p'",
  "@.a[?@.n == 'q']",
  "match(@.n, 'p|q')",
  "match(@.n, 'p')",
  "length(@.n) > 1",
  "@.a > 1",
  "@ == 'p'",
);
const byName = fc.oneof(
  name.map((one) => `.${one}`),
  fc.constantFrom("['a', 'b']", "[*]", "[0]"),
  filter.map((text) => `[?${text}]`),
);
const step = fc.oneof({ weight: 4, arbitrary: byName }, fc.constantFrom(".*", "..a", "[0:2]"));

const ruleText = fc
  .tuple(
    fc.array(step, { minLength: 1, maxLength: 3 }),
    fc.constantFrom("mask", "hash", "replace", "null"),
    fc.boolean(),
  )
  .map(([steps, action, keys]) =>
    rule("ID", `$${steps.join("")}`, `    action: ${action}\n${keys ? "    keys: true\n" : ""}`),
  );
const keepText = fc.array(byName, { minLength: 1, maxLength: 3 }).map((steps) => keep("ID", `$${steps.join("")}`));

const header = fc.record({
  records: fc.constantFrom('["$"]', '["$.l[*]"]', '["$.l[*]", "$"]', `["$.l[?@.n == 'p']"]`, '["$", "$[*]"]'),
  unlisted: fc.constantFrom("keep", "scan", "replace"),
});

interface Draft {
  readonly header: { readonly records: string; readonly unlisted: string };
  readonly rules: readonly string[];
  readonly keeps: readonly string[];
}
const draft: fc.Arbitrary<Draft> = fc.record({
  header,
  rules: fc.array(ruleText, { maxLength: 3 }),
  keeps: fc.array(keepText, { maxLength: 2 }),
});

/** The second file is the first with one thing changed: the smaller the change, the more a silent diff shows. */
const EDITS: Readonly<Record<string, (old: Draft, other: Draft) => Draft>> = {
  header: (old, other) => ({ ...old, header: other.header }),
  records: (old, other) => ({ ...old, header: { ...old.header, records: other.header.records } }),
  "rule gone": (old) => ({ ...old, rules: old.rules.slice(0, -1) }),
  "rule changed": (old, other) => ({ ...old, rules: [...old.rules.slice(0, -1), ...other.rules.slice(-1)] }),
  "rule added": (old, other) => ({ ...old, rules: [...old.rules, ...other.rules.slice(-1)] }),
  "keep gone": (old) => ({ ...old, keeps: old.keeps.slice(0, -1) }),
  "keep changed": (old, other) => ({ ...old, keeps: [...old.keeps.slice(0, -1), ...other.keeps.slice(-1)] }),
  "keep added": (old, other) => ({ ...old, keeps: [...old.keeps, ...other.keeps.slice(-1)] }),
};
const pair = fc
  .tuple(draft, draft, fc.constantFrom(...Object.values(EDITS)))
  .map(([old, other, edit]) => [old, edit(old, other)] as const);

const document: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<Json[]>("p", "q", "x", 1, 2, true),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES, "somebody"), tie("value"), { maxKeys: 4 }) as fc.Arbitrary<Json>,
  ),
})).value;

function packOf({ header: { records, unlisted }, rules, keeps }: Draft): ReviewedPack | undefined {
  const lists = [
    `rules:${rules.length === 0 ? " []" : ""}\n${rules.map((text, i) => text.replace("ID", `r${i}`)).join("")}`,
    `keep:${keeps.length === 0 ? " []" : ""}\n${keeps.map((text, i) => text.replace("ID", `k${i}`)).join("")}`,
  ];
  const text = `format: pii-rules/1\nid: acme/x\nversion: "1.0.0"\nrecords: ${records}\nunlisted: ${unlisted}\n`;
  return read(text + lists.join("")).reviewed;
}

function isWeakerIn(json: string, before: ReviewedPack, after: ReviewedPack): boolean {
  const now = decisionsIn(json, after.pack);
  return decisionsIn(json, before.pack).some(({ entry }, i) => {
    const [old, is] = [effectOf(before.pack, entry), effectOf(after.pack, now[i]?.entry ?? null)];
    return compareEffects(old, is) === "WEAKER";
  });
}

/** Every tenth pair or so has a document that shows something weaker. */
const USUAL_RUNS = 200;

describe("diffRules", () => {
  it("is never silent about a change that some document shows to be weaker", () => {
    const numRuns = runCount(USUAL_RUNS);
    let compared = 0;
    fc.assert(
      fc.property(pair, fc.array(document, { minLength: 5, maxLength: 20 }), ([old, now], documents) => {
        const [before, after] = [packOf(old), packOf(now)];
        fc.pre(before !== undefined && after !== undefined);
        const shown = documents.find((json) => isWeakerIn(JSON.stringify(json), before, after));
        if (shown === undefined) return;
        compared++;
        expect(diffRules(before, after).weaker, JSON.stringify(shown)).toBe(true);
      }),
      { numRuns },
    );
    if (numRuns >= USUAL_RUNS) expect(compared).toBeGreaterThan(0);
  });
});

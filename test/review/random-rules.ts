/** Random small rule files with filters of all kinds, and documents that they decide. */
import fc from "fast-check";
import type { Json } from "../../src/review/engine/json.ts";
import type { ReviewedPack } from "../../src/review/reviewed-pack.ts";
import { keep, read, rule } from "./samples.ts";

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

export interface Draft {
  readonly header: { readonly records: string; readonly unlisted: string };
  readonly rules: readonly string[];
  readonly keeps: readonly string[];
}
export const draft: fc.Arbitrary<Draft> = fc.record({
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
export const pair = fc
  .tuple(draft, draft, fc.constantFrom(...Object.values(EDITS)))
  .map(([old, other, edit]) => [old, edit(old, other)] as const);

export const document: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<Json[]>("p", "q", "x", 1, 2, true),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES, "somebody"), tie("value"), { maxKeys: 4 }) as fc.Arbitrary<Json>,
  ),
})).value;

export function packOf({ header: { records, unlisted }, rules, keeps }: Draft): ReviewedPack | undefined {
  const lists = [
    `rules:${rules.length === 0 ? " []" : ""}\n${rules.map((text, i) => text.replace("ID", `r${i}`)).join("")}`,
    `keep:${keeps.length === 0 ? " []" : ""}\n${keeps.map((text, i) => text.replace("ID", `k${i}`)).join("")}`,
  ];
  const text = `format: pii-rules/1\nid: acme/x\nversion: "1.0.0"\nrecords: ${records}\nunlisted: ${unlisted}\n`;
  return read(text + lists.join("")).reviewed;
}

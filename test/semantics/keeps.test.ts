/** Semantics, "A keep keeps scalars" and "Default-deny holds": what a keep does not keep is decided without it. */
import { describe, expect, it } from "vitest";
import { type Redactor, redactBytes } from "../../src/redaction/redactor.ts";
import { Tracer } from "../../src/review/engine/trace.ts";
import type { RuleSet, Unlisted } from "../../src/rules/model.ts";
import { parseRuleFile } from "../../src/rules/parse.ts";
import { builtInPolicy } from "../../src/rules/policy/policies.ts";
import { scan } from "../../src/scan/scan.ts";
import { verify } from "../../src/verify/verify.ts";
import { expectOutput as expectWith } from "../helpers/every-cut.ts";
import { type EntryParts, packOf, rulesOf } from "../helpers/packs.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const outputOf = (text: string, options: ConstructorParameters<typeof Redactor>[0]) =>
  new TextDecoder().decode(redactBytes(bytesOf(text), options).bytes);

const expectOutput = (text: string, rules: RuleSet, expected: string) => expectWith(text, { rules }, expected);
const rulesWith = (entries: readonly EntryParts[]): RuleSet => rulesOf(packOf(entries));

const MAIL = "ana@example.com";

describe("a container in the place of a keep", () => {
  const keep: EntryParts = { path: "$.k", action: null };

  it.each([
    ["a scalar stays", '{"k":"ana@example.com"}', '{"k":"ana@example.com"}'],
    ["null and empty text stay", '{"k":null}{"k":""}', '{"k":null}{"k":""}'],
    ["an object goes, names and all", '{"k":{"a":"x","b":1}}', '{"k":{"[REDACTED]":"[REDACTED]","[REDACTED 2]":0}}'],
    ["an array goes", '{"k":["x",[true],{}]}', '{"k":["[REDACTED]",[false],{}]}'],
    ["at any depth", '{"k":{"a":{"b":["x"]}}}', '{"k":{"[REDACTED]":{"[REDACTED]":["[REDACTED]"]}}}'],
    ["what is next to it stays", '{"k":["x"],"u":["x"]}', '{"k":["[REDACTED]"],"u":["x"]}'],
    ["a second time", '{"k":{"[REDACTED]":"[REDACTED]"}}', '{"k":{"[REDACTED]":"[REDACTED]"}}'],
  ])("%s", (_what, text, expected) => expectOutput(text, rulesWith([keep]), expected));

  it("a deeper keep keeps its scalar, and its name, which a path has", () => {
    const rules = rulesWith([keep, { path: "$.k.id", action: null }]);
    expectOutput('{"k":{"id":7,"to":"x"}}', rules, '{"k":{"id":7,"[REDACTED]":"[REDACTED]"}}');
  });

  it("a rule around it decides, and a less literal one beside it", () => {
    const around = rulesWith([{ path: "$", action: { name: "mask" } }, keep]);
    expectOutput('{"k":{"a":"x1"},"u":"y"}', around, '{"k":{"a":"**"},"u":"*"}');
    const beside = rulesWith([{ path: "$.*", category: "user.contact.email" }, keep]);
    expectOutput('{"k":{"a":"x1"},"u":"y"}', beside, '{"k":{"a":"[EMAIL]"},"u":"[EMAIL]"}');
  });

  it("another file's keep below it keeps", () => {
    const rules = rulesOf(packOf([keep]), packOf([{ path: "$.k.id", action: null }], { id: "acme/other" }));
    expectOutput('{"k":{"id":7,"to":"x"}}', rules, '{"k":{"id":7,"[REDACTED]":"[REDACTED]"}}');
  });

  it("a record that begins in it is decided by itself", () => {
    const rules = rulesOf(packOf([{ path: "$.data", action: null }], { records: ["$.data[*]", "$"] }));
    expectOutput('{"data":[{"u":"x"}]}', rules, '{"data":[{"u":"x"}]}');
  });

  it("is counted: by rule, by place, and among the limits", () => {
    const { report } = redactBytes(bytesOf('{"k":{"a":"x","b":""}}{"k":1}'), {
      rules: rulesWith([{ ...keep, id: "k" }]),
    });
    expect(report.rules).toMatchObject([{ action: "keep", matched: 4, redacted: 3 }]);
    expect(report.keptOtherwise).toEqual([{ path: "$.k.a", decided: "acme/test/k", count: 1 }]);
    expect(report.limits.keptOtherwise).toBe(3);
    expect(report.undecided).toEqual([]);
  });

  it("scan looks into it, verify does not pass over it, and a trace does not call it kept", async () => {
    const rules = rulesWith([{ ...keep, id: "k" }]);
    const text = `{"k":{"a":"${MAIL}","${MAIL}":1}}`;
    const { findings } = await scan(bytesOf(text), { rules });
    expect(findings.map(({ path, inName }) => [path, inName])).toEqual([
      ["$.k.*", true],
      ["$.k.a", false],
    ]);
    const report = await verify(bytesOf(text), { rules });
    expect(report).toMatchObject({ exit: 1, findings: [{ path: "$.k.*" }, { path: "$.k.a" }] });
    expect(new Tracer(rules).trace(text).map(({ entry }) => entry)).toEqual([undefined, undefined]);
    const output = outputOf(text, { rules });
    expect((await verify(bytesOf(output), { rules })).exit).toBe(0);
  });
});

describe("a filter of a keep is asked of elements", () => {
  const file = (path: string) =>
    `format: pii-rules/1\nid: acme/test\nversion: "1.0.0"\nunlisted: replace\nkeep:\n  - id: k\n    path: "${path}"\n    reason: public\n    why: Reviewed\n`;
  const rulesFor = (path: string): RuleSet => {
    const { pack } = parseRuleFile(file(path), { file: "k.pii.yaml" });
    return rulesOf(pack as NonNullable<typeof pack>);
  };

  it.each([
    ["members", "$[?@ != null]", '{"a":"x"}', '{"a":"[REDACTED]"}'],
    ["elements", "$[?@ != null]", '["x"]', '["x"]'],
    ["members that hold what it asks", "$.s[?@.n > 0].n", `{"s":{"${MAIL}":{"n":1}}}`, '{"s":{"[EMAIL]":{"n":0}}}'],
    ["elements that hold it", "$.s[?@.n > 0].n", '{"s":[{"n":1,"m":2},{"n":0}]}', '{"s":[{"n":1,"m":0},{"n":0}]}'],
    ["a union with a name", "$['a', ?@ == 'x']", '{"a":"y","b":"x"}', '{"a":"y","b":"[REDACTED]"}'],
  ])("%s", async (_what, path, text, expected) => {
    const rules = rulesFor(path);
    expectOutput(text, rules, expected);
    expect((await verify(bytesOf(expected), { rules })).exit).toBe(0);
  });
});

describe("a closed list", () => {
  const listed: EntryParts = { path: "$.k", id: "k", action: null, values: ["in", 'a "b" \\ é', 1, 2.5, true] };

  it.each([
    ["what is in it stays", '{"k":"in"}{"k":1}{"k":2.5}{"k":true}'],
    ["however it is written", '{"k":"\\u0069n"}{"k":1.0}{"k":10e-1}{"k":250E-2}{"k":"a \\u0022b\\" \\\\ \\u00e9"}'],
    ["null and empty text stay", '{"k":null}{"k":""}'],
  ])("%s", (_what, text) => expectOutput(text, rulesWith([listed]), text));

  it("all else goes", () => {
    const text = `{"k":"${MAIL}"}{"k":"In"}{"k":"1"}{"k":7}{"k":["in"]}{"k":"in "}`;
    const expected = `${'{"k":"[REDACTED]"}'.repeat(3)}{"k":0}{"k":["[REDACTED]"]}{"k":"[REDACTED]"}`;
    expectOutput(text, rulesWith([listed]), expected);
  });

  it.each([
    [[0], "4155550123e-999"],
    [[1], "1.00000000000000000000000000000004155550123"],
    [[0.1], "0.1000000000000000000000000004155550123"],
    [[9007199254740991], "9007199254740991.0000000001"],
    [[1], `1.${"0".repeat(70)}`],
  ])("%j does not keep a number that a double would round to it: %s", (values, number) => {
    const rules = rulesWith([{ ...listed, values }]);
    expectOutput(`{"k":${number}}`, rules, '{"k":0}');
    expect(new Tracer(rules).trace(`{"k":${number}}`)[0]?.entry).toBeUndefined();
  });

  it("false goes where only true is listed, and comes out as what replaces it", () => {
    expectOutput('{"k":true}{"k":false}', rulesWith([{ ...listed, values: [false] }]), '{"k":false}{"k":false}');
  });

  it("a value that is too large to be looked at is in no list", () => {
    const rules = rulesWith([{ ...listed, values: ["x".repeat(40)] }]);
    const text = `{"k":"${"x".repeat(40)}"}`;
    expect(outputOf(text, { rules })).toBe(text);
    const large = `{"k":"${"x".repeat(200_000)}"}`;
    expect(outputOf(large, { rules, maxValueBytes: 100_000 })).toBe('{"k":"[REDACTED]"}');
    expect(outputOf(large, { rules })).toBe('{"k":"[REDACTED]"}');
  });

  it.each([
    ["mask", { name: "mask" }, '{"k":"in"}{"k":"***@*******.***"}{"k":0}'],
    ["null", { name: "null" }, '{"k":"in"}{"k":"[EMAIL]"}{"k":0}'],
    ["scan", { name: "scan" }, '{"k":"in"}{"k":"[EMAIL]"}{"k":7}'],
  ] as const)("a rule around it decides what is not in it: %s", (_name, action, expected) => {
    const rules = rulesWith([{ path: "$.*", action, category: "user.contact.email" }, listed]);
    expectOutput(`{"k":"in"}{"k":"${MAIL}"}{"k":7}`, rules, expected);
  });

  it("a rule that hashes around it", () => {
    const rules = rulesWith([{ path: "$.*", action: { name: "hash" } }, listed]);
    const text = '{"k":"in"}{"k":"out"}{"k":1}{"k":1.0}{"k":7}';
    const output = outputOf(text, { rules, key: "k".repeat(32) });
    expect(output).toMatch(/^\{"k":"in"\}\{"k":"[a-p]{32}"\}\{"k":1\}\{"k":1\.0\}\{"k":1\d{15}\}$/);
  });

  it("of two files, each decides by its own list", () => {
    const other = { ...listed, values: ["out"] };
    const rules = rulesOf(packOf([listed]), packOf([other], { id: "acme/other" }));
    expectOutput('{"k":"in"}{"k":"out"}{"k":"x"}', rules, '{"k":"in"}{"k":"out"}{"k":"[REDACTED]"}');
    const open = rulesOf(packOf([listed]), packOf([{ ...listed, values: undefined }], { id: "acme/other" }));
    expectOutput('{"k":"in"}{"k":"x"}', open, '{"k":"in"}{"k":"x"}');
    const ruled = rulesOf(
      packOf([{ path: "$", category: "user.contact.email" }, listed]),
      packOf([{ path: "$.k", action: { name: "mask" } }], { id: "acme/other" }),
    );
    expectOutput('{"k":"in"}{"k":"x"}', ruled, '{"k":"**"}{"k":"[EMAIL]"}');
  });

  it("is counted apart: what it kept, and what it did not", () => {
    const { report } = redactBytes(bytesOf('{"k":"in"}{"k":"x"}{"k":1}'), { rules: rulesWith([listed]) });
    expect(report.paths).toEqual([{ path: "$.k", decided: "acme/test/k", count: 2 }]);
    expect(report.keptOtherwise).toEqual([{ path: "$.k", decided: "acme/test/k", count: 1 }]);
    expect(report.limits.keptOtherwise).toBe(1);
    expect(report.rules).toMatchObject([{ matched: 3, redacted: 1 }]);
  });

  it("verify, scan and a trace follow it", async () => {
    const rules = rulesWith([{ ...listed, values: ["+12025550123"] }]);
    const text = `{"k":"+12025550123"}{"k":"${MAIL}"}`;
    const report = await verify(bytesOf(text), { rules });
    expect(report).toMatchObject({ exit: 1, findings: [{ detector: "email", count: 1 }] });
    expect(report.passedOver.kept).toEqual({ values: 1, email: 0, phone: 1 });
    expect((await scan(bytesOf(text), { rules })).findings).toMatchObject([{ detector: "email", count: 1 }]);
    expect(new Tracer(rules).trace(text).map(({ entry }) => entry)).toEqual(["acme/test/k", undefined]);
  });
});

describe("default-deny", () => {
  const keep: EntryParts = { path: "$.k", action: null };
  const strict = packOf([{ path: "$.r" }], { id: "acme/calls", unlisted: "replace" });
  const scanning = packOf([{ path: "$.r" }], { id: "acme/calls", unlisted: "scan" });
  const beside = packOf([keep], { id: "other/beside", unlisted: "scan" });
  const family = packOf([keep], { id: "acme/beside", unlisted: "scan" });
  const text = '{"k":"x"}';
  const gone = '{"k":"[REDACTED]"}';

  it.each([
    ["a file asks, and another vendor's keeps", rulesOf(strict, beside), {}, gone],
    ["a file asks, and one of its vendor keeps", rulesOf(strict, family), {}, text],
    ["a file asks, and both vendors keep", rulesOf(strict, family, beside), {}, text],
    ["the keeping file asks itself", rulesOf(scanning, { ...beside, unlisted: "replace" as const }), {}, gone],
    ["the policy asks", rulesOf(scanning, beside), { policy: builtInPolicy("strict") }, gone],
    ["the policy asks, by its name", rulesOf(scanning, beside), { policy: "strict" }, gone],
    ["the flag asks", rulesOf(scanning, beside), { unlisted: "replace" as const }, gone],
    ["nothing asks", rulesOf(scanning, beside), {}, text],
    ["the flag lifts it", rulesOf(strict, beside), { unlisted: "scan" as const }, text],
    ["the flag lifts the policy's", rulesOf(scanning, beside), { policy: "strict", unlisted: "scan" as const }, text],
    ["one file alone", rulesOf({ ...beside, unlisted: "replace" as const }), {}, text],
  ])("%s", async (_what, rules, options, expected) => {
    for (const packs of [rules.packs, rules.packs.toReversed()]) {
      expect(outputOf(text, { rules: { packs }, ...options })).toBe(expected);
    }
    const left = await verify(bytesOf(`{"k":"${MAIL}"}`), { rules, ...options });
    expect(left.exit).toBe(expected === gone ? 1 : 0);
  });

  it.each(["scan", "keep"] as const)("a policy that asks for less lifts nothing: %s", (unlisted: Unlisted) => {
    const policy = { ...builtInPolicy("replace"), unlisted };
    const { bytes, report } = redactBytes(bytesOf('{"u":"x"}'), { rules: rulesOf(strict), policy });
    expect(new TextDecoder().decode(bytes)).toBe('{"u":"[REDACTED]"}');
    expect(report.unlisted).toEqual({ action: "replace", weaker: false });
  });

  it("a policy asks without any rules", () => {
    expect(outputOf('{"u":"x"}', { policy: "strict" })).toBe('{"u":"[REDACTED]"}');
  });
});

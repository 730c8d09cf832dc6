/** Known values (`also_in: text`) of what the rules take whole, of numbers, and of names that stand in several fields. */
import { describe, expect, it } from "vitest";
import { Redaction } from "../../src/redaction/redaction.ts";
import type { RuleSet } from "../../src/rules/model.ts";
import { parseRules } from "../../src/rules/parse.ts";
import { expectOutput } from "../helpers/every-cut.ts";

interface Rule {
  readonly path: string;
  readonly category?: string;
  /** More lines, as YAML. */
  readonly more?: readonly string[];
}

const ALSO = "also_in: text";

function file(id: string, rules: readonly Rule[]): string {
  const written = rules.map(({ path, category = "user.name", more = [] }, i) => {
    const lines = [`id: r${i}`, `path: "${path}"`, `category: ${category}`, ...more];
    return `  - ${lines.join("\n    ")}\n`;
  });
  return `format: pii-rules/1\nid: ${id}\nversion: "1.0.0"\nrecords: ["$"]\nrules:\n${written.join("")}`;
}

function together(...files: readonly string[]): RuleSet {
  return { packs: files.flatMap((text) => [...parseRules(text).packs]) };
}

/** In bytes, wherever they are cut, and parsed. */
function expectRedacted(input: string, rules: RuleSet, output: string): void {
  expectOutput(input, { rules }, output);
  expect(new Redaction({ rules }).value(JSON.parse(input)).value).toEqual(JSON.parse(output));
}

describe("in what is taken whole", () => {
  const of = (action: string) =>
    together(file("acme/a", [{ path: "$.customer.name", more: [ALSO, `action: ${action}`] }]));
  const name = '{"first":"Kim","more":[["Weberlein"],20978392]}';

  it.each([
    ["remove", '{"note":"[NAME] [NAME] 20-97 [NAME]","customer":{}}'],
    ["null", '{"note":"[NAME] [NAME] 20-97 [NAME]","customer":{"name":null}}'],
    ["replace", '{"note":"[NAME] [NAME] 20-97 [NAME]","customer":{"name":{"first":"[NAME]","more":[["[NAME]"],0]}}}'],
  ])("by %s", (action, output) => {
    expectRedacted(`{"note":"Kim Weberlein 20-97 20978392","customer":{"name":${name}}}`, of(action), output);
  });

  it("after a text, before it, and in another record", () => {
    const rules = together(
      file("acme/a", [{ path: "$.name", more: [ALSO, "action: remove"] }]).replace('["$"]', '["$[*]"]'),
    );
    expectRedacted(
      '[{"name":["Kim"],"note":"Kim"},{"note":"Tessa, Kim","name":{"x":"Tessa"}}]',
      rules,
      '[{"note":"[NAME]"},{"note":"[NAME], Kim"}]',
    );
  });

  it("the first that brings a word decides, wherever the input is cut", () => {
    const masked = { path: "$.a", more: [ALSO, "action: mask"] };
    const rules = together(file("acme/a", [masked, { path: "$.b", more: [ALSO, "action: null"] }]));
    expectRedacted('{"a":"Kim","b":"Kim","note":"Kim"}', rules, '{"a":"***","b":null,"note":"***"}');
    expectRedacted('{"b":"Kim","a":"Kim","note":"Kim"}', rules, '{"b":null,"a":"***","note":"[NAME]"}');
  });

  it("but not by an entry that is nearer", () => {
    const inner = { path: "$.customer.city", category: "user.contact" };
    const outer = { path: "$.customer", more: [ALSO] };
    const own = together(
      file("acme/a", [outer, inner]),
      file("acme/b", [{ path: "$.customer", more: ["action: remove"] }]),
    );
    expectRedacted(
      '{"note":"Kim in Examplia","customer":{"name":"Kim","city":"Examplia"}}',
      own,
      '{"note":"[NAME] in Examplia"}',
    );
  });
});

describe("where another file has a rule above", () => {
  const named = file("acme/a", [{ path: "$.customer.name", more: [ALSO] }]);
  const input = '{"note":"Kim Weberlein called","customer":{"name":"Kim Weberlein"}}';

  it.each([
    ["remove", '{"note":"[NAME] called"}'],
    ["null", '{"note":"[NAME] called","customer":null}'],
    ["scan", '{"note":"[NAME] called","customer":{"name":"[NAME]"}}'],
  ])("that does %s", (action, output) => {
    const written = `action: ${action}`;
    const above = file("acme/b", [{ path: "$.customer", category: "user", more: [written] }]);
    expectRedacted(input, together(named, above), output);
    expectRedacted(input, together(above, named), output);
  });

  it("that decides, a text shows no more than its field", () => {
    const masked = file("acme/a", [{ path: "$.name", more: [ALSO, "action: { mask: { keep_last: 3 } }"] }]);
    const replaced = file("acme/b", [{ path: "$.name" }]);
    const shown = '{"name":"[NAME]","note":"[NAME] called"}';
    expectRedacted('{"name":"Weberlein","note":"Weberlein called"}', together(masked, replaced), shown);
  });

  it("and filters that are not asked below it: what may be known is", () => {
    const filtered = file("acme/a", [{ path: "$.fields[?@.k=='name'].v", more: [ALSO] }]);
    const above = file("acme/b", [{ path: "$.fields", more: ["action: remove"] }]);
    expectRedacted('{"fields":[{"k":"name","v":"Kim"}],"note":"Kim"}', together(filtered, above), '{"note":"[NAME]"}');
  });
});

describe("numbers of JSON", () => {
  const of = (category: string, ...more: string[]) =>
    together(file("acme/a", [{ path: "$.n", category, more: [ALSO, ...more] }]));

  it.each([
    ["20978392", "customer 20978392 wrote", "customer [ID] wrote", "user.unique_id", "0"],
    ["2025550123", "called 202-555-0123 back", "called [PHONE] back", "user.contact.phone_number", "0"],
    ["20978392.0", "customer 20978392 wrote", "customer [ID] wrote", "user.unique_id", "0"],
    ["20978.392", "customer 20978392 wrote", "customer 20978392 wrote", "user.unique_id", "0"],
    ["1234", "customer 1234 wrote", "customer 1234 wrote", "user.unique_id", "0"],
  ])("%s", (number, note, expected, category, zero) => {
    expectRedacted(`{"n":${number},"note":"${note}"}`, of(category), `{"n":${zero},"note":"${expected}"}`);
  });

  it.each([
    ["null", '{"n":null,"note":"[ID] wrote"}'],
    ["remove", '{"note":"[ID] wrote"}'],
    ["scan", '{"n":20978392,"note":"[ID] wrote"}'],
  ])("under %s", (action, output) => {
    expectRedacted('{"n":20978392,"note":"20978392 wrote"}', of("user.unique_id", `action: ${action}`), output);
  });
});

describe("a name in two fields", () => {
  const apart = together(
    file("acme/a", [
      { path: "$.a", more: [ALSO] },
      { path: "$.b", more: [ALSO] },
    ]),
  );
  const expectNote = (a: string, b: string, note: string, expected: string) =>
    expectRedacted(JSON.stringify({ a, b, note }), apart, JSON.stringify({ a: "[NAME]", b: "[NAME]", note: expected }));

  it.each([
    ["伟", "王", "王伟来电，国王说", "[NAME][NAME]来电，国王说"],
    ["王", "伟", "王 伟来电", "[NAME] [NAME]来电"],
    ["高兴", "王", "王高兴来电，很高兴", "[NAME][NAME]来电，很高兴"],
    ["철수", "김", "김철수 왔다", "[NAME][NAME] 왔다"],
    ["Li", "Na", "Li Na called", "[NAME] [NAME] called"],
    ["Na", "Li", "Na, Li called", "[NAME], [NAME] called"],
    ["May", "Example", "May Example called", "[NAME] [NAME] called"],
    ["May", "Example", "EXAMPLE, MAY", "[NAME], [NAME]"],
    ["May", "Example", "may example called", "[NAME] [NAME] called"],
    ["Will", "May", "Will May called", "[NAME] [NAME] called"],
  ])("%s and %s: %s", (a, b, note, expected) => {
    expectNote(a, b, note, expected);
  });

  it.each([
    ["Li", "Na", "Li said na", "Li said na"],
    ["Li", "Na", "Li. Na", "Li. Na"],
    ["Li", "Na", "lina", "lina"],
    ["Li", "May", "Li may call", "Li may call"],
    ["May", "Example", "Example may call", "[NAME] may call"],
    ["May", "Agent", "the agent may call", "the agent may call"],
    ["May", "May", "May May", "May May"],
    ["伟", "王", "国王说伟大", "国王说伟大"],
  ])("%s and %s are none in: %s", (a, b, note, expected) => {
    expectNote(a, b, note, expected);
  });

  it("under one rule, also where it is taken whole", () => {
    const rules = together(file("acme/a", [{ path: "$.name", more: [ALSO, "action: remove"] }]));
    expectRedacted('{"name":{"first":"Li","last":"Na"},"note":"Li Na"}', rules, '{"note":"[NAME] [NAME]"}');
    expectRedacted('{"name":["王","伟"],"note":"王伟来电"}', rules, '{"note":"[NAME][NAME]来电"}');
  });

  it("of which neither is a field of names: words of texts are no names", () => {
    const texts = { category: "user.content.private", more: [ALSO] };
    const rules = together(
      file("acme/a", [
        { path: "$.a", ...texts },
        { path: "$.b", ...texts },
      ]),
    );
    const { bytes } = new Redaction({ rules }).bytes(Buffer.from('{"a":"Will","b":"May","note":"Will May call"}'));
    expect(JSON.parse(Buffer.from(bytes).toString()).note).toBe("Will May call");
  });
});

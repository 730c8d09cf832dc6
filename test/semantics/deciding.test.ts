/** Which entry decides: nearness, literalness, records, envelope, several files, unlisted, policies. */
import { describe, expect, it } from "vitest";
import type { ActionName } from "../../src/actions/table.ts";
import { Redactor, redactBytes } from "../../src/redaction/redactor.ts";
import { parseRules } from "../../src/rules/parse.ts";
import { specOf } from "../helpers/action-specs.ts";
import { expectOutput, withEntries } from "../helpers/every-cut.ts";
import { type EntryParts, packOf, rulesOf } from "../helpers/packs.ts";
import { runText } from "../helpers/runs.ts";

const name: EntryParts = { path: "$", category: "user.name" };
const email: EntryParts = { path: "$", category: "user.contact.email" };
const keep: EntryParts = { path: "$", action: null };

describe("inside one file the nearest decides", () => {
  it.each<[string, EntryParts, EntryParts, string, string]>([
    [
      "a member before its container",
      { ...name, path: "$.a" },
      { ...email, path: "$.a.b" },
      '{"a":{"b":"x","c":"y"}}',
      '{"a":{"b":"[EMAIL]","c":"[NAME]"}}',
    ],
    [
      "a keep inside of a rule",
      { ...name, path: "$.a" },
      { ...keep, path: "$.a.b" },
      '{"a":{"b":1,"c":1}}',
      '{"a":{"b":1,"c":0}}',
    ],
    [
      "a rule around a keep that finds a container in its place",
      { ...name, path: "$.a" },
      { ...keep, path: "$.a.b" },
      '{"a":{"b":{"z":1},"c":1}}',
      '{"a":{"b":{"z":0},"c":0}}',
    ],
    [
      "a rule inside of a keep",
      { ...keep, path: "$.a" },
      { ...name, path: "$.a.b" },
      '{"a":{"b":1,"c":1}}',
      '{"a":{"b":0,"[REDACTED]":0}}',
    ],
    [
      "a name before a wildcard",
      { ...name, path: "$.a.*" },
      { ...email, path: "$.a.b" },
      '{"a":{"b":"x","c":"y"}}',
      '{"a":{"b":"[EMAIL]","c":"[NAME]"}}',
    ],
    [
      "an index before a slice",
      { ...name, path: "$[0:]" },
      { ...email, path: "$[1]" },
      '["x","y"]',
      '["[NAME]","[EMAIL]"]',
    ],
    [
      "a filter before a wildcard",
      { ...name, path: "$[*]" },
      { ...email, path: "$[?@ == 'y']" },
      '["x","y"]',
      '["[NAME]","[EMAIL]"]',
    ],
    [
      "a name before a filter",
      { ...name, path: "$[?@ == 'x']" },
      { ...email, path: "$.a" },
      '{"a":"x","b":"x"}',
      '{"a":"[EMAIL]","b":"[NAME]"}',
    ],
    [
      "a wildcard before ..",
      { ...name, path: "$..b" },
      { ...email, path: "$.a.*" },
      '{"a":{"b":"x"},"b":"y"}',
      '{"a":{"b":"[EMAIL]"},"b":"[NAME]"}',
    ],
    [
      "compared from the last segment",
      { ...name, path: "$.a.*" },
      { ...email, path: "$.*.b" },
      '{"a":{"b":"x","c":"y"}}',
      '{"a":{"b":"[EMAIL]","c":"[NAME]"}}',
    ],
    [
      "the deeper before the more literal",
      { ...name, path: "$.a" },
      { ...email, path: "$..*" },
      '{"a":{"b":"x"}}',
      '{"a":{"b":"[EMAIL]"}}',
    ],
    [
      "equal ones with filters: the stronger",
      { ...name, path: "$[?@.x].v", action: { name: "mask" } },
      { ...email, path: "$[?@.y].v" },
      '[{"x":1,"y":1,"v":"s"}]',
      '[{"x":1,"y":1,"v":"[EMAIL]"}]',
    ],
  ])("%s", (_what, one, other, text, expected) => {
    expectOutput(text, withEntries([one, other]), expected);
    expectOutput(text, withEntries([other, one]), expected);
  });

  it("counts a conflict where only strength could decide", () => {
    const rules = withEntries([{ path: "$[?@.x].v", action: { name: "mask" } }, { path: "$[?@.y].v" }]);
    for (const [text, conflicts] of [
      ['[{"x":1,"y":1,"v":"s"}]', 1],
      ['[{"x":1,"v":"s"},{"y":1,"v":"s"}]', 0],
    ] as const) {
      expect(redactBytes(Buffer.from(text), rules).report.limits.conflicts > 0, text).toBe(conflicts > 0);
    }
  });
});

describe("records", () => {
  const page = { records: ["$.data[*]", "$[*]", "$"] };

  it("all roots are live at once", () => {
    const rules = withEntries([{ path: "$.phone" }], page);
    expectOutput('{"data":[{"phone":"x"}]}', rules, '{"data":[{"phone":"[NAME]"}]}');
    expectOutput('[{"phone":"x"}]', rules, '[{"phone":"[NAME]"}]');
    expectOutput('{"phone":"x"}', rules, '{"phone":"[NAME]"}');
    expectOutput('{"phone":"x","data":[{"phone":"y"}]}', rules, '{"phone":"[NAME]","data":[{"phone":"[NAME]"}]}');
  });

  it("[*] means elements, never members", () => {
    const rules = withEntries([{ path: "$.phone" }], { records: ["$.data[*]", "$[*]"] });
    expectOutput('{"data":{"a":{"phone":"x"}}}', rules, '{"data":{"a":{"phone":"x"}}}');
    expectOutput('{"a":{"phone":"x"}}', rules, '{"a":{"phone":"x"}}');
  });

  it("a keep counts only from the innermost root that holds the node", () => {
    const rules = withEntries(
      [
        { path: "$..id", action: null },
        { path: "$.data", action: null },
      ],
      { ...page, unlisted: "replace" },
    );
    expectOutput(
      '{"id":1,"data":[{"id":2,"x":{"id":3},"y":4}],"z":5}',
      rules,
      '{"id":1,"data":[{"id":2,"x":{"id":3},"y":0}],"z":0}',
    );
    const outer = withEntries([{ path: "$.data[*].id", action: null }], { ...page, unlisted: "replace" });
    expectOutput('{"data":[{"id":1}]}', outer, '{"data":[{"id":0}]}');
  });

  it("a rule counts from any root", () => {
    const rules = withEntries([{ path: "$.data[*].id" }], page);
    expectOutput('{"data":[{"id":1}]}', rules, '{"data":[{"id":0}]}');
  });

  it("a keep from outside does not reach into a record", () => {
    const rules = withEntries([{ path: "$.data", action: null }], { ...page, unlisted: "replace" });
    expectOutput('{"data":[{"a":1},2]}', rules, '{"data":[{"a":0},0]}');
  });

  it("where it is not certain that it is one, its rules count, and no keep does", () => {
    const records = ["$.data[?@.kind == 'x']", "$"];
    const entries: EntryParts[] = [
      { path: "$.id", action: null },
      { path: "$.data[*].no", action: null },
      { path: "$.name" },
    ];
    const rules = withEntries(entries, { records, unlisted: "replace" });
    const text = (kinds: string) => `{"data":[{"id":1,"no":2,"name":"n",${kinds}}],"id":3}`;
    const expected = (kinds: string, id: number, no: number, name: string) =>
      text(kinds)
        .replace('"id":1', `"id":${id}`)
        .replace('"no":2', `"no":${no}`)
        .replace('"n"', name)
        .replace(/"(x|y)"/g, '"[REDACTED]"');
    for (const [kinds, id, no, name] of [
      ['"kind":"x"', 1, 0, '"[NAME]"'],
      ['"kind":"y"', 0, 2, '"[REDACTED]"'],
      ['"kind":"x","kind":"y"', 0, 0, '"[NAME]"'],
      ['"kind":"y","kind":"x"', 0, 0, '"[NAME]"'],
      ['"kind":"x","kind":"x"', 1, 0, '"[NAME]"'],
    ] as const) {
      expectOutput(text(kinds), rules, expected(kinds, id, no, name));
    }
    const held = '"kind":"y","pad":0';
    expectOutput(text(held), { ...rules, maxValueBytes: 5 }, expected(held, 0, 0, '"[NAME]"'));
  });

  it("scalars may be records", () => {
    const rules = withEntries([{ path: "$" }], { records: ["$.data[*]"] });
    expectOutput('{"data":["x",{"a":1}],"b":"x"}', rules, '{"data":["[NAME]",{"a":0}],"b":"x"}');
  });

  it("are counted, the innermost ones", () => {
    const rules = withEntries([{ path: "$.phone" }], page);
    const recordsIn = (text: string) => redactBytes(Buffer.from(text), rules).report.inputs[0]?.records;
    expect(recordsIn('{"data":[{},{},1]}')).toBe(3);
    expect(recordsIn('{"data":[]}')).toBe(1);
    expect(recordsIn("[{},{}]")).toBe(2);
    expect(recordsIn("1 {} []")).toBe(3);
  });

  it("are counted the same inside of a value that filters decide on, however it is cut, held or not", () => {
    const options = withEntries([{ path: "$[?@[0] == 'x']" }], { records: ["$", "$.data[*]"] });
    const counted: [string, number][] = [
      ['{"data":["pppppppppppppppppp"]}', 1],
      ['{"data":["y",{"a":["pppppppppppppppppp"]},{}]}', 3],
      ['{"data":[],"b":["pppppppppppppppppp"]}', 1],
    ];
    for (const [text, records] of counted) {
      const bytes = Buffer.from(text);
      for (const maxValueBytes of [8, 1000]) {
        for (let cut = 0; cut <= bytes.length; cut++) {
          const redactor = new Redactor({ ...options, maxValueBytes });
          redactor.write(bytes.subarray(0, cut));
          redactor.write(bytes.subarray(cut));
          redactor.end();
          expect(redactor.report.inputs[0]?.records, `cut at ${cut}`).toBe(records);
        }
      }
    }
  });
});

describe("the envelope", () => {
  const rules = withEntries(
    [{ path: "$.cursor", envelope: true, action: null }, { path: "$.owner", envelope: true }, { path: "$.phone" }],
    { records: ["$.data[*]"], unlisted: "replace" },
  );

  it("has the whole document for its $", () => {
    expectOutput(
      '{"cursor":"c","owner":"o","phone":"p","data":[]}',
      rules,
      '{"cursor":"c","owner":"[NAME]","phone":"[REDACTED]","data":[]}',
    );
  });

  it("does not reach into records by the same names", () => {
    expectOutput(
      '{"data":[{"cursor":"c","owner":"o","phone":"p"}]}',
      rules,
      '{"data":[{"cursor":"[REDACTED]","owner":"[REDACTED]","phone":"[NAME]"}]}',
    );
  });
});

describe("several files", () => {
  const strength: ActionName[] = ["scan", "mask", "hash", "replace", "null", "remove"];
  const order: (ActionName | null)[] = [null, ...strength];
  const pairs = order.flatMap((weak, i) => order.slice(i + 1).map((strong) => [weak, strong] as const));
  const KEY = "0123456789abcdef0123456789abcdef";

  it.each(pairs)("%s is weaker than %s", (weak, strong) => {
    const [one, other] = [weak, strong].map((action, i) =>
      packOf([{ path: i === 0 ? "$.o.v" : "$.o[*]", action: action === null ? null : specOf(action) }], {
        id: `acme/${i}`,
      }),
    ) as [ReturnType<typeof packOf>, ReturnType<typeof packOf>];
    const text = '{"a":1,"o":{"v":"abc-def"}}';
    const alone = runText(text, { rules: rulesOf(other), key: KEY });
    expectOutput(text, { rules: rulesOf(one, other), key: KEY }, alone);
    expectOutput(text, { rules: rulesOf(other, one), key: KEY }, alone);
  });

  it("each decides alone: a deeper keep of another file does not help", () => {
    const one = packOf([{ path: "$.a" }], { id: "acme/one" });
    const other = packOf([{ path: "$.a.b", action: null }], { id: "acme/other" });
    expectOutput('{"a":{"b":1}}', { rules: rulesOf(one, other) }, '{"a":{"b":0}}');
  });

  it("of equally strong ones the first by id", () => {
    const a = packOf([{ ...name, path: "$.a" }], { id: "acme/a" });
    const b = packOf([{ ...email, path: "$.a" }], { id: "acme/b" });
    expectOutput('{"a":"x"}', { rules: rulesOf(b, a) }, '{"a":"[NAME]"}');
    expectOutput('{"a":"x"}', { rules: rulesOf(a, b) }, '{"a":"[NAME]"}');
  });

  it("roots are each file's own", () => {
    const a = packOf([{ path: "$.id", action: null }], { id: "acme/a", records: ["$[*]"], unlisted: "replace" });
    const b = packOf([{ path: "$[*].phone" }], { id: "acme/b" });
    expectOutput('[{"id":1,"phone":"x","y":2}]', { rules: rulesOf(a, b) }, '[{"id":1,"phone":"[NAME]","y":0}]');
  });
});

describe("unlisted", () => {
  const file = (id: string, unlisted: "keep" | "scan" | "replace") =>
    packOf([{ path: `$.${id}` }], { id: `acme/${id}`, unlisted });
  const text = '{"a":"x","b":"y","c":"z ana@example.com"}';

  it.each([
    [["keep", "keep"], '{"a":"[NAME]","b":"[NAME]","c":"z ana@example.com"}'],
    [["keep", "scan"], '{"a":"[NAME]","b":"[NAME]","c":"z [EMAIL]"}'],
    [["replace", "keep"], '{"a":"[NAME]","b":"[NAME]","c":"[REDACTED]"}'],
  ] as const)("of two files the strongest holds, where neither has an entry: %j", ([a, b], expected) => {
    expectOutput(text, { rules: rulesOf(file("a", a), file("b", b)) }, expected);
  });

  it("the option stands in for every file's; a weaker one is said", () => {
    const rules = rulesOf(file("a", "replace"), file("b", "scan"));
    expectOutput(text, { rules, unlisted: "keep" }, '{"a":"[NAME]","b":"[NAME]","c":"z ana@example.com"}');
    expect(redactBytes(Buffer.from(text), { rules, unlisted: "keep" }).report.unlisted).toEqual({
      action: "keep",
      weaker: true,
    });
    expect(redactBytes(Buffer.from(text), { rules, unlisted: "replace" }).report.unlisted.weaker).toBe(false);
    const keeping = rulesOf(file("a", "keep"));
    expectOutput(text, { rules: keeping, unlisted: "replace" }, '{"a":"[NAME]","b":"[REDACTED]","c":"[REDACTED]"}');
  });

  it("a file without the key means scan", () => {
    const rules = parseRules(
      'format: pii-rules/1\nid: acme/a\nversion: "1.0.0"\nkeep:\n  - id: a\n    path: "$.a"\n    reason: aggregate\n    why: Made up for a test\n',
    );
    expectOutput(text, { rules }, '{"a":"x","b":"y","c":"z [EMAIL]"}');
  });
});

describe("policies", () => {
  const rules = rulesOf(
    packOf([
      { path: "$.a", action: { name: "null" } },
      { path: "$.b", action: { name: "hash" } },
      { path: "$.c", action: null },
      { path: "$.d" },
    ]),
  );
  const text = '{"a":"a1","b":"b-1","c":"c1","d":1,"e":"e1"}';

  it.each([
    ["replace", '{"a":"[NAME]","b":"[NAME]","c":"c1","d":0,"e":"e1"}'],
    ["mask", '{"a":"**","b":"*-*","c":"c1","d":0,"e":"e1"}'],
  ])("%s takes the place of each rule's action; keep stays", (policy, expected) => {
    expectOutput(text, { rules, policy }, expected);
  });

  it("an unknown one is refused", () => {
    expect(() => redactBytes(Buffer.from(text), { rules, policy: "mask " })).toThrow(
      expect.objectContaining({ name: "RuleError", code: "unknown-policy" }),
    );
    expect(() => redactBytes(Buffer.from(text), { rules, policy: "constructor" })).toThrow(
      expect.objectContaining({ code: "unknown-policy" }),
    );
  });
});

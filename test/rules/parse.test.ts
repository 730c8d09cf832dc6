import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { RuleError } from "../../src/errors/errors.ts";
import { FILE } from "../../src/rules/check/check.ts";
import { FILE_KEYS } from "../../src/rules/file/file-keys.ts";
import type { RulePack } from "../../src/rules/model.ts";
import { readChecked, renderChecked } from "../../src/rules/packs/checked-pack.ts";
import { sha256Of } from "../../src/rules/packs/sha256.ts";
import { parseRuleBytes, parseRules } from "../../src/rules/parse.ts";
import { parsePolicy } from "../../src/rules/policy/parse-policy.ts";
import { errorsIn, GOOD, HEAD, MINIMAL, parse } from "./samples.ts";

const asJson = (text: string) => JSON.stringify(parseYaml(text), null, 2);

function packOf(text: string): RulePack {
  const { pack } = parse(text);
  if (pack === undefined) throw new Error("the sample is wrong");
  return pack;
}

function expectFrozen(data: unknown): void {
  if (typeof data !== "object" || data === null) return;
  expect(Object.isFrozen(data)).toBe(true);
  Object.values(data).forEach(expectFrozen);
}

const names = (...path: readonly string[]) =>
  path.map((name) => ({ descendant: false, selectors: [{ kind: "name", name }] }));

describe("a pack", () => {
  test("of the least file", () => {
    expect(packOf(MINIMAL)).toEqual({
      id: "acme/calls",
      version: "1.0.0",
      unlisted: "scan",
      regions: [],
      records: [{ text: "$", segments: [] }],
      entries: [
        {
          kind: "rule",
          id: "mail",
          path: { text: "$.email", segments: names("email") },
          envelope: false,
          category: "user.contact.email",
          subject: null,
          action: { name: "replace" },
          keys: false,
        },
      ],
    });
  });

  test("of the complete file", () => {
    const pack = packOf(GOOD);
    expect(pack).toMatchObject({ id: "acme-cx/sessions", version: "1.3.0", regions: ["US", "IN"] });
    expect(pack.records.map(({ text }) => text)).toEqual(["$.data[*]", "$[*]", "$"]);
    expect(pack.records[1]?.segments).toEqual([{ descendant: false, selectors: [{ kind: "elements" }] }]);
    const short = pack.entries.map(({ kind, id, envelope, action, keys }) => [kind, id, envelope, action?.name, keys]);
    expect(short).toEqual([
      ["rule", "customer-email", false, "replace", false],
      ["rule", "tag-caller-number", false, "mask", false],
      ["rule", "tag-unknown", false, "null", false],
      ["rule", "transcript", false, "scan", true],
      ["rule", "agent-name", false, "replace", false],
      ["keep", "session-id", false, undefined, false],
      ["keep", "counts", false, undefined, false],
      ["rule", "next-page", true, "replace", false],
      ["keep", "total", true, undefined, false],
    ]);
    expect(pack.entries[6]).toEqual({
      kind: "keep",
      id: "counts",
      path: {
        text: "$.metric[*]['inbound_calls', 'outbound_calls']",
        segments: [
          ...names("metric"),
          { descendant: false, selectors: [{ kind: "elements" }] },
          {
            descendant: false,
            selectors: ["inbound_calls", "outbound_calls"].map((name) => ({ kind: "name", name })),
          },
        ],
      },
      envelope: false,
      category: null,
      subject: null,
      action: null,
      keys: false,
    });
  });

  test("is frozen", () => {
    expectFrozen(parse(GOOD).pack);
    expectFrozen(parse(GOOD).tests);
    expectFrozen(parseRules(GOOD));
  });

  test("survives JSON, as the build writes it", () => {
    const pack = packOf(GOOD);
    const sha256 = sha256Of("the rule file");
    const text = renderChecked({ sha256, pack });
    expect(readChecked(text, sha256, "a")).toEqual(pack);
    expectFrozen(readChecked(text, sha256, "a"));
    expect(readChecked(text, sha256Of("another"), "a")).toBeUndefined();
    expect(readChecked(text.replace("checked-rules/2", "checked-rules/1"), sha256, "a")).toBeUndefined();
  });

  describe("what is not as the build wrote it is refused", () => {
    const sha256 = sha256Of("the rule file");
    const text = renderChecked({ sha256, pack: packOf(GOOD) });
    const edited = (edit: (file: { pack: { entries: object[] } } & Record<string, unknown>) => void) => {
      const file = JSON.parse(text);
      edit(file);
      return `${JSON.stringify(file)}\n`;
    };

    test.each([
      ["without an entry", edited(({ pack }) => pack.entries.pop())],
      ["with the entries in another order", edited(({ pack }) => pack.entries.reverse())],
      ["without entries", edited(({ pack }) => pack.entries.splice(0))],
      ["another action", text.replace('"name":"replace"', '"name":"scan"')],
      ["a key more", edited((file) => Object.assign(file, { more: 1 }))],
      ["a key of the pack more", edited(({ pack }) => Object.assign(pack, { approval: { state: "approved" } }))],
      ["the hash of another rule file", text.replace(sha256, sha256Of("another"))],
      ["a pack twice", text.replace(',"pack":', ',"pack":{},"pack":')],
      ["cut off", text.slice(0, -10)],
      ["cut off at its line end", text.slice(0, -1)],
      ["a blank more", `${text} `],
      ["laid out", `${JSON.stringify(JSON.parse(text), null, 2)}\n`],
      ["another JSON", "null"],
      ["nothing", ""],
    ])("%s", (_what, other) => {
      expect(other).not.toBe(text);
      expect(() => readChecked(other, sha256, "a.checked.json")).toThrow(
        expect.objectContaining({
          name: "RuleError",
          code: "changed-pack",
          message: expect.stringMatching(/^a\.checked/),
        }),
      );
    });
  });

  test("a file with keeps only", () => {
    const text = `${HEAD}unlisted: replace\nkeep:\n  - id: a\n    path: "$.a"\n    reason: public\n    why: On the web site\n`;
    expect(packOf(text)).toMatchObject({ unlisted: "replace", entries: [{ kind: "keep", id: "a" }] });
  });
});

describe("YAML and JSON", () => {
  test.each([GOOD, MINIMAL])("the same file in both is the same", (yaml) => {
    const json = asJson(yaml);
    expect(parse(json).problems).toEqual(parse(json).problems.filter(({ severity }) => severity === "warning"));
    expect(parse(json).pack).toEqual(parse(yaml).pack);
    expect(parse(json).tests).toEqual(parse(yaml).tests);
    expect(parse(JSON.stringify(parseYaml(yaml))).pack).toEqual(parse(yaml).pack);
  });

  test("a strict check of the JSON finds nothing either", () => {
    expect(parse(asJson(GOOD), { strict: true }).problems).toEqual([]);
  });

  test("a byte order mark and CRLF change nothing", () => {
    for (const text of [`\uFEFF${GOOD}`, GOOD.replaceAll("\n", "\r\n"), `\uFEFF${asJson(GOOD)}`]) {
      expect(parse(text).pack).toEqual(parse(GOOD).pack);
    }
  });

  test("columns count code points, also behind the byte order mark", () => {
    const text = `\uFEFF${MINIMAL}    why: "😀" # 語\n    subject: { "😀": 1 }\n`;
    expect(parse(text).problems.find(({ code }) => code === "flow-style")?.place).toEqual({ line: 9, column: 14 });
    const path = MINIMAL.replace("$.email", "$['😀'][-1]");
    expect(parse(path).problems.find(({ code }) => code === "path-negative-index")?.place).toEqual({
      line: 6,
      column: 19,
    });
  });

  test("what YAML 1.1 reads as false is text", () => {
    expect(packOf(`${MINIMAL}regions: ["NO"]\n`).regions).toEqual(["NO"]);
  });
});

describe("tests of a file", () => {
  test("are kept", () => {
    const { tests } = parse(GOOD);
    expect(tests).toHaveLength(3);
    expect(tests[1]).toEqual({
      name: "a look-alike one level up",
      json: '{"name":"Weekly report","agent_info":{"name":"Ana Example"}}',
      decided: [["$['agent_info']['name']", "agent-name"]],
      undecided: ["$['name']"],
      kept: [],
      gone: ["Ana Example"],
    });
    expect(tests[2]).toMatchObject({ json: '{"session_id":1,"session_id":2}', kept: ["$['session_id']"] });
  });

  test("a document keeps its keys, whatever they are called", () => {
    const text = `${MINIMAL}tests:\n  - name: t\n    in: { __proto__: 1, 13812345678: [null, true, 1.5, "😀"], no: ~ }\n    gone: ["x"]\n`;
    expect(parse(text).tests[0]?.json).toBe('{"__proto__":1,"13812345678":[null,true,1.5,"😀"],"no":null}');
  });

  test("are kept where the file is wrong", () => {
    expect(parse(GOOD.replace("unlisted: scan", "unlisted: x")).tests).toHaveLength(3);
  });
});

describe("parseRules", () => {
  test("returns the one pack", () => {
    expect(parseRules(MINIMAL).packs).toEqual([parse(MINIMAL).pack]);
  });

  test("throws all problems", () => {
    const text = MINIMAL.replace("mail", "Mail").replace("user.contact", "usr.contact");
    const error = thrownBy(() => parseRules(text, { file: "mine.yaml" }));
    expect(error.code).toBe("wrong-rule-file");
    expect(error.message).toBe(
      'mine.yaml:5:9: wrong-id: "Mail" is not an id: lower-case letters, digits and hyphens (and 1 more)',
    );
    expect(error.files).toHaveLength(1);
    expect(error.files[0]).toMatchObject({ file: "mine.yaml", text });
    expect(error.files[0]?.problems.filter(({ severity }) => severity === "error")).toHaveLength(2);
  });

  test("calls a file without a name rules", () => {
    expect(thrownBy(() => parseRules("")).message).toBe(
      "rules:1:1: no-format: this is not a rule file: no line says format: pii-rules/1",
    );
  });
});

test("bytes that are no UTF-8 are a problem, not a wrong character", () => {
  const bytes = Buffer.from(`${MINIMAL}    why: caf\xe9\n`, "latin1");
  expect(parseRuleBytes(bytes, { file: "a" })).toEqual({
    tests: [],
    problems: [{ code: "not-utf-8", severity: "error", message: "a rule file has to be UTF-8 text" }],
    text: "",
  });
  expect(parseRuleBytes(Buffer.from(`\uFEFF${MINIMAL}`), { file: "a" }).pack).toEqual(parse(MINIMAL).pack);
});

test.each(["toString", "constructor", "__proto__", "hasOwnProperty"])("a format %s is an unknown one", (name) => {
  const problems = [expect.stringMatching(/^unknown-format /), expect.stringMatching(/^duplicate-key /)];
  const json = `{"format": "${name}",\n"x": 1,\n"format": "pii-rules/1"}`;
  for (const text of [`format: ${name}\n${MINIMAL}`, json]) {
    expect(errorsIn(text)).toEqual(expect.arrayContaining(problems));
    expect(() => parsePolicy(text.replaceAll("pii-rules/1", "pii-policy/1"))).toThrow(RuleError);
  }
});

test("the list of keys is the list of keys", () => {
  expect(Object.keys(FILE.keys)).toEqual([...FILE_KEYS]);
});

function thrownBy(run: () => unknown): RuleError {
  try {
    run();
  } catch (error) {
    if (error instanceof RuleError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

/** Rules with filters: what they see, in which order, with names that stand twice. */
import { describe, expect, it } from "vitest";
import { Redactor, redactBytes } from "../../src/redaction/redactor.ts";
import { expectError, expectOutput, withEntries } from "../helpers/every-cut.ts";
import { run } from "../helpers/runs.ts";

const LIST = withEntries([
  { path: "$.list[?@.name == 'phone'].value", category: "user.contact.phone_number" },
  { path: "$.list[?@.name != 'phone' && @.name != 'colour'].value" },
]);

describe("lists of names and values", () => {
  it.each([
    ["name before value", '[{"name":"phone","value":"s"}]', '[{"name":"phone","value":"[PHONE]"}]'],
    ["value before name", '[{"value":"s","name":"phone"}]', '[{"value":"[PHONE]","name":"phone"}]'],
    ["a number", '[{"value":12025550101,"name":"phone"}]', '[{"value":0,"name":"phone"}]'],
    ["an object", '[{"value":{"x":["s"]},"name":"phone"}]', '[{"value":{"x":["[PHONE]"]},"name":"phone"}]'],
    ["a name that is not meant", '[{"value":"s","name":"colour"}]', '[{"value":"s","name":"colour"}]'],
    ["a name that nobody knows", '[{"value":"s","name":"mood"}]', '[{"value":"[NAME]","name":"mood"}]'],
    ["no name", '[{"value":"s"}]', '[{"value":"[NAME]"}]'],
    ["a name that is no string", '[{"value":"s","name":["phone"]}]', '[{"value":"[NAME]","name":["phone"]}]'],
    [
      "a name further in",
      '[{"value":"s","x":{"name":"phone"},"name":"colour"}]',
      '[{"value":"s","x":{"name":"phone"},"name":"colour"}]',
    ],
    ["a value that looks like a name", '[{"value":"name","name":"colour"}]', '[{"value":"name","name":"colour"}]'],
    [
      "names with escapes",
      '[{"value":"s","\\u006eame":"ph\\u006fne"}]',
      '[{"value":"[PHONE]","\\u006eame":"ph\\u006fne"}]',
    ],
    ["members of an object", '{"a":{"value":"s","name":"phone"}}', '{"a":{"value":"[PHONE]","name":"phone"}}'],
    ["no element", "[]", "[]"],
    [
      "one",
      '[{"name":"phone","value":"s"},1,"phone",null,[]]',
      '[{"name":"phone","value":"[PHONE]"},1,"phone",null,[]]',
    ],
    [
      "three",
      '[{"name":"colour","value":"s"},{"name":"phone","value":"s"},{"name":"x","value":"s"}]',
      '[{"name":"colour","value":"s"},{"name":"phone","value":"[PHONE]"},{"name":"x","value":"[NAME]"}]',
    ],
    ["spaced", '[ { "value" : "s" ,\r\n "name" : "phone" } ]', '[ { "value" : "[PHONE]" ,\r\n "name" : "phone" } ]'],
    [
      "brackets in strings",
      '[{"value":"}]","x":"{[","name":"phone"}]',
      '[{"value":"[PHONE]","x":"{[","name":"phone"}]',
    ],
  ])("%s", (_what, list, expected) =>
    expectOutput(`{"list":${list},"value":"s"}`, LIST, `{"list":${expected},"value":"s"}`),
  );
});

describe("names that stand twice", () => {
  const rule = withEntries([{ path: "$[?@.k == 'a'].v" }]);
  const keep = withEntries([{ path: "$[?@.k == 'a'].v", action: null }], { unlisted: "replace" });

  it.each([
    ['[{"k":"a","k":"b","v":1}]', true],
    ['[{"k":"b","v":1,"k":"a"}]', true],
    ['[{"v":1,"k":"b","\\u006b":"a"}]', true],
    ['[{"v":1,"k":"b","k":"c"}]', false],
    ['[{"v":1,"k":"a","k":"a"}]', true],
    ['[{"v":1,"k":{},"k":[],"k":"a"}]', true],
  ])("a rule needs one of them: %s", (text, redacted) => {
    expectOutput(text, rule, redacted ? text.replace('"v":1', '"v":0') : text);
  });

  it.each([
    ['{"v":1,"k":"a"}', true],
    ['{"v":1,"k":"a","k":"a"}', true],
    ['{"v":1,"k":"a","k":"b"}', false],
    ['{"v":1,"k":"b","k":"a"}', false],
    ['{"v":1}', false],
  ])("a keep needs all of them: %s", (element, kept) => {
    const replaced = element.replace(/"(a|b)"/g, '"[REDACTED]"');
    expectOutput(`[${element}]`, keep, `[${kept ? replaced : replaced.replace('"v":1', '"v":0')}]`);
  });

  it("more than can be tried count for rules, and not for keeps", () => {
    const many = `${'"k":"x",'.repeat(300)}"v":1`;
    const judged = "$[?match(@.k, 'a')].v";
    expectOutput(`[{${many}}]`, withEntries([{ path: judged }]), `[{${many.replace('"v":1', '"v":0')}}]`, [[], [40]]);
    const keeping = withEntries([{ path: "$[?match(@.k, 'x')].v", action: null }], { unlisted: "replace" });
    expect(run(Buffer.from(`[{${many}}]`), keeping).output.toString()).toMatch(/"v":0/);
  });
});

describe("filters of all kinds", () => {
  it.each([
    ["@.n > 1", '{"n":1}', '{"n":1.5}'],
    ["@.n == 1", '{"n":"1"}', '{"n":1.0}'],
    ["@.n == 100", '{"n":1}', '{"n":1e2}'],
    ["@.n == true", '{"n":false}', '{"n":true}'],
    ["@.n == null", "{}", '{"n":null}'],
    ["@.n", "{}", '{"n":null}'],
    ["!@.n", '{"n":false}', '{"m":1}'],
    ["length(@.n) == 2", '{"n":"a"}', '{"n":"\\ud83d\\ude00é"}'],
    ["length(@.n) == 1", '{"n":[]}', '{"n":[[1,2]]}'],
    ["match(@.n, 'a.c')", '{"n":"abcd"}', '{"n":"a\\u0062c"}'],
    ["search(@.n, '[0-9]{3}')", '{"n":"12"}', '{"n":"x123x"}'],
    ["count(@.*) == 2", '{"a":1}', '{"a":1,"b":2}'],
    ["@.n == @.m", '{"n":1}', '{"n":[1,{}],"m":[1,{}]}'],
    ["@.n.m == 'x'", '{"n":{"m":"y"}}', '{"n":{"m":"x"}}'],
    ["@..m || @.n == 'x'", '{"n":"y"}', '{"n":[{"m":0}]}'],
    ["@['__proto__'] == 'x'", '{"n":1}', '{"__proto__":"x"}'],
    ["@.constructor", "{}", '{"constructor":1}'],
    ["@[0] == 1", '{"0":1}', "[1]"],
    ["@.n == ''", '{"n":" "}', '{"n":""}'],
    ["@.n == 'é'", '{"n":"e"}', '{"n":"\\u00e9"}'],
  ])("%s: not %s, but %s", (filter, no, yes) => {
    const rules = withEntries([{ path: `$[?${filter}]`, action: { name: "null" } }]);
    expectOutput(`[${no},${yes},${no}]`, rules, `[${no},null,${no}]`);
    expectOutput(`{"a": ${yes} ,"b":${no}}`, rules, `{"a": null ,"b":${no}}`);
  });

  it.each([
    ["'x'", '"x"'],
    ["10", "10"],
    ["true", "true"],
    ["null", "null"],
  ])("on scalars: @ == %s", (literal, value) => {
    const rules = withEntries([{ path: `$[?@ == ${literal}]`, action: { name: "remove" } }]);
    expectOutput(`["y",${value},1, ${value} ]`, rules, '["y",1 ]');
    expectOutput(value, rules, value);
  });

  it("see what stands in the input, not what comes out", () => {
    const rules = withEntries([{ path: "$.list[*].name" }, { path: "$.list[?@.name == 'x'].v" }]);
    expectOutput('{"list":[{"name":"x","v":1}]}', rules, '{"list":[{"name":"[NAME]","v":0}]}');
  });

  it("inside of each other", () => {
    const rules = withEntries([{ path: "$[?@.t == 'a'].list[?@.t == 'b'].v" }]);
    const list = '"list":[{"v":1,"t":"b"},{"v":1,"t":"a"}]';
    const text = `[{${list},"t":"a"},{${list},"t":"b"}]`;
    expectOutput(text, rules, `[{${list.replace('"v":1', '"v":0')},"t":"a"},{${list},"t":"b"}]`);
  });
});

describe("a candidate over the limit", () => {
  const pad = `"pad":"${"x".repeat(60)}"`;
  const text = `[{"v":1,${pad},"k":"b"},{"v":1,"k":"b"}]`;

  it("counts as true for rules, and is counted", () => {
    const options = { ...withEntries([{ path: "$[?@.k == 'a'].v" }]), maxValueBytes: 50 };
    expectOutput(text, options, text.replace('"v":1', '"v":0'));
    expect(redactBytes(Buffer.from(text), options).report.limits.heldTooLong).toBe(1);
  });

  it("counts as false for keeps", () => {
    const keep = withEntries([{ path: "$[?@.k == 'b'].v", action: null }], { unlisted: "replace" });
    const options = { ...keep, maxValueBytes: 50 };
    const output = run(Buffer.from(text), options).output.toString();
    expect(JSON.parse(output).map(({ v }: { v: number }) => v)).toEqual([0, 1]);
  });

  it.each([
    ["$[?@.k == 'a'].v", `[{"v":1,"pad":"${"x".repeat(60)}","k":"b"}]`],
    ["$[?@ == 'a']", `["${"x".repeat(60)}"]`],
    ["$[?@ == 1]", `[${"1".repeat(60)}]`],
    ["$[?@.k == 'a'].v", `{"${"k".repeat(70_000)}":{"v":1,"k":"b"}}`],
  ])("is counted once, wherever it is cut: %s", (path, input) => {
    const options = { ...withEntries([{ path }]), maxValueBytes: 50 };
    const bytes = Buffer.from(input);
    for (let cut = Math.max(1, bytes.length - 90); cut < bytes.length; cut++) {
      const redactor = new Redactor(options);
      redactor.write(bytes.subarray(0, cut));
      for (const byte of bytes.subarray(cut)) redactor.write(Uint8Array.of(byte));
      redactor.end();
      expect(redactor.report.limits.heldTooLong, `cut at ${cut}`).toBe(1);
    }
  });
});

describe("a candidate outside of all records", () => {
  const rules = withEntries([{ path: "$.meta[?@.kind == 'x'].v", envelope: true }], { records: ["$.data[*]"] });

  it.each([
    ['{"meta":[{}],"v":{}}', '{"meta":[{}],"v":{}}'],
    ['{"meta":[{},{"v":1}],"data":[{}],"end":{"a":{}}}', '{"meta":[{},{"v":1}],"data":[{}],"end":{"a":{}}}'],
    ['{"meta":{"a":{"v":1,"kind":"x"},"b":[]},"c":[{}]}', '{"meta":{"a":{"v":0,"kind":"x"},"b":[]},"c":[{}]}'],
  ])("comes out: %s", (text, expected) => expectOutput(text, rules, expected));

  it.each([
    ["of the envelope", true, ["$.meta[*].data[*]"]],
    ["of an outer record", false, ["$.meta[*].data[*]", "$"]],
  ])("%s may hold records", (_what, envelope, records) => {
    const deep = withEntries([{ path: "$.meta[?@.kind == 'x'].v", envelope }, { path: "$.p" }], { records });
    const text = (kind: string, v: number) =>
      `{"meta":[{"v":${v},"data":[{"p":"s"},2,{}],"kind":"${kind}"}],"end":[{}]}`;
    expectOutput(text("x", 1), deep, text("x", 0).replace('"s"', '"[NAME]"'));
    expectOutput(text("y", 1), deep, text("y", 1).replace('"s"', '"[NAME]"'));
    for (const data of ["[{}]]", "[{}]é", "[2]]"]) {
      const bytes = Buffer.from(`{"meta":[{"v":"secret","data":${data},"kind":"x"}]}`);
      for (let cut = 0; cut < bytes.length; cut++) {
        const { output, error } = run(bytes, deep, [cut]);
        expect(error?.code).toBe("unexpected-character");
        expect(output.toString(), `cut at ${cut}`).not.toContain("secret");
      }
    }
  });
});

describe("a candidate that is wrong", () => {
  it.each([
    ['[{"name","x":1}]', 8],
    ['[{"name"""}]', 8],
    ['[{"name" : ,"x":1}]', 11],
    ['[{"name":"x" "v":1}]', 13],
    ['[{"v":1]', 7],
    ['[{"v":1 é}]', 8],
    ['[{"v":1},{"name"]', 16],
    ['[{"v":1 "name":"x", "y":"\\q"}]', 8],
    ['[{"v":1 "name":"x", "y":"\t"}]', 8],
    ['[{"v":1 "name', 8],
    ['[{"v":1 "name":"x"', 8],
  ])("is an error with its place: %s", (text, offset) => {
    const rules = withEntries([{ path: "$[?@.name == 'x'].v" }]);
    expectError(text, rules, "unexpected-character", { offset, line: 1, column: offset + 1 });
  });

  it.each([
    '{"meta":[{"v":"secret value" é "kind":"x"}]}',
    '{"meta":[{"v":"secret value"],"kind":"x"}]}',
    '{"meta":[{"v":"secret value","w":{]}}',
    '{"meta":[{"v":"secret value","w":1 2,"kind":"x"}]}',
    '{"meta":[{"v":"secret value","\\q":1,"kind":"x"}]}',
  ])("gives nothing away of what it has not decided: %s", (text) => {
    const options = withEntries([{ path: "$.meta[?@.kind == 'x'].v", envelope: true }], { records: ["$.data[*]"] });
    const bytes = Buffer.from(text);
    for (let cut = 0; cut < bytes.length; cut++) {
      const { output, error } = run(bytes, options, [cut]);
      expect(error?.code).toBeDefined();
      expect(output.toString(), `cut at ${cut}`).not.toContain("secret");
    }
  });
});

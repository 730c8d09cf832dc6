/** `null` takes the matched node itself, a container with all it holds. */
import { describe, expect, it } from "vitest";
import { redactBytes } from "../../src/redaction/redactor.ts";
import { expectOutput, withEntries } from "../helpers/every-cut.ts";
import { packOf, rulesOf } from "../helpers/packs.ts";

const NULLED = withEntries([{ path: "$['n', 'n1']", action: { name: "null" } }]);

describe("null", () => {
  it.each([
    ["a string", '{"n":"x","a":1}', '{"n":null,"a":1}'],
    ["a number", '{"n" : -1.5e3 }', '{"n" : null }'],
    ["true", '{"n":true}', '{"n":null}'],
    ["the empty string", '{"n":""}', '{"n":null}'],
    ["null", '{"n":null}', '{"n":null}'],
    ["an empty object", '{"n":{}}', '{"n":null}'],
    ["an object", '{"n":{ "a":[1,{"b":"}"}] },"a":2}', '{"n":null,"a":2}'],
    ["an array", '{"n": [ "]", [ ] ] ,"n1":{"n":1}}', '{"n": null ,"n1":null}'],
    ["each that has the name", '{"n":1,"\\u006e":[2]}', '{"n":null,"\\u006e":null}'],
  ])("%s", (_what, text, expected) => expectOutput(text, NULLED, expected));

  it("the record itself", () => {
    expectOutput('{"a":[1]}', withEntries([{ path: "$", action: { name: "null" } }]), "null");
  });

  it("what its own path selects once more below", () => {
    const anywhere = withEntries([{ path: "$..n", action: { name: "null" } }]);
    expectOutput('{"n":{"n":[1],"x":2},"a":[{"n":3}]}', anywhere, '{"n":null,"a":[{"n":null}]}');
  });

  it.each(["remove", "null", "replace"] as const)("what another file says to %s below", (name) => {
    const outer = packOf([{ path: "$.n", action: { name: "null" } }], { id: "acme/outer" });
    const inner = packOf([{ path: "$.n.x", action: { name } }], { id: "acme/inner" });
    const text = '{"a":1,"n":{"y":1,"x":"s","z":[{}]},"b":2}';
    expectOutput(text, { rules: rulesOf(outer, inner) }, '{"a":1,"n":null,"b":2}');
  });

  it.each([
    ["string", '"x', "x", 'x"'],
    ["number", "1", "1", ""],
    ["key", '"k', "k", 'k":1'],
  ])("a container that holds a long %s, wherever it is cut", (kind, start, middle, end) => {
    const long = `${start}${middle.repeat(150_000)}${end}`;
    const inner = kind === "key" ? `{"s":"before",${long},"s":"behind"}` : `["before",${long},"behind"]`;
    const ways = [[], [66_000], [100_000], [20, 66_000, 66_001, 140_000], [149_990, 150_030]];
    expectOutput(`{"a":1,"n":${inner},"b":2}`, NULLED, '{"a":1,"n":null,"b":2}', ways);
  });

  it("counts each once; null is matched and stays", () => {
    const { report } = redactBytes(Buffer.from('{"n":[1,2,3],"n1":null,"a":""}'), NULLED);
    expect(report.rules[0]).toMatchObject({ action: "null", matched: 2, redacted: 1 });
    expect(report.paths).toEqual([
      { path: "$.n", decided: "acme/test/entry-0", count: 1 },
      { path: "$.n1", decided: "acme/test/entry-0", count: 1 },
    ]);
  });
});

/** Patch lists by examples: what stands in them, byte by byte. */
import { describe, expect, it } from "vitest";
import type { RedactOptions } from "../../../src/redaction/options/options.ts";
import { parseRules } from "../../../src/rules/parse.ts";
import { KEY, specOf } from "../../helpers/action-specs.ts";
import { waysToCut, withEntries } from "../../helpers/every-cut.ts";
import { inOrder, listed, listsIn, patched, sameForAllCuts } from "./listed.ts";

/** The lists for this input, which are the same wherever it is cut, and do what they say. */
function listsOf(input: string, options: RedactOptions): string {
  const whole = listed(input, options);
  if (whole.error !== undefined) throw whole.error;
  for (const cuts of waysToCut(Buffer.byteLength(input))) {
    const cut = listed(input, options, cuts);
    if (sameForAllCuts(cut) !== sameForAllCuts(whole)) expect(cut, `cut at ${cuts.slice(0, 3)}`).toEqual(whole);
  }
  const lines = input
    .replace(/^\ufeff/, "")
    .split("\n")
    .filter((line) => line !== "");
  const outputs = whole.output
    .replace(/^\ufeff/, "")
    .split("\n")
    .filter((line) => line !== "");
  for (const [i, operations] of listsIn(whole.lists).entries()) {
    const after = patched(JSON.parse(lines[i] as string), operations);
    expect(inOrder(after)).toBe(inOrder(JSON.parse(outputs[i] as string)));
  }
  return whole.lists;
}

const phone = "user.contact.phone_number";
const replaced = (...paths: string[]) => withEntries(paths.map((path) => ({ path, category: "user.name" })));
const names = withEntries([{ path: "$.of", keys: true, category: phone }]);
const scans: RedactOptions = { unlisted: "scan", regions: ["US"] };

describe("what changes", () => {
  it("values, in their order, and none for a document in which nothing does", () => {
    expect(listsOf('{"a":"Ann","b":{"a":["x",true,"y"]}}\n{"c":1}\n\n"a"', replaced("$.a", "$.b.a"))).toBe(
      '[{"op":"replace","path":"/a","value":"[NAME]"},{"op":"replace","path":"/b/a/0","value":"[NAME]"},' +
        '{"op":"replace","path":"/b/a/1","value":false},{"op":"replace","path":"/b/a/2","value":"[NAME]"}]\n[]\n[]\n',
    );
  });

  it("removed elements, which those after them do not count", () => {
    const options = withEntries([
      { path: "$[0:2]", action: { name: "remove" } },
      { path: "$[4]", action: { name: "remove" } },
      { path: "$[3,5].a" },
    ]);
    expect(listsOf('["b", ["c"], 1, {"a":"Ann"}, "d", {"a":"Bob"}]', options)).toBe(
      '[{"op":"remove","path":"/0"},{"op":"remove","path":"/0"},{"op":"replace","path":"/1/a","value":"[NAME]"},' +
        '{"op":"remove","path":"/2"},{"op":"replace","path":"/2/a","value":"[NAME]"}]\n',
    );
  });

  it("removed members, with all that they hold", () => {
    const options = withEntries([{ path: "$..r", action: { name: "remove" } }, { path: "$.k" }]);
    expect(
      listsOf('{"r":{"k":"x","r":[1]},"k":"x" , "r 2":{ "r" : "x" , "s":{"r":null}},"t":[{"r":1}]}', options),
    ).toBe(
      '[{"op":"remove","path":"/r"},{"op":"replace","path":"/k","value":"[NAME]"},{"op":"remove","path":"/r 2/r"},' +
        '{"op":"remove","path":"/r 2/s/r"},{"op":"remove","path":"/t/0/r"}]\n',
    );
  });

  it("containers that become null", () => {
    const options = withEntries([
      { path: "$.n", action: { name: "null" } },
      { path: "$[1]", action: { name: "null" } },
    ]);
    expect(listsOf('{"n":{"a":[1, {"b":2}]}}\n{"n":null}\n[1,[2],3]', options)).toBe(
      '[{"op":"replace","path":"/n","value":null}]\n[]\n[{"op":"replace","path":"/1","value":null}]\n',
    );
  });

  it("a root", () => {
    expect(listsOf('"+1 202 555 0123"\n 12025550123\n[]', scans)).toBe(
      '[{"op":"replace","path":"","value":"[PHONE]"}]\n[{"op":"replace","path":"","value":0}]\n[]\n',
    );
  });

  it("documents after a byte order mark, and with nothing between them", () => {
    expect(listsOf('\ufeff{"a":"Ann"}', replaced("$.a"))).toBe('[{"op":"replace","path":"/a","value":"[NAME]"}]\n');
    expect(listed('{"a":"x"}{"b":1}[]"a"', replaced("$.a")).lists.split("\n").length).toBe(5);
  });

  it("JSON in strings goes whole, as it is written", () => {
    expect(listsOf('{"j":"{\\"to\\": \\"ann@example.com\\", \\"n\\": 1.0}"}', scans)).toBe(
      '[{"op":"replace","path":"/j","value":"{\\"to\\": \\"[EMAIL]\\", \\"n\\": 1.0}"}]\n',
    );
  });

  it("numbers as the output has them", () => {
    const options = { ...withEntries([{ path: "$.n", action: specOf("hash"), category: phone }]), key: KEY };
    const { output, lists } = listed('{"n":12025550123}', options);
    const value = /:([0-9]{16})\}/.exec(output)?.[1];
    expect(lists).toBe(`[{"op":"replace","path":"/n","value":${value}}]\n`);
  });

  it("texts that wait for the names of their record", () => {
    const { packs } = parseRules(
      `format: pii-rules/1
id: acme/chats
version: "1.0.0"
records: ["$[*]"]
unlisted: scan
rules:
  - { id: who, path: "$.who", category: user.name, subject: customer, why: Made up, also_in: text }
`.replace(/ {2}- \{ (.*) \}/, (_, members: string) => `  - ${members.replaceAll(", ", "\n    ")}`),
    );
    const input = '[{"t":"Zora Quill waits","n":{"ann@example.com":"by Zora Quill"},"who":"Zora Quill"},{"t":"x"}]';
    expect(listsOf(input, { rules: { packs }, regions: ["US"] })).toBe(
      '[{"op":"replace","path":"/0/t","value":"[NAME] waits"},{"op":"replace","path":"/0/n/ann@example.com","value":"by [NAME]"},' +
        '{"op":"move","from":"/0/n/ann@example.com","path":"/0/n/[EMAIL]"},{"op":"replace","path":"/0/who","value":"[NAME]"}]\n',
    );
  });
});

describe("names in paths", () => {
  it("with slashes, tildes, quotes, controls, lone surrogates, and none at all", () => {
    const input =
      '{"a/b":{"~1":"x","":"x","q\\"\\\\":"x","\\u0007":"x","\\ud800":{"\\udc00":"x"},"\\u006b":"x","日本":["x"]}}';
    expect(
      listsIn(listsOf(input, { unlisted: "replace" }))
        .flat()
        .map(({ path }) => path),
    ).toEqual(["/a~1b/~01", "/a~1b/", '/a~1b/q"\\', "/a~1b/\u0007", "/a~1b/\ud800/\udc00", "/a~1b/k", "/a~1b/日本/0"]);
  });

  it("__proto__ as RFC 6902 has it", () => {
    expect(listsOf('{"__proto__":{"a":"x"}}', replaced("$['__proto__'].a"))).toBe(
      '[{"op":"replace","path":"/__proto__/a","value":"[NAME]"}]\n',
    );
  });
});

describe("names that are replaced", () => {
  it("move when their object is over; until then paths have the old ones", () => {
    expect(listsOf('{"ann@example.com":{"bob@example.com":"ann@example.com"},"a":1}', scans)).toBe(
      '[{"op":"replace","path":"/ann@example.com/bob@example.com","value":"[EMAIL]"},' +
        '{"op":"move","from":"/ann@example.com/bob@example.com","path":"/ann@example.com/[EMAIL]"},' +
        '{"op":"move","from":"/ann@example.com","path":"/[EMAIL]"}]\n',
    );
  });

  it("to the old name of a member that moves, too", () => {
    expect(listsOf('{"of":{"x":1,"[PHONE]":2,"[PHONE 2]":3}}', names)).toBe(
      '[{"op":"replace","path":"/of/x","value":0},{"op":"replace","path":"/of/[PHONE]","value":0},' +
        '{"op":"replace","path":"/of/[PHONE 2]","value":0},{"op":"move","from":"/of/[PHONE 2]","path":"/of/[PHONE 3]"},' +
        '{"op":"move","from":"/of/[PHONE]","path":"/of/[PHONE 2]"},{"op":"move","from":"/of/x","path":"/of/[PHONE]"}]\n',
    );
  });

  it("in a circle, through a name that nobody has", () => {
    const moves = listsIn(listsOf('{"of":{"[PHONE 2]":"","[PHONE]":"","moved 1":""}}', names)).flat();
    expect(moves).toEqual([
      { op: "move", from: "/of/[PHONE 2]", path: "/of/moved 2" },
      { op: "move", from: "/of/[PHONE]", path: "/of/[PHONE 2]" },
      { op: "move", from: "/of/moved 2", path: "/of/[PHONE]" },
      { op: "move", from: "/of/moved 1", path: "/of/[PHONE 3]" },
    ]);
  });

  it("to the name of a member that has gone", () => {
    const options = withEntries([{ path: "$['[EMAIL]']", action: { name: "remove" } }], { unlisted: "scan" });
    const remove = '{"op":"remove","path":"/[EMAIL]"}';
    const move = '{"op":"move","from":"/ann@example.com","path":"/[EMAIL]"}';
    expect(listsOf('{"[EMAIL]":1,"ann@example.com":2}', options)).toBe(`[${remove},${move}]\n`);
    expect(listsOf('{"ann@example.com":2,"[EMAIL]":1}', options)).toBe(`[${remove},${move}]\n`);
  });
});

describe("values that the core does not hold", () => {
  const long = "x".repeat(300_000);
  const options = withEntries([
    { path: "$.s" },
    { path: "$.r", action: { name: "remove" } },
    { path: "$.n", action: { name: "null" } },
    { path: "$.l[0]", action: { name: "remove" } },
  ]);
  const cuts = [70_000, 130_000, 299_990, 300_010, 300_020, 600_000];

  it.each([
    ["a string", `{"s":"${long}","k":1}`, '[{"op":"replace","path":"/s","value":"[NAME]"}]\n'],
    ["a number", `{"s":${"9".repeat(300_000)},"k":1}`, '[{"op":"replace","path":"/s","value":0}]\n'],
    ["a container that goes", `{"k":1, "r":["${long}","${long}"] , "k2":2}`, '[{"op":"remove","path":"/r"}]\n'],
    ["an element that goes", `{"l":[["${long}","${long}"], 1]}`, '[{"op":"remove","path":"/l/0"}]\n'],
    ["a container that becomes null", `{"n":["${long}","${long}"]}`, '[{"op":"replace","path":"/n","value":null}]\n'],
    ["a name", `{"${long}":{"s":1}}`, "[]\n"],
  ])("%s", (_what, input, lists) => {
    for (const some of [[], cuts, cuts.slice(2)]) {
      const result = listed(
        input,
        options,
        some.filter((cut) => cut < input.length),
      );
      expect(result.error).toBeUndefined();
      expect(result.lists === lists, result.lists.slice(0, 200)).toBe(true);
    }
  });

  it("a name that is replaced", () => {
    const input = `{"of":{"${long}":""}}`;
    expect(listed(input, names, cuts).lists).toBe(`[{"op":"move","from":"/of/${long}","path":"/of/[PHONE]"}]\n`);
  });

  it("objects with many names, and with long ones", () => {
    const members = Array.from({ length: 300 }, (_, i) => `"${"k".repeat(i % 90)}${i}":"x"`).join();
    const operations = listsIn(listed(`{${members}}`, { unlisted: "replace" }, [500, 900, 901]).lists).flat();
    expect(operations.length).toBe(300);
    expect(listed(`{${members},"13":1,"12":1}`, { unlisted: "replace" }).error).toBeUndefined();
    const again = `"${"k".repeat(13)}13":1`;
    expect(listed(`{${members},${again}}`, { unlisted: "replace" }).error?.code).toBe("duplicate-name");
  });
});

describe("what cannot be listed", () => {
  function faultIn(input: string, options: RedactOptions) {
    const whole = listed(input, options);
    for (const cuts of waysToCut(Buffer.byteLength(input))) {
      expect(sameForAllCuts(listed(input, options, cuts))).toBe(sameForAllCuts(whole));
    }
    const { code, place } = whole.error ?? {};
    return { code, ...place, output: whole.output };
  }

  it("a name that comes twice, however it is written, also where nothing changes", () => {
    expect(faultIn('{"ok":1}\n{"a":[{},{"b":1,\n"\\u0062":{}}]}', replaced("$.x"))).toEqual({
      ...{ code: "duplicate-name", offset: 26, line: 3, column: 1, pointer: "/a/1/b" },
      output: '{"ok":1}\n',
    });
  });

  it("in what is removed, too", () => {
    const options = withEntries([{ path: "$.r", action: { name: "remove" } }]);
    expect(faultIn('{"r":{"a":1,"a":2}}', options)).toMatchObject({ code: "duplicate-name", offset: 12 });
  });

  it("a name that another one becomes", () => {
    const fault = { code: "duplicate-name", line: 1, pointer: "/*", output: "" };
    expect(faultIn('{"[EMAIL]":1,"ann@example.com":2}', scans)).toEqual({ ...fault, offset: 13, column: 14 });
    expect(faultIn('{"ann@example.com":2,"[EMAIL]":1}', scans)).toEqual({ ...fault, offset: 21, column: 22 });
  });

  it("a name longer than what is held", () => {
    const name = "n".repeat(41);
    const options = { ...replaced("$.x"), maxValueBytes: 40 };
    expect(faultIn(`{"k":{"${name}":1}}`, options)).toMatchObject({ code: "long-name", offset: 6, pointer: "/k/*" });
    expect(listed(`{"${name.slice(1)}":1}`, options).error).toBeUndefined();
  });

  it("what is wrong first is said, whatever comes after it", () => {
    expect(faultIn('{"a":1,"a":2,"b":tru}', scans)).toMatchObject({ code: "duplicate-name", offset: 7 });
    expect(faultIn('{"a":1,"b":tru,"a":2}', scans)).toMatchObject({ code: "bad-literal" });
  });

  it("no name is printed that may be personal", () => {
    const { error } = listed('{"ann@example.com":{"+12025550123":1,"+12025550123":2}}', scans);
    expect(error?.message).toMatch(/\/\*\/\*\)$/);
  });

  it.each([
    ["a page", '{"data":[{"a":"x"},{"b":2,"c":{"d":1,"d":2}},{"a":"y"}]}', '{"data":[{"a":"[NAME]"},', "auto"],
    ["documents", '{"a":"x"} {"b":2,"c":{"d":1,"d":2}}', '{"a":"[NAME]"} ', "auto"],
    ["NDJSON", '{"a":"x"}\n {"b":2,"c":{"d":1,"d":2}}\n', '{"a":"[NAME]"}\n', "ndjson"],
  ] as const)("of %s, what comes out ends in front of the record with the fault", (_what, input, right, format) => {
    const entries = [{ path: "$.a" }];
    const options = { ...withEntries(entries, { records: ["$.data[*]", "$"] }), format };
    for (const cuts of waysToCut(input.length)) {
      const { output, error } = listed(input, options, cuts);
      expect(error?.code).toBe("duplicate-name");
      expect(right.startsWith(output), `cut at ${cuts.slice(0, 3)}: ${output}`).toBe(true);
    }
  });

  it("of NDJSON all lines in front of it come out, and nothing of its own", () => {
    const options: RedactOptions = { ...scans, format: "ndjson" };
    const right = '{"a":"ann@example.com"}\n  {"b":1}\n\n';
    expect(faultIn(`${right}  {"c":{"a":1,"a":1}}\n{"d":1}`, options).output).toBe(
      right.replace("ann@example.com", "[EMAIL]"),
    );
  });
});

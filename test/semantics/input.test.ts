/** What an input may be, and where it is wrong. */
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors/errors.ts";
import { Redactor, redactBytes } from "../../src/redaction/redactor.ts";
import { expectError, expectOutput, withEntries } from "../helpers/every-cut.ts";
import { run } from "../helpers/runs.ts";

const KEEP = { unlisted: "keep" } as const;
const JSON_ONLY = { ...KEEP, format: "json" } as const;
const NDJSON = { ...KEEP, format: "ndjson" } as const;

describe("documents", () => {
  it.each(['{}{}[]"a"{}1{}', "1 2\n3", '"a" "b"', "true\tfalse\r\nnull", '1{}2[]"a"[]3', " \n{} \n "])(
    "auto takes one after another: %j",
    (text) => expectOutput(text, KEEP, text),
  );

  it.each([
    ["1true", 1],
    ['"a""b"', 3],
    ['"a"1', 3],
    ['1"a"', 1],
    ["truefalse", 4],
    ["{}1-2", 3],
    ["nullnull", 4],
  ])("two scalars need white space between them: %s", (text, offset) =>
    expectError(text, KEEP, "missing-space", { offset, pointer: "" }),
  );

  it.each([
    ["{} {}", 3],
    ["1 2", 2],
    ["[]\n\n1", 4],
    ["{}x", 2],
  ])("json is exactly one: %s", (text, offset) => expectError(text, JSON_ONLY, "extra-content", { offset }));

  it.each(["", " ", "\n\r\n\t"])(
    "only white space is an error for json and auto, and no record for ndjson: %j",
    (text) => {
      expectError(text, JSON_ONLY, "empty-input", { offset: text.length });
      expectError(text, KEEP, "empty-input", { offset: text.length });
      expectOutput(text, NDJSON, text);
      expect(redactBytes(Buffer.from(text), NDJSON).report.inputs).toEqual([
        { name: "", bytes: text.length, records: 0 },
      ]);
    },
  );
});

describe("NDJSON", () => {
  it.each(['{"a":1}\n{"a":2}\n', "{}\r\n{}\r\n", "{}\n\n\n{}", "\n{}\n", '1\n"a"\ntrue\n[\t1 ,\r2]', " {} \n {}"])(
    "%j",
    (text) => {
      expectOutput(text, NDJSON, text);
    },
  );

  it.each([
    ["{}\n{} {}\n", 6, 2],
    ["1 2\n", 2, 1],
    ["[] []", 3, 1],
  ])("one document a line: %j", (text, offset, line) => expectError(text, NDJSON, "extra-content", { offset, line }));

  it.each([
    ['{"a":\n1}', 5],
    ['{"a"\n:1}', 4],
    ['{"a":1\n}', 6],
    ['{"a":1,\n"b":1}', 7],
    ["{\n}", 1],
    ["[\n]", 1],
    ["[1\n]", 2],
    ["[1,\n2]", 3],
    ['{"a":{"b":[1,\r\n2]}}', 14],
  ])("no line break inside of a record: %j", (text, offset) => {
    expectError(text, NDJSON, "line-break-in-record", { offset, line: 1, column: offset + 1 });
    expectError(`{}\n${text}`, NDJSON, "line-break-in-record", { offset: offset + 3, line: 2, column: offset + 1 });
    const filtered = withEntries([{ path: "$..[?@.name == 'x'].v" }, { path: "$..r", action: { name: "remove" } }]);
    expectError(text, { ...filtered, format: "ndjson" }, "line-break-in-record", { offset });
    expectOutput(text, KEEP, text);
  });
});

describe("the byte order mark", () => {
  it.each(['{"a":1}', "1", '"é"', "{}\n{}"])("one is copied, and its bytes count: %s", (text) => {
    expectOutput(`\ufeff${text}`, KEEP, `\ufeff${text}`);
    expectError(`\ufeff${text}x`, KEEP, "unexpected-character", { offset: Buffer.byteLength(text) + 3 });
  });

  it("alone is an empty input", () => {
    expectError("\ufeff", KEEP, "empty-input", { offset: 3 });
    expectOutput("\ufeff", NDJSON, "\ufeff");
  });

  it.each([
    ["\ufeff\ufeff{}", 3],
    ["{}\ufeff", 2],
    [" \ufeff{}", 1],
    ["[\ufeff]", 1],
  ])("anywhere else is wrong: %j", (text, offset) => expectError(text, KEEP, "unexpected-character", { offset }));

  it("in a string is text", () => expectOutput('{"\ufeff":"\ufeff"}', KEEP, '{"\ufeff":"\ufeff"}'));
});

describe("other encodings", () => {
  const utf16 = (text: string) => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);
  const utf32 = (text: string) => [...text].flatMap((sign) => [sign.charCodeAt(0), 0, 0, 0]);
  const swapped = (bytes: number[], width: number) =>
    Array.from({ length: bytes.length / width }, (_, i) => bytes.slice(i * width, (i + 1) * width).reverse()).flat();

  it.each([
    ["UTF-16LE", utf16('{"a":1}')],
    ["UTF-16LE", utf16('\ufeff{"a":1}')],
    ["UTF-16BE", swapped(utf16('{"a":1}'), 2)],
    ["UTF-16BE", swapped(utf16('\ufeff{"a":1}'), 2)],
    ["UTF-32LE", utf32('{"a":1}')],
    ["UTF-32LE", utf32('\ufeff{"a":1}')],
    ["UTF-32BE", swapped(utf32('{"a":1}'), 4)],
    ["UTF-32BE", swapped(utf32('\ufeff{"a":1}'), 4)],
    ["UTF-16LE", utf16("1")],
    ["UTF-16BE", swapped(utf16("1"), 2)],
  ])("%s is named", (encoding, bytes) => {
    expectError(Uint8Array.from(bytes), KEEP, "wrong-encoding", { offset: 0, line: 1, column: 1, pointer: "" });
    expect(run(Uint8Array.from(bytes), KEEP).error?.message).toContain(encoding);
  });
});

describe("bytes that are not UTF-8", () => {
  const wrong: [string, number[]][] = [
    ["a byte that begins nothing", [0xff]],
    ["a byte that only goes on", [0x80]],
    ["two bytes where one would do", [0xc0, 0xaf]],
    ["three bytes where two would do", [0xe0, 0x80, 0xaf]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["past U+10FFFF", [0xf4, 0x90, 0x80, 0x80]],
    ["a sequence that is not finished", [0xe2, 0x82]],
    ["four bytes of which the third is wrong", [0xf0, 0x9f, 0x41, 0x80]],
  ];

  it.each(wrong)("%s, in a string, in a key, behind 200 bytes", (_what, bytes) => {
    const place = (before: string, after: string) => {
      const input = Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
      expectError(input, KEEP, "bad-utf8", { offset: Buffer.byteLength(before) });
      const rules = withEntries([{ path: "$..[?@.k == 'x'].v" }, { path: "$..r", action: { name: "remove" } }]);
      expectError(input, rules, "bad-utf8", { offset: Buffer.byteLength(before) });
    };
    place('"é', '"');
    place('{"k":"é', '"}');
    place('{"é', '":1}');
    place(`["${"é".repeat(100)}`, '"]');
    place(`{"a":{},"b":["x",{"c":"${"x".repeat(63)}`, '"}]}');
  });

  it.each(wrong)("%s, at any place of a long text of three bytes a character", (_what, bytes) => {
    for (let before = 0; before < 30; before++) {
      for (const shift of ["", "x", "xx", "é"]) {
        const start = `["${shift}${"語".repeat(before)}`;
        const input = Buffer.concat([Buffer.from(start), Buffer.from(bytes), Buffer.from(`${"語".repeat(12)}"]`)]);
        expectError(input, KEEP, "bad-utf8", { offset: Buffer.byteLength(start) });
      }
    }
  });

  it.each(wrong)("%s, outside of strings", (_what, bytes) => {
    for (const before of ["", "[", "[1", "{", '{"a"', '{"a":', '{"a":1', '{"a":1,', "[tru", "1 "]) {
      const input = Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from("]}")]);
      const { error } = run(input, KEEP);
      expect(["bad-utf8", "unexpected-character", "bad-literal", "bad-number", "wrong-encoding"]).toContain(
        error?.code,
      );
      if (error?.code !== "wrong-encoding") expectError(input, KEEP, error?.code as string, { offset: before.length });
    }
  });
});

describe("places", () => {
  it.each([
    ['{"a":x}', "unexpected-character", 5, 1, 6, "/a"],
    ['{"a":[1,{"b c":x}]}', "unexpected-character", 15, 1, 16, "/a/1/*"],
    ['{"a":[1,\n {"b":\r\nx}]}', "unexpected-character", 17, 3, 1, "/a/1/b"],
    ['["日", x]', "unexpected-character", 8, 1, 9, "/1"],
    ['{"2025550101":x}', "unexpected-character", 14, 1, 15, "/*"],
    ['{"a~1/b":x}', "unexpected-character", 9, 1, 10, "/*"],
    ['{"a.b_c-1":x}', "unexpected-character", 11, 1, 12, "/a.b_c-1"],
    ["[[[],[[x]]]]", "unexpected-character", 7, 1, 8, "/0/1/0/0"],
    ["[1,2}", "unexpected-character", 4, 1, 5, ""],
    ['{"a":{"b":1]}', "unexpected-character", 11, 1, 12, "/a"],
    ['{"a":1,}', "unexpected-character", 7, 1, 8, ""],
    ['{"a" 1}', "unexpected-character", 5, 1, 6, ""],
    ["[01]", "unexpected-character", 2, 1, 3, ""],
    ["[1.]", "bad-number", 3, 1, 4, "/0"],
    ['{"n":-}', "bad-number", 6, 1, 7, "/n"],
    ["[1e5,2e]", "bad-number", 7, 1, 8, "/1"],
    ["[nul]", "bad-literal", 4, 1, 5, "/0"],
    ['["a","b","\\q"]', "bad-escape", 11, 1, 12, "/2"],
    ['{"a":"\\u12g4"}', "bad-escape", 10, 1, 11, "/a"],
    ['["a","\t"]', "control-character", 6, 1, 7, "/1"],
    ['{"a\nb":1}', "control-character", 3, 1, 4, ""],
    ['["a","b",tru', "unexpected-end", 12, 1, 13, "/2"],
    ['{"a":[1,{"b":"x', "unexpected-end", 15, 1, 16, "/a/1/b"],
    ['{"a":[1,{"b":"x"', "unexpected-end", 16, 1, 17, "/a/1"],
    ["[1,\n\n", "unexpected-end", 5, 3, 1, ""],
    ["{} 1 x", "unexpected-character", 5, 1, 6, ""],
    ['{"a":1}\n{"a":x}', "unexpected-character", 13, 2, 6, "/a"],
  ] as const)("%j: %s at %d", (text, code, offset, line, column, pointer) => {
    expectError(text, KEEP, code, { offset, line, column, pointer });
    // Rules that have members held or removed see the same place.
    for (const path of ["$[?@ == 'never']", "$..[?@.never == 1].never"]) {
      expectError(text, withEntries([{ path, action: { name: "remove" } }]), code, { offset, line, column });
    }
    expectError(text, withEntries([{ path: "$..never", action: { name: "remove" } }]), code, {
      offset,
      line,
      column,
      pointer,
    });
    expectError(`\n \r\n${text}`, KEEP, code, { offset: offset + 4, line: line + 2, pointer });
  });

  it("a name that a rule file has stands in a pointer, whatever it looks like", () => {
    const rules = withEntries([{ path: "$['b c']['2025550101']" }]);
    expectError('{"b c":{"2025550101":x}}', rules, "unexpected-character", { offset: 21, pointer: "/b c/2025550101" });
    expectError('{"\\u0062 c":{"x y":x}}', rules, "unexpected-character", { offset: 19, pointer: "/b c/*" });
  });

  it("the message holds the place, and nothing of the text", () => {
    const { error } = run(Buffer.from('{"secretkey9":["secret value",{"ann@example.com":secret}]}'), KEEP);
    expect(error).toBeInstanceOf(InputError);
    expect(error?.message).toBe("unexpected character at offset 49 (line 1, column 50, /secretkey9/1/*)");
  });
});

describe("depth", () => {
  it.each([1, 2, 1024])("%d open containers are allowed, one more is not", (maxDepth) => {
    const nest = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    expect(redactBytes(Buffer.from(nest(maxDepth)), { ...KEEP, maxDepth }).bytes.length).toBe(2 * maxDepth);
    const { error } = run(Buffer.from(nest(maxDepth + 1)), { ...KEEP, maxDepth });
    expect(error).toMatchObject({ code: "too-deep", place: { offset: maxDepth } });
  });

  it("100,000 open brackets are too deep at the 1025th", () => {
    for (const bracket of ["[", '{"a":']) {
      const input = Buffer.from(bracket.repeat(100_000));
      for (const cuts of [[], [1024 * bracket.length], [1], [5000, 6000, 70_000]]) {
        const { error } = run(input, KEEP, cuts);
        expect(error).toMatchObject({ code: "too-deep" });
        expect(input.subarray(0, error?.place.offset).toString().match(/[[{]/g)?.length).toBe(1024);
      }
    }
  });

  it.each(["$[?@.a == 'x'].b", "$..[?@.a == 'x'].b", "$[?length(@) > 3].b"])(
    "also where they are held for %s",
    (path) => {
      const input = Buffer.from(`[{"a":${"[".repeat(100_000)}`);
      for (const cuts of [[], [3000], [50_000]]) {
        const { error } = run(input, withEntries([{ path }]), cuts);
        expect(error).toMatchObject({ code: "too-deep", place: { offset: 6 + 1022 } });
      }
    },
  );
});

describe("after an error", () => {
  it("all further calls throw the same error", () => {
    for (const text of ["[x", "\ufe00", "{}}"]) {
      const redactor = new Redactor(KEEP);
      const first = thrown(() => {
        redactor.write(Buffer.from(text));
        redactor.end();
      });
      expect(first).toBeInstanceOf(InputError);
      for (const call of [
        () => redactor.write(Buffer.from("1")),
        () => redactor.end(),
        () => redactor.write(new Uint8Array()),
      ]) {
        expect(thrown(call)).toBe(first);
      }
      expect(redactor.report.exit).toBe(3);
    }
  });

  function thrown(call: () => void): unknown {
    try {
      call();
    } catch (error) {
      return error;
    }
    throw new Error("nothing was thrown");
  }
});

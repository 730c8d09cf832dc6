/** The stages in chains of stream-json, with its filters and streamers; and what becomes of tokens that are none. */
import { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import chain, { asStream, none } from "stream-chain";
import { filter } from "stream-json/filters/filter.js";
import { ignore } from "stream-json/filters/ignore.js";
import { pick } from "stream-json/filters/pick.js";
import { replace } from "stream-json/filters/replace.js";
import { parser } from "stream-json/parser.js";
import { streamArray } from "stream-json/streamers/stream-array.js";
import { streamObject } from "stream-json/streamers/stream-object.js";
import { streamValues } from "stream-json/streamers/stream-values.js";
import { stringer } from "stream-json/stringer.js";
import { describe, expect, it } from "vitest";
import type { UsageError } from "../../src/errors/errors.ts";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { type ItemStage, redactItems, redactTokens, type TokenStage } from "../../src/stream-json.ts";
import { type EntryParts, packOf, rulesOf } from "../helpers/packs.ts";
import { FORMS, throughStage, tokensOf } from "../helpers/tokens.ts";

const rulesFor = (entries: EntryParts[], records = ["$"]): RedactOptions => ({
  rules: rulesOf(packOf(entries, { records })),
});

const PHONE = "user.contact.phone_number";
const PAGE = '{"count":2,"data":[{"name":"Ann","n":1.50},{"name":"Ben","n":-0}],"more":{"+12025550101":"x"}}';

/** What comes out of a chain that gets the text in pieces of five. */
async function run(text: string, stages: readonly unknown[]): Promise<unknown[]> {
  const came: unknown[] = [];
  const pieces = text.match(/[\s\S]{1,5}/g) ?? [];
  const sink = new Writable({
    objectMode: true,
    write(chunk, _encoding, done) {
      came.push(chunk);
      done();
    },
  });
  await pipeline(Readable.from(pieces), (chain as (fns: readonly unknown[]) => NodeJS.ReadWriteStream)(stages), sink);
  return came;
}

const textOf = async (text: string, stages: readonly unknown[]) => (await run(text, stages)).join("");

describe("redactTokens in a chain", () => {
  const options = rulesFor([{ path: "$.data[*].name" }]);

  it.each([
    ["as it comes", {}, {}],
    ["packed", { streamValues: false }, { useValues: true }],
    ["in pieces", { packValues: false }, {}],
  ])("parser, stage, stringer: %s", async (_what, parsing, writing) => {
    const stage = redactTokens(options);
    expect(await textOf(PAGE, [parser(parsing), stage, stringer(writing)])).toBe(
      PAGE.replace("Ann", "[NAME]").replace("Ben", "[NAME]"),
    );
    expect(stage.report.rules).toMatchObject([{ matched: 2, redacted: 2 }]);
    expect(stage.report).toMatchObject({ exit: 0, inputs: [{ bytes: 0, records: 1 }] });
  });

  it("before and after filters; paths are those of what comes", async () => {
    const before = redactTokens(options);
    const picked = '[{"name":"[NAME]","n":1.50},{"name":"[NAME]","n":-0}]';
    expect(await textOf(PAGE, [parser(), before, pick({ filter: "data" }), stringer()])).toBe(picked);
    const after = redactTokens(rulesFor([{ path: "$[*].name" }]));
    expect(await textOf(PAGE, [parser(), pick({ filter: "data" }), after, stringer()])).toBe(picked);
    const many = redactTokens(rulesFor([{ path: "$.name" }]));
    expect(await textOf(PAGE, [parser(), pick({ filter: /^data\.\d+$/ }), many, stringer()])).toBe(
      '{"name":"[NAME]","n":1.50}{"name":"[NAME]","n":-0}',
    );
    expect(many.report.inputs).toMatchObject([{ records: 2 }]);
  });

  it.each([
    ["ignore", ignore({ filter: "count" }), '{"data":[{"name":"[NAME]","n":1.50},{"name":"[NAME]","n":-0}],"more":'],
    [
      "replace",
      replace({ filter: "count", replacement: () => [{ name: "nullValue", value: null }] }),
      '{"count":null,"data":[{"name":"[NAME]","n":1.50},{"name":"[NAME]"',
    ],
    ["filter", filter({ filter: /^data/ }), '{"data":[{"name":"[NAME]","n":1.50},{"name":"[NAME]","n":-0}]}'],
  ])("after %s", async (_name, stage, start) => {
    const came = await textOf(PAGE, [parser(), stage, redactTokens(options), stringer()]);
    expect(came.slice(0, start.length)).toBe(start);
  });

  it("before a streamer", async () => {
    const stages = [parser(), redactTokens(options), pick({ filter: "data" }), streamArray()];
    expect(await run(PAGE, stages)).toEqual([
      { key: 0, value: { name: "[NAME]", n: 1.5 } },
      { key: 1, value: { name: "[NAME]", n: -0 } },
    ]);
  });

  it("documents one after another", async () => {
    const stage = redactTokens(rulesFor([{ path: "$.a" }]));
    const text = '{"a":"x"} {"a":2} 3 "y"';
    expect(await textOf(text, [parser({ jsonStreaming: true }), stage, stringer()])).toBe('{"a":"[NAME]"}{"a":0}3 "y"');
  });

  it("as a stream of its own", async () => {
    const stream = asStream(redactTokens(options) as never);
    const came = await textOf(PAGE, [parser(), stream, stringer()]);
    expect(came).toContain('"[NAME]"');
    expect(came).not.toContain("Ann");
  });

  it("a text that nobody looks at passes piece by piece, and one that is looked at does not", () => {
    const pieces = [
      { name: "startString" },
      ...Array.from({ length: 10 }, () => ({ name: "stringChunk", value: "x".repeat(100_000) })),
      { name: "endString" },
    ];
    const passing: unknown[] = [];
    const call = redactTokens({ unlisted: "keep" }) as unknown as (chunk: unknown) => unknown;
    for (const token of [{ name: "startArray" }, { name: "nullValue" }, ...pieces]) passing.push(call(token));
    expect(passing[7]).toBe(pieces[5]);
    const masked = redactTokens({ ...rulesFor([{ path: "$.*", action: { name: "mask" } }]), maxValueBytes: 50_000 });
    const object = [{ name: "startObject" }, { name: "keyValue", value: "a" }, ...pieces, { name: "endObject" }];
    expect(throughStage(masked, object).slice(2)).toEqual([
      { name: "startString" },
      { name: "stringChunk", value: "[NAME]" },
      { name: "endString" },
      { name: "endObject" },
    ]);
    expect(masked.report.limits.tooLarge).toBe(1);
  });
});

describe("redactItems in a chain", () => {
  const options = rulesFor([{ path: "$.name" }, { path: "$.gone", action: { name: "remove" } }]);

  it("after streamArray an item is a document", async () => {
    const stage = redactItems(options);
    expect(await run(PAGE, [parser(), pick({ filter: "data" }), streamArray(), stage])).toEqual([
      { key: 0, value: { name: "[NAME]", n: 1.5 } },
      { key: 1, value: { name: "[NAME]", n: 0 } },
    ]);
    expect(stage.report.rules).toMatchObject([{ matched: 2, redacted: 2 }, { matched: 0 }]);
    expect(stage.report.inputs).toMatchObject([{ records: 2 }]);
  });

  it("after streamValues, too", async () => {
    const stages = [parser({ jsonStreaming: true }), streamValues(), redactItems(options)];
    expect(await run('{"name":"Ann"} 1', stages)).toEqual([
      { key: 0, value: { name: "[NAME]" } },
      { key: 1, value: 1 },
    ]);
  });

  it("after streamObject it is a member: its name is redacted, and it may be removed", async () => {
    const stages = [parser(), streamObject(), redactItems({ ...options, unlisted: "scan" })];
    expect(await run('{"name":"Ann","+1 202-555-0101":1,"gone":2,"__proto__":3}', stages)).toEqual([
      { key: "name", value: "[NAME]" },
      { key: "[PHONE]", value: 1 },
      { key: "__proto__", value: 3 },
    ]);
  });

  it("a member alone may not show what another one of its record says", async () => {
    const known = rulesFor([{ path: "$.name", category: "user.name", alsoInText: true }]);
    const document = '{"name":"Ann Example","note":"Ann Example called","calls":[{"note":"Ann"}],"n":1}';
    const stage = redactItems({ ...known, unlisted: "scan" });
    expect(await run(document, [parser(), streamObject(), stage])).toEqual([
      { key: "name", value: "[NAME]" },
      { key: "note", value: "[REDACTED]" },
      { key: "calls", value: [{ note: "[REDACTED]" }] },
      { key: "n", value: 1 },
    ]);
    expect(stage.report.limits.notInPatch).toBe(2);
    const inCalls = { path: "$.name", category: "user.name", alsoInText: true };
    const inside = { rules: rulesOf(packOf([inCalls], { records: ["$.calls[*]"] })) };
    const records = '{"calls":[{"name":"Ann Example","note":"Ann Example called"}],"note":"x"}';
    expect(await run(records, [parser(), streamObject(), redactItems({ ...inside, unlisted: "scan" })])).toEqual([
      { key: "calls", value: [{ name: "[NAME]", note: "[NAME] called" }] },
      { key: "note", value: "x" },
    ]);
  });

  it("counts what all items have in common once", () => {
    const stage = redactItems({
      ...rulesFor([{ path: "$.a", category: PHONE, action: { name: "mask" } }]),
      maxValueBytes: 4,
    });
    throughStage(stage, [
      { key: 0, value: { a: "12345", b: 1 } },
      { key: 1, value: { a: "54321", b: 2 } },
    ]);
    expect(stage.report.limits.tooLarge).toBe(2);
    expect(stage.report.undecided).toEqual([{ path: "$.b", count: 2 }]);
  });

  it.each([[{ name: "startObject" }], ["text"], [null], [{ key: {}, value: 1 }], [{ key: 1 }]])(
    "refuses what is no item: %#",
    (chunk) => {
      const stage = redactItems({});
      expect(() => throughStage(stage, [chunk])).toThrow(expect.objectContaining({ code: "wrong-token" }));
      expect(() => throughStage(stage, [{ key: 1, value: 1 }])).toThrow(
        expect.objectContaining({ code: "wrong-token" }),
      );
    },
  );
});

describe("the wrong one of the two stages", () => {
  it("is refused by a message that names the other", () => {
    const item = { key: 0, value: { a: "zorro20255" } };
    expect(() => throughStage(redactTokens({}), [item])).toThrow(/^redactTokens: .* for redactItems/);
    expect(() => throughStage(redactTokens({}), [{ name: "comment" }])).toThrow(/^a token that is none of JSON's/);
    expect(() => throughStage(redactItems({}), [{ name: "startObject" }])).toThrow(/^redactItems: .*streamArray/);
  });

  it("is refused after a real streamArray, too", async () => {
    const running = run('[{"a":"zorro20255"}]', [parser(), streamArray(), redactTokens({})]);
    await expect(running).rejects.toThrow(/for redactItems/);
  });
});

describe("a call of a stage inside of another one", () => {
  const tokens = tokensOf({ a: "+1 202-555-0101", b: 1 }, { packValues: true, streamValues: false });

  it("is refused, and changes nothing where the program goes on", () => {
    const refused: unknown[] = [];
    const onFinding = () => {
      try {
        stage({ name: "nullValue", value: null });
      } catch (error) {
        refused.push((error as UsageError).code);
      }
    };
    const stage = redactTokens({ regions: ["US"], onFinding });
    expect(throughStage(stage, tokens)).toHaveLength(tokens.length);
    expect(refused).toEqual(["inside-a-call"]);
    expect(stage.report.exit).toBe(0);
  });

  it("a stage serves one stream", () => {
    const stage = redactTokens({});
    throughStage(stage, tokens);
    expect(() => throughStage(stage, tokens)).toThrow(/after-end|a stage serves one stream/);
  });
});

describe("what is out of order", () => {
  const OPEN = [{ name: "startObject" }];
  type Row = readonly [string, readonly unknown[], string];
  const piecesOf = (start: string, chunk: string, end: string, pieces: readonly string[]) => [
    { name: start },
    ...pieces.map((value) => ({ name: chunk, value })),
    { name: end },
  ];
  const rows: readonly Row[] = [
    ["an item", [{ key: 0, value: "zorro20255" }], "wrong-token"],
    ["text", ["zorro20255"], "wrong-token"],
    ["nothing", [null], "wrong-token"],
    ["a comment", [{ name: "comment", value: "zorro20255" }], "wrong-token"],
    ["white space that says something", [{ name: "whitespace", value: " zorro20255" }], "wrong-token"],
    ["a value without a name", [...OPEN, { name: "stringValue", value: "zorro20255" }], "wrong-token"],
    ["a name without an object", [{ name: "keyValue", value: "zorro20255" }], "wrong-token"],
    [
      "two names",
      [...OPEN, { name: "keyValue", value: "a" }, { name: "keyValue", value: "zorro20255" }],
      "wrong-token",
    ],
    ["a name without a value", [...OPEN, { name: "keyValue", value: "a" }, { name: "endObject" }], "wrong-token"],
    ["another end", [...OPEN, { name: "endArray" }], "wrong-token"],
    ["an end alone", [{ name: "endObject" }], "wrong-token"],
    ["a piece alone", [{ name: "stringChunk", value: "zorro20255" }], "wrong-token"],
    [
      "a value inside of a string",
      [{ name: "startString" }, { name: "stringValue", value: "zorro20255" }],
      "wrong-token",
    ],
    ["a text that is none", [{ name: "stringValue", value: 1 }], "wrong-token"],
    ["a number that is none", [{ name: "numberValue", value: "1 zorro20255" }], "wrong-token"],
    [
      "a number in pieces that is none",
      [{ name: "startNumber" }, { name: "numberChunk", value: "zorro20255" }, { name: "endNumber" }],
      "wrong-token",
    ],
    ...[["1-"], [""], [], ["1", "2-"]].map((pieces): Row => {
      const number = [...piecesOf("startNumber", "numberChunk", "endNumber", pieces)];
      return [
        `a number after a number, in pieces: ${JSON.stringify(pieces)}`,
        [{ name: "startArray" }, { name: "numberValue", value: "1" }, ...number],
        "wrong-token",
      ];
    }),
    [
      "a text that is not that of its pieces, where it passes",
      [
        { name: "startArray" },
        { name: "stringValue", value: "a" },
        ...piecesOf("startString", "stringChunk", "endString", ["zorro", "20"]),
        { name: "stringValue", value: "zorro55" },
      ],
      "wrong-token",
    ],
    ["a number without digits", [{ name: "startNumber" }, { name: "endNumber" }], "wrong-token"],
    ["a literal with another value", [{ name: "trueValue", value: "zorro20255" }], "wrong-token"],
    [
      "a text that is not that of its pieces",
      [
        { name: "startString" },
        { name: "stringChunk", value: "a" },
        { name: "endString" },
        { name: "stringValue", value: "zorro20255" },
      ],
      "wrong-token",
    ],
    ["an end inside of a document", [...OPEN], "unexpected-end"],
    [
      "an end inside of a string",
      [{ name: "startString" }, { name: "stringChunk", value: "zorro20255" }],
      "unexpected-end",
    ],
    [
      "too many brackets",
      [...OPEN, { name: "keyValue", value: "a" }, ...OPEN, { name: "keyValue", value: "a" }, ...OPEN],
      "too-deep",
    ],
  ];
  const WAYS: readonly (readonly [string, RedactOptions])[] = [
    ["kept", { unlisted: "keep", maxDepth: 2 }],
    ["scanned", { maxDepth: 2 }],
    ["under a filter", { ...rulesFor([{ path: "$[?@.x == 1].a" }, { path: "$..[?@.y].b" }]), maxDepth: 2 }],
  ];

  it.each(
    WAYS.flatMap(([way, options]) => rows.map(([what, tokens, code]) => [what, way, tokens, code, options] as const)),
  )("%s, %s: nothing comes after it, and no message holds it", (_what, _way, tokens, code, options) => {
    const stage = redactTokens(options);
    const came: unknown[] = [];
    let error: { code?: string; message?: string } = {};
    try {
      throughStage(stage, tokens, (out) => came.push(out));
    } catch (thrown) {
      error = thrown as Error;
    }
    expect(error.code).toBe(code);
    expect(`${error.message} ${JSON.stringify(stage.report)}`).not.toContain("zorro20255");
    expect(stage.report.exit).toBe(code === "wrong-token" ? 2 : 3);
    const call = stage as unknown as (chunk: unknown) => unknown;
    for (const chunk of [{ name: "nullValue", value: null }, none]) expect(() => call(chunk)).toThrow(error as Error);
    const isWhole = code === "unexpected-end";
    if (!isWhole) expect(JSON.stringify(came)).not.toContain("zorro20255");
  });

  it("says where", () => {
    const tokens = [
      ...tokensOf({ data: [{ a: 1 }, { "+12025550101": 2 }] }, { packValues: true, streamValues: false }).slice(0, -4),
      { name: "comment" },
    ];
    expect(() => throughStage(redactTokens({}), tokens)).toThrow(
      expect.objectContaining({ name: "UsageError", pointer: "/data/1/*" }),
    );
  });

  it("a wrong text ends the chain, with nothing of an open record that waits", async () => {
    const stage = redactTokens({ ...rulesFor([{ path: "$.name", alsoInText: true }]), unlisted: "scan" });
    const came: unknown[] = [];
    const text = '{"note":"Quentin Zorro was here, and more of it","name":"Quentin Zorro", x';
    await expect(
      pipeline(
        Readable.from([text]),
        (chain as (fns: readonly unknown[]) => NodeJS.ReadWriteStream)([parser(), stage, stringer()]),
        new Writable({ objectMode: true, write: (chunk, _encoding, done) => done(void came.push(chunk)) }),
      ),
    ).rejects.toThrow(/Parser/);
    expect(came.join("")).not.toContain("Quentin");
    expect(() => (stage as unknown as (chunk: unknown) => unknown)({ name: "startObject" })).toThrow(/broken off/);
  });
});

describe("a stage is used again", () => {
  const options = rulesFor([{ path: "$.a" }]);

  it.each<[string, () => TokenStage | ItemStage, unknown]>([
    ["redactTokens", () => redactTokens(options), { name: "nullValue", value: null }],
    ["redactItems", () => redactItems(options), { key: 0, value: 1 }],
  ])("%s is for one stream", (_name, make, chunk) => {
    const stage = make();
    throughStage(stage, [chunk]);
    expect(() => throughStage(stage, [chunk])).toThrow(expect.objectContaining({ code: "after-end" }));
  });

  it.each(FORMS)("by another stream, whatever became of the last one: %s", (_name, forms) => {
    const { rules } = options;
    const tokens = tokensOf({ a: "x", b: [1, { a: 2 }] }, forms);
    const fresh = redactTokens({ rules });
    const expected = JSON.stringify(throughStage(fresh, tokens));
    for (let cut = 0; cut < tokens.length; cut++) {
      const broken = redactTokens({ rules });
      expect(() => throughStage(broken, [...tokens.slice(0, cut), { name: "comment" }])).toThrow();
      const stage = redactTokens({ rules });
      expect(JSON.stringify(throughStage(stage, tokens))).toBe(expected);
      expect(stage.report).toEqual(fresh.report);
    }
  });
});

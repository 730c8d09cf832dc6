/** Texts that stand in pieces: what goes, what stays, and where the label stands. */
import { describe, expect, it } from "vitest";
import { redactBytes } from "../../../src/redaction/redactor.ts";
import { expectOutput, withEntries } from "../../helpers/every-cut.ts";
import type { EntryParts } from "../../helpers/packs.ts";
import { WALKERS } from "../../oracle/walkers.ts";

const SCAN = { name: "scan" } as const;
const WORDS: EntryParts = { path: "$", action: SCAN, joined: "words[*].w" };

function optionsWith(entries: readonly EntryParts[], more = {}) {
  return { ...withEntries(entries, more), regions: ["US"], detect: "-person-name" };
}

/** In bytes wherever they are cut, as values, tokens, a patch. */
function expectAll(value: unknown, options: ReturnType<typeof optionsWith>, expected: unknown): void {
  expectOutput(JSON.stringify(value), options, JSON.stringify(expected));
  for (const walker of WALKERS) {
    expect(walker.redact(value as never, options).text, walker.name).toBe(JSON.stringify(expected));
  }
}

const words = (...all: readonly unknown[]) => ({ words: all.map((w) => ({ w })) });

describe("the words of a transcript", () => {
  it.each<[string, object, object]>([
    ["a number in groups", words("202", "555", "0143"), words("[PHONE]", "", "")],
    ["in a sentence", words("call", "202", "555", "0143", "please"), words("call", "[PHONE]", "", "", "please")],
    ["digits as they are dialled", words(..."2025550143"), words("[PHONE]", "", "", "", "", "", "", "", "", "")],
    ["a part of a piece", words("on 202", "555-0143 now"), words("on [PHONE]", " now")],
    ["numbers", words(202, 555, "0143", "ok", 7), words(0, 0, "", "ok", 7)],
    ["all of a number", words("at", 2025550143), words("at", 0)],
    ["a number in a piece", words("202-555-0143", "or", "ana@example.com"), words("[PHONE]", "or", "[EMAIL]")],
    ["an address in pieces", words("ana", "@", "example.com"), words("[EMAIL]", "", "")],
    ["two in a row", words("202 555", "0143 202-555", "0144"), words("[PHONE]", " [PHONE]", "")],
    ["what a piece encodes", words("mail", "ana%40example.com", "ok"), words("mail", "[EMAIL]", "ok")],
    ["escapes", words('say "hi"\n202', "555 0143\t"), words('say "hi"\n[PHONE]', "\t")],
    ["JSON in a piece", words("202", '{"t":"202-555-0143"}', "555-0143"), words("[PHONE]", '{"t":"[PHONE]"}', "")],
    [
      "nothing",
      words("hello", "it", "costs", 20, null, "", true, 3),
      words("hello", "it", "costs", 20, null, "", true, 3),
    ],
  ])("%s", (_name, value, expected) => {
    expectAll(value, optionsWith([WORDS]), expected);
  });

  it("keep their bytes where nothing is found in them", () => {
    const text = '{ "words" : [ {"w":"caf\\u00e9 202"} , {"w" : "555-\\u0030143"},{"w":1.0},{"w":"\\u0041"} ] }';
    expectOutput(
      text,
      optionsWith([WORDS]),
      '{ "words" : [ {"w":"caf\\u00e9 [PHONE]"} , {"w" : ""},{"w":1.0},{"w":"\\u0041"} ] }',
    );
  });

  it("lose nothing that each of them would lose alone", () => {
    const value = words("2025550143", "12", "4155550143", "99");
    const alone = redactBytes(JSON.stringify(value), optionsWith([{ path: "$", action: SCAN }])).bytes;
    expect(Buffer.from(alone).toString()).toBe(JSON.stringify(words("[PHONE]", "12", "[PHONE]", "99")));
    expectAll(value, optionsWith([WORDS]), words("[PHONE]", "12", "[PHONE]", "99"));
  });
});

describe("Chinese and Japanese", () => {
  it("have no blanks between them", () => {
    const name: EntryParts = { path: "$.name", alsoInText: true, category: "user.name.full" };
    const value = { name: "山田太郎", ...words("お客様の", "山田", "太郎", "様") };
    const expected = { name: "[NAME]", ...words("お客様の", "[NAME]", "", "様") };
    expectAll(value, optionsWith([WORDS, name]), expected);
  });
});

describe("known values", () => {
  const name: EntryParts = { path: "$.name", alsoInText: true };

  it.each([
    ["before", { name: "Ana Lima" }, {}],
    ["after", {}, { name: "Ana Lima" }],
  ])("are found over pieces: %s", (_where, before, after) => {
    const masked = (some: object) => ("name" in some ? { name: "[NAME]" } : {});
    const value = { ...before, ...words("this", "is", "Ana", "Lima", "speaking"), ...after };
    const expected = { ...masked(before), ...words("this", "is", "[NAME]", "", "speaking"), ...masked(after) };
    expectAll(value, optionsWith([WORDS, name]), expected);
  });

  it("of each record in its own pieces", () => {
    const records = { records: ["$.all[*]"] };
    const value = {
      all: [
        { name: "Ana Lima", ...words("Ana", "and", "Rui") },
        { name: "Rui Sá", ...words("Ana", "and", "Rui") },
      ],
    };
    expectAll(value, optionsWith([WORDS, name], records), {
      all: [
        { name: "[NAME]", ...words("[NAME]", "and", "Rui") },
        { name: "[NAME]", ...words("Ana", "and", "[NAME]") },
      ],
    });
  });
});

describe("which pieces are one text", () => {
  it("those of one container: another one has its own", () => {
    const entry: EntryParts = { path: "$.turns[*]", action: SCAN, joined: "words[*].w" };
    const value = { turns: [words("202", "555"), words("0143"), words("202", "555", "0144")] };
    expectAll(value, optionsWith([entry]), { turns: [words("202", "555"), words("0143"), words("[PHONE]", "", "")] });
  });

  it("turns of a container around them", () => {
    const entry: EntryParts = { path: "$", action: SCAN, joined: "turns[*].words[*].w" };
    const value = { turns: [words("202", "555"), words("0143"), words("ok")] };
    expectAll(value, optionsWith([entry]), { turns: [words("[PHONE]", ""), words(""), words("ok")] });
  });

  it("an array of scalars, and names in brackets", () => {
    const entry: EntryParts = { path: "$['key presses']", action: SCAN, joined: "[*]" };
    expectAll({ "key presses": [2, 0, 2, "555", "0143", [1]] }, optionsWith([entry]), {
      "key presses": [0, 0, 0, "", "", [1]],
    });
    const named: EntryParts = { path: "$", action: SCAN, joined: "['area','rest']" };
    expectAll({ area: "202", other: "x", rest: "555-0143" }, optionsWith([named]), {
      area: "[PHONE]",
      other: "x",
      rest: "",
    });
  });

  it("not what a more specific rule decides: the others are joined around it", () => {
    const inner: EntryParts = { path: "$.words[1].w", category: "user.name" };
    const value = words("202", "Ana", "555", "0143");
    expectAll(value, optionsWith([WORDS, inner]), words("[PHONE]", "[NAME]", "", ""));
    const kept: EntryParts = { path: "$.words[1].w", action: null };
    expectAll(value, optionsWith([WORDS, kept]), words("[PHONE]", "Ana", "", ""));
  });

  it("beside them other members go by the rules as ever", () => {
    const who: EntryParts = { path: "$.words[*].who" };
    const value = {
      words: [
        { w: "202", who: "Ana", n: "202-555-0144" },
        { w: "555-0143", who: "Rui" },
      ],
    };
    expectAll(value, optionsWith([WORDS, who]), {
      words: [
        { w: "[PHONE]", who: "[NAME]", n: "[PHONE]" },
        { w: "", who: "[NAME]" },
      ],
    });
  });

  it("the nearest text has a piece of two", () => {
    const outer: EntryParts = { path: "$", action: SCAN, joined: "*[*].w", id: "outer" };
    const inner: EntryParts = { path: "$.words", action: SCAN, joined: "[*].w", id: "inner" };
    const value = { words: [{ w: "202" }], more: [{ w: "555" }, { w: "0143" }] };
    expectAll(value, optionsWith([outer, inner]), value);
    expectAll(value, optionsWith([outer]), { words: [{ w: "[PHONE]" }], more: [{ w: "" }, { w: "" }] });
  });

  it("where a filter says which", () => {
    const entry: EntryParts = { path: "$.turns[?@.by == 'caller']", action: SCAN, joined: "words[*].w" };
    const turn = (by: string, ...all: string[]) => ({ ...words(...all), by });
    const value = { turns: [turn("caller", "202", "555", "0143"), turn("agent", "202", "555", "0143")] };
    const expected = { turns: [turn("caller", "[PHONE]", "", ""), turn("agent", "202", "555", "0143")] };
    expectAll(value, optionsWith([entry]), expected);
  });

  it("in and around records", () => {
    const entry: EntryParts = { path: "$", action: SCAN, joined: "items[*].w", envelope: true };
    const value = { items: [{ w: "202" }, { w: "555" }, { w: "0143" }] };
    const options = optionsWith([entry, { path: "$.name" }], { records: ["$.items[*]"] });
    expectAll(value, options, { items: [{ w: "[PHONE]" }, { w: "" }, { w: "" }] });
  });
});

describe("other actions for what is found", () => {
  it("put what they make into the first piece", () => {
    const options = { ...optionsWith([WORDS]), policy: "mask" };
    const masked = redactBytes(JSON.stringify(words("call", "202-555", "0143")), options);
    expect(JSON.parse(Buffer.from(masked.bytes).toString())).toEqual(words("call", "***-*** ****", ""));
  });
});

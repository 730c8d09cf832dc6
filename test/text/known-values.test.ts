/** Known values are found however a text writes them, and nothing else is. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Action } from "../../src/actions/action.ts";
import { applied } from "../../src/text/edit.ts";
import { besideHits } from "../../src/text/known-values.ts";
import { knownValues } from "../helpers/known-values.ts";

const action: Action = { string: "_", number: "0" };

/** The text with `_` for what is found. */
function without(values: string | readonly string[], text: string, isName = true): string {
  const spans = knownValues([values].flat(), action, isName).find(text);
  return applied(
    text,
    spans.map(({ start, end }) => ({ start, end, text: "_" })),
  );
}

function expectCases(cases: readonly (readonly [value: string | readonly string[], text: string, expected: string])[]) {
  for (const [value, text, expected] of cases)
    expect([value, text, without(value, text)]).toEqual([value, text, expected]);
}

describe("names", () => {
  it("are found without case, accents and width", () => {
    expectCases([
      ["Zoë Brontë", "Zoe\u0308 Bronte\u0308 called", "_ called"],
      ["Zoe\u0308 Bronte\u0308", "zoë brontë called", "_ called"],
      ["Zoë Brontë", "Zoe Bronte called", "_ called"],
      ["Weiß", "Frau WEISS rief an", "Frau _ rief an"],
      ["STRAUSSER", "Straußer rief an", "_ rief an"],
      ["Strauß", "STRAUẞ, Strauss", "_, _"],
      ["İpek Işık", "ipek ışık, IPEK IŞIK", "_, _"],
      ["Νίκος Παππάς", "ΝΙΚΟΣ ΠΑΠΠΑΣ", "_"],
      ["Griﬃn Fiﬁeld", "griffin fifield", "_"],
      ["Ana Example", "ＡＮＡ　ＥＸＡＭＰＬＥ", "_"],
      ["Søren Łukasik", "Soren Lukasik", "_"],
      ["Đặng Thị Mai", "dang thi mai", "_"],
      ["Ярёма", "Ярема пишет", "_ пишет"],
      ["ﾔﾏﾀﾞ ﾀﾛｳ", "ヤマダ タロウ様", "_様"],
      ["ヤマダ タロウ", "ﾔﾏﾀﾞﾀﾛｳ 様", "_ 様"],
      ["김철수", "김철수".normalize("NFD"), "_"],
      ["مُحَمَّد", "محمد اتصل", "_ اتصل"],
    ]);
  });

  it("are found with other blanks, with none, and with what joins the names of users", () => {
    const others = [
      "Ana\u200bExample",
      "Ana  Example",
      "Ana\u00a0Example",
      "Ana\r\nExample",
      "Ana\tExample",
      "AnaExample",
    ];
    const joined = [
      "anaexample",
      "ana.example",
      "ana_example",
      "Ana-Example",
      "A\u200bna Exam\u00adple",
      "ANA+EXAMPLE",
    ];
    for (const text of [...others, ...joined]) {
      expect(without("Ana Example", `by ${text}.`)).toBe("by _.");
    }
  });

  it("that have no blanks themselves are found with them", () => {
    for (const value of [
      "ana.example",
      "ana_example",
      "Ana-Example",
      "Ana+Example",
      "Ana\u00a0Example",
      "Ana/Example",
    ]) {
      expect(without(value, "by Ana Example.")).toBe("by _.");
    }
  });

  it("are found by each of their words", () => {
    expectCases([
      ["Ana Example", "Ana called, then Ms Example", "_ called, then Ms _"],
      ["Ana Example", "Example, Ana", "_, _"],
      ["Example, Ana", "Ana Example", "_ _"],
      ["Ana Maria Example", "Ana Example and Maria", "_ _ and _"],
      ["O'Brien", "Mr O’Brien's", "Mr _'s"],
      ["Dr. Ana Example, MD", "Dr. Ana Example MD", "Dr. _ MD"],
      ["Ana Example (Sales)", "Ana of sales", "_ of sales"],
      ['"Ana Example" <sip:1001@pbx.example.com>', "Ana at 1001@pbx.example.com", "_ at _"],
      ["Ana Example <ana@example.com>", "Ana, Example, ANA@example.com", "_, _"],
      ["Ana%20Example", "Ana called; Example", "_ called; _"],
      ["Zo%C3%AB", "Zoe called", "_ called"],
      ["Ludwig van der Example", "van der Example, de la van der Bar", "_, de la van der Bar"],
      ["Ana de la Fuente", "de la Fuente, de la carte", "_, de la carte"],
    ]);
  });

  it("are no half words", () => {
    expectCases([
      [
        "Ana Example",
        "Anatole, Banana, Examples, Ana2, 2Ana, Anä\u0308x",
        "Anatole, Banana, Examples, Ana2, 2Ana, Anä\u0308x",
      ],
      ["アナ", "アナウンサーとアナ様", "アナウンサーと_様"],
      ["ヤマダ", "ヤマダー", "ヤマダー"],
      ["Pat Tern", "pattern", "pattern"],
      ["Will Ard", "willard, WillArd", "willard, _"],
      ["May Be", "maybe, may be", "maybe, _"],
    ]);
  });

  it("common words and short ones are names beside another part or an honorific", () => {
    expectCases([
      ["May Example", "it may rain; May Example; Ms May; Example, May", "it may rain; _; Ms _; _, _"],
      ["Will Example", "Dr. will call, Dr. Will called, Mr. will", "Dr. will call, Dr. _ called, Mr. _"],
      ["Al Li", "al li, Li and al, Mr Li, Li", "_, Li and al, Mr _, Li"],
      ["Li Na", "LiNa, lina, Na Li", "_, lina, _ _"],
      ["Grace May Li", "Grace Li asks for a grace period", "_ _ asks for a grace period"],
      ["高兴", "很高兴认识您，高兴先生", "很高兴认识您，_先生"],
      ["王", "国王来电，王女士", "国王来电，_女士"],
      ["하나", "하나 주세요, 하나님", "하나 주세요, _님"],
      ["Ana M. Example", "Ana M. Example at 5 p.m.", "_ at 5 p.m."],
      ["Guest", "the guest", "the guest"],
      ["Sato", "Sato-san", "_-san"],
      ["Bo", "Bo-san, Bo", "_-san, Bo"],
    ]);
  });

  it("of Chinese, Japanese and Korean are found with blanks inside, and without", () => {
    expectCases([
      ["山田太郎", "山田 太郎様よりお電話", "_様よりお電話"],
      ["山田太郎", "山田　太郎、山 田 太 郎、山田\n太郎", "_、_、_"],
      ["山田 太郎", "山田太郎と山田様、太郎さん", "_と_様、_さん"],
      ["山田　太郎", "山田 太郎", "_"],
      ["山田太郎様", "山田太郎です", "_です"],
      ["山田太郎", "山田様、太郎さん、山田の田", "_様、_さん、山田の田"],
      ["山田", "小山 田中、 山 田 です", "小山 田中、 _ です"],
      ["王小明", "王先生，小明同学，王小明", "_先生，_同学，_"],
      ["김철수", "김 철수님, 김철수입니다, 철수씨", "_님, _입니다, _씨"],
      ["김 철수", "김철수 고객님", "_ 고객님"],
      ["수김", "철수 김밥", "철수 김밥"],
      ["安娜·示例", "安娜示例来电，示例", "_来电，_"],
      ["ジャン・サンプル", "ジャン サンプル、ジャン＝サンプル", "_、_"],
      ["สมชาย ตัวอย่าง", "คุณสมชายโทรมา", "คุณ_โทรมา"],
    ]);
  });

  it("are found beside another honorific", () => {
    expectCases([
      ["Mark Young", "Shri Mark, Smt. Young, Kumari Mark, Encik Young", "Shri _, Smt. _, Kumari _, Encik _"],
      ["Mark Young", "Mark-kun, Young chan; Rev. Mark, captain mark", "_-kun, _ chan; Rev. _, captain mark"],
      ["王伟", "王总来电，王哥、王姐和王律师；王总是忙", "_总来电，_哥、_姐和_律师；王总是忙"],
      ["이하나", "하나군이 하나양, 하나 씨; 하나군요", "_군이 _양, _ 씨; 하나군요"],
      ["田中 光", "光君と光さん、光ちゃん、光先輩", "_君と_さん、_ちゃん、_先輩"],
      ["王丽君", "王丽君来电", "_来电"],
    ]);
  });

  it("are found with any apostrophe, and with none", () => {
    for (const mark of "'’ʼʻ‘′´`ꞌ＇") {
      expectCases([
        ["Sean O'Brien", `call O${mark}BRIEN, sean o${mark}brien`, "call _, _"],
        [`Sean O${mark}Brien`, "call O'Brien", "call _"],
      ]);
    }
    expectCases([["Kim O'Brien", "obrien, OBrien’s, o-brien; brienz", "_, _’s, _; brienz"]]);
  });

  it("leave no word of theirs beside them", () => {
    expectCases([
      ["Mark Young", "Mark Young Mark", "_ _"],
      ["Mark Young", "Young Mark Young, Mark", "_ _, _"],
      ["Mark Young", "MarkYoung Mark / Mark Young-Mark", "_ _ / _-_"],
      ["Will Young", "Will Young will call. Will you?", "_ will call. Will you?"],
      ["Mark Young", "Mark Young. Mark my words", "_. Mark my words"],
      ["Mark Young", "Mark Youngster Mark", "Mark Youngster Mark"],
    ]);
  });

  it("that say there is none are not looked for", () => {
    const none = [
      "N/A",
      "n.a.",
      "#N/A",
      "unknown",
      "(none)",
      "-",
      "null",
      "不明",
      "없음",
      "알 수 없음",
      "Not available",
      "Unavailable",
      "未知号码",
    ];
    for (const value of [...none, "keine Angabe", "未設定", "Desconocido"]) {
      const text = none.join(" ");
      expectCases([
        [
          [value, "Ana Example"],
          `${text} keine Angabe 未設定 desconocido Ana`,
          `${text} keine Angabe 未設定 desconocido _`,
        ],
      ]);
    }
  });

  it("that earlier runs wrote are none", () => {
    expectCases([
      ["[NAME]", "name [NAME]", "name [NAME]"],
      ["Tessa [NAME] Quill", "Tessa Quill, name", "_ _, name"],
    ]);
  });
});

describe("numbers and addresses", () => {
  it("are compared by digits, or as a whole", () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ["+1 202-555-0123", "2025550123, (202) 555 0123, 1-202-555-0123, 0012025550123", "_, _, _, _"],
      ["tel:+12025550123", "call +1 (202) 555.0123 now", "call _ now"],
      ["2025550123", "+1 202-555-0123", "_"],
      ["020 7946 0123", "+44 20 7946 0123, +44 (0)20 7946 0123, 02079460123", "_, _, _"],
      [
        "4711 0815",
        "47110815, ４７１１-０８１５, 147110815, 4711-0815-7, x47110815",
        "_, _, 147110815, 4711-0815-7, x47110815",
      ],
      ["12345678", "12345.678, 12345678.", "_, _."],
      ["Ana@Example.com", "ANA@example.COM, xana@example.com", "_, xana@example.com"],
      ["12 Elm Street", "at 12  elm\nstreet, Elm Street 12", "at _, Elm Street 12"],
      ["AB-1234", "ab-1234, AB-12345, xab-1234", "_, AB-12345, xab-1234"],
      ["1234", "1234", "1234"],
      ["Room 5", "room 5, room", "_, room"],
      ["#4711123", "zz #4711123, 47111", "zz _, 47111"],
      ["-1001234567890", "chat -1001234567890", "chat _"],
      ["12345.0", "12345, 123450", "_, 123450"],
      ['="0012345"', "a 0012345 b", "a _ b"],
      ["+44 20 7946 0958 ext 12", "020 7946 0958", "_"],
      ["sip:02079460958@pbx.example.com", "020 7946 0958", "_"],
      ["+44 20 7946 0958 / +44 20 7946 0959", "020 7946 0958, 020 7946 0959", "_, _"],
    ];
    for (const [value, text, expected] of cases)
      expect([value, text, without(value, text, false)]).toEqual([value, text, expected]);
  });
});

describe("laws", () => {
  const word = fc.constantFrom(
    "Ana",
    "Will",
    "Li",
    "example",
    "山田",
    "太郎",
    "アナ",
    "김철수",
    "de",
    "Zoë",
    "4711 0815",
    "x",
  );
  const between = fc.constantFrom(" ", "  ", "", ".", "_", ", ", "\u200b", "\n", "さん", "7", "-");
  const written = (most: number) =>
    fc.array(fc.tuple(word, between), { minLength: 1, maxLength: most }).map((parts) => parts.flat().join(""));

  it("no match is half a word, in any text, and what is left holds no more", () => {
    fc.assert(
      fc.property(fc.array(written(3), { minLength: 1, maxLength: 4 }), written(8), (values, text) => {
        const known = knownValues(values, action, true);
        let at = 0;
        for (const { start, end } of known.find(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
          for (const edge of [start, end]) {
            const around = text.slice(Math.max(0, edge - 1), edge + 1);
            expect(around).not.toMatch(/^(?:[a-z0-9ë]{2}|[ァ-ー]{2})$/i);
          }
        }
      }),
    );
  });
});

describe("edges", () => {
  it("of a number that others go on to or come from", () => {
    for (const text of ["7-2025550123", "7.2025550123", "7/2025550123", "2025550123-7"]) {
      expect([text, without("+12025550123", text)]).toEqual([text, text]);
    }
    for (const text of ["A-2025550123", "-2025550123"]) expect(without("+12025550123", text)).not.toContain("5550");
  });

  it("of a name without blanks whose parts are looked for: eight characters", () => {
    expect(without("山田太郎之助丸子", "山田様")).toBe("_様");
    expect(without("山田太郎之助丸子孫", "山田様")).toBe("山田様");
  });

  it("of what is left beside a hit", () => {
    const span = (start: number, end: number) => ({ start, end, action });
    const left = (from: number, to: number, ...hits: [number, number][]) =>
      besideHits(
        [span(from, to)],
        hits.map(([start, end]) => ({ start, end })),
      ).map(({ start, end }) => [start, end]);
    expect(left(5, 10)).toEqual([[5, 10]]);
    expect(left(5, 10, [0, 5], [10, 12])).toEqual([[5, 10]]);
    expect(left(5, 10, [0, 7])).toEqual([[7, 10]]);
    expect(left(5, 10, [5, 7])).toEqual([[7, 10]]);
    expect(left(5, 10, [8, 12])).toEqual([[5, 8]]);
    expect(left(5, 10, [4, 12])).toEqual([]);
  });
});

describe("names with blanks inside", () => {
  it("are found where folding makes a text longer or shorter", () => {
    expectCases([
      ["김민수", "네… 안녕하세요 김 민수입니다", "네… 안녕하세요 _입니다"],
      ["김민수", "Straße 담당자 김 민수", "Straße 담당자 _"],
      ["김민수", "™ 담당자 김 민수", "™ 담당자 _"],
      [
        "김민수",
        "보고서 김 민수 최종.pdf".normalize("NFD"),
        `${"보고서".normalize("NFD")} _ ${"최종.pdf".normalize("NFD")}`,
      ],
      ["김민수", "김민수 계약서 김 민수.pdf".normalize("NFD"), `_ ${"계약서".normalize("NFD")} _.pdf`],
      ["山田太郎", "שָׁלוֹם אֲנִי 山田 太郎", "שָׁלוֹם אֲנִי _"],
      ["山田太郎", `${"e\u0301".repeat(20)} 山田 太郎`, `${"e\u0301".repeat(20)} _`],
    ]);
  });
});

describe("a value that comes again", () => {
  const again = (value: string, times: number) => Array<string>(times).fill(value);

  it("is found as values are that do not", () => {
    expectCases([
      [again("Grace Young", 2), "Young Grace called", "_ _ called"],
      [again("Mark May", 3), "call May Mark", "call _ _"],
    ]);
  });

  it("leaves room for others that begin with the same word, however many there are", () => {
    const others = Array.from({ length: 40 }, (_, i) => `Kunde A-${1001 + i}`);
    const streets = [...again("Main Street 12", 40), "Main Street 77"];
    expect(without([...again("Agent 4711", 40), "Agent 4712"], "Agent 4712 joined", false)).toBe("_ joined");
    expect(without(streets, "now at Main Street 77", false)).toBe("now at _");
    for (const one of others) expect(without(others, `${one}, bitte`, false)).toBe("_, bitte");
    expectCases([
      [[...again("May Young", 40), "May Winter"], "ask may winter", "ask _"],
      [
        Array.from({ length: 40 }, (_, i) => `Grace ${"Zq".repeat(i + 1)}`).concat("Grace May"),
        "ask grace may",
        "ask _",
      ],
    ]);
  });
});

it("names are found with blanks inside, also where they come after many numbers", () => {
  const numbers = Array.from({ length: 150 }, (_, i) => `+1 202-555-0${100 + i}`);
  expectCases([[[...numbers, "김민수"], "담당자 김 민수, 202 555 0249", "담당자 _, _"]]);
});

describe("numbers with the same digits", () => {
  it("are each found with their own country code, in whatever order they come", () => {
    const pairs: readonly [string[], string][] = [
      [["2025550123", "+1 202-555-0123"], "1-202-555-0123 12025550123"],
      [["030 1234567", "+49 30 1234567"], "49 30 1234567 49301234567"],
      [["+49 30 1234567", "+43 30 1234567"], "0043301234567 0049301234567"],
    ];
    for (const [values, text] of pairs) {
      expect([values, without(values, text)]).toEqual([values, "_ _"]);
      expect([values, without(values.toReversed(), text)]).toEqual([values, "_ _"]);
    }
  });
});

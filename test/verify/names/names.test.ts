/** Verify's own check for names: what it sees, what it leaves alone, and how long it takes. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { namesIn } from "../../../src/verify/names/names.ts";
import { warnedIn } from "../../../src/verify/warned/warned.ts";
import { suitesFolder } from "../../helpers/suites.ts";
import { LANGUAGES, measure } from "./marked.ts";

const sentences = fileURLToPath(new URL("sentences", import.meta.url));
const shared = suitesFolder && join(dirname(suitesFolder), "cases", "names");
const hasShared = shared !== undefined && existsSync(shared);

function found(text: string): string[] {
  return namesIn(text).map(({ start, end }) => text.slice(start, end));
}

describe("sentences of contact centres", () => {
  it.each(LANGUAGES)("%s: nine of ten names are seen, and no ordinary sentence has one", (language) => {
    const { names, seen, sentences: count, hit } = measure(sentences, language);
    expect(names).toBeGreaterThanOrEqual(39);
    expect(count).toBeGreaterThanOrEqual(58);
    expect(seen / names).toBeGreaterThanOrEqual(0.9);
    expect(hit).toBe(0);
  });
});

describe.skipIf(!hasShared)(
  `sentences of others${hasShared ? "" : " (skipped: no cases/names beside the suites)"}`,
  () => {
    it.each(LANGUAGES)("%s: seven of ten names at least, two of thirty look-alikes at most", (language) => {
      const { names, seen, sentences: count, hit } = measure(shared as string, language);
      expect(names).toBeGreaterThan(20);
      expect(seen / names).toBeGreaterThanOrEqual(0.7);
      expect(hit).toBeLessThanOrEqual((count / 30) * 2);
    });
  },
);

describe("what it takes", () => {
  it.each([
    ["My name is Tobias Achterberg.", ["Tobias Achterberg"]],
    ["my name's shanice", ["shanice"]],
    ["Dr. J. Whitcombe", ["J. Whitcombe"]],
    ["Regards,\nFiona Marsh", ["Fiona Marsh"]],
    ["10:15 平井: はい", ["平井"]],
    ["私、三宅と申します。", ["三宅"]],
    ["我叫陈晓燕。", ["陈晓燕"]],
    ["我姓黎。", ["黎"]],
    ["윤서준이라고 합니다", ["윤서준"]],
    ["황 부장님이 연락", ["황"]],
  ])("%j", (text, names) => {
    expect(found(text)).toEqual(expect.arrayContaining(names));
  });
});

describe("what a run has written is no name", () => {
  const written = [
    "[NAME]",
    "[NAME 2]",
    "abcdefghijklmnopabcdefghijklmnop",
    "tok1_abcdefghijklmnopabcdefghijklmnop_",
    "M****** T****",
    "***",
    "NAME",
  ];
  it.each(written)("%s", (text) => {
    for (const sentence of [
      `My name is ${text} and I called.`,
      `Dear Mr. ${text},`,
      `Agent ${text} joined the chat.`,
      `Thanks,\n${text}`,
      `${text}: hello`,
      `${text}様、お待たせしました。`,
      `私、${text}と申します。`,
      `我叫${text}。联系人:${text}`,
      `${text}先生来电`,
      `저는 ${text}입니다. ${text}님 계신가요?`,
      `담당자: ${text}`,
    ]) {
      expect(found(sentence), sentence).toEqual([]);
    }
  });
});

describe("time grows with the text", () => {
  const units = [
    "a",
    "A ",
    "Mr ",
    "Ana ",
    "my name is ",
    "王",
    "王先生",
    "山田",
    "さん",
    "김",
    "님 ",
    "-",
    ": ",
    "\n",
    ".",
    "1 ",
    "名前は",
    "我叫",
  ];
  it.each(units)(
    "a megabyte of %j",
    (unit) => {
      const timeOf = (length: number) => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const before = performance.now();
        warnedIn(text, ["person-name", "street-address", "spoken-number", "spoken-email"]);
        return performance.now() - before;
      };
      timeOf(20_000);
      const short = Math.max(timeOf(50_000), 5);
      expect(timeOf(500_000)).toBeLessThan(short * 60);
    },
    60_000,
  );
});

it("names are seen wherever they stand in a long text", () => {
  const filler = "The order is late and nobody answers. ";
  for (const before of [0, 50, 107, 108, 109, 250]) {
    const text = `${filler.repeat(before)}My name is Tobias Achterberg. ${filler.repeat(300)}`;
    expect(warnedIn(text, ["person-name"]), String(before)).toEqual({ "person-name": 1 });
  }
});

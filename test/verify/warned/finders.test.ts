/** Street addresses, and numbers and addresses in words: verify's own look, which is short and simple. */
import { describe, expect, it } from "vitest";
import { foldWords } from "../../../src/verify/fold-words.ts";
import { WARNED_KINDS, warnedIn } from "../../../src/verify/warned/warned.ts";

function kinds(text: string): string[] {
  return Object.keys(warnedIn(foldWords(text), WARNED_KINDS.slice(1)) ?? {});
}

describe("street addresses", () => {
  it.each([
    "Ship it to 12 Example Street, please",
    "he moved to 4400 Sample Hill Rd Apt 9",
    "deliver to 18 old mill lane",
    "PO Box 4711",
    "Springfield, IL 62704",
    "12/4 MG Road, Bengaluru",
    "Blk 123 Sample Avenue 3",
    "Wohnhaft in der Musterstraße 12a",
    "J'habite 12 rue de la Paix",
    "〒100-0001",
    "住所は東京都千代田区見本町1-2-3です",
    "見本市中央区北一条西2丁目",
    "地址:示例市示例区样本路27号3栋",
    "서울특별시 강남구 예시로 152",
  ])("%s", (text) => {
    expect(kinds(text)).toEqual(["street-address"]);
  });
});

describe("numbers in words", () => {
  it.each([
    "my number is oh nine zero double one two three four five six",
    "two oh two, five five five, oh one four three",
    "triple nine, uh, eight triple seven six five",
    "ゼロきゅうゼロの、いちにいさんよんの、ごおろくななはちです",
    "〇九〇の一二三四の五六七八",
    "幺三八 零零幺三 八零零零",
    "공일공 일이삼사 오육칠팔",
  ])("%s", (text) => {
    expect(kinds(text)).toEqual(["spoken-number"]);
  });
});

describe("e-mail addresses in words", () => {
  it.each([
    "kim dot sample at example dot com",
    "it's kim at example dot co dot uk",
    "kimアットマークexample.com",
    "kim 艾特 example 点 com",
    "킴 골뱅이 example 점 com",
  ])("%s", (text) => {
    expect(kinds(text)).toEqual(["spoken-email"]);
  });
});

describe("ordinary talk", () => {
  it.each([
    "I waited 25 minutes on the road.",
    "We have 3 of the best on the way.",
    "It took 2 days down the lane of memory",
    "I have two kids and three dogs and one cat",
    "Press one for sales, two for support, three for billing",
    "one thousand two hundred and thirty four dollars",
    "at two thirty or three fifteen",
    "find us at example dot com",
    "look at this dot on the screen",
    "二〇二六年一月二日",
    "三四天就到",
    "事故が二三件ありました",
    "이번 주 일요일 오후 두 시",
    "[ADDRESS], [PHONE], [EMAIL]",
    "order 4711234, room 12",
    "高速道路5号線",
  ])("%s", (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

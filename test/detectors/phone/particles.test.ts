/** Numbers as speech is written down, with words between their groups, and what else is written so. */
import { describe, expect, it } from "vitest";
import { withoutPhones } from "../../helpers/phone-cases.ts";

describe("words between groups", () => {
  it.each([
    ["090の1234の5678です", ["JP"], "#です"],
    ["03の1234の5678", ["JP"], "#"],
    ["090ノ1234ノ5678", ["JP"], "#"],
    ["番号は090 の 1234 の 5678", ["JP"], "番号は#"],
    ["電話は5555の0143です", [], "電話は#です"],
    ["010에 1234에 5678이에요", ["KR"], "#이에요"],
    ["010에1234에5678", ["KR"], "#"],
    ["02 다시 312 다시 3456", ["KR"], "#"],
    ["전화번호 555에 0143", [], "전화번호 #"],
    ["138杠1234杠5678", ["CN"], "#"],
    ["010杠62345678", ["CN"], "#"],
  ] as const)("%s, %j", (text, regions, rest) => expect(withoutPhones(text, ...regions)).toBe(rest));

  it.each([
    "2026の11の28",
    "1985年の4月の12日",
    "3月の1234の5678番",
    "注文は0901の2345の6789",
    "1500에 2000",
    "2026에 1234",
    "3杠4杠5",
    "第1の2の3号",
  ])("%s stays", (text) => expect(withoutPhones(text, "JP", "KR", "CN")).toBe(text));
});

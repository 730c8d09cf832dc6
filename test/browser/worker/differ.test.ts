/** What differs between a text and what detectors have made of it. */
import { describe, expect, it } from "vitest";
import { differencesOf } from "../../../src/browser/worker/differ.ts";

/** What went in `<>`, and what came in `{}`. */
function marked(one: string, other: string): string {
  let text = "";
  let at = 0;
  for (const { start, end, otherStart, otherEnd } of differencesOf(one, other)) {
    text += `${one.slice(at, start)}<${one.slice(start, end)}>{${other.slice(otherStart, otherEnd)}}`;
    at = end;
  }
  return text + one.slice(at);
}

describe("differences", () => {
  it.each([
    ["Ana Example and +12025550143", "[NAME] and [PHONE]", "<Ana Example>{[NAME]} and <+12025550143>{[PHONE]}"],
    [
      "号码 13912345678，身份证 11010519491231002X",
      "号码 [PHONE]，身份证 [ID]",
      "号码 <13912345678>{[PHONE]}，身份证 <11010519491231002X>{[ID]}",
    ],
    ["a@example.com,b@example.org", "[EMAIL],[EMAIL]", "<a@example.com>{[EMAIL]},<b@example.org>{[EMAIL]}"],
    ["张三说你好", "[NAME]说你好", "<张三>{[NAME]}说你好"],
    ["line\\nAna\\tB", "line\\n[NAME]\\tB", "line\\n<Ana>{[NAME]}\\tB"],
    ["Ana and Bob", "Anonymous and Bobette", "<Ana>{Anonymous} and <Bob>{Bobette}"],
    ['"0143 ok"', '" ok"', '"<0143>{} ok"'],
    ["no change", "no change", "no change"],
    ["gone", "", "<gone>{}"],
  ])("of %s", (one, other, expected) => {
    expect(marked(one, other)).toBe(expected);
  });

  it("of a text too long to be laid beside the other as a whole", () => {
    const [one, other] = ["words, Ana and +12025550143 so, ", "words, [NAME] and [PHONE] so, "];
    const expected = "words, <Ana>{[NAME]} and <+12025550143>{[PHONE]} so, ";
    expect(marked(one.repeat(3000), other.repeat(3000))).toBe(expected.repeat(3000));
  });
});

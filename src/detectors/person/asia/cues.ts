/** Cues of names in Japanese, Chinese and Korean: the first three characters of each word at which a look is taken. */
import type { Cues } from "../../cues/cue.ts";
import { allContexts } from "./all-contexts.ts";
import { wordsOf } from "./script.ts";

/** Before these honorifics stands no name. */
const COMMON = `大丈夫 客様 皆様 者様 奥様 れ様 同様 仕様 模様 業様 社様 何様 貴様 王様 神様 方様 先様 各様 多様 有様 異様 左様 一様 名様 嬢様 父様 母様 疲様 苦様 主様 用様 態様 者氏 彼氏 摂氏 華氏 宮殿 神殿 本殿 御殿 諸君 날씨 글씨 솜씨 저씨 가씨 말씨 음씨 맵씨`;

let names: readonly string[] | undefined;

/** Made when they are asked for: a program that loads this file need not look for names. */
export const asianCues: Cues = Object.freeze({
  get names(): readonly string[] {
    names ??= [...new Set(allContexts().flatMap(([words]) => words.split(" ").map((word) => word.slice(0, 3))))].filter(
      isWide,
    );
    return names;
  },
  get common(): readonly string[] {
    return wordsOf(COMMON);
  },
});

/** A colon behind such a word is a cue by itself. */
function isWide(cue: string): boolean {
  return cue.charCodeAt(0) > 0x7f;
}

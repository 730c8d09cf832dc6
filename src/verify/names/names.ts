/**
 * Names of people in texts, by verify's own rules: words, what stands around them, and short lists.
 *
 * The room `names` only points out what may be a name, in English, Japanese, Chinese and Korean; it never says that a text holds none. It is slower than the detectors and has nothing of them.
 */

import { chineseNamesIn } from "./asia/chinese.ts";
import { japaneseNamesIn } from "./asia/japanese.ts";
import { koreanNamesIn } from "./asia/korean.ts";
import { englishNamesIn } from "./english/english.ts";
import { joined, type Span } from "./span.ts";

/** Signs of Japanese in a text without kana. */
const JAPANESE = /[様々]|氏名|宛名|契約|担当|受付|承知/;
const HAN = /\p{Script=Han}/u;
const HANGUL = /\p{Script=Hangul}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** `text`: as `foldWords` writes it. */
export function namesIn(text: string): Span[] {
  const found = englishNamesIn(text);
  const hasKana = KANA.test(text);
  const hasHan = HAN.test(text);
  if (hasKana || (hasHan && JAPANESE.test(text))) found.push(...japaneseNamesIn(text));
  if (hasHan && !hasKana) found.push(...chineseNamesIn(text));
  if (HANGUL.test(text)) found.push(...koreanNamesIn(text));
  return joined(found);
}

/**
 * Names of people in Japanese, Chinese and Korean, each by a file of its own.
 *
 * The room `asia` reads characters and what stands beside them; it may not use the detectors' cues or lists.
 */
import type { Span } from "../span.ts";
import { chineseNamesIn, isChineseName } from "./chinese.ts";
import { isJapaneseName, japaneseNamesIn } from "./japanese.ts";
import { isKoreanName, koreanNamesIn } from "./korean.ts";

/** Signs of Japanese in a text without kana. */
const JAPANESE = /[様々]|氏名|宛名|契約|担当|受付|承知/;
const HAN = /\p{Script=Han}/u;
const HANGUL = /\p{Script=Hangul}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

export function asianNamesIn(text: string): Span[] {
  const found: Span[] = [];
  const hasKana = KANA.test(text);
  const hasHan = HAN.test(text);
  if (hasKana || (hasHan && JAPANESE.test(text))) found.push(...japaneseNamesIn(text));
  if (hasHan && !hasKana) found.push(...chineseNamesIn(text));
  if (HANGUL.test(text)) found.push(...koreanNamesIn(text));
  return found;
}

/** Whether all of a text is a name, family name first. */
export function isFamilyAndGiven(text: string): boolean {
  return isJapaneseName(text) || isChineseName(text) || isKoreanName(text);
}

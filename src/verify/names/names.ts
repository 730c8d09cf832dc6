/**
 * Names of people in texts, by verify's own rules: words, what stands around them, and short lists.
 *
 * The room `names` only points out what may be a name, in English, Japanese, Chinese and Korean; it never says that a text holds none. It is slower than the detectors and has nothing of them.
 */
import { asianNamesIn } from "./asia/asia.ts";
import { englishNamesIn } from "./english/english.ts";
import { joined, type Span } from "./span.ts";

/** `text`: as `foldWords` writes it. */
export function namesIn(text: string): Span[] {
  return joined([...englishNamesIn(text), ...asianNamesIn(text)]);
}

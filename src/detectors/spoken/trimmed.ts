/** Runs in scripts without blanks, without what belongs to the words around them. */
import { decode } from "./decode.ts";
import type { Run } from "./run.ts";
import { LANGUAGES } from "./words/words.ts";

const KOREAN = LANGUAGES.indexOf("ko");
const JAPANESE = LANGUAGES.indexOf("ja");

/** `이` is two, and begins what ends a sentence: `팔이에요`. */
const COPULA = /^이(?:요|에요|예요|고|구|라|며|야|죠|지|거든|네|니|었|신)/;
/** A Hangul syllable in front of a digit, other than a particle, is the beginning of its word: `지구`. */
const IN_WORD = /[가-힣](?<![는은가이로호화번])$/;
/** `に` is two, and a particle: `はちになります`, `こちらにゼロ`. */
const PARTICLE = /^に(?:な|お|か|ご|て|れ|し)/;
const AFTER_KANA = /[ぁ-ん一-龥](?<![はがもを])$/;
const LONGEST = 4;
const MOBILE = 11;
const WHOLE = new Set([3, 4, 6, 8, 9, 10, 11, 13, 16]);

export function trimmed(run: Run, text: string): Run {
  if (run.language === KOREAN) return trim(run, text, COPULA, IN_WORD, "");
  return run.language === JAPANESE ? trim(run, text, PARTICLE, AFTER_KANA, "にしごく") : run;
}

/** Whether nothing is missing: codes, cards, ids and numbers of Korea have so many digits. */
function isWhole(digits: string): boolean {
  return digits.startsWith("010") ? digits.length === MOBILE : WHOLE.has(digits.length);
}

/** `kept`: what alone is left out in front; "": anything. */
function trim(run: Run, text: string, after: RegExp, before: RegExp, kept: string): Run {
  let { parts } = run;
  const last = parts.at(-1);
  if (last !== undefined && after.test(text.slice(last.start, last.start + LONGEST))) {
    const rest = { ...run, parts: parts.slice(0, -1) };
    if (run.language === JAPANESE || isWhole(decode(rest, text).digits)) parts = rest.parts;
  }
  const [first] = parts;
  const leaves = first !== undefined && (kept === "" || kept.includes(text.slice(first.start, first.end)));
  if (leaves && before.test(text.slice(Math.max(0, first.start - 1), first.start))) parts = parts.slice(1);
  if (parts.length === 0 || parts === run.parts) return { ...run, parts };
  const start = run.hasPlus ? run.start : (parts[0]?.start as number);
  return { ...run, parts, start, end: parts.at(-1)?.end as number };
}

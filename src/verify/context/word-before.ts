/** The longest known word that ends at a place of a text. */
import { knownWords, SAYS, type Said } from "./words.ts";

export interface Word {
  readonly said: Said;
  readonly start: number;
}

/** The longest known word that ends at `end`; `written` with its capitals, `plain` without. */
export function wordBefore(written: string, plain: string, end: number): Word | undefined {
  const found = dotted(plain, end) ?? longest(written, plain, end);
  if (found !== undefined || plain[end - 1] !== "s") return found;
  // The plural of a Latin word.
  const singular = longest(written, plain, end - 1);
  return singular !== undefined && isLatin(plain, singular.start) ? singular : undefined;
}

/** `p.i.n`, whose last dot is behind it. */
const DOTTED = /(?<![a-z0-9.])[a-z](?:\.[a-z]){1,5}$/;

function dotted(plain: string, end: number): Word | undefined {
  const letters = DOTTED.exec(plain.slice(Math.max(0, end - 12), end))?.[0];
  const said = letters && knownWords().words.get(letters.replace(/\./g, ""));
  if (!letters || !said || (said & SAYS.PASSED) !== 0) return undefined;
  return { said, start: end - letters.length };
}

function longest(written: string, plain: string, end: number): Word | undefined {
  const known = knownWords();
  for (let start = Math.max(0, end - known.longest); start < end; start++) {
    const said = known.words.get(plain.slice(start, end));
    if (said !== undefined && beginsAt(written, plain, start)) return { said, start };
  }
  return undefined;
}

/** A Latin word begins behind what is no Latin letter, or with a capital behind small ones: `homePhone`, but not `iPhone`. */
function beginsAt(written: string, plain: string, start: number): boolean {
  if (start === 0 || !isLatin(plain, start) || !isLatin(plain, start - 1)) return true;
  const isHump = isCapital(written, plain, start) && !isCapital(written, plain, start - 1);
  return isHump && start > 1 && isLatin(plain, start - 2);
}

function isLatin(plain: string, at: number): boolean {
  const letter = plain.charAt(at);
  return letter >= "a" && letter <= "z";
}

function isCapital(written: string, plain: string, at: number): boolean {
  return written[at] !== plain[at] && /\p{Lu}/u.test(written.charAt(at));
}

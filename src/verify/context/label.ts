/** The word in front of digits: the last of known words that stands there, with nothing behind it but marks and words that are passed over. */
import { knownWords, NOTHING_SAID, plainLetters, SAYS, type Said, saysPhone } from "./words.ts";

/** Characters in front of digits that are read. */
const FARTHEST = 80;
const MOST_STEPS = 6;
const MARKS = /[ \t\r\n:=.\-"'`([{<*~>#|_/\\+)]{1,8}$/;
/** Digits of a list, and what parts them from the next. */
const LISTED = /(?<![0-9])[0-9][-0-9. ()+]{0,23}[,;/&|+] ?$/;
const LISTED_AFTER_WORD = /(?<![0-9])[0-9][-0-9. ()+]{0,23}$/;
const LISTING = /^(?:and|or|und|oder|et|ou|y|o|e|dan|atau|va|hay|と|和|或|及|및|aur|और|ya|หรือ|และ)$/;
/** A sentence or a line has ended, and what follows no colon is of another. */
const ENDED = /^[^:=]*(?:[.!?] *\s|\n)[^:=]*$/;
/** A dot may also stand behind a shortened word, or the last of several: `ref. 12`, `docket no. 12`. */
const SHORTENED = /(?:^|[^\p{L}\p{M}])[\p{L}\p{M}]{1,4}$/u;

/**
 * What is said of the digits at `start` of a folded text. `named`: what the name of the member says whose value the text is; it stands in
 * front of all of it.
 */
export function saidBefore(text: string, start: number, named: Said): Said {
  if (start === 0) return named;
  const from = Math.max(0, start - FARTHEST);
  const written = text.slice(from, start);
  const plain = plainLetters(written);
  let end = plain.length;
  let isListed = false;
  for (let step = 0; step < MOST_STEPS; step++) {
    const before = plain.slice(0, end);
    const listed = LISTED.exec(before) ?? (isListed ? LISTED_AFTER_WORD.exec(before) : null);
    isListed = false;
    if (listed !== null) {
      end = listed.index;
      continue;
    }
    const marks = MARKS.exec(before)?.[0] ?? "";
    end -= marks.length;
    if (end === 0) return from === 0 ? named : NOTHING_SAID;
    const word = wordBefore(written, plain, end);
    if (word === undefined) return NOTHING_SAID;
    if ((word.said & SAYS.PASSED) === 0) return isOfThese(word, plain, end, marks) ? word.said : NOTHING_SAID;
    isListed = LISTING.test(plain.slice(word.start, end));
    end = word.start;
  }
  return NOTHING_SAID;
}

/** Whether a word means the digits behind it: one for numbers does, also on the line above. */
function isOfThese({ said, start }: Word, plain: string, end: number, marks: string): boolean {
  if (saysPhone(said) || !ENDED.test(marks)) return true;
  return !marks.includes("\n") && SHORTENED.test(plain.slice(start, end));
}

interface Word {
  readonly said: Said;
  readonly start: number;
}

/** The longest known word that ends at `end`; `written` with its capitals, `plain` without. */
export function wordBefore(written: string, plain: string, end: number): Word | undefined {
  const found = longest(written, plain, end);
  if (found !== undefined || plain[end - 1] !== "s") return found;
  // The plural of a Latin word.
  const singular = longest(written, plain, end - 1);
  return singular !== undefined && isLatin(plain, singular.start) ? singular : undefined;
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

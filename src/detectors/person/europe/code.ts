/** Labels in code, YAML and the like, where things have names oftener than people: `name: 'my-routes'`. */
import { looksLikeWord } from "./endings.ts";
import type { FullName } from "./full-name.ts";
import { GAP } from "./letters.ts";
import { SHAPE, type TextWords } from "./text-words.ts";

const QUOTES = new Set(["'", '"', "`"]);
const { BLANK, LINE, DASH } = GAP;

/** Whether the label in front of a value is one of code, and the value does not look like a name even so. */
export function isNamedInCode(words: TextWords, name: FullName): boolean {
  return isInCode(words, name) && !isLikeName(words, name);
}

function isInCode(words: TextWords, name: FullName): boolean {
  const label = name.from - 1;
  if (label < 0 || (words.shape(label) & SHAPE.CAPITAL) !== 0) return false;
  if (QUOTES.has(words.text[(words.starts[name.from] as number) - 1] as string)) return true;
  const before = words.gap(label);
  if (isBraced(words, label) || ((before & DASH) !== 0 && (before & LINE) !== 0)) return true;
  // `My name: zelda` is said; `name: build` alone is not.
  return name.isSmall && before !== BLANK;
}

const MOST_BLANKS = 4;

function isBraced(words: TextWords, label: number): boolean {
  const start = words.starts[label] as number;
  return words.text
    .slice(Math.max(0, start - MOST_BLANKS), start)
    .trimEnd()
    .endsWith("{");
}

/** A given name, or all of two words with capitals. */
function isLikeName(words: TextWords, name: FullName): boolean {
  if (name.mayBeGiven) return words.gap(name.to) !== BLANK || name.isGiven;
  const isWhole = name.parts > 1 && !name.isSmall && words.gap(name.to) !== BLANK;
  return isWhole && !looksLikeWord(words.small(name.from)) && !looksLikeWord(words.small(name.to - 1));
}

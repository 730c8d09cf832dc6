/** What is looked for of a field's value: of a name each word, of an address or a number all of it. */
import { evidenceOf } from "../../detectors/evidence.ts";
import { decodedOf } from "../encodings/decoded.ts";
import { DEEPEST_ENCODING } from "../see-through.ts";
import { isNumberText, type KnownNumber, numberOf } from "./known-numbers.ts";
import { nameText } from "./name-text.ts";
import { isCommonWord, isParticle, isPlaceholder, isTitle, withoutHonorific } from "./name-words.ts";
import { type Word, type WordKind, wordsIn } from "./word-kinds.ts";

/** A word of a name. */
export interface Part {
  readonly text: string;
  readonly kind: WordKind;
  /**
   * `strong`: taken wherever it stands. `weak`: beside another part or an honorific. `particle`: beside a strong one. `last`: of a
   * text that is taken whole.
   */
  readonly rank: "strong" | "weak" | "particle" | "last";
}

/** Words that follow each other in a name. */
export type Sequence = readonly Part[];

export interface ValueTerms {
  readonly sequences: readonly Sequence[];
  /** Taken as they are; they neither begin nor end with a blank. */
  readonly exact: readonly string[];
  readonly numbers: readonly KnownNumber[];
}

/** How a value is to be read. */
export interface ValueReading {
  /** What earlier runs wrote in place of values, as `[NAME]`: it stands for nobody. */
  readonly labels: ReadonlySet<string>;
  /** The character by which an earlier run has hidden a part of it: what is left of a word beside one is no word. */
  readonly masked?: string | undefined;
  /** Its words mean a person also beside digits. */
  readonly isName?: boolean | undefined;
}

const FEWEST_LETTERS = 3;
const FEWEST_OF_FREE = 2;
/** Of scripts in which a letter is no syllable. */
const LONG_SCRIPTS = /^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
const FEWEST_EXACT = 5;
/** A label, also a numbered one: `[NAME]`, `[NAME 2]`. */
const LABEL = /\[([a-z_]{1,99})(?: [0-9]{1,99})?\]/g;
/** Stands for what is no word: those beside it do not follow each other. */
const BREAK = "\0";
/** `O'Brien` is also written `OBrien`. */
const JOINING = /(?<=(?<![\p{L}\p{M}])\p{L}\p{M}{0,2})'(?=\p{L}{3})/gu;
const IN_BRACKETS = /<([^<>]*)>/g;
const SCHEME = /^(?:mailto|tel|sips?|callto|whatsapp|xmpp):/;
/** What spreadsheets write around digits, and after them. */
const FORMULA = /^=(?=")/;
const ZEROS = /(?<=^[+0-9][0-9 ()-]{0,40})\.0{1,9}$/;
const BETWEEN_NUMBERS = / ?[/;|] ?/;
const BEFORE_HANGING =
  /^[+0-9(][-0-9\s().]{5,40}(?=@|[;,]|\s?(?:ext|extension|x|#|durchwahl|anexo|ramal|内線|内线|分机)[.:]?\s?[0-9])/;
const FEWEST_OF_PHONE = 7;
const QUOTES = /^[\s"'“”„‘’«»\0]{1,99}|[\s"'“”„‘’«»\0]{1,99}$/g;

/** Most names: words of ASCII letters, none of which could be base64. Read in a tenth of the time, and no otherwise. */
const PLAIN_NAME = /^[A-Za-z]{1,15}(?: [A-Za-z]{1,15}){0,3}$/;

export function termsOf(value: string, reading: ValueReading): ValueTerms {
  const { masked } = reading;
  const folded = PLAIN_NAME.test(value) ? value.toLowerCase() : undefined;
  const isPlain = folded !== undefined && (masked === undefined || !folded.includes(masked));
  return isPlain ? termsOfPlain(folded) : termsOfAny(value, reading);
}

function termsOfPlain(folded: string): ValueTerms {
  const words = isPlaceholder(folded) ? [] : folded.split(" ");
  const sequence = sequenceOf(words.map((word) => ({ word, kind: "word" })));
  return { sequences: sequence.length > 0 ? [sequence] : [], exact: [], numbers: [] };
}

function termsOfAny(value: string, reading: ValueReading): ValueTerms {
  const found: Found = { sequences: [], exact: [], numbers: [] };
  for (const text of levelsOf(value)) {
    const folded = nameText(text).text;
    if (!isPlaceholder(folded)) addTerms(folded, reading, found);
  }
  return found;
}

type Found = { readonly [list in keyof ValueTerms]: ValueTerms[list][number][] };

/** A value as it is written, and what it says where it is encoded, level by level. */
function levelsOf(value: string): readonly string[] {
  const levels = [value];
  while (levels.length <= DEEPEST_ENCODING) {
    const text = levels.at(-1) as string;
    const decoded = decodedOf(text, evidenceOf(text));
    if (decoded === undefined) break;
    levels.push(decoded.text);
  }
  return levels;
}

function addTerms(folded: string, reading: ValueReading, found: Found): void {
  const { labels, masked, isName = false } = reading;
  const bare = folded.replace(LABEL, (label, name: string) => (labels.has(`[${name.toUpperCase()}]`) ? BREAK : label));
  const rest = bare.replace(IN_BRACKETS, (_, address: string) => {
    addAddress(address, masked, found);
    return BREAK;
  });
  const isAddress = /[@0-9]/.test(rest);
  const isMasked = masked !== undefined && rest.includes(masked);
  if ((isAddress || isMasked) && bare === folded) addAddress(rest, masked, found);
  if (isAddress && !isName) return;
  found.sequences.push(...sequencesIn(rest, masked));
  const joined = rest.replace(JOINING, "");
  if (joined !== rest) found.sequences.push(...sequencesIn(joined, masked));
}

function addAddress(text: string, masked: string | undefined, found: Found): void {
  const plain = text.replace(FORMULA, "").replace(QUOTES, "").trim();
  const bare = plain.replace(SCHEME, "").replace(QUOTES, "").trim().replace(ZEROS, "");
  const numbers = numbersIn(bare).filter((number) => masked === undefined || !number.includes(masked));
  found.numbers.push(...numbers.map(numberOf));
  if (isNumberText(bare)) return;
  for (const exact of new Set([plain, bare])) if (isDistinctive(exact)) found.exact.push(exact);
}

/** What is a number, and those that stand beside another one or in front of what hangs on them. */
function numbersIn(text: string): readonly string[] {
  const parts = text.split(BETWEEN_NUMBERS);
  const all = parts.length > 1 && parts.every(isPhoneLike) ? parts : [text];
  const first = BEFORE_HANGING.exec(text)?.[0];
  return (first !== undefined && isPhoneLike(first) ? [first] : all).filter(isNumberText);
}

function isPhoneLike(text: string): boolean {
  return isNumberText(text) && text.replace(/[^0-9]/g, "").length >= FEWEST_OF_PHONE;
}

/** A number of few digits may be any; a word or two among them make one. */
function isDistinctive(text: string): boolean {
  let letters = 0;
  for (const { word, kind } of wordsIn(text)) letters += kind === "free" ? 2 * word.length : word.length;
  return letters >= FEWEST_LETTERS || letters + text.replace(/[^0-9]/g, "").length >= FEWEST_EXACT;
}

/** The words of a text that follow each other; what an earlier run has masked, and what digits belong to, is none. */
function sequencesIn(text: string, masked: string | undefined): Sequence[] {
  const sequences: Word[][] = [[]];
  let at = 0;
  for (const word of wordsIn(text)) {
    const end = word.index + word.word.length;
    const isBroken = isPiece(text, word) || isBesideMask(text, word.index, end, masked);
    if (isBroken || text.slice(at, word.index).includes(BREAK)) sequences.push([]);
    if (!isBroken) sequences.at(-1)?.push(word);
    at = end;
  }
  return sequences.map(sequenceOf).filter(({ length }) => length > 0);
}

/** A piece of something with digits, as a user's name may be. */
function isPiece(text: string, { word, index, kind }: Word): boolean {
  return kind === "word" && (isDigit(text[index - 1]) || isDigit(text[index + word.length]));
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

function isBesideMask(text: string, start: number, end: number, masked: string | undefined): boolean {
  return masked !== undefined && (text[start - 1] === masked || text.startsWith(masked, end));
}

function sequenceOf(words: readonly Pick<Word, "word" | "kind">[]): Sequence {
  const plain = words.filter(({ word }) => !isTitle(word));
  return plain.map(({ word, kind }) => {
    const text = kind === "free" ? withoutHonorific(word) : word;
    return { text, kind, rank: rankOf(text, kind, plain.length) };
  });
}

/** `size`: how many words the name has. */
function rankOf(word: string, kind: WordKind, size: number): Part["rank"] {
  if (size > 2 && isParticle(word)) return "particle";
  if (isCommonWord(word)) return "weak";
  const isShort = kind !== "word" && !LONG_SCRIPTS.test(word);
  const letters = isShort ? Array.from(word).length : word.length;
  return letters >= (isShort ? FEWEST_OF_FREE : FEWEST_LETTERS) ? "strong" : "weak";
}

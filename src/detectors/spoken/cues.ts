/** Words near which a number or an address of e-mail may be said: which texts the detectors of this room are shown. */
import type { Cues } from "../cues/cue.ts";
import { inKatakana } from "./lexicon.ts";
import { EMAIL_MARKS, MARK, PROVIDERS } from "./words/email-words.ts";
import { CODE, LANGUAGES, linesOf } from "./words/words.ts";

/** A code of three or four digits is said in too few words: a word in front counts, too. */
const LABELS = "cvv cvc csc security pin otp code social back 번호";
/** Syllables that are digits, and more often something else: by themselves they say nothing. */
const SYLLABLES = new Set("に し ご く 이 일 사 오".split(" "));
/** What is said long in place of them. */
const LONG = "にー ごー しー くー";
const KOREAN = LANGUAGES.indexOf("ko");

/** Words for digits that are far more often something else, and what corrects a number: it has others. */
const FREQUENT = new Set("i a e no do so sorry".split(" "));

/** An address whose sign is `at` has a dot that is said, or one of these. */
const TOPS = "com net org edu gov uk fr jp cn kr br nz eu nl dk pl cz sg hk tw za de it es pt";
const SAID = new Set<number>([MARK.AT, MARK.DOT]);
const PUNKT = "punkt ponto";

let numbers: readonly string[] | undefined;
let emails: readonly string[] | undefined;

export const spokenCues: Cues = Object.freeze({
  get numbers() {
    numbers ??= numberCues();
    return numbers;
  },
  ats: ["at", "ät", "圈"],
  tops: TOPS.split(" "),
  get emails() {
    emails ??= emailCues();
    return emails;
  },
});

function numberCues(): readonly string[] {
  const all = [...LANGUAGES.keys()].flatMap((language) =>
    linesOf(language).flatMap(([code, words]) => (code === CODE.AND ? [] : words)),
  );
  const cues = all.filter((word) => !SYLLABLES.has(word) && !FREQUENT.has(word) && !word.includes("'"));
  const kana = [...cues, ...LONG.split(" ")].map(inKatakana);
  return [...new Set([...cues, ...kana, ...LONG.split(" "), ...LABELS.split(" "), ...koreanPairs()])];
}

/** Two digits side by side. */
function koreanPairs(): readonly string[] {
  const digits = linesOf(KOREAN).flatMap(([code, words]) =>
    code < 10 ? words.filter(({ length }) => length === 1) : [],
  );
  return digits.flatMap((one) => digits.map((other) => one + other));
}

function emailCues(): readonly string[] {
  const marks = EMAIL_MARKS.trim()
    .split("\n")
    .flatMap((line, code) => (SAID.has(code) ? line.split(" ") : []));
  // Of `@マーク` the word: the sign alone is in every address.
  const words = marks.map((word) => word.replace(/^@/, ""));
  return [...words, ...PROVIDERS, ...PUNKT.split(" ")].filter((word) => word !== "");
}

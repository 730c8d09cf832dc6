/** Names of people in Korean: words between blanks, without their particles, that are built like a name or stand where one stands. */
import { GIVEN_ENDS, GIVEN_SYLLABLES, koreanFamilies, notKoreanNames } from "../lists/korean.ts";
import type { Span } from "../span.ts";
import { GLUED_TITLES, isKin, isLabel, PARTICLES, RANKS, SPEAKS, TITLES, VERBS } from "./korean-words.ts";

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the word before, and behind it. */
  readonly gap: string;
  readonly behind: string;
}

interface Place {
  readonly words: readonly Word[];
  readonly at: number;
  readonly text: string;
  /** Without titles and particles. */
  readonly core: string;
  readonly title: string;
  readonly particle: string;
}

const HANGUL = /\p{Script=Hangul}+/gu;
const MOST_GAP = 12;

export function koreanNamesIn(text: string): Span[] {
  const words = wordsOf(text);
  const found: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const core = nameAt(text, words, at);
    const { start } = words[at] as Word;
    if (core !== "") found.push({ start, end: start + core.length });
  }
  return found;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const { 0: word, index } of text.matchAll(HANGUL)) {
    const end = index + word.length;
    const gap = text.slice(Math.max(before, index - MOST_GAP), index);
    words.push({ text: word, start: index, end, gap, behind: text.slice(end, end + MOST_GAP) });
    before = end;
  }
  return words;
}

/** The name that the word begins with; "" for none. */
function nameAt(text: string, words: readonly Word[], at: number): string {
  const { text: word } = words[at] as Word;
  if (word.length > 12 || notKoreanNames().has(word)) return "";
  const ways = [...splits(word)];
  if (ways.some(([core, title, particle]) => title === "" && particle !== "" && notKoreanNames().has(core))) return "";
  for (const [core, title, particle] of ways) {
    if (core === "" || notKoreanNames().has(core) || isLabel(core) || isDerived(core)) continue;
    if (isName({ words, at, text, core, title, particle })) return core;
  }
  return "";
}

/** All ways to take a word for a name with a title, a particle, both or nothing behind it. */
function* splits(word: string): Generator<readonly [core: string, title: string, particle: string]> {
  for (const particle of PARTICLES) {
    if (particle !== "" && !(word.length > particle.length && word.endsWith(particle))) continue;
    const stem = word.slice(0, word.length - particle.length);
    for (const title of GLUED_TITLES) {
      if (stem.length > title.length && stem.endsWith(title))
        yield [stem.slice(0, stem.length - title.length), title, particle];
    }
    yield [stem, "", particle];
  }
}

/** `예약된`, `정기권`: a word of the list with one syllable more. */
function isDerived(core: string): boolean {
  return (
    core.length === 3 &&
    "된한할용자인형식비료금권증서실소품점".includes(core[2] as string) &&
    notKoreanNames().has(core.slice(0, 2))
  );
}

type Looks = "whole" | "built" | "family" | "no";

/** `whole`: with syllables of given names alone; `built`: a family name and two syllables. */
function looksOf(core: string): Looks {
  if (koreanFamilies().has(core)) return "family";
  const size = koreanFamilies().has(core.slice(0, 2)) && core.length >= 3 ? 2 : 1;
  const given = core.slice(size);
  if (!koreanFamilies().has(core.slice(0, size)) || given.length > 2) return "no";
  if (given.length === 1) return size === 2 || GIVEN_ENDS.includes(given) ? "built" : "no";
  const isGiven = GIVEN_SYLLABLES.includes(given[0] as string) && GIVEN_ENDS.includes(given[1] as string);
  return isGiven ? "whole" : "built";
}

function isName(place: Place): boolean {
  const { core } = place;
  const looks = looksOf(core);
  if (titleOf(place)) return isTitled(place, looks);
  if (core.length < 2) return false;
  if (looks === "no") return false;
  if (isSpeaker(place) || isSigned(place)) return core.length > 2;
  return isIntroduced(place, looks) || (looks === "whole" && (isDoing(place) || isWithRole(place)));
}

/** Glued, or the next word. */
function titleOf({ title, particle, words, at }: Place): string {
  if (title !== "") return title;
  const next = words[at + 1];
  if (particle !== "" || next === undefined || next.gap !== " ") return "";
  return TITLES.find((one) => next.text.startsWith(one)) ?? "";
}

function isTitled(place: Place, looks: Looks): boolean {
  const { core, title, words, at } = place;
  const called = titleOf(place);
  if (looks === "family")
    return called !== "님" ? isRank(called) || called.startsWith("씨") : (words[at]?.gap ?? "") === " ";
  if (looks === "no") return called === "님" && title !== "" && isForeign(core);
  return core.length >= 3 || (looks === "built" && ["님", "씨"].includes(called));
}

function isRank(title: string): boolean {
  return RANKS.some((rank) => title.startsWith(rank));
}

/** `스미스님`: those who are called 님 without a name are few. */
function isForeign(core: string): boolean {
  return core.length >= 2 && !/[자원장사인관수무생주객신부녀모]$/.test(core);
}

/** `저는 하지원이에요`, `성함이 신동엽 맞으신가요`, `담당자: 오세훈`. */
function isIntroduced({ words, at, core, particle, text }: Place, looks: Looks): boolean {
  const { gap, behind } = words[at] as Word;
  if (core.length < 3 && !/라고/.test(particle)) return false;
  if (/라고$|라고요$|라고합니다$/.test(particle)) return core.length >= 2;
  const before = words[at - 1]?.text ?? "";
  const isBeside = /^ ?[:：-]? ?$|^ ?\) ?$|^\]? ?$/.test(gap);
  const isEnd = particle !== "" || /^(?:$|[\s.,!?)(\n])/.test(behind);
  if (isBeside && isLabel(before) && isEnd)
    return looks === "whole" || !gap.includes(":") || (core.length === 3 && !isSpeakingRole(before));
  if (isBeside && isKin(before)) return true;
  const isSaid = /^(?:입니다|이에요|예요|이예요|인데요|이라는|입니다만|이고요|이구요|이라)$/.test(particle);
  return (
    isSaid &&
    looks === "whole" &&
    (isLabel(before) ||
      /^(?:저는|전|제가|나는|본인은|여기는|상담원|담당)$/.test(before) ||
      endsSentence(text, words, at))
  );
}

/** In front of a colon, whose words follow. */
function isSpeakingRole(word: string): boolean {
  return /^(?:고객|상담원|상담사|회원|기사|매니저|학생|본인|사용자)$/.test(word);
}

function endsSentence(text: string, words: readonly Word[], at: number): boolean {
  const { end } = words[at] as Word;
  return /^(?:$|[.!?,\n~])/.test(text.slice(end, end + 1));
}

/** `홍길동: 요금제`, at the beginning of a line. */
function isSpeaker({ words, at, text, particle }: Place): boolean {
  const { start, behind } = words[at] as Word;
  if (particle !== "" || !/^ ?(?:\([^()]{0,10}\))? ?[:：]/.test(behind)) return false;
  return /(?:^|\n)[ \t]*(?:[[(]?\d[\d:./년월일시분 -]*[\])]?[ \t]*)?$/.test(text.slice(Math.max(0, start - 30), start));
}

/** `곽도원 올림`. */
function isSigned({ words, at, particle }: Place): boolean {
  return particle === "" && /^(?:올림|드림|배상|拜上)$/.test(words[at + 1]?.text ?? "");
}

/** `류현진이 전화했어요`. */
function isDoing({ words, at, particle }: Place): boolean {
  const next = words[at + 1]?.text ?? "";
  return (
    /^(?:이|가|은|는|께서|과|와|한테|에게|이랑|랑|하고)$/.test(particle) && VERBS.some((verb) => next.startsWith(verb))
  );
}

/** `임지호 상담원입니다`, `고객센터 김민수`. */
function isWithRole({ words, at, core }: Place): boolean {
  const next = words[at + 1];
  return core.length === 3 && next?.gap === " " && SPEAKS.some((role) => next.text.startsWith(role));
}

/** Whether all of a text is a family name and a given name. */
export function isKoreanName(text: string): boolean {
  return looksOf(text.replace(" ", "")) === "whole" && !notKoreanNames().has(text);
}

/** Addresses in Korean: 시·도 to 번지, or 도로명 and its number, the building behind (도로명주소법; Korea Post). */

import type { Span } from "../detector.ts";
import { runEnd } from "../digits.ts";
import { endOf, isHangul, nextDigit } from "./unspaced.ts";
import { KOREAN_CITIES, KOREAN_COUNTIES, KOREAN_DISTRICTS, KOREAN_REGIONS, NO_KOREAN_ROADS } from "./words/korea.ts";
import { wordsOf } from "./words/said.ts";

const NUMBER = /(?:산 ?)?\d{1,5}(?:-\d{1,4})?(?![\d.:%])/y;
/** Counted, timed or dated. */
const COUNTED =
  /(?:개|명|원|년|월|일(?![가-힣])|일간|시(?![가-힣])|시간|분(?![가-힣])|초|번(?![지길])|회|차|주(?![소가-힣])|대(?![로])|장|건|박|인|배|층|킬로|미터|km|가(?= ?\d))/y;
const LANE = /번?길/y;
const PLOT = / ?번지(?: ?\d{1,3}호)?/y;
const FLOOR =
  /[ ,]{1,2}(?:[가-힣A-Za-z0-9]{1,12} ){0,2}(?:[가-힣A-Za-z]{0,10})?(?:제 ?)?(?:지하 ?)?[A-Za-z]?\d{1,5}(?:-\d{1,4})?(?:동|호|층)(?![가-힣]{1,2}(?:구|시|군))/y;
const BRACKETS = / ?\([가-힣0-9A-Za-z ,.-]{2,30}\)/y;
const BUILDING =
  /[ ,]{1,2}[가-힣A-Za-z0-9]{1,12}(?:빌딩|아파트|빌라|오피스텔|타워|맨션|주택|프라자|플라자|센터)(?![가-힣]{2})/y;
const CODE_BEHIND = /[ ,]{1,2}\(?\d{5}\)?(?![\d-]|[가-힣]{0,1}[원개명])/y;
const CODE_BEFORE = /(?:\(?우\)? ?)?\(?\d{5}\)?[ ,]{1,2}$/;
const CODE_LABEL = /우편 ?번호(?:는|가|:)? ?:? ?$/;
const CODE = /\d{5}(?![\d-])/y;
const APARTMENT = /(?:아파트|빌라|맨션|타운|오피스텔|자이|래미안|푸르지오|힐스테이트)$/;
const MOST_WORDS = 7;
const LONGEST_WORD = 12;

let regions: ReadonlySet<string> | undefined;
let noRoads: ReadonlySet<string> | undefined;

export function koreanAddresses(text: string): Span[] {
  const spans: Span[] = [];
  let floor = 0;
  for (let at = nextDigit(text, 0); at >= 0; at = nextDigit(text, at)) {
    const span = addressAt(text, at, floor) ?? codeAt(text, at, floor);
    if (span === undefined) at = runEnd(text, at);
    else {
      spans.push(span);
      floor = span.end;
      at = span.end;
    }
  }
  return spans;
}

function codeAt(text: string, at: number, floor: number): Span | undefined {
  const end = endOf(CODE, text, at);
  return end > at && CODE_LABEL.test(text.slice(Math.max(floor, at - 10), at)) ? { start: at, end } : undefined;
}

/** The address whose number begins at `at`, behind a road, a quarter or a village. */
function addressAt(text: string, at: number, floor: number): Span | undefined {
  const from = text[at - 2] === "산" || text[at - 1] === "산" ? text.lastIndexOf("산", at) : at;
  const wordEnd = text[from - 1] === " " ? from - 1 : from;
  const word = wordStart(text, wordEnd, floor);
  if (word === wordEnd) return undefined;
  const end = numberEnd(text, from, text.slice(word, wordEnd));
  if (end === from) return undefined;
  const start = districtsStart(text, word, floor);
  if (start === word && !isLabelled(text, word, floor)) return undefined;
  return { start: withCode(text, start, floor), end: tailEnd(text, end) };
}

/** Where a word of Hangul, and digits in it, begins that ends at `end`. */
function wordStart(text: string, end: number, floor: number): number {
  let start = end;
  const lowest = Math.max(floor, end - LONGEST_WORD);
  while (start > lowest && (isHangul(text.charCodeAt(start - 1)) || isInnerDigit(text, start - 1, end))) start--;
  return start;
}

/** `중앙로1가`, `테헤란로7길`, `3·1대로`. */
function isInnerDigit(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x30 && code <= 0x39 && at + 1 < end) || text[at] === "·";
}

function numberEnd(text: string, at: number, word: string): number {
  const number = endOf(NUMBER, text, at);
  if (number === at) return at;
  const isRoad = /(?:로|길)$/.test(word) && !isNoRoad(word);
  const isQuarter = /(?:[가-힣](?:동|리|읍|면)|[가-힣0-9]가)$/.test(word) && word.length > 1;
  if (!isRoad && !isQuarter) return APARTMENT.test(word) ? apartmentEnd(text, at) : at;
  const plot = endOf(PLOT, text, number);
  if (plot > number) return plot;
  return endOf(LANE, text, number) > number || endOf(COUNTED, text, number) > number ? at : number;
}

/** `래미안아파트 101동 1203호`. */
function apartmentEnd(text: string, at: number): number {
  return endOf(/\d{1,4}동 ?\d{1,5}호/y, text, at);
}

function isNoRoad(word: string): boolean {
  noRoads ??= new Set(wordsOf(NO_KOREAN_ROADS));
  return word.endsWith("으로") || word.length < 2 || noRoads.has(word);
}

/** Where the row of regions, towns and quarters begins that ends in front of `word`; `word` if there is none. */
function districtsStart(text: string, word: number, floor: number): number {
  let start = word;
  let first = word;
  let known = false;
  for (let words = 0; words < MOST_WORDS && text[start - 1] === " "; words++) {
    const before = wordStart(text, start - 1, floor);
    if (before === start - 1) break;
    const name = text.slice(before, start - 1);
    const isTown = isDistrict(name);
    if (!isTown && !/[가-힣](?:동|리|읍|면|가|로|길)$/.test(name)) break;
    if (isTown) first = before;
    known ||= isTown;
    start = before;
  }
  return known ? first : word;
}

function isDistrict(name: string): boolean {
  regions ??= new Set([
    ...wordsOf(KOREAN_REGIONS),
    ...wordsOf(KOREAN_DISTRICTS),
    ...wordsOf(KOREAN_CITIES).map((city) => `${city}시`),
    ...wordsOf(KOREAN_COUNTIES).map((county) => `${county}군`),
  ]);
  return regions.has(name);
}

function isLabelled(text: string, at: number, floor: number): boolean {
  return /(?:주소|거주지|소재지)[가-힣]{0,3}[ :]{1,2}$/.test(text.slice(Math.max(floor, at - 10), at));
}

function withCode(text: string, start: number, floor: number): number {
  const code = CODE_BEFORE.exec(text.slice(Math.max(floor, start - 12), start));
  return code === null ? start : start - code[0].length;
}

function tailEnd(text: string, at: number): number {
  let end = at;
  for (let parts = 0; parts < 5; parts++) {
    const next = Math.max(endOf(FLOOR, text, end), endOf(BRACKETS, text, end), endOf(BUILDING, text, end));
    if (next === end) break;
    end = next;
  }
  return endOf(CODE_BEHIND, text, end);
}

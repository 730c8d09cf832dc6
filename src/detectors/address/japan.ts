/** Addresses in Japanese: 都道府県 to 番地 or 号, the building and its room, the code in front (Japan Post; 住居表示に関する法律). */

import type { Span } from "../detector.ts";
import { isDigit, runEnd } from "../digits.ts";
import { endOf, isHan, isHiragana, isKatakana, nextDigit } from "./unspaced.ts";
import { HIRAGANA_TOWNS, LABELS, NO_TOWNS, PREFECTURES } from "./words/japan.ts";
import { wordsOf } from "./words/said.ts";

const NUMBER = String.raw`(?:\d{1,5}|[一二三四五六七八九十百]{1,5})`;
const UNIT = "丁目|番地の(?=\\d)|番地|番町|番|号棟|号室|号|地割|条[東西南北]?|線[東西南北]?";
/** `3丁目`, `15番`; of `1-2-3` the first two. */
const PART = new RegExp(`(?:${NUMBER}(?:${UNIT})|\\d{1,5}[-の](?=\\d))`, "y");
const LAST = /\d{1,5}(?:号室|号|番地|番)?/y;
/** What is counted, timed or dated. */
const COUNTED = /^(?:[年月日時分人名件個回円本枚台歳週才割%:.]|営業日|か月|ヶ月|カ月|万|千円|-?\d)/;
const BUILDING =
  /[ ,、]{0,2}[\u30a1-\u30fa\u30fc々\u4e00-\u9fffA-Za-z0-9・&'ー]{0,24}?(?:ビルディング|ビル|マンション|アパート|ハイツ|コーポ|メゾン|ハイム|タワー|レジデンス|ハウス|パレス|ヒルズ|プラザ|コート|団地|館|荘|寮|センター)[\u30a1-\u30fa\u30fc々\u4e00-\u9fff]{0,8}?(?=[ \dA-Z、。,)]|$|[\u3041-\u309f])/y;
const NAMED_ROOM =
  /[ ,、]{1,2}[\u30a1-\u30fa\u30fc々\u4e00-\u9fffA-Za-z・&'ー]{1,20} ?[A-Za-z]?\d{1,5}(?:号室|号棟|号|階|F|室)/y;
const ROOM = /[ ,、-]{0,2}[A-Za-z]?\d{1,5}(?:号室|号棟|号|階|F|室|棟)?(?![年月日時分人件個回円:.])/y;
/** `B棟12階` */
const WING = /[ ]?[A-Z东西南北東]{1,2}棟/y;
const CODE_BEFORE = /(?:〒 ?)?\d{3}-\d{4}[ ,、]{0,2}$|〒 ?\d{7}[ ,、]{0,2}$/;
const CODE = /\d{3}-?\d{4}(?![\d-])/y;
const PLACE_BEHIND = /[県市区町村郡]|京都|阪府|海道/;
const PLACE_NEAR = 12;
const CODE_LABEL = /(?:〒|郵便番号)(?:は|:|：)? ?$/;
const KANA = /[\u3041-\u30fa]/;
const BARE_END = /^(?:$|[。、,\n)]|です|に[^ち]|へ|まで|在)/;
const TOWN_ENDS = "市区町村郡";
/** Behind 市 and the like they make another word of it. */
const NO_TOWN_BEHIND = "場内民役外立間域長政営販産";
const FAR = 40;
const MOST_PARTS = 6;

let prefectures: ReadonlySet<string> | undefined;
let hiragana: readonly string[] | undefined;
let labels: readonly string[] | undefined;
let noTowns: ReadonlySet<string> | undefined;

export function japaneseAddresses(text: string): Span[] {
  const hasKana = KANA.test(text);
  const spans: Span[] = [];
  let floor = 0;
  for (let at = nextDigit(text, 0); at >= 0; at = nextDigit(text, at)) {
    const span = addressAt(text, at, floor, hasKana) ?? codeAt(text, at, floor);
    if (span === undefined) at = runEnd(text, at);
    else {
      spans.push(withCodeBefore(text, span, spans));
      floor = span.end;
      at = span.end;
    }
  }
  return spans;
}

/** A code that stands directly in front belongs to the address. */
function withCodeBefore(text: string, span: Span, spans: Span[]): Span {
  const last = spans.at(-1);
  if (last === undefined || span.start - last.end > 2 || text.slice(last.end, span.start).trim() !== "") return span;
  spans.pop();
  return { start: last.start, end: span.end };
}

/** `郵便番号150-0001`, and `〒150-0001` with the word of a place behind it. */
function codeAt(text: string, at: number, floor: number): Span | undefined {
  const end = endOf(CODE, text, at);
  if (end === at) return undefined;
  const label = CODE_LABEL.exec(text.slice(Math.max(floor, at - 8), at))?.[0];
  if (label === undefined) return undefined;
  if (!label.startsWith("〒")) return { start: at, end };
  return PLACE_BEHIND.test(text.slice(end, end + PLACE_NEAR)) ? { start: at - label.length, end } : undefined;
}

function addressAt(text: string, at: number, floor: number, hasKana: boolean): Span | undefined {
  if (!isOfPlace(text, at - 1)) return undefined;
  const numbers = numbersEnd(text, at);
  if (numbers === at) return bareAt(text, at, floor, hasKana);
  const start = placeStart(text, at, numbers, floor, hasKana);
  return start < 0 ? undefined : { start: withCode(text, start, floor), end: buildingEnd(text, numbers) };
}

/** `見本町29 コーポ例 205号室`, `大字例口2138です`: a number without its word, where what follows it is a building, or nothing. */
function bareAt(text: string, at: number, floor: number, hasKana: boolean): Span | undefined {
  const number = runEnd(text, at);
  if (number - at > 5) return undefined;
  const building = buildingEnd(text, number);
  if (building === number && !BARE_END.test(text.slice(number, number + 2))) return undefined;
  const lowest = namesStart(text, at, Math.max(floor, at - FAR));
  const prefecture = prefectureIn(text, lowest, at);
  if (prefecture < 0 && building === number) return undefined;
  const start = placeStart(text, at, building, floor, hasKana);
  if (start < 0 || townIn(text, Math.max(start, lowest), at) < 0) return undefined;
  return { start: withCode(text, start, floor), end: building };
}

function isOfPlace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isHan(code) || isKatakana(code) || isHiragana(code);
}

/** Where the numbers end that begin at `at`; `at` if they are not those of a house or a block. */
function numbersEnd(text: string, at: number): number {
  let end = at;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const next = endOf(PART, text, end);
    if (next === end) break;
    end = next;
  }
  const last = end > at ? endOf(LAST, text, end) : end;
  return last > at && COUNTED.test(text.slice(last, last + 3)) ? at : last;
}

function placeStart(text: string, at: number, end: number, floor: number, hasKana: boolean): number {
  const lowest = namesStart(text, at, Math.max(floor, at - FAR));
  const prefecture = prefectureIn(text, lowest, at);
  const town = prefecture >= 0 ? prefecture : townIn(text, lowest, at);
  if (town >= 0)
    return isNamed(text, town, at) && (prefecture >= 0 || hasKana || !isChinese(text.slice(town, end))) ? town : -1;
  // `神宮前5丁目52-2`
  const block = endOf(/\d{1,2}丁目/y, text, at);
  if (block === at || !isDigit(text.charCodeAt(block)) || end === block) return -1;
  return withoutLabel(text, hanStart(text, at, Math.max(lowest, at - 8)), at);
}

/** `1号`, `88号院`: Japanese has 丁目 or 番 in front of 号, if the text has no kana that says that it is Japanese. */
function isChinese(place: string): boolean {
  return /[省路镇县乡鄉縣弄巷栋棟楼]/.test(place) || (place.includes("号") && !/丁目|番/.test(place));
}

function namesStart(text: string, at: number, lowest: number): number {
  let start = at;
  while (start > lowest && (isOfPlace(text, start - 1) || isBlankInside(text, start - 1))) start--;
  return start;
}

function isBlankInside(text: string, at: number): boolean {
  return text[at] === " " && "都道府県市区町村郡".includes(text[at - 1] ?? "x") && isOfPlace(text, at + 1);
}

function hanStart(text: string, at: number, lowest: number): number {
  let start = at;
  while (start > lowest && !isHiragana(text.charCodeAt(start - 1)) && isOfPlace(text, start - 1)) start--;
  return start;
}

function prefectureIn(text: string, lowest: number, at: number): number {
  prefectures ??= new Set(wordsOf(PREFECTURES));
  for (let start = lowest; start < at - 2; start++) {
    if (prefectures.has(text.slice(start, start + 3)) || prefectures.has(text.slice(start, start + 4))) return start;
  }
  return -1;
}

/** Where a town begins whose word stands between; -1 if none does. */
function townIn(text: string, lowest: number, at: number): number {
  for (let k = lowest + 1; k < at; k++) {
    if (!TOWN_ENDS.includes(text[k] as string) || NO_TOWN_BEHIND.includes(text[k + 1] ?? "")) continue;
    const start = townStart(text, lowest, k);
    if (start < k && !isNoTown(text, start, k)) return start;
  }
  return -1;
}

function isNoTown(text: string, start: number, at: number): boolean {
  noTowns ??= new Set(wordsOf(NO_TOWNS));
  return noTowns.has(text.slice(start, at + 1)) || noTowns.has(text.slice(at - 1, at + 1));
}

const LONGEST_TOWN = 6;
const LONGEST_LABEL = 6;

function townStart(text: string, lowest: number, at: number): number {
  hiragana ??= wordsOf(HIRAGANA_TOWNS);
  const known = hiragana.find((name) => name.length <= at - lowest && text.startsWith(name, at - name.length));
  if (known !== undefined) return at - known.length;
  return withoutLabel(text, hanStart(text, at, Math.max(lowest, at - LONGEST_TOWN)), at);
}

/** `現住所横浜市`: a label stands in front without a mark between. */
function withoutLabel(text: string, start: number, at: number): number {
  labels ??= wordsOf(LABELS);
  const near = text.slice(start, Math.min(at, start + LONGEST_LABEL));
  for (const label of labels) {
    const found = near.indexOf(label);
    if (found >= 0 && found <= 2) return start + found + label.length;
  }
  return start;
}

/** Small words between a town and digits are of a sentence: `東京都に3-5日`. */
function isNamed(text: string, start: number, at: number): boolean {
  for (let k = start; k < at; k++) {
    if (!isHiragana(text.charCodeAt(k)) || !isHiragana(text.charCodeAt(k - 1)) === false) continue;
    let end = k;
    while (end < at && isHiragana(text.charCodeAt(end))) end++;
    if (isParticle(text.slice(k, end), end === at)) return false;
    k = end;
  }
  return true;
}

/** Inside of names: `丸の内`, `霞が関`, `寺町通上る`, `つつじヶ丘`. */
function isParticle(row: string, isLast: boolean): boolean {
  if (isLast) return /^(?:[はがにでをとへもかの]|から|まで|より|では|には|での|への|です|ます)/.test(row);
  return (
    /^(?:[はにでをとへもか]|から|まで|より|では|には|での|への|です|ます|した|する|して)/.test(row) &&
    !/^(?:はま|にし|とよ|かみ|もと|はつ)/.test(row)
  );
}

function withCode(text: string, start: number, floor: number): number {
  const before = text.slice(Math.max(floor, start - 13), start);
  const code = CODE_BEFORE.exec(before);
  return code === null ? start : start - code[0].length;
}

/** A building and a room behind the numbers. */
function buildingEnd(text: string, at: number): number {
  const building = endOf(BUILDING, text, at);
  if (building > at) return endOf(ROOM, text, endOf(WING, text, building));
  const named = endOf(NAMED_ROOM, text, at);
  if (named > at) return named;
  const room = endOf(
    /[ ,、-]{1,2}[A-Za-z]?\d{1,5}(?:号室|号棟|号|階|F|室)|[ ,]\d{3,4}(?![\d年月日時分人件個回円:.-])/y,
    text,
    at,
  );
  return room;
}

/** Addresses in Chinese: 省 市 区 镇 路 号, 巷 弄 and floors behind them, in both ways of writing (GB/T 23705, Chunghwa Post). */

import type { Span } from "../detector.ts";
import { runEnd } from "../digits.ts";
import { endOf, isHan, isHiragana, isKatakana, nextDigit } from "./unspaced.ts";
import { NO_ROADS, REGIONS } from "./words/china.ts";
import { wordsOf } from "./words/said.ts";

/** What a number is one of: of houses, lanes, buildings, floors, rooms. */
const PART =
  /(?:[A-Za-z]{0,2}\d{1,5}(?:[-~]\d{1,5}){0,2}[A-Za-z]?|[一二三四五六七八九十百]{1,4}|[甲乙丙丁东西南北A-Z])(?:号院|号楼|號樓|号|號|弄|巷|栋|棟|幢|座|单元|單元|楼|樓|层|層|室|房|户|戶|门|門|组|組|队|社)(?:之\d{1,4})?/y;
/** A room without its word, behind another part. */
const ROOM = /[A-Za-z]?\d{1,5}(?:-\d{1,5}){0,2}(?![\d.:%]|[年月日点點元块個个次人天])/y;
const NAME =
  /[ ,]?[\u4e00-\u9fff]{1,9}?(?:小区|小區|社区|社區|花园|花園|花苑|家园|家園|大厦|大廈|大楼|大樓|广场|廣場|公寓|中心|新村|[苑城园園院府庭湾灣邸阁閣轩軒寓])/y;
const CODE = /\d{3}(?:\d{2,3})?(?![\d.-])/y;
const CODE_BEHIND = /[ ,]{1,2}\d{6}(?![\d.-])/y;
const CODE_LABEL = /(?:邮编|郵編|邮政编码|郵政編碼|邮递区号|郵遞區號)(?:是|为|為|号)?[ :]{0,2}$/;
/** A name of any kind, with a building's number behind it. */
const NAME_THEN = /[\u4e00-\u9fff]{2,8}(?=\d{1,3}(?:栋|棟|幢|号楼|號樓|座|单元|單元))/y;
const PARTED = /[ ,、-]{1,2}/y;
/** In front of 号 they make it something else than a house. */
const NO_HOUSE = /[线線店柜櫃桌窗口出站机機车車厅廳台臺]/;
const HOUSE = /[号號弄巷]/;

const HONG_KONG = /香港|九[龍龙]|新界|澳[门門]/;
const ROAD_ENDS = "路街道巷弄段";
const ESTATE_ENDS = "区園园苑城厦廈寓邸府庭湾灣村里厝同坊楼樓座";
const VILLAGE_ENDS = "村庄莊屯组組镇鎮乡鄉";
const ADMIN = "省市区區县縣镇鎮乡鄉";
/** Words in front of an address end with them, and no name of a place has them inside. */
const NO_PLACE = "在到是往于給给寄送住去的了我你您他她们們为為就址居请請说說改成从從和与與或至收填写寫找也来來";
const STARTS_NAME = /^(?:和[平县顺田静龙政睦林縣順靜龍]|来[安宾凤广]|成[都华武安]|于[洪都田])/;
const FAR = 42;
const MOST_PARTS = 7;

let regions: ReadonlySet<string> | undefined;
let noRoads: ReadonlySet<string> | undefined;

export function chineseAddresses(text: string): Span[] {
  const spans: Span[] = [];
  let floor = 0;
  for (let at = nextDigit(text, 0); at >= 0; at = nextDigit(text, at)) {
    const end = addressEnd(text, at);
    const start = end > at ? addressStart(text, at, end, floor) : -1;
    const code = start < 0 ? codeEnd(text, at, floor) : at;
    if (code > at) {
      spans.push({ start: at, end: code });
      floor = code;
      at = code;
    } else if (start >= 0) {
      spans.push({ start, end });
      floor = end;
      at = end;
    } else at = runEnd(text, at);
  }
  return spans;
}

/** `邮编100080` */
function codeEnd(text: string, at: number, floor: number): number {
  const end = endOf(CODE, text, at);
  return end > at && CODE_LABEL.test(text.slice(Math.max(floor, at - 10), at)) ? end : at;
}

/** Where the parts end whose first number begins at `at`; `at` if it is that of no house. */
function addressEnd(text: string, at: number): number {
  const before = text[at - 1] === " " ? at - 2 : at - 1;
  if (!isHan(text.charCodeAt(before))) return at;
  const first = endOf(PART, text, at);
  if (first === at) return at;
  let end = first;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const next = nextPart(text, end);
    if (next === end) break;
    end = next;
  }
  return end === first && NO_HOUSE.test(text[first] ?? "") ? at : endOf(CODE_BEHIND, text, end);
}

function nextPart(text: string, at: number): number {
  const direct = endOf(PART, text, at);
  if (direct > at) return direct;
  const room = endOf(ROOM, text, at);
  if (room > at) return room;
  const parted = endOf(PARTED, text, at);
  const behind = endOf(PART, text, parted);
  if (behind > parted) return behind;
  const plain = endOf(NAME_THEN, text, at);
  if (plain > at && !hasNoPlace(text, at, plain)) return plain;
  const name = endOf(NAME, text, at);
  if (name === at || hasNoPlace(text, at, name)) return at;
  const inside = endOf(PART, text, name);
  return inside > name ? inside : name;
}

function hasNoPlace(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (NO_PLACE.includes(text[at] as string)) return true;
  return false;
}

/** Where the address begins whose number begins at `at`; -1 if what stands in front of it is none. */
function addressStart(text: string, number: number, end: number, floor: number): number {
  const at = text[number - 1] === " " ? number - 1 : number;
  const lowest = placesStart(text, at, Math.max(floor, at - FAR));
  if (lowest === at || isKana(text.charCodeAt(lowest - 1))) return -1;
  const start = regionStart(text, lowest, at);
  const admins = adminsIn(text, start, at);
  return isStreet(text, start, at, endOf(PART, text, number), end, admins) ? start : -1;
}

function isKana(code: number): boolean {
  return isHiragana(code) || isKatakana(code);
}

/** Where the row of characters begins that may be names of places and ends at `at`. */
function placesStart(text: string, at: number, lowest: number): number {
  let start = at;
  while (start > lowest) {
    const code = text.charCodeAt(start - 1);
    const isPart = isHan(code) ? !endsWords(text, start - 1) : isInside(text, start - 1, code);
    if (!isPart) break;
    start--;
  }
  return start;
}

function endsWords(text: string, at: number): boolean {
  if (!NO_PLACE.includes(text[at] as string)) return false;
  return !STARTS_NAME.test(text.slice(at, at + 2));
}

/** A blank behind 省 or 市, digits in front of 段. */
function isInside(text: string, at: number, code: number): boolean {
  if (code === 0x20) return isHan(text.charCodeAt(at + 1)) && ADMIN.includes(text[at - 1] ?? " ");
  return code >= 0x30 && code <= 0x39 && text[at + 1] === "段";
}

/** Where a known region begins; else a name of at most five characters in front of the first word for a place. */
function regionStart(text: string, lowest: number, at: number): number {
  regions ??= new Set(wordsOf(REGIONS));
  for (let start = lowest; start < at - 2; start++) if (regions.has(text.slice(start, start + 2))) return start;
  for (let k = lowest; k < at; k++) {
    if (ADMIN.includes(text[k] as string) && k - lowest > 1) return Math.max(lowest, k - 4);
  }
  return Math.max(lowest, at - 8);
}

function adminsIn(text: string, start: number, at: number): number {
  let count = 0;
  for (let k = start + 1; k < at; k++) if (ADMIN.includes(text[k] as string)) count++;
  return count;
}

function isStreet(text: string, start: number, at: number, first: number, end: number, admins: number): boolean {
  const last = text[at - 1] as string;
  const isHouse = HOUSE.test(text.slice(at, first));
  const parts = end > first ? 2 : 1;
  if (ROAD_ENDS.includes(last) || text.slice(at - 2, at) === "胡同") {
    if (!isHouse || isNoRoad(text, start, at)) return false;
    if (last === "道") return admins > 0 || text[at - 2] === "大" || HONG_KONG.test(text.slice(start, at));
    return last !== "段" || /[路街]|大道/.test(text.slice(start, at)) || admins > 0;
  }
  if (VILLAGE_ENDS.includes(last) && admins > 1) return true;
  if (ESTATE_ENDS.includes(last) && at - start > 2)
    return admins - (ADMIN.includes(last) ? 1 : 0) > 0 || (parts > 1 && isEstate(text, at));
  return admins > 1 && (isHouse || parts > 1);
}

function isEstate(text: string, at: number): boolean {
  return /(?:小[区區]|花[园園苑]|家[园園]|新村|公寓|大[厦廈]|[苑邸])$/.test(text.slice(at - 3, at));
}

/** `频道5号`, `一条街3号`. */
function isNoRoad(text: string, start: number, at: number): boolean {
  if (at - start < 2) return true;
  noRoads ??= new Set(wordsOf(NO_ROADS));
  return noRoads.has(text.slice(at - 2, at));
}

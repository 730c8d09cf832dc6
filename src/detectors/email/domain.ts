/** The part of an address after the `@`: host names of RFC 1034 and RFC 5890, and literals of RFC 5321 section 4.1.3. */
import { DASH, DOT } from "../characters.ts";
import { isDigit } from "../digits.ts";
import { letterKind, NONE, UNSPACED } from "./letters.ts";

/**
 * Top-level domains in scripts without spaces (IANA, root zone): where one of them ends, the address ends, although the
 * sentence goes on; after labels in ASCII only these are taken for a label at all.
 */
const UNSPACED_TOP =
  /中国|中國|公司|网络|網絡|公益|政务|政府|商城|商店|商标|在线|中文网|网址|网站|网店|我爱你|移动|企业|娱乐|游戏|时尚|健康|购物|餐厅|集团|信息|佛山|广东|慈善|新闻|书籍|招聘|机构|组织机构|手机|世界|香港|台湾|台灣|澳门|澳門|新加坡|한국|닷컴|닷넷|みんな|セール|ファッション|ストア|コム|クラウド|ポイント|ไทย|คอม|ລາວ/y;

const LONGEST_TOP = 7;

const LITERAL = /\[[0-9A-Za-z:.-]{2,64}\]/y;
const IPV4 = /(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![0-9A-Za-z_-]|\.[0-9])/y;
const LETTER = 1;
const DIGIT_OR_DASH = 2;
const LABEL = new Uint8Array(128);
for (let code = 0x30; code <= 0x39; code++) LABEL[code] = DIGIT_OR_DASH;
for (let code = 0x41; code <= 0x5a; code++) LABEL[code] = LABEL[code | 0x20] = LETTER;
for (const character of "-_") LABEL[character.charCodeAt(0)] = DIGIT_OR_DASH;

/** No top-level domain has one letter. */
const SHORTEST_TOP = 2;
const BRACKET = 0x5b;
const UNDERSCORE = 0x5f;

/** Where the domain ends that begins at `start`; `start` if there is none with two labels or an address of a host. */
export function domainEnd(text: string, start: number): number {
  if (text.charCodeAt(start) === BRACKET) {
    const literal = endOf(LITERAL, text, start);
    return /[.:]/.test(text.slice(start, literal)) ? literal : start;
  }
  const name = nameEnd(text, start);
  return name > start || !isDigit(text.charCodeAt(start)) ? name : endOf(IPV4, text, start);
}

function endOf(expression: RegExp, text: string, start: number): number {
  expression.lastIndex = start;
  return expression.test(text) ? expression.lastIndex : start;
}

/** The end of the longest row of labels that begins at `start` and whose last one may be a top-level domain. */
function nameEnd(text: string, start: number): number {
  let best = start;
  let at = start;
  for (let labels = 1; ; labels++) {
    const end = labelEnd(text, at, labels > 1, best > start);
    if (end === at) return best;
    const top = labels > 1 ? topEnd(text, at, end) : at;
    if (top > at) best = top;
    if (text.charCodeAt(end) !== DOT && !isDotInHost(text, end, best)) return best;
    at = end + 1;
  }
}

const IDEOGRAPHIC = "\u3002\uff61";
/** What folding leaves of them beside letters that are not ASCII. */
const FULL_WIDTH = "\uff0e\ufe52";

/**
 * Whether a dot at `at` that is not ASCII parts labels (RFC 3490, section 3.1). An ideographic one also ends sentences: what goes on
 * after it are letters of another script, or a top-level domain, and none stands before it.
 */
function isDotInHost(text: string, at: number, best: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return false;
  const next = asciiKind(text, at + 1) === NONE ? kindAt(text, at + 1) : LETTER;
  if (FULL_WIDTH.includes(text[at] as string)) return next !== NONE;
  if (!IDEOGRAPHIC.includes(text[at] as string) || next === NONE || endsWithTop(text, at, best)) return false;
  return next !== UNSPACED || endOf(UNSPACED_TOP, text, at + 1) > at + 1;
}

/** Whether an address ends at `at` with one of the tops above. */
function endsWithTop(text: string, at: number, best: number): boolean {
  if (best !== at) return false;
  for (let start = at - 1; at - start <= LONGEST_TOP; start--) if (endOf(UNSPACED_TOP, text, start) === at) return true;
  return false;
}

/**
 * Where a label ends; `start` if there is none. A sentence in a script without spaces goes on right after an address:
 * `mayEnd` says that an address may end with this label, `whole` that it may have ended before.
 */
function labelEnd(text: string, start: number, mayEnd: boolean, whole: boolean): number {
  if (mayEnd && kindAt(text, start) === UNSPACED) {
    const top = endOf(UNSPACED_TOP, text, start);
    if (top > start || whole) return top;
  }
  for (let end = start; ; end++) {
    while (asciiKind(text, end) !== NONE) end++;
    const kind = kindAt(text, end);
    if (kind === NONE) return end;
    if (kind === UNSPACED && mayEnd && kindAt(text, end - 1) !== UNSPACED && topEnd(text, start, end) > start)
      return end;
  }
}

/** Where a top-level domain ends that begins at `start` and at most goes on to `end`; `start` if there is none. */
function topEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && (text.charCodeAt(last - 1) === DASH || text.charCodeAt(last - 1) === UNDERSCORE)) last--;
  const begins = asciiKind(text, start) === LETTER || kindAt(text, start) !== NONE;
  return begins && last - start >= SHORTEST_TOP ? last : start;
}

/** LETTER, DIGIT_OR_DASH, or NONE for what no label has. */
function asciiKind(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < LABEL.length ? (LABEL[code] as number) : NONE;
}

/** The kind of a letter that is not ASCII. */
function kindAt(text: string, at: number): number {
  return text.charCodeAt(at) >= 0x80 ? letterKind(text, at) : NONE;
}

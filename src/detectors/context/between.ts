/** What may stand between a word and its digits, beside marks of ASCII: tags, arrows and other signs, remarks, what parts cells. */
import { isDigit } from "../digits.ts";
import { saidByName } from "./member-name.ts";
import { PASSED, REACHED, SAYS } from "./says.ts";
import { wordBefore } from "./word-trie.ts";

/** Of HTML or XML, with what stands in it. */
const LONGEST_TAG = 100;
const BEGINS = /[a-z/!]/i;
const OPENS = 0x3c;
const CLOSES = 0x3e;
const BRACKET = 0x5b;
/** Elements of HTML and of tables that are words, too. */
const HTML = /^(?:section|article|table|cell|figure|code|time|track)$/i;
/** They end a line. */
const LINE = /^<\/?(?:br|p|li|hr|tr|h[1-6])\b/i;

/** Where a tag begins that ends at `end`, or `<![CDATA[`; -1: there is none. */
export function tagBefore(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (last !== CLOSES && last !== BRACKET) return -1;
  if (last === BRACKET && !text.startsWith("<![CDATA[", end - 9)) return -1;
  const least = Math.max(0, end - LONGEST_TAG);
  for (let at = end - 2; at >= least; at--) {
    const code = text.charCodeAt(at);
    if (code === OPENS) return BEGINS.test(text[at + 1] as string) ? at : -1;
    if (code === CLOSES) return -1;
  }
  return -1;
}

export function isLineTag(text: string, start: number): boolean {
  return LINE.test(text.slice(start, start + 5));
}

/** What short tags say; in a document the same few come again and again. Longer ones would keep the texts that they are of. */
const known = new Map<string, number>();
const MOST_KNOWN = 200;
const LONGEST_KNOWN = 12;

/** What an opening tag says of what stands behind it: its last attribute, else its name. */
export function saidByTag(text: string, start: number, end: number): number {
  if ("/!".includes(text[start + 1] as string)) return 0;
  const tag = text.slice(start + 1, end - 1);
  let said = known.get(tag);
  if (said === undefined) {
    if (known.size > MOST_KNOWN) known.clear();
    const words = tag.split(/[\s"'=/]+/).filter(Boolean);
    said = saidByElement(words.at(-1) as string) || saidByElement(words[0] as string);
    if (tag.length <= LONGEST_KNOWN) known.set(tag, said);
  }
  return said;
}

/** Elements that say how a text looks, and none of what it is. */
const LOOKS =
  /^(?:a|abbr|address|article|b|bd[io]|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|data|dd|del|details|dfn|div|dl|dt|em|fieldset|figcaption|figure|font|footer|form|h[1-6]|header|hr|html|i|img|input|ins|kbd|label|legend|li|main|mark|meter|nav|ol|optgroup|option|output|p|pre|q|s|samp|section|select|small|span|strike|strong|su[bp]|summary|table|tbody|td|template|textarea|tfoot|th|thead|time|tr|tt|u|ul|var)$/i;
const OF_ELEMENT = /^<([a-z][^\s>/]*)/i;

/** Whether the tag at `start` begins an element of another name: what stands in front of it says nothing of what is in it. */
export function beginsOther(text: string, start: number): boolean {
  const name = OF_ELEMENT.exec(text.slice(start, start + LONGEST_TAG))?.[1];
  return name !== undefined && !LOOKS.test(name) && saidByName(name, SAYS.PHONE) !== SAYS.PHONE;
}

function saidByElement(name: string): number {
  return HTML.test(name) ? 0 : saidByName(name);
}

/** Arrows and brackets point from a word to its value. */
const POINTS = /[\u2190-\u21ff\u2794-\u27be「『【〔〈《“„«»›‹…]/;
/** Pictures and bullets end a sentence as often. */
const PICTURE = /(?![\u2794-\u27be])[·•‣\u2300-\u2bff]|[\ud83c-\ud83e]/;
const LOW = 0xdc00;
const BEYOND_LOW = 0xe000;

/** The size of a sign that ends at `end`; 0: there is none. Pictures of telephones are words. */
export function signBefore(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  if (code < 0x80) return 0;
  const sign = text.slice(code >= LOW && code < BEYOND_LOW ? end - 2 : end - 1, end);
  return POINTS.test(sign) || (PICTURE.test(sign) && wordBefore(text, end) === undefined) ? sign.length : 0;
}

/** Whether a sign stands there: what is behind one is as often another thing. */
export function hasSign(between: string): boolean {
  return POINTS.test(between) || PICTURE.test(between);
}

/** `Phone (home):`, `電話【自宅】`. */
const LONGEST_REMARK = 24;
const OPENING = "([【「『〔〈《";
const CLOSING = ")]】」』〕〉》";
const LINE_END = "\n";
/** What a run has written is no remark. */
const WRITTEN_BY_RUN = /^\[[A-Z_]+\]$/;

/** Where a remark in brackets begins that ends at `end`; -1: there is none. What a word in it says counts: `Contact (mobile):`. */
export function remarkBefore(text: string, end: number): number {
  const kind = CLOSING.indexOf(text[end - 1] ?? "x");
  if (kind < 0) return -1;
  const least = Math.max(0, end - LONGEST_REMARK);
  for (let at = end - 2; at >= least; at--) {
    const character = text[at] as string;
    if (character === OPENING[kind]) return WRITTEN_BY_RUN.test(text.slice(at, end)) ? -1 : at;
    if (character === CLOSING[kind] || character === LINE_END || character === '"' || isDigit(text.charCodeAt(at))) {
      return -1;
    }
  }
  return -1;
}

/** What the last words of the remark from `start` to `end` say; words that are passed over, nothing. */
export function saidInRemark(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start; at--) {
    const word = wordBefore(text, at);
    if (word === undefined) return 0;
    if ((word.says & (PASSED | REACHED)) === 0) return word.says;
    at = word.start;
    if (text[at - 1] !== " ") at++;
  }
  return 0;
}

/** A cell, at the beginning of its line or behind another, with what parts it from the next. */
const CELL = /(?:^|[\n,;\t|])["' ]*([^\n,;\t|"]{1,40})["']?[,;]["']?$/;
const LONGEST_CELL = 48;
const QUOTES = "\"'";
const PARTS = ",;";

/** What the cell in front says, in a row of a table with the value right behind what parts cells: `phone,60743199`. */
export function saidByCell(text: string, start: number): number {
  const end = QUOTES.includes(text[start - 1] ?? "x") ? start - 1 : start;
  if (!PARTS.includes(text[end - 1] ?? "x")) return 0;
  const from = Math.max(0, start - LONGEST_CELL);
  const cell = CELL.exec((from > 0 ? "x" : "") + text.slice(from, start))?.[1];
  return cell === undefined ? 0 : saidByName(cell) & ~WEAK;
}

/** What makes values stay is said plainly, or not at all. */
export const WEAK = SAYS.CALL | SAYS.THING | SAYS.MACHINE;

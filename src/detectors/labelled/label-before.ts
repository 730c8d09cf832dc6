/** The word that says what a value is: directly in front of it, or farther away with a verb between. */

import { beginsOther, remarkBefore, saidByTag, saidInRemark, signBefore, tagBefore } from "../context/between.ts";
import { counterBefore } from "../context/counters.ts";
import { isLatin } from "../context/letters.ts";
import { SAYS } from "../context/says.ts";
import { type Word, wordBefore } from "../context/word-trie.ts";

/** Between a word and its value, or between two words. */
const BETWEEN = " \t\r\n:=.-\"'`([{<*~>|_/\\?,;「『【〔〈《“”‘’„«»›‹–—→…、।";
/** A word with none of them is passed over: `the CVV of my card is`. */
const ALL_SAYS = Object.values(SAYS).reduce((bits, bit) => bits | bit, 0) & ~SAYS.CARD;
const VALUES = ALL_SAYS & ~(SAYS.PHONE | SAYS.CALL | SAYS.THING | SAYS.MACHINE);

/** A sentence ends there, unless a word is shortened. */
const SENTENCE = /^(?:\. |。)/;
const SHORTENED =
  /nr$|\.[a-z]$|(?:^|[^a-z])(?:no|num|nro|n|exp|acct|geb|cust|rek|fec|nac|kto|tgl|cta|id|stk|nasc|naiss|dat|cod|ref|kd|pol|prot|tk)$/i;

const TAKES_UP = /^(?:it|that|this|mine|c['’]est|es |é |das |それ|它是)/i;
const LONGEST_PRONOUN = 6;

const MOST_BETWEEN = 8;
const MOST_STEPS = 6;
const MOST_TAGS = 6;
const FARTHEST = 90;

/** A verb after which the value comes, whatever stands between it and the word: `the PIN that I chose is`. */
const VERB = /(?:^|[ \n])(?:is|was|ist|lautet|est|es|é|adalah|là|hai)[ :"'*]{1,4}$|(?:คือ|है)[ :"'*]{0,4}$/i;
const LONGEST_VERB = 16;
const MOST_UNKNOWN = 6;
const SENTENCE_ENDS = /[.!?;\n。！？]/;
/** What is said so plainly that other words may stand between. */
const FAR =
  SAYS.PIN | SAYS.CVV | SAYS.CODE | SAYS.CUSTOMER | SAYS.POLICY | SAYS.NATIONAL | SAYS.PASSPORT | SAYS.LICENCE;

/** Bits of SAYS; -1: `named` says it, since nothing else stands in front of `start`. 0: nothing is said. */
export const IN_NAME = -1;

export function labelBefore(text: string, start: number): number {
  let at = start;
  let farthest = Math.max(0, start - FARTHEST);
  /** A thing that is counted says nothing of what follows: `order 1: …`. */
  let of = -1;
  for (let step = 0, tags = 0; step < MOST_STEPS; step++) {
    const end = endBefore(text, at, farthest);
    if (end === 0) return IN_NAME;
    if (end <= farthest) return 0;
    // `account123` is the name of somebody or something.
    if (end === start && isLatin(text.charCodeAt(end - 1))) return 0;
    if (isCut(text, end, at)) return 0;
    const tag = tags < MOST_TAGS ? tagBefore(text, end) : -1;
    if (tag >= 0) {
      const says = labelOfTag(text, tag, end);
      if (says !== 0) return says;
      if (beginsOther(text, tag)) return 0;
      farthest = Math.max(0, farthest - end + tag);
      at = tag;
      tags++;
      step--;
      continue;
    }
    const remark = remarkBefore(text, end);
    if (remark >= 0) {
      const says = saidInRemark(text, remark, end) & VALUES;
      if (says !== 0) return says;
      at = remark;
      continue;
    }
    const word = wordBefore(text, end);
    const counter = word === undefined ? counterBefore(text, end) : -1;
    if (counter >= 0) {
      at = counter;
      of = VALUES;
      continue;
    }
    if (word === undefined) return farLabel(text, start, farthest);
    if ((word.says & ALL_SAYS) !== 0) return isOfGoods(text, word) ? 0 : word.says & of;
    at = word.start;
  }
  return 0;
}

/** What is sold expires, as cards do: `coupon valid until 12/25`. */
const GOODS =
  /(?<!(?:card|visa|mastercard|amex|carte|karte|cartão|tarjeta|カード|卡|카드)[^.;\n]{0,16})(?<![A-Za-z])(?:coupon|voucher|gutschein|cup[oó]m?n?|offer|promo|promotion|discount|deal|angebot|oferta|offre|kupon|クーポン|优惠券|優惠券|쿠폰|कूपन|คูปอง|ưu đãi)(?:s|en?| (?:code|is|est|es|é|ist)|有[効效]?)?[ :]{0,2}$/i;
const LONGEST_GOODS = 44;

function isOfGoods(text: string, { says, start }: Word): boolean {
  return (says & SAYS.EXPIRY) !== 0 && GOODS.test(text.slice(Math.max(0, start - LONGEST_GOODS), start));
}

/** What a tag says: of its attributes only which value it is. */
function labelOfTag(text: string, start: number, end: number): number {
  const says = saidByTag(text, start, end);
  return text.slice(start, end).includes("=") ? says & VALUES : says & ALL_SAYS;
}

/** Whether a sentence ends between a word and what follows, and the next one does not take it up. */
function isCut(text: string, end: number, at: number): boolean {
  if (!SENTENCE.test(text.slice(end, end + 2)) || TAKES_UP.test(text.slice(at, at + LONGEST_PRONOUN))) return false;
  return !SHORTENED.test(text.slice(Math.max(0, end - 6), end));
}

/** Where the words end in front of `at`. */
function endBefore(text: string, at: number, farthest: number): number {
  let end = at;
  const least = Math.max(farthest, at - MOST_BETWEEN);
  while (end > least && tagBefore(text, end) < 0) {
    const size = BETWEEN.includes(text[end - 1] as string) ? 1 : signBefore(text, end);
    if (size === 0) break;
    end -= size;
  }
  return end;
}

function farLabel(text: string, start: number, farthest: number): number {
  if (!mayBeVerb(text, start) || !VERB.test(text.slice(Math.max(0, start - LONGEST_VERB), start))) return 0;
  let unknown = 0;
  let at = start;
  while (unknown <= MOST_UNKNOWN) {
    while (at > farthest && " \"'*:,".includes(text[at - 1] as string)) at--;
    if (at <= farthest || SENTENCE_ENDS.test(text[at - 1] as string)) return 0;
    const word = wordBefore(text, at);
    if (word !== undefined && (word.says & ALL_SAYS) !== 0) return word.says & FAR;
    if (word === undefined) unknown++;
    at = word?.start ?? beforeWord(text, at, farthest);
  }
  return 0;
}

/** What VERB ends with. */
const VERB_ENDS = "sthiéàอै";

function mayBeVerb(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && " :\"'*".includes(text[at - 1] as string)) at--;
  return at > 0 && VERB_ENDS.includes((text[at - 1] as string).toLowerCase());
}

/** Where the word begins that ends at `end`, and is none of the table. */
function beforeWord(text: string, end: number, farthest: number): number {
  let at = end;
  while (at > farthest && text[at - 1] !== " " && !SENTENCE_ENDS.test(text[at - 1] as string)) at--;
  return at === end ? end - 1 : at;
}

/** What stands right beside digits and speaks against a number: letters that are glued on, units, arithmetic. */
import { isLatin } from "../../context/letters.ts";
import { isDigit } from "../../digits.ts";
import { withHanging } from "../hanging.ts";

/** Words that people glue to numbers, beside those that say so themselves: `no2025550143`. */
const GLUED_WORD = /(?:^|[^A-Za-z])(?:call|no|nr|num|number|office|home|work|at|on|from|to|is)$/i;
const LONGEST_GLUED_WORD = 8;
/** Capitals that an office puts in front of its numbers: `SR-1`, `NYDL-8`. */
const CAPITALS = /(?:^|[^0-9A-Za-z])[A-Z]{1,6}[-_]$/;
const LONGEST_CAPITALS = 8;
const DASH = 0x2d;
const LOW_LINE = 0x5f;

/** Whether Latin letters stand in front without a gap, or capitals before a dash. */
export function hasLettersBefore(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before === DASH || before === LOW_LINE)
    return (
      isLatin(text.charCodeAt(start - 2)) && CAPITALS.test(text.slice(Math.max(0, start - LONGEST_CAPITALS), start))
    );
  return isLatin(before) && !GLUED_WORD.test(text.slice(Math.max(0, start - LONGEST_GLUED_WORD), start));
}

const SUFFIX = /(?:[a-z]|[A-Z]+|-[A-Z]{2,}|-?(?:alpha|beta|rc|dev|snapshot|final|release)[0-9]*)(?![A-Za-z])/y;

/** Whether a letter, or capitals, end the digits as they end an id or a version; an extension does not. */
export function hasLettersAfter(text: string, start: number, end: number): boolean {
  const after = text.charCodeAt(end);
  if (after !== DASH && !isLatin(after)) return false;
  SUFFIX.lastIndex = end;
  return SUFFIX.test(text) && withHanging(text, start, end).end === end;
}

const UNIT =
  / ?(?:bytes?|octets|[kmg]i?b|ms|msecs?|millis|secs?|seconds|minutes|hours|hrs|days|units?|items|pcs|pieces|rows|records|users|views|km|cm|mm|kg|px|mah|rpm|hz|points|pts|people|persons|million|billion|steps|cycles|tokens|times|件|個|台|回|個|个|张|次|건|개|명|회)(?![A-Za-z])/iy;
const NOT_ASCII = 0x80;
const SUM = / [+*=] [0-9]{1,6}(?![0-9])/y;

/** Whether a unit follows, or arithmetic. */
export function isCounted(text: string, end: number): boolean {
  const after = text.charCodeAt(end);
  if (isDigit(after) || (after < NOT_ASCII && isDigit(text.charCodeAt(end + 1)))) return false;
  UNIT.lastIndex = end;
  SUM.lastIndex = end;
  return UNIT.test(text) || SUM.test(text);
}

const BEHIND =
  /(?:[ -]{1,2}|[-,] ?|\()(?:office|fax|mobile|cell|home|work|phone|telephone|tel|whatsapp)\)?(?=[ \t]*(?:[\n\r\0,;|\\/-]|$))/iy;

/** Languages in which the verb stands at the end say there that somebody is called: `로 전화 주세요`, `par call karna`. */
const CALLED =
  /(?:으?로 ?(?:전화|연락|문자)|(?:に|へ|まで)[おご]?(?:電話|連絡)| ?पर (?:कॉल|(?:फ़|\u095e|फ)ोन|संपर्क|सम्पर्क|मैसेज)| p(?:ar|e) (?:call|phone|msg|message|whatsapp|contact)(?![A-Za-z])| (?:anrufen|zurückrufen|erreichbar)(?![A-Za-z]))/iy;

export function isCalledBehind(text: string, end: number): boolean {
  // More of the row follows.
  if (isDigit(text.charCodeAt(end + 1))) return false;
  CALLED.lastIndex = end;
  return CALLED.test(text);
}

/** Whether a word for numbers stands behind, and ends the line or its part: `202-555-0143 office`. */
export function isSaidBehind(text: string, end: number): boolean {
  if (isDigit(text.charCodeAt(end + 1))) return false;
  BEHIND.lastIndex = end;
  return BEHIND.test(text);
}

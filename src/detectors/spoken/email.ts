/** Addresses of e-mail that are said, or cut by blanks: found by their sign, then read in both directions. */
import type { Found } from "../detector.ts";
import { dashedAt } from "./email-dashed.ts";
import { type Domain, domainAt } from "./email-domain.ts";
import { type Local, localBefore } from "./email-local.ts";
import { emailMarks, markAt } from "./email-marks.ts";
import { NO_CODE, signsOf } from "./lexicon.ts";
import { MARK, NEVER_WITH_DOT } from "./words/email-words.ts";

/** A text has no address whose sign is farther from its beginning. */
const LONGEST_LOCAL = 256;
const AT_SIGN = 0x40;
const SIGNS = /* @__PURE__ */ signsOf("@");

interface Sign {
  readonly end: number;
  /** Whether it means nothing else. */
  readonly isSure: boolean;
  readonly isWritten: boolean;
}

export function saidEmails(text: string): readonly Found[] {
  const found: Found[] = [];
  const marks = emailMarks();
  let floor = 0;
  for (let at = marks.nextIn(text, 0, SIGNS); at < text.length; ) {
    const sign = signAt(text, at);
    const span = sign === undefined ? undefined : addressAt(text, at, sign, floor);
    if (span !== undefined) {
      found.push(span);
      floor = span.end;
    }
    at = marks.nextIn(text, span?.end ?? sign?.end ?? at + 1, SIGNS);
  }
  return found;
}

function signAt(text: string, at: number): Sign | undefined {
  const code = text.charCodeAt(at);
  const mark = markAt(text, at);
  if (mark.code === MARK.AT) return { end: mark.end, isSure: true, isWritten: false };
  if (code === AT_SIGN) return { end: at + 1, isSure: true, isWritten: true };
  if (mark.code !== MARK.AT_OR_ELSE) return undefined;
  const isPlain = code < 0x80;
  const end = isPlain ? rateEnd(text, mark.end) : mark.end;
  return { end, isSure: !isPlain || end > mark.end || isBracketed(text, at, mark.end), isWritten: false };
}

/** As it is said in India, and behind `at`: `the rate of`, `sign`. */
const RATE = / (?:the rate(?: of)?|sign|symbol)(?= )/iy;

function rateEnd(text: string, start: number): number {
  RATE.lastIndex = start;
  return RATE.test(text) ? RATE.lastIndex : start;
}

/** `(at)`, `[at]`. */
function isBracketed(text: string, start: number, end: number): boolean {
  return "([".includes(text[start - 1] ?? "x") && ")]".includes(text[end] ?? "x");
}

function addressAt(text: string, at: number, sign: Sign, floor: number): Found | undefined {
  const dashed = dashedAt(text, at, sign.end, floor);
  if (dashed !== undefined) return dashed;
  const isBracketedSign = isBracketed(text, at, sign.end);
  const domain = domainAt(text, isBracketedSign ? sign.end + 1 : sign.end, sign.isSure);
  if (domain === undefined) return undefined;
  const local = localBefore(text, at, Math.max(floor, at - LONGEST_LOCAL), domain.isProvider && domain.hasTop);
  if (local === undefined || !isOne(local, domain, sign)) return undefined;
  if (sign.isWritten && domain.isWritten && isTight(text, at) && !hasWord(text, local.start, at)) return undefined;
  if (!sign.isSure && !local.isJoined && !mayBeWritten(text, local, domain, at)) return undefined;
  return { start: local.start, end: domain.end };
}

/** Whether nothing parts the written sign from what stands beside it. */
function isTight(text: string, at: number): boolean {
  return !/\s/.test(text[at - 1] ?? " ") && !/\s/.test(text[at + 1] ?? " ");
}

const WORD = /[\p{L}\p{M}]+/gu;

/** Whether the local part has a sign in words: only then does more go than what is written. */
function hasWord(text: string, start: number, end: number): boolean {
  for (const { index } of text.slice(start, end).matchAll(WORD)) {
    if (markAt(text, start + index).code !== NO_CODE) return true;
  }
  return false;
}

/** `line 5`, `port 80`: what stands before it is where something went wrong. */
const OF_FILE = /\s*(?:[,(]\s*)?(?:(?:line|port|column|row|char)\b|:?[0-9])/iy;
const SENTENCE_END = /\s*(?:[.,;!?)\n]|$)/y;

/** A plain `at` and a dot that is written: `send it to ana at example.com` is one, `error at main.com line 5` is none. */
function mayBeWritten(text: string, local: Local, domain: Domain, at: number): boolean {
  if (!domain.isDotWritten || domain.isProvider) return true;
  if (domain.isNumbered || matchesAt(OF_FILE, text, domain.end)) return false;
  if (NEVER_WITH_DOT.has(text.slice(local.start, at).trim().toLowerCase())) return false;
  return !local.isOpening || matchesAt(SENTENCE_END, text, domain.end);
}

function matchesAt(form: RegExp, text: string, at: number): boolean {
  form.lastIndex = at;
  return form.test(text);
}

function isOne(local: Local, domain: Domain, sign: Sign): boolean {
  // What is written is found as it is written.
  if (sign.isWritten && local.isWritten && domain.isWritten) return false;
  if (domain.isOdd && !sign.isSure) return local.isJoined && domain.hasTop;
  if (!domain.hasTop) return local.isJoined || (sign.isSure && local.isWord);
  if (local.isJoined) return true;
  return local.isWord && (sign.isSure || domain.isProvider || local.isLed);
}

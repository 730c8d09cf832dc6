/**
 * E-mail addresses: RFC 5321 and RFC 6531, and what is written for them. More is taken than the grammar allows where
 * mail has been delivered to it (dots side by side and before the `@`, as Japanese carriers gave out), and where it cannot
 * be told apart: a local part in Chinese takes the words before it along. Of a text around an ASCII address nothing goes,
 * if its script puts no spaces between words.
 */
import type { Detector, DetectorKind, Span } from "../detector.ts";
import { EVIDENCE } from "../evidence.ts";
import { userInfoIn } from "../secrets/user-info.ts";
import { domainEnd } from "./domain.ts";
import { localStart } from "./local-part.ts";

const id = "email";
const category = "user.contact.email";

/**
 * `@`, or as it stands in URLs, also in URLs inside of URLs; between what may end a local part, and a literal or a label
 * with a dot after it. What is looked ahead at ends before the next `@` or `%`, so that all looks together are linear.
 */
const AT = /(?<=[^\s()<>[\]:;,\\@])(?:@|%(?:25)*40)(?=\[|[0-9A-Za-z_\u0080-\uffff-]+\.)/g;
/** What people write between two addresses, though it might begin the second by the grammar. */
const BETWEEN = /^[/|&+*][0-9A-Za-z]/;
/** Percent-encoded characters that end what stands before an address with a plain `@`: ASCII, and no letter or digit. */
const ENCODED_END = /%(?:25)*(?:[01][0-9A-Fa-f]|2[0-9ACFacf]|3[A-Fa-f]|40|5[B-Eb-e]|60|7[B-Fb-f])/g;
/** As those before an encoded `@`: all that no local part in use has. */
const ENCODED_SEPARATOR = /%(?:25)*(?!2[BbDdEe]|5[Ff])[0-9A-Fa-f]{2}/g;
const DIGITS_AND_DOTS = /^[0-9.]+$/;
const LETTER_OR_DIGIT = /[0-9A-Za-z]/;
const LETTER = /\p{L}/u;
const AT_SIGN = 0x40;
const NINE = 0x39;
const NO_ENDS: ReadonlySet<number> = new Set();
const NONE = -1;

const detector: Detector = { id, category, needs: EVIDENCE.AT | EVIDENCE.PERCENT, find };

export const email: DetectorKind = Object.freeze({ id, category, make: () => detector });

function find(text: string): readonly Span[] {
  const spans: Span[] = [];
  const isEncoded = text.includes("%");
  let passwordEnds: ReadonlySet<number> | undefined;
  let floor = 0;
  let after = 0;
  for (let at = nextAt(text, 0, isEncoded); at >= 0; at = nextAt(text, after, isEncoded)) {
    after = AT.lastIndex;
    const address = addressAt(text, at, after, floor);
    if (address !== undefined) passwordEnds ??= passwordEndsIn(text);
    // What stands after a password is no domain: the host stays.
    const span = address !== undefined && passwordEnds?.has(at) ? { start: address.start, end: at } : address;
    floor = span !== undefined && isBetween(text, span.end) ? span.end + 1 : after;
    if (span !== undefined) add(spans, span);
  }
  return spans;
}

/** Where user info with a password ends, in which an `@` may be. */
function passwordEndsIn(text: string): ReadonlySet<number> {
  if (!text.includes("://") && !text.includes("oracle:")) return NO_ENDS;
  return new Set(userInfoIn(text).flatMap(({ end, hasPassword }) => (hasPassword ? end : [])));
}

/** Where the next `@` stands that AT finds, and then ends at `AT.lastIndex`; below 0: there is none. */
function nextAt(text: string, from: number, isEncoded: boolean): number {
  // Where nothing is encoded, a plain search is faster than the expression.
  AT.lastIndex = isEncoded ? from : text.indexOf("@", from);
  if (AT.lastIndex < from || !AT.test(text)) return NONE;
  const last = AT.lastIndex - 1;
  return text.charCodeAt(last) === AT_SIGN ? last : text.lastIndexOf("%", last);
}

function isBetween(text: string, at: number): boolean {
  return at < text.length && BETWEEN.test(text.slice(at, at + 2));
}

/** Of `a@b.example@c.example` either half may be meant: addresses that overlap go as one. */
function add(spans: Span[], { start, end }: Span): void {
  let first = start;
  for (let last = spans.at(-1); last !== undefined && start < last.end; last = spans.at(-1)) {
    first = Math.min(first, last.start);
    spans.pop();
  }
  spans.push({ start: first, end });
}

/** The address whose `@` stands from `at` to `after`. */
function addressAt(text: string, at: number, after: number, floor: number): Span | undefined {
  const local = localStart(text, at, floor);
  if (local === at) return undefined;
  const end = domainEnd(text, after);
  if (end === after) return undefined;
  const start = unwrapped(
    text,
    afterEncoded(text, local, at, after - at > 1 ? ENCODED_SEPARATOR : ENCODED_END),
    at,
    end,
  );
  if (start === at || isCount(text, start, at, after, end)) return undefined;
  return { start, end };
}

/** Without the character before the address that closes after it: `*a@example.com*`, `'a@example.com'`. */
function unwrapped(text: string, start: number, at: number, end: number): number {
  let inside = start;
  for (let after = end; inside < at; inside++, after++) {
    const character = text[inside] as string;
    if (text[after] !== character || LETTER_OR_DIGIT.test(character)) break;
  }
  return inside;
}

/** `3@10.0.0.1`: so many of something, and no user of a host. */
function isCount(text: string, start: number, at: number, after: number, end: number): boolean {
  if (text.charCodeAt(end - 1) > NINE) return false;
  return DIGITS_AND_DOTS.test(text.slice(after, end)) && !LETTER.test(text.slice(start, at));
}

/** After the last of what `separator` finds between `start` and `at`. */
function afterEncoded(text: string, start: number, at: number, separator: RegExp): number {
  const local = text.slice(start, at);
  if (!local.includes("%")) return start;
  let inside = start;
  for (const { 0: character, index } of local.matchAll(separator)) inside = start + index + character.length;
  return inside;
}

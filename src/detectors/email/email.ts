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
 * Between what may end a local part, and a literal or a label with a dot after it; a typing error may repeat it. What is looked
 * ahead at ends before the next `@`, so that all looks together are linear.
 */
const AT = /(?<=[^\s()<>[\]:;,\\@])@{1,3}(?=\[|[0-9A-Za-z_\u0080-\uffff-]+[.\u3002\uff0e\uff61\ufe52])/y;
/** What people write between two addresses, though it might begin the second by the grammar. */
const BETWEEN = /^[/|&+*][0-9A-Za-z]/;
const DIGITS_AND_DOTS = /^[0-9.]+$/;
const LETTER_OR_DIGIT = /[0-9A-Za-z]/;
const LETTER = /\p{L}/u;
const NINE = 0x39;
const NO_ENDS: ReadonlySet<number> = new Set();

const detector: Detector = { id, category, needs: EVIDENCE.AT, find };

export const email: DetectorKind = Object.freeze({ id, category, make: () => detector });

function find(text: string): readonly Span[] {
  const spans: Span[] = [];
  let passwordEnds: ReadonlySet<number> | undefined;
  let floor = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    AT.lastIndex = at;
    if (!AT.test(text)) continue;
    const last = AT.lastIndex - 1;
    const address = addressAt(text, at, last + 1, floor);
    if (address !== undefined) passwordEnds ??= passwordEndsIn(text);
    // What stands after a password is no domain: the host stays.
    const span = address !== undefined && passwordEnds?.has(last) ? { start: address.start, end: last } : address;
    floor = span !== undefined && isBetween(text, span.end) ? span.end + 1 : at + 1;
    if (span !== undefined) add(spans, span);
  }
  return spans;
}

/** Where user info with a password ends, in which an `@` may be. */
function passwordEndsIn(text: string): ReadonlySet<number> {
  if (!text.includes(":")) return NO_ENDS;
  return new Set(userInfoIn(text).flatMap(({ end, hasPassword }) => (hasPassword ? end : [])));
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

/** The address whose `@` stands at `at`, and whose domain begins at `domain`. */
function addressAt(text: string, at: number, domain: number, floor: number): Span | undefined {
  const local = localStart(text, at, floor);
  if (local === at) return undefined;
  const end = domainEnd(text, domain);
  if (end === domain) return undefined;
  const start = unwrapped(text, local, at, end);
  if (start === at || isCount(text, start, at, end)) return undefined;
  return { start, end };
}

/** Without the character before the address that closes after it: `*a@example.com*`, `'a@example.com'`. */
function unwrapped(text: string, start: number, at: number, end: number): number {
  let inside = start;
  for (let after = end; inside < at; inside++, after++) {
    const character = text[inside] as string;
    if (text[after] !== character || LETTER_OR_DIGIT.test(character) || LETTER.test(character)) break;
  }
  return inside;
}

/** `3@10.0.0.1`: so many of something, and no user of a host. */
function isCount(text: string, start: number, at: number, end: number): boolean {
  if (text.charCodeAt(end - 1) > NINE) return false;
  return DIGITS_AND_DOTS.test(text.slice(at + 1, end)) && !LETTER.test(text.slice(start, at));
}

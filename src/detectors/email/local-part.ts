/** The part of an address before the `@`: RFC 5321 section 4.1.2, RFC 6531 section 3.3. */

import { expression } from "../../libraries/expression.ts";
import { DOT } from "../characters.ts";
import { letterKind, NONE, UNSPACED } from "./letters.ts";

/** RFC 5321 section 4.5.3.1.1 allows 64 octets; escapes in a quoted local part may double them. */
const LONGEST_QUOTED = 128;
/** A local part in a script without spaces begins nowhere that can be seen. */
const LONGEST_UNSPACED = 64;

/**
 * What may stand in a local part in running text, of the characters that RFC 5322 allows (atext):
 *
 *     letters, digits  ! $ % * + - ^ _ ~ .   belong to it
 *     '                                      belongs inside (o'brien), is a quotation mark before it
 *     = &                                    part if they end the name of a parameter: `to=`, `&cc=`; else belong
 *     | / ? #                                part: columns, paths, queries, fragments
 *     ` { }                                  part: quotation marks and brackets; but `{ana,bo}@` is two local parts
 *
 * All other ASCII characters part by the grammar. Where nothing but punctuation would be left, nothing is cut off.
 */
const BELONG = "!$%*+-^_~.'=&";
const ATEXT = new Uint8Array(128);
for (const character of BELONG) ATEXT[character.charCodeAt(0)] = 1;
for (let code = 0x30; code < 0x7b; code++) if (/[0-9A-Za-z]/.test(String.fromCharCode(code))) ATEXT[code] = 1;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const CLOSING_BRACE = 0x7d;

/** Where the local part begins that ends at `end`; `end` if there is none. Looks back as far as `floor`, quotes aside. */
export function localStart(text: string, end: number, floor: number): number {
  if (text.charCodeAt(end - 1) === CLOSING_BRACE) return bracedStart(text, end, floor);
  const atoms = atomStart(text, end, floor);
  if (atoms < end && text.charCodeAt(atoms) !== DOT) return trimmed(text, atoms, end);
  const quoted = quotedPartsStart(text, atoms, floor);
  return quoted < atoms ? quoted : trimmed(text, atoms, end);
}

const BRACED = /\{[^{}"<>@\n]{0,126}\}$/;

/** Where `{ana,bo}` begins: several local parts in front of one domain, or what a template leaves open. */
function bracedStart(text: string, end: number, floor: number): number {
  const braced = BRACED.exec(text.slice(Math.max(floor, end - LONGEST_QUOTED), end));
  return braced === null ? atomStart(text, end - 1, floor) : end - braced[0].length;
}

/** Where a row of quoted strings and atoms with dots between them begins; of `"a".b."c"` the first quotation mark. */
function quotedPartsStart(text: string, end: number, floor: number): number {
  let start = quotedStart(text, end);
  while (start < end && end - start < LONGEST_QUOTED && text.charCodeAt(start - 1) === DOT) {
    const atoms = atomStart(text, start, floor);
    const quoted = text.charCodeAt(atoms) === DOT ? quotedStart(text, atoms) : atoms;
    start = quoted;
    if (quoted === atoms) break;
  }
  return start;
}

/** Where atoms and the dots between them begin. */
function atomStart(text: string, end: number, floor: number): number {
  const unspaced = end > 0 && text.charCodeAt(end - 1) >= 0x80 && letterKind(text, end - 1) === UNSPACED;
  const lowest = unspaced ? Math.max(floor, end - LONGEST_UNSPACED) : floor;
  const start = unitsStart(text, end, lowest, unspaced);
  return unspaced ? start : beforeIdeograph(text, start, end, lowest);
}

function unitsStart(text: string, end: number, lowest: number, unspaced: boolean): number {
  let start = end;
  while (start > lowest && isAtomUnit(text, start - 1, unspaced)) start--;
  return cutsPair(text, start) ? start + 1 : start;
}

const IDEOGRAPH_IN_WORD = /^[A-Za-z]\p{Script=Han}[A-Za-z]/u;
const ATOMS = /[A-Za-z][._+-]/;

/** `hans.m端ller`, as some programs wrote an umlaut: one ideograph between letters of what is a local part without it. */
function beforeIdeograph(text: string, start: number, end: number, lowest: number): number {
  if (start < 2 || start === end || !IDEOGRAPH_IN_WORD.test(text.slice(start - 2, start + 1))) return start;
  const first = unitsStart(text, start - 1, lowest, false);
  return ATOMS.test(text.slice(first, start - 1)) ? first : start;
}

function isAtomUnit(text: string, at: number, unspaced: boolean): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return ATEXT[code] === 1;
  const kind = letterKind(text, at);
  return kind !== NONE && (unspaced || kind !== UNSPACED);
}

function cutsPair(text: string, at: number): boolean {
  return text.charCodeAt(at) >> 10 === 0x37 && text.charCodeAt(at - 1) >> 10 === 0x36;
}

const endsWord = expression(String.raw`[\p{L}\p{N}"\]]`, "u");

/**
 * Where a quoted string begins that ends at `end`. What opens it stands at the beginning of a word: a quotation mark
 * after a word, or after what stands for a value, ends a quotation, and what follows it is no local part.
 */
function quotedStart(text: string, end: number): number {
  if (text.charCodeAt(end - 1) !== QUOTE || isEscaped(text, end - 1)) return end;
  const lowest = Math.max(0, end - LONGEST_QUOTED);
  for (let at = end - 2; at >= lowest; at--) {
    if (text.charCodeAt(at) !== QUOTE || isEscaped(text, at)) continue;
    return at > 0 && endsWord().test(text[at - 1] as string) ? end : at;
  }
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (slashes < LONGEST_QUOTED && text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes++;
  return slashes % 2 === 1;
}

/** What stands before an address, if the local part begins with it. */
const LEADS = new Uint8Array(128);
for (const character of ".=&!$%*^~'") LEADS[character.charCodeAt(0)] = 1;
const EQUALS = 0x3d;
const ELLIPSIS = "...";
/** Before an address it belongs to the text. */
const LEADING = /^[.=&!$*^~']+/;
const ONLY_DOTS = /^\.+$/;
const WORD = expression(String.raw`[\p{L}\p{N}_]`, "u");
/** `to=` of `to=alice@example.com`; addresses that do hold `=` also have characters that names of parameters do not have. */
const PARAMETER_NAME = /^[\w.[\]$-]+[!~^*$+]?=/;
/** Mail that comes back names whom it was for: `bounce=alice=example.com@example.org`. */
const NAMES_ADDRESS = /^[\w.+-]+=[\w-]+(?:\.[\w-]+){0,4}\.(?:com|net|org|edu|gov|example)$/;
/** Without what stands before it in running text and URLs, though it might be part of it by the grammar. */
function trimmed(text: string, start: number, end: number): number {
  if (!mayBeTrimmed(text, start, end)) return start;
  const local = text.slice(start, end);
  let skip = Math.max(afterLast(local, ELLIPSIS), afterParameters(local));
  skip += LEADING.exec(local.slice(skip))?.[0].length ?? 0;
  if (ONLY_DOTS.test(local)) return end;
  return WORD().test(local.slice(skip)) ? start + skip : start;
}

/** Whether it begins with punctuation, or has what ends a parameter's name or an ellipsis in it. */
function mayBeTrimmed(text: string, start: number, end: number): boolean {
  if (LEADS[text.charCodeAt(start)] === 1) return true;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === EQUALS || (code === DOT && text.charCodeAt(at + 1) === DOT)) return true;
  }
  return false;
}

function afterLast(local: string, part: string): number {
  const at = local.lastIndexOf(part);
  return at < 0 ? 0 : at + part.length;
}

/** Where the value begins of the last parameter in `local` that has a name; 0 if none has. */
function afterParameters(local: string): number {
  for (let end = local.length; end > 0; ) {
    const start = local.lastIndexOf("&", end - 1) + 1;
    const parameter = local.slice(start);
    const name = PARAMETER_NAME.exec(parameter);
    if (name !== null) return NAMES_ADDRESS.test(parameter) ? start : start + name[0].length;
    end = start - 1;
  }
  return 0;
}

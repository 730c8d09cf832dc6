/** The part of an address before the `@`: RFC 5321 section 4.1.2, RFC 6531 section 3.3. */

import { expression } from "../../libraries/expression.ts";
import { DOT } from "../characters.ts";
import { letterKind, NONE, UNSPACED } from "./letters.ts";

/** RFC 5321 section 4.5.3.1.1 allows 64 octets; escapes in a quoted local part may double them. */
const LONGEST_QUOTED = 128;
/** A local part in a script without spaces begins nowhere that can be seen. */
const LONGEST_UNSPACED = 64;

const ATEXT = new Uint8Array(128);
for (const character of "!#$%&'*+-/=?^_`{|}~.") ATEXT[character.charCodeAt(0)] = 1;
for (let code = 0x30; code < 0x7b; code++) if (/[0-9A-Za-z]/.test(String.fromCharCode(code))) ATEXT[code] = 1;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Where the local part begins that ends at `end`; `end` if there is none. Looks back as far as `floor`, quotes aside. */
export function localStart(text: string, end: number, floor: number): number {
  const atoms = atomStart(text, end, floor);
  if (atoms < end && text.charCodeAt(atoms) !== DOT) return trimmed(text, atoms, end);
  const quoted = quotedPartsStart(text, atoms, floor);
  return quoted < atoms ? quoted : trimmed(text, atoms, end);
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
  let start = end;
  while (start > lowest && isAtomUnit(text, start - 1, unspaced)) start--;
  return cutsPair(text, start) ? start + 1 : start;
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

/** What may have to go with what stands before it. */
const TRIMMED_AT = new Uint8Array(128);
for (const character of "/?=&#.") TRIMMED_AT[character.charCodeAt(0)] = 1;
const ELLIPSIS = "...";
const AUTHORITY = "//";
/** What stands before an address in a URL. */
const URL_SEPARATOR = /[/?=&#]/g;
/** `to=` of `to=alice@example.com`; addresses that do hold `=` also have characters that names of parameters do not have. */
const PARAMETER_NAME = /^\??[\w.[\]-]+=/;

/** Without what stands before it in running text and URLs, though it might be part of it by the grammar. */
function trimmed(text: string, start: number, end: number): number {
  if (!mayBeTrimmed(text, start, end)) return start;
  const local = text.slice(start, end);
  let skip = afterLast(local, ELLIPSIS);
  if (local.startsWith(AUTHORITY) && text[start - 1] === ":") {
    for (const { index } of local.matchAll(URL_SEPARATOR)) skip = Math.max(skip, index + 1);
  } else {
    skip = Math.max(skip, afterParameters(local));
  }
  while (local.charCodeAt(skip) === DOT) skip++;
  return start + skip;
}

function mayBeTrimmed(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < TRIMMED_AT.length && TRIMMED_AT[code] === 1) return true;
  }
  return false;
}

function afterLast(local: string, part: string): number {
  const at = local.lastIndexOf(part);
  return at < 0 ? 0 : at + part.length;
}

function afterParameters(local: string): number {
  const last = local.lastIndexOf("&") + 1;
  const name = PARAMETER_NAME.exec(local.slice(last));
  return name === null ? 0 : last + name[0].length;
}

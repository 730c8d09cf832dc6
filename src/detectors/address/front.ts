/** Streets that begin with their word, with the number in front (`12 bis rue de l'Exemple`) or behind (`Calle de Ejemplo 12`). */
import { afterHouse, afterLast, counts, isHouse, mayBeYear } from "./houses.ts";
import { FEW_WORDS, type Row } from "./row.ts";
import type { Tokens } from "./tokens.ts";
import { SAID } from "./words/said.ts";

const FRONT = SAID.FRONT | SAID.FRONT_OR_ELSE;

/** `12 rue …`, the number at `i`. */
export function numberThenStreet(tokens: Tokens, i: number): Row | undefined {
  let at = afterHouse(tokens, i);
  if (tokens.is(at, ",")) at++;
  const said = tokens.said(at);
  if ((said & FRONT) === 0 || (said & SAID.AFTER) !== 0) return undefined;
  if (isOfThing(tokens, at, said)) return undefined;
  const isWeak = (said & SAID.FRONT) === 0;
  const end = nameEnd(tokens, afterWord(tokens, at), !isWeak);
  if (end < 0) return undefined;
  const sure = isWeak ? !tokens.isCapital(at) || (tokens.said(at + 1) & SAID.SMALL) !== 0 : end > at + 1;
  // `Rua Exemplo 12` behind the number of something else.
  const isNumbered = isHouse(tokens, end) && tokens.sizeOf(end) <= 5 && !counts(tokens, end);
  return { first: i, last: isNumbered ? end + 1 : end, sure };
}

/** `12 Avenue jeans`: a word that ends streets of England as well, with a capital, before a word without one. */
function isOfThing(tokens: Tokens, at: number, said: number): boolean {
  if ((said & SAID.BEHIND) === 0 || !tokens.isCapital(at) || tokens.is(at + 1, ".")) return false;
  const isName = tokens.isCapital(at + 1) || (tokens.said(at + 1) & SAID.SMALL) !== 0 || tokens.sizeOf(at + 1) < 2;
  return tokens.isWord(at + 1) && !isName && !/['’]/.test(tokens.word(at + 1));
}

function afterWord(tokens: Tokens, at: number): number {
  if (tokens.is(at + 1, ".") && tokens.isGlued(at + 1)) return at + 2;
  // `C/ Mayor`
  return tokens.is(at + 1, "/") && tokens.sizeOf(at) === 1 ? at + 2 : at + 1;
}

/** Where the name ends that begins at `from`; -1 if none does. `mayBeLower`: the word in front is that of a street and nothing else. */
function nameEnd(tokens: Tokens, from: number, mayBeLower: boolean): number {
  let at = from;
  let end = -1;
  for (let words = 0; words < FEW_WORDS; at++) {
    if (tokens.is(at, ".") && tokens.isGlued(at) && tokens.sizeOf(at - 1) <= 3 && tokens.isWord(at + 1)) continue;
    if (!tokens.isWord(at)) break;
    const said = tokens.said(at);
    const isCapital = tokens.isCapital(at);
    if (end > 0 && (said & SAID.LAND) !== 0 && !isInner(tokens, at)) break;
    if (!isCapital && ((said & SAID.SMALL) !== 0 || /^(?:d|l|dell|all)$/i.test(tokens.word(at)))) {
      if (end > 0 && /^(?:in|a|à|au|en|sur|am|im|an)$/i.test(tokens.word(at)) && !tokens.isCapital(at + 1)) break;
      words++;
      continue;
    }
    if (
      isCapital
        ? (said & (SAID.NO_NAME | SAID.FLAT)) !== 0 && end > 0
        : !mayBeLower || (end > 0 && !isInner(tokens, at))
    )
      break;
    if (!isCapital && (said & (SAID.COUNTED | SAID.NO_NAME)) !== 0) break;
    words++;
    end = at + 1;
  }
  return end;
}

/** Behind `de`, `du`: a name goes on in small letters. */
function isInner(tokens: Tokens, at: number): boolean {
  return (tokens.said(at - 1) & SAID.SMALL) !== 0;
}

/** `Calle de Ejemplo 12`, `Via Esempio, 5`: the number at `i`. */
export function streetThenNumber(tokens: Tokens, i: number): Row | undefined {
  if (tokens.sizeOf(i) > 8 || counts(tokens, i)) return undefined;
  let at = beforeSign(tokens, i) - 1;
  if (tokens.is(at, ",")) {
    // `Calle Example, 2017`: a name and a year.
    if (mayBeYear(tokens, i)) return undefined;
    at--;
  }
  const last = at;
  let capitals = 0;
  for (let words = 0; words <= FEW_WORDS + 2 && at >= 0; words++, at--) {
    const said = tokens.said(at);
    if ((said & FRONT) !== 0 && capitals > 0) return front(tokens, at, last, i, said);
    if (tokens.is(at, ".") || tokens.isNumber(at) || (tokens.is(at, "/") && tokens.sizeOf(at - 1) === 1)) continue;
    if (!tokens.isWord(at)) return undefined;
    if (tokens.isCapital(at)) capitals++;
    else if ((said & SAID.SMALL) === 0) return undefined;
  }
  return undefined;
}

function front(tokens: Tokens, at: number, last: number, i: number, said: number): Row | undefined {
  const isWeak = (said & SAID.FRONT) === 0;
  // `Str. des 17. Juni`; without its dot it is a word of programs.
  if (/^str$/i.test(tokens.word(at)) && !tokens.is(at + 1, ".")) return undefined;
  const isOne = tokens.sizeOf(at) > 1 || tokens.is(at + 1, "/");
  if (!isOne) return undefined;
  for (let k = at + 1; k <= last; k++)
    if (tokens.isCapital(k) && (tokens.said(k) & (SAID.THING | SAID.NO_NAME)) !== 0 && !isDated(tokens, k))
      return undefined;
  const isBig = tokens.isCapital(at) && !tokens.isShouted(at);
  // `rue du 8 Mai 1945 12`
  const isOfDay = mayBeYear(tokens, i) && isDated(tokens, i - 1) && isHouse(tokens, i + 1);
  return { first: at, last: afterLast(tokens, isOfDay ? i + 1 : i), sure: isWeak ? isBig : true };
}

/** `Straße des 17. Juni`, `Rua 25 de Abril`: the word of a month behind a day. */
export function isDated(tokens: Tokens, month: number): boolean {
  const at = tokens.is(month - 1, ".") || /^(?:de|di)$/i.test(tokens.word(month - 1)) ? month - 2 : month - 1;
  return tokens.isNumber(at) && tokens.sizeOf(at) <= 2;
}

const SIGN = /^(?:n|nº|no|nr|num|número|numero|numéro)$/i;

/** Where `nº`, `n.` or `No.` begins in front of the number at `i`; `i` if none does. */
export function beforeSign(tokens: Tokens, i: number): number {
  const isMarked = tokens.is(i - 1, ".") || tokens.is(i - 1, "°");
  const at = isMarked ? i - 2 : i - 1;
  return tokens.isWord(at) && tokens.sizeOf(at) <= 6 && SIGN.test(tokens.word(at)) ? at : i;
}

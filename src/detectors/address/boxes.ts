/** Post that waits, and roads without names: `PO Box 1234`, `BP 123`, `PSC 1234, Box 5678`, `RR 2 Box 15` (USPS Publication 28, sections 24 to 28). */
import type { Row } from "./row.ts";
import type { Tokens } from "./tokens.ts";
import { SAID } from "./words/said.ts";

const ROUTE = /^(?:psc|unit|cmr|rr|hc|route|rte|opc)$/i;
const MILITARY = /^(?:APO|FPO|DPO)$/i;
const REGION = /^(?:AA|AE|AP)$/i;
const SHIP = /^(?:USS|USNS|USNV|USCGC)$/i;
const ALWAYS = /^(?:postfach|postbus|pobox|casella|boîte)$/i;

/** The box whose number stands at `i`. */
export function boxAt(tokens: Tokens, i: number): Row | undefined {
  if (tokens.sizeOf(i) > 10) return undefined;
  const at =
    tokens.is(i - 1, "#") || tokens.is(i - 1, ".") || /^(?:no|nº|postale|postal|correos)$/i.test(tokens.word(i - 1))
      ? i - 2
      : i - 1;
  if ((tokens.said(at) & SAID.BOX) === 0) return militaryAt(tokens, i);
  const word = tokens.word(at);
  if (/^box$/i.test(word)) return boxBehind(tokens, at, i);
  if (ALWAYS.test(word)) return { first: at, last: i + 1, sure: true };
  return word === "BP" || /^apartado$/i.test(word) ? { first: at, last: i + 1, sure: false } : undefined;
}

function boxBehind(tokens: Tokens, box: number, i: number): Row | undefined {
  const office = officeBefore(tokens, box);
  if (office < box) return { first: office, last: i + 1, sure: true };
  const number = tokens.is(box - 1, ",") ? box - 2 : box - 1;
  const isRoute = tokens.isNumber(number) && tokens.isWord(number - 1) && ROUTE.test(tokens.word(number - 1));
  return isRoute ? { first: number - 1, last: i + 1, sure: true } : undefined;
}

/** `PO`, `P.O.`, `P. O.`, `Post Office`, `GPO`, `Private`, `Locked` in front of `Box` or `Bag`. */
function officeBefore(tokens: Tokens, box: number): number {
  const word = tokens.word(box - 1);
  if (/^(?:po|gpo|pmb)$/i.test(word)) return box - 1;
  if (/^office$/i.test(word) && /^post$/i.test(tokens.word(box - 2))) return box - 2;
  let at = box - 1;
  if (tokens.is(at, ".")) at--;
  if (!/^o$/i.test(tokens.word(at))) return box;
  at--;
  if (tokens.is(at, ".") || tokens.is(at, "/")) at--;
  return /^p$/i.test(tokens.word(at)) ? at : box;
}

/** `APO AP 96301` behind a unit or a ship. */
function militaryAt(tokens: Tokens, i: number): Row | undefined {
  if (tokens.sizeOf(i) !== 5 || !REGION.test(tokens.word(i - 1)) || !MILITARY.test(tokens.word(i - 2)))
    return undefined;
  const office = i - 2;
  let at = office - 1;
  if (tokens.is(at, ",")) at--;
  if (tokens.isLine(at)) at--;
  for (let words = 0; words < 4 && tokens.isWord(at); words++, at--) {
    if (SHIP.test(tokens.word(at))) return { first: at, last: i + 1, sure: true };
  }
  return { first: office, last: i + 1, sure: true };
}

/** Where `APO AP 96301` ends that begins at `at`; `at` if it does not. */
export function militaryEnd(tokens: Tokens, at: number): number {
  const isOne =
    tokens.isWord(at) && MILITARY.test(tokens.word(at)) && REGION.test(tokens.word(at + 1)) && tokens.isNumber(at + 2);
  return isOne ? at + 3 : at;
}

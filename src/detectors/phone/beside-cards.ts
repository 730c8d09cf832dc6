/** Numbers beside cards: the digits of a card are of no number, so that the number is read as if the card were gone already. */
import { cardsIn } from "../credit-card.ts";
import type { Found, Span } from "../detector.ts";
import { united } from "../united.ts";
import type { PhoneFinder } from "./finder.ts";

/** Most texts have nothing that is written as one. */
const MAY_HOLD_CARD = /[0-9]{4}(?:[0-9]{8}|([^0-9])(?:[0-9]{4}\1[0-9]{4}|[0-9]{6}\1))/;
/** A card, and a number beside it. */
const SHORTEST = 20;
const NO_CARDS: readonly Span[] = [];

/** In other groups the digits may be a row's that is something else. */
const AS_CARDS =
  /^%?[Bb;]?(?:[0-9]{12}|[0-9]{4}([^0-9])(?:[0-9]{4}\1){2}[0-9]{1,4}|[0-9]{4}([^0-9])[0-9]{6}\2[0-9]{4,5})/;

/** What `finder` finds in a text, and what it would where nothing is left of its cards. */
export function besideCards(finder: PhoneFinder, text: string, named = 0): readonly Found[] {
  const found = finder.find(text, named);
  const cards = writtenCardsIn(text);
  return cards.length === 0 ? found : united([...found, ...finder.find(without(text, cards), named)]);
}

export function writtenCardsIn(text: string): readonly Span[] {
  if (text.length < SHORTEST || !MAY_HOLD_CARD.test(text)) return NO_CARDS;
  return cardsIn(text).filter(({ start, end }) => AS_CARDS.test(text.slice(start, end)));
}

/** The text, as long as it is, with what looks like a label in the place of each span: in order, none shorter than two characters. */
export function without(text: string, spans: readonly Span[]): string {
  let made = "";
  let at = 0;
  for (const { start, end } of spans) {
    made += `${text.slice(at, start)}[${"Z".repeat(end - start - 2)}]`;
    at = end;
  }
  return made + text.slice(at);
}

/** What follows a street: units, a town, its postcode, its state, its country, as far as something says that it belongs to it. */
import { militaryEnd } from "./boxes.ts";
import { counts } from "./houses.ts";
import { postcodeEnd } from "./postcodes.ts";
import { TOKEN, type Tokens } from "./tokens.ts";
import { unitEnd } from "./units.ts";
import { SAID } from "./words/said.ts";

export interface Tail {
  /** Behind the last token that belongs to the address. */
  readonly end: number;
  /** Whether it says that what stands in front of it is an address. */
  readonly proves: boolean;
}

const MOST_PARTS = 9;
const MOST_WORDS = 4;
/** Parts in a row that only what follows them can make a part of the address. */
const MOST_OPEN = 3;
const LONGEST_SHORT = 3;

const NO_COMMA = 0;
const COMMA = 1;
const LINE = 2;

/** Reads on from behind a street. Bounded: it sees at most some dozens of tokens. */
class Reader {
  readonly #tokens: Tokens;
  /** Where the next part begins, and what stands in front of it. */
  #at: number;
  #parting = NO_COMMA;
  #open = 0;
  #town = false;
  end: number;
  proves = false;

  constructor(tokens: Tokens, from: number) {
    this.#tokens = tokens;
    this.#at = from;
    this.end = from;
  }

  read(): Tail {
    for (let parts = 0; parts < MOST_PARTS && this.#open < MOST_OPEN; parts++) {
      this.#part();
      if (this.#at >= this.#tokens.size || !this.#next()) break;
    }
    return { end: this.end, proves: this.proves };
  }

  /** Passes what parts two parts. */
  #part(): void {
    const tokens = this.#tokens;
    this.#parting = NO_COMMA;
    // `u. 12.` in Hungary, in front of what goes on.
    if (this.#at === this.end && tokens.is(this.#at, ".") && tokens.isNumber(this.#at - 1) && this.#goesOn())
      this.#at++;
    for (let marks = 0; marks < 4; marks++, this.#at++) {
      if (tokens.isLine(this.#at)) this.#parting |= LINE;
      else if (tokens.is(this.#at, ",") || tokens.is(this.#at, ";")) this.#parting |= COMMA;
      else if (!tokens.is(this.#at, "-") && !(tokens.is(this.#at, "(") && this.#isPartOfTown())) return;
    }
  }

  #goesOn(): boolean {
    const next = this.#tokens.isLine(this.#at + 1) ? this.#at + 2 : this.#at + 1;
    return (this.#tokens.said(next) & SAID.FLAT) !== 0;
  }

  #isPartOfTown(): boolean {
    return this.#tokens.isCapital(this.#at + 1) && this.#town;
  }

  #next(): boolean {
    const tokens = this.#tokens;
    const at = this.#at;
    const military = militaryEnd(tokens, at);
    if (military > at) return this.#take(military, true);
    const unit = unitEnd(tokens, at);
    if (unit > at && this.#mayBeUnit(at)) return this.#take(unit, (tokens.said(at) & SAID.FLAT) !== 0);
    const code = postcodeEnd(tokens, at);
    if (code > at && this.#mayBeCode(at, code)) return this.#takeCode(code);
    return tokens.isWord(at) && (this.#state() || this.#place());
  }

  #mayBeUnit(at: number): boolean {
    const said = this.#tokens.said(at);
    return this.#parting !== LINE || (said & SAID.FLAT) !== 0;
  }

  #take(end: number, proves: boolean): boolean {
    this.#at = end;
    this.end = end;
    this.#open = 0;
    this.proves ||= proves;
    return true;
  }

  /** A code in front of a town, or behind it. */
  #mayBeCode(at: number, end: number): boolean {
    const tokens = this.#tokens;
    if (counts(tokens, end - 1) && !tokens.isCapital(end)) return false;
    if (this.#town || this.#parting === COMMA || tokens.isWord(at)) return true;
    return tokens.isCapital(end) && (tokens.said(end) & SAID.NO_NAME) === 0 && tokens.sizeOf(at) >= 4;
  }

  #takeCode(end: number): boolean {
    const tokens = this.#tokens;
    const town = tokens.isLine(end) ? end : placeEnd(tokens, tokens.is(end, "-") ? end + 1 : end);
    // `…, 10115 Berlin`, and in `…, IL 62704 Thanks` no town.
    const isTown = !this.#town && town > end && !tokens.is(town, ":");
    const last = isTown ? town : this.#lowerTown(end);
    this.#town = true;
    return this.#take(last, true);
  }

  /** `10115 berlin`, where nothing follows. */
  #lowerTown(end: number): number {
    const tokens = this.#tokens;
    const said = tokens.said(end);
    const isTown = !this.#town && tokens.isWord(end) && tokens.sizeOf(end) > 3 && !tokens.isWord(end + 1);
    return isTown && (said & (SAID.NO_NAME | SAID.SMALL | SAID.COUNTED)) === 0 ? end + 1 : end;
  }

  /** `little rock, ar 72201`, `springfield il 62704` */
  #lowerTownAndState(): boolean {
    const tokens = this.#tokens;
    let at = this.#at;
    for (let words = 0; words < 3 && isLowerName(tokens, at); words++) at++;
    if (at === this.#at) return false;
    const state = tokens.is(at, ",") ? at + 1 : at;
    const isOne = (tokens.said(state) & SAID.STATE) !== 0 && isZip(tokens, state + 1);
    return isOne && this.#take(state + 2, true);
  }

  #state(): boolean {
    const tokens = this.#tokens;
    const at = this.#at;
    const said = tokens.said(at);
    const isWritten = tokens.isShouted(at) || ((this.#parting === COMMA || this.#town) && isZip(tokens, at + 1));
    if ((said & SAID.STATE) !== 0 && tokens.sizeOf(at) <= LONGEST_SHORT && isWritten) {
      this.#town = true;
      return this.#take(at + 1, true);
    }
    // `…, XX 12345`: a region of a country that has none in the table.
    if (tokens.sizeOf(at) === 2 && tokens.isShouted(at) && this.#town && isZip(tokens, at + 1))
      return this.#take(at + 2, true);
    const land = landEnd(tokens, at, said);
    if (land === at || !(tokens.isCapital(at) || this.#parting !== NO_COMMA)) return false;
    this.#town = true;
    return this.#take(land, this.#parting !== NO_COMMA);
  }

  /** A town, a part of one, or another street. */
  #place(): boolean {
    const tokens = this.#tokens;
    const at = this.#at;
    const end = placeEnd(tokens, at);
    if (end === at) return this.#inTown() || (this.#parting !== LINE && this.#lowerTownAndState());
    const last = tokens.said(end - 1);
    const isCity = ((tokens.said(at) | last) & SAID.CITY) !== 0;
    const isStreet = end - at > 1 && (last & (SAID.BEHIND | SAID.FRONT)) !== 0;
    const isOpen = (this.#parting & LINE) !== 0 || this.#parting === NO_COMMA;
    this.#town = true;
    if (isCity || (isStreet && this.#parting === COMMA)) return this.#take(end, true);
    if (!isOpen && this.#mayEndAt(end)) return this.#take(end, false);
    this.#at = end;
    this.#open++;
    return true;
  }

  /** `Musterstraße 5 in Berlin`, `12 rue de l'Exemple à Paris`. */
  #inTown(): boolean {
    const tokens = this.#tokens;
    const at = this.#at;
    if (!/^(?:in|à|en|a|em|te)$/.test(tokens.word(at)) || this.#parting !== NO_COMMA) return false;
    const code = postcodeEnd(tokens, at + 1);
    const from = code > at + 1 ? code : at + 1;
    const end = placeEnd(tokens, from);
    const isTown = code > at + 1 ? end > from : ((tokens.said(from) | tokens.said(end - 1)) & SAID.CITY) !== 0;
    this.#town = true;
    return isTown && end > from && this.#take(end, true);
  }

  /** Whether the address may end with the town that ends there. */
  #mayEndAt(end: number): boolean {
    const tokens = this.#tokens;
    if (end >= tokens.size || tokens.isLine(end)) return true;
    if (tokens.isWord(end)) return !tokens.isCapital(end);
    return tokens.kind(end) === TOKEN.MARK && !tokens.is(end, ":") && !tokens.is(end, "'") && !tokens.is(end, "@");
  }
}

/** Where a town ends that begins at `at`: a few words with capitals, and small ones between. */
function placeEnd(tokens: Tokens, at: number): number {
  let end = at;
  for (let k = at, words = 0; words < MOST_WORDS; k++) {
    if (tokens.is(k, ".") && tokens.isGlued(k) && tokens.sizeOf(k - 1) <= LONGEST_SHORT && tokens.isCapital(k + 1))
      continue;
    if (!tokens.isWord(k) || (tokens.sizeOf(k) <= 8 && /\d/.test(tokens.word(k)))) break;
    const said = tokens.said(k);
    const isCapital = tokens.isCapital(k) || ((said & SAID.CITY) !== 0 && (said & SAID.NO_NAME) === 0);
    if (end > at && (isState(tokens, k, said) || landEnd(tokens, k, said) > k)) break;
    if (isCapital && (said & (SAID.NO_NAME | SAID.FLAT | SAID.BOX | SAID.CONTEXT | SAID.POSTCODE)) === 0) end = k + 1;
    else if (end === at || (said & SAID.SMALL) === 0 || !tokens.isCapital(k + 1)) break;
    words++;
  }
  return end;
}

/** A word of the name of a town; a state in front of its code is none. */
function isLowerName(tokens: Tokens, at: number): boolean {
  const said = tokens.said(at);
  return tokens.isWord(at) && (said & SAID.NO_NAME) === 0 && !((said & SAID.STATE) !== 0 && isZip(tokens, at + 1));
}

function isZip(tokens: Tokens, at: number): boolean {
  const code = tokens.isLine(at) ? at + 1 : at;
  return tokens.isNumber(code) && tokens.sizeOf(code) === 5 && postcodeEnd(tokens, code) > code;
}

const LANDS_OF_TWO =
  /^(?:new zealand|united (?:kingdom|states)|czech republic|south africa|hong kong|sri lanka|new south)$/i;

/** Where the name of a country ends that begins at `at`; `at` if none does. */
function landEnd(tokens: Tokens, at: number, said: number): number {
  if ((said & SAID.LAND) !== 0) return at + 1;
  if (tokens.sizeOf(at) > 6 || !tokens.isWord(at + 1)) return at;
  return LANDS_OF_TWO.test(`${tokens.word(at)} ${tokens.word(at + 1)}`) ? at + 2 : at;
}

function isState(tokens: Tokens, at: number, said: number): boolean {
  return (said & SAID.STATE) !== 0 && tokens.sizeOf(at) <= LONGEST_SHORT && tokens.isShouted(at);
}

export function tailOf(tokens: Tokens, from: number): Tail {
  return new Reader(tokens, from).read();
}

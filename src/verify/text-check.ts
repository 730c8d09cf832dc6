/** What is left in one text: in itself, in what its encodings say, and in JSON that it holds. */
import { countAddresses } from "./addresses.ts";
import { viewsOf } from "./encodings/views.ts";
import { foldText } from "./fold.ts";
import { JsonReader, NotJson, type Piece } from "./json-reader.ts";
import type { NumberFinder } from "./numbers/finder.ts";

/** How many there are. */
export interface Left {
  readonly email: number;
  readonly phone: number;
}

export const NOTHING_LEFT: Left = Object.freeze({ email: 0, phone: 0 });

/** JSON inside of a string is read so deep; below, it is a text like any other. */
const DEEPEST = 4;
const SHORTEST_ADDRESS = 6;
const MAY_BE_JSON = /^[\s\ufeff]*[{["]/;
const WHOLE_NUMBER = /^-?([0-9]{7,19})$/;

export class TextCheck {
  readonly #numbers: NumberFinder | undefined;
  readonly #addresses: boolean;

  /** `numbers`: undefined where none are looked for; `addresses`: whether they are. */
  constructor(numbers: NumberFinder | undefined, addresses = true) {
    this.#numbers = numbers;
    this.#addresses = addresses;
  }

  /** `text`: a string or a key, decoded. */
  text(text: string, depth = 0): Left {
    if (text.length < SHORTEST_ADDRESS) return NOTHING_LEFT;
    const inside = depth < DEEPEST && MAY_BE_JSON.test(text) ? this.#json(text, depth + 1) : undefined;
    return inside ?? this.#plain(foldText(text));
  }

  /** `text`: a JSON number as it is written. Only whole ones of 7 to 19 digits can be phone numbers. */
  number(text: string): Left {
    const value = Number(text);
    const whole = /[.eE]/.test(text) && Number.isSafeInteger(value) ? String(value) : text;
    const [, digits] = WHOLE_NUMBER.exec(whole) ?? [];
    return digits === undefined ? NOTHING_LEFT : this.#plain(digits);
  }

  /** Where views have different numbers of them, the most: decoding can also take a number apart. */
  #plain(text: string): Left {
    let most = NOTHING_LEFT;
    for (const view of viewsOf(text, foldText)) most = mostOf(most, this.#count(view));
    return most;
  }

  #count(text: string): Left {
    const email = this.#addresses ? countAddresses(text) : 0;
    const phone = this.#numbers?.count(text) ?? 0;
    return email + phone === 0 ? NOTHING_LEFT : { email, phone };
  }

  /** undefined where the text is not JSON. */
  #json(text: string, depth: number): Left | undefined {
    let left = NOTHING_LEFT;
    const take = ({ kind, text: part }: Piece) => {
      if (kind === "number") left = sum(left, this.number(part));
      else if (kind === "key" || kind === "string") left = sum(left, this.text(part, depth));
    };
    try {
      const reader = new JsonReader({ many: false, longest: text.length }, take);
      reader.write(text);
      reader.end();
      return left;
    } catch (error) {
      if (error instanceof NotJson) return undefined;
      throw error;
    }
  }
}

export function sum(a: Left, b: Left): Left {
  if (b.email + b.phone === 0) return a;
  return { email: a.email + b.email, phone: a.phone + b.phone };
}

function mostOf(a: Left, b: Left): Left {
  if (b.email <= a.email && b.phone <= a.phone) return a;
  return { email: Math.max(a.email, b.email), phone: Math.max(a.phone, b.phone) };
}

/** What is left in one text: in itself, in what its encodings say, and in JSON that it holds. */
import { countAddresses } from "./addresses.ts";
import { SaidInside } from "./context/said-inside.ts";
import { NOTHING_SAID, type Said } from "./context/words.ts";
import { viewsOf } from "./encodings/views.ts";
import { foldText } from "./fold.ts";
import { foldWords } from "./fold-words.ts";
import { JsonReader, NotJson, type Piece } from "./json-reader.ts";
import { isNameBelow } from "./names/member.ts";
import type { NumberFinder } from "./numbers/finder.ts";
import { mostOfWarned, sumOfWarned, type Warned, type WarnedKind, warnedIn } from "./warned/warned.ts";

/** How many there are. */
export interface Left {
  /** How many e-mail addresses. */
  readonly email: number;
  /** How many phone numbers. */
  readonly phone: number;
}

/** What a text holds. */
export interface InText extends Left {
  /** Numbers of which something says that they are none, and which would be one by chance: they may stay. */
  readonly byChance: number;
  /** What may be left, of the kinds that somebody asks for; undefined for nothing. */
  readonly warned?: Warned | undefined;
}

export const NOTHING_LEFT: InText = Object.freeze({ email: 0, phone: 0, byChance: 0 });

/** JSON inside of a string is read so deep; below, it is a text like any other. */
const DEEPEST = 4;
/** An address has six characters, a number five. */
export const SHORTEST = 5;
/** A name behind a title. */
const SHORTEST_NAME = 2;
const MAY_BE_JSON = /^[\s\ufeff]*[{["]/;
const NAME = "person-name";
const WHOLE_NUMBER = /^-?([0-9]{5,19})$/;

export class TextCheck {
  readonly #numbers: NumberFinder | undefined;
  readonly #addresses: boolean;
  readonly #warnsOf: readonly WarnedKind[];
  readonly #shortest: number;

  /** `numbers`: undefined where none are looked for; `addresses`: whether they are; `warnsOf`: what else is looked for. */
  constructor(numbers: NumberFinder | undefined, addresses = true, warnsOf: readonly WarnedKind[] = []) {
    this.#numbers = numbers;
    this.#addresses = addresses;
    this.#warnsOf = warnsOf;
    this.#shortest = warnsOf.length > 0 ? SHORTEST_NAME : SHORTEST;
  }

  /** `text`: a string or a key, decoded; `named`: what the name of the member says whose value it is; `member`: that name. */
  text(text: string, named: Said = NOTHING_SAID, member: string | undefined = undefined, depth = 0): InText {
    if (text.length < this.#shortest) return NOTHING_LEFT;
    const inside = depth < DEEPEST && MAY_BE_JSON.test(text) ? this.#json(text, named, depth + 1) : undefined;
    return inside ?? this.#withWarnings(this.#plain(foldText(text), named), text, member);
  }

  /** `text`: a JSON number as it is written. Only whole ones of 5 to 19 digits can be phone numbers. */
  number(text: string, named: Said = NOTHING_SAID): InText {
    const value = Number(text);
    const whole = /[.eE]/.test(text) && Number.isSafeInteger(value) ? String(value) : text;
    const [, digits] = WHOLE_NUMBER.exec(whole) ?? [];
    return digits === undefined ? NOTHING_LEFT : this.#plain(digits, named);
  }

  /** Where views have different numbers of them, the most: decoding can also take a number apart. */
  #plain(text: string, named: Said): InText {
    let most = NOTHING_LEFT;
    for (const view of viewsOf(text, foldText)) most = mostOf(most, this.#count(view, named));
    return most;
  }

  #count(text: string, named: Said): InText {
    const email = this.#addresses ? countAddresses(text) : 0;
    const { left: phone = 0, byChance = 0 } = this.#numbers?.numbersIn(text, named) ?? {};
    return email + phone + byChance === 0 ? NOTHING_LEFT : { email, phone, byChance };
  }

  /** As for `#plain`, the most that a view has. */
  #withWarnings(left: InText, text: string, member: string | undefined): InText {
    if (this.#warnsOf.length === 0) return left;
    const words = foldWords(text);
    let most: Warned | undefined;
    for (const view of viewsOf(words, foldWords)) most = mostOfWarned(most, warnedIn(view, this.#warnsOf));
    const isNamed = this.#warnsOf.includes(NAME) && most?.[NAME] === undefined && isNameBelow(member, words);
    const warned = isNamed ? { ...most, [NAME]: 1 } : most;
    return warned === undefined ? left : { ...left, warned };
  }

  #scalar(
    kind: "string" | "number" | "literal",
    text: string,
    { said, member, depth }: { readonly said: Said; readonly member: string | undefined; readonly depth: number },
  ): InText {
    if (kind === "literal") return NOTHING_LEFT;
    return kind === "number" ? this.number(text, said) : this.text(text, said, member, depth);
  }

  /** undefined where the text is not JSON. */
  #json(text: string, named: Said, depth: number): InText | undefined {
    let left = NOTHING_LEFT;
    const open = [new SaidInside(named)];
    const take = ({ kind, text: part }: Piece) => {
      const around = open.at(-1) as SaidInside;
      if (kind === "object" || kind === "array") open.push(new SaidInside(around.ofContainer()));
      else if (kind === "end") open.pop();
      else if (kind === "key") {
        around.member(part);
        left = sumInText(left, this.text(part, NOTHING_SAID, undefined, depth));
      } else {
        left = sumInText(left, this.#scalar(kind, part, { said: around.ofScalar(), member: around.name, depth }));
        around.pass(kind === "string" ? part : undefined);
      }
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

function sumInText(a: InText, b: InText): InText {
  if (b === NOTHING_LEFT) return a;
  const { email, phone } = sum(a, b);
  return { email, phone, byChance: a.byChance + b.byChance, ...warnedBoth(a, b) };
}

function warnedBoth(a: InText, b: InText): Pick<InText, "warned"> {
  const warned = sumOfWarned(a.warned, b.warned);
  return warned === undefined ? {} : { warned };
}

function mostOf(a: InText, b: InText): InText {
  if (b === NOTHING_LEFT) return a;
  return {
    email: Math.max(a.email, b.email),
    phone: Math.max(a.phone, b.phone),
    byChance: Math.max(a.byChance, b.byChance),
  };
}

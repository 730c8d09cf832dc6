/** Ids, paths, account numbers and dates as exports have them, alone and beside what is personal; all made up. */

type Random = (below: number) => number;

const COUNTRIES = "ad ae be de es fi fr gb it nl no st mt lt dk cc qu se pt ba fa ee".split(" ");
const WORDS = "telegram wa.me tel order korevg phone customer pin x".split(" ");
const CALLS_NINE = "ssn soc itin tin SSN ssns assn".split(" ");
const ENDS_IN_DIGITS = "cvv2 isbn-13 e.164 2fa sha256 cvc2".split(" ");
const OFFICES = "A B SR é Z 1A aA x-A".split(" ");
const WIDE = "の は 日本 é 한국 Ａ 。 ー ・ 😀".split(" ");
const JOINTS = ["/", "/", " ", ", ", "-", ":", "", "_", " is ", "は"];
const CONTENTS = [
  "call +12025550143 now",
  "ana@example.com",
  "日本語 ana@example.com",
  "no personal data",
  "2025550143",
];
const CARDS = "4111 5555 3782 6011 3530".split(" ");
const WEIGHTS = [2, 7, 6, 5, 4, 3, 2];

export class Values {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  next(): string {
    const count = this.#pick([1, 1, 2, 2, 3, 4]);
    return Array.from({ length: count }, () => this.#pick(this.#kinds)()).join(this.#pick(JOINTS));
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#random(list.length)] as T;
  }

  #of(characters: string, size: number): string {
    return Array.from({ length: size }, () => characters[this.#random(characters.length)]).join("");
  }

  readonly #digits = (size: number) => this.#of("0123456789", size);
  readonly #hex = (size: number) => this.#of("0123456789abcdef", size);

  readonly #kinds: readonly (() => string)[] = [
    () => this.#hex(this.#pick([16, 20, 24, 32, 36, 40])),
    () => `${this.#pick(COUNTRIES)}-${this.#hex(this.#pick([16, 24, 36]))}`,
    () => this.#pick(COUNTRIES) + this.#digits(2) + this.#hex(this.#pick([14, 20, 30])),
    () => this.#small(this.#account()),
    () => this.#small(this.#account()) + this.#pick(["", "a", "abc", "1", "/x"]),
    () => this.#pick(["", "", "nric", "fin", "x", "cf", "NRIC"]) + this.#small(this.#identity()),
    () => this.#base64(),
    () => this.#base64().slice(0, -this.#pick([1, 2, 3])),
    () => this.#base64() + this.#hex(4),
    () => `${this.#hex(16)}/${this.#base64()}`,
    () => `+${this.#digits(6 + this.#random(11))}`,
    () => `+${this.#card()}`,
    () => this.#card(),
    () => this.#digits(7 + this.#random(6)),
    () => this.#date(),
    () => `${this.#pick(OFFICES)}-${this.#digits(4)}-${this.#digits(4)}`,
    () => `${this.#digits(3)}-${this.#digits(3)}-${this.#digits(4)}`,
    () => this.#pick(WORDS),
    () => `${this.#pick(CALLS_NINE)}${this.#pick([" ", ": ", "", " no "])}${this.#digits(9)}`,
    () => `${this.#pick(ENDS_IN_DIGITS)} ${this.#digits(3)}`,
    () => `8:0${this.#digits(1)} ${this.#pick(["AM", "PM", "ist", "is"])}`,
    () => `${this.#digits(2)}.${this.#digits(2)}.${this.#digits(3)}.${this.#digits(1)}`,
    () => this.#pick(WIDE),
  ];

  #small(text: string): string {
    return this.#random(2) === 0 ? text : text.toLowerCase();
  }

  #base64(): string {
    return Buffer.from(this.#pick(CONTENTS)).toString(this.#pick(["base64", "base64url"]));
  }

  #date(): string {
    const two = () => this.#digits(2);
    const month = this.#pick(["01", "11", "12", "13", "00", two()]);
    return `${this.#pick(["19", "20", "21"])}${two()}-${month}-${this.#pick(["01", "28", "31", "32", two()])}`;
  }

  /** With check digits that are right (ISO 7064, MOD 97-10). */
  #account(): string {
    const [digits, other] = [this.#digits, (size: number) => this.#of("0123456789ABCDEF", size)];
    const [country, rest] = this.#pick<readonly [string, string]>([
      ["DE", digits(18)],
      ["BE", digits(12)],
      ["NO", digits(11)],
      ["FR", digits(10) + other(11) + digits(2)],
      ["GB", `ABCD${digits(14)}`],
      ["MT", `ABCD${digits(5)}${other(18)}`],
      ["EE", digits(16)],
      ["AD", digits(8) + other(12)],
      ["ST", digits(21)],
    ]);
    const number = `${rest}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
    const remainder = [...number].reduce((sum, digit) => (sum * 10 + Number(digit)) % 97, 0);
    return country + String(98 - remainder).padStart(2, "0") + rest;
  }

  /** Of Singapore, with the letter that is right. */
  #identity(): string {
    const [series, digits] = [this.#pick(["S", "T", "F", "G"]), this.#digits(7)];
    const start = series === "T" || series === "G" ? 4 : 0;
    const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), start);
    return series + digits + ("ST".includes(series) ? "JZIHGFEDCBA" : "XWUTRQPNMLK")[sum % 11];
  }

  /** With the check digit that is right (ISO/IEC 7812-1). */
  #card(): string {
    const number = this.#pick(CARDS) + this.#digits(7 + this.#random(5));
    const sum = [...number].reverse().reduce((total, digit, i) => {
      const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
    return number + String((10 - (sum % 10)) % 10);
  }
}

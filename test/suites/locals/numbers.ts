/** Made-up subscriber numbers without an area code, grouped as people do, and numbers that no plan gives out. The same in every run. */

/** `#` is any digit, `N` one from 2 to 9. */
const SHAPES: readonly string[] = [
  "N####",
  "N## ##",
  "N#####",
  "N## ###",
  "N#-##-##",
  "N# ## ##",
  "N######",
  "N##-####",
  "N## ####",
  "N## ## ##",
  "N#######",
  "N### ####",
  "N###-####",
  "N# ## ## ##",
  "N###.####",
];

/** Too long, or of a beginning that is nobody's. */
const OUT_OF_PLAN: readonly string[] = ["1489########", "0000#######", "000 ### ####", "0101-####-####", "1111 ######"];

/** Numerical Recipes' linear congruence: good enough for digits, and the same everywhere. */
export class Digits {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  below(count: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * count);
  }

  like(shape: string): string {
    return shape.replace(/[#N]/g, (letter) => String(letter === "N" ? 2 + this.below(8) : this.below(10)));
  }
}

export interface LocalNumber {
  readonly shape: string;
  readonly written: string;
}

/** One of each shape. A date, as `20##` may be one, is no number that a label makes one: another one is drawn. */
export function localNumbers(seed: number): LocalNumber[] {
  const digits = new Digits(seed);
  return [...SHAPES, ...OUT_OF_PLAN].map((shape) => {
    let written = digits.like(shape);
    while (/^20[0-9]{2}/.test(written)) written = digits.like(shape);
    return { shape, written };
  });
}

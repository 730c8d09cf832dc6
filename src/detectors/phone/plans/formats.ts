/** How the numbers of a plan are written inside of its country. */
import { DigitAutomaton } from "./digit-automaton.ts";
import type { WrittenPlan } from "./plan-table.ts";

interface Format {
  readonly leading: RegExp;
  readonly begins: string;
  readonly pattern: RegExp;
  readonly hasTrunk: boolean;
}

/** Of numbers of one size: which formats they may have, digit by digit. */
export class SizedFormats {
  readonly #formats: readonly Format[];
  readonly #automaton: DigitAutomaton;

  constructor(formats: readonly Format[]) {
    this.#formats = formats;
    const patterns = formats.map(({ begins }) => `(?:${begins})[0-9]*`);
    this.#automaton = new DigitAutomaton(patterns, (matches) => 1 + Math.min(...matches, formats.length));
  }

  /** Whether any begins with the trunk digit. What has no format is written without. */
  get haveTrunk(): boolean {
    return this.#formats.some(({ hasTrunk }) => hasTrunk);
  }

  get start(): number {
    return this.#automaton.start;
  }

  after(state: number, digit: number): number {
    return this.#automaton.after(state, digit);
  }

  /** Whether numbers whose digits led here are written with the trunk digit. */
  hasTrunk(state: number): boolean {
    return this.#formats[this.#automaton.meaningOf(state) - 1]?.hasTrunk ?? false;
  }
}

export class Formats {
  readonly #formats: readonly Format[];
  #firstSizes: number | undefined;
  readonly #bySize: SizedFormats[] = [];

  constructor({ formats }: Pick<WrittenPlan, "formats">) {
    this.#formats = formats.map(({ leading, pattern, hasTrunk }) => ({
      begins: leading,
      leading: new RegExp(`^(?:${leading})`),
      pattern: new RegExp(`^${pattern}$`),
      hasTrunk,
    }));
  }

  /** Whether the national way to write a number begins with the trunk digit. */
  hasTrunk(national: string): boolean {
    return this.#of(national)?.hasTrunk ?? false;
  }

  /** How many digits each group has, the trunk digit apart; none: there is no such way. */
  groups(national: string): readonly number[] {
    return (this.#of(national)?.pattern.exec(national) ?? []).slice(1).map((group) => group.length);
  }

  /** Whether any numbers are written in groups of these sizes; `bare`: without a trunk digit. */
  haveGroups(sizes: readonly number[], bare: boolean): boolean {
    const row = sizes.map((size) => "0".repeat(size));
    return this.#formats.some(({ pattern, hasTrunk }) => {
      if (bare && hasTrunk) return false;
      return pattern.exec(row.join(""))?.slice(1).join() === row.join();
    });
  }

  /** Whether the first group of any has so many digits. */
  mayBegin(size: number): boolean {
    this.#firstSizes ??= this.#formats.reduce((bits, { pattern }) => bits | firstSizes(pattern.source), 0);
    return ((this.#firstSizes >> size) & 1) !== 0;
  }

  ofSize(size: number): SizedFormats {
    const row = "0".repeat(size);
    this.#bySize[size] ??= new SizedFormats(this.#formats.filter(({ pattern }) => pattern.test(row)));
    return this.#bySize[size] as SizedFormats;
  }

  #of(text: string): Format | undefined {
    return this.#formats.find(({ leading, pattern }) => leading.test(text) && pattern.test(text));
  }
}

/** Bit n: the first group of `^(\\d{2})…$` or `^(\\d{2,4})…$` may have n digits. */
function firstSizes(pattern: string): number {
  const [, least, most] = /^\^\(\\d\{([0-9]+)(?:,([0-9]+))?\}/.exec(pattern) ?? [];
  let bits = 0;
  for (let size = Number(least ?? 1); size <= Number(most ?? least ?? 0); size++) bits |= 1 << size;
  return bits;
}

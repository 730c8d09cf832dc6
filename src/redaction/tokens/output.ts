/** What comes out: tokens, and places where nobody knows yet what will stand, with all tokens after them. */
import type { WaitingValue } from "../value/scalar.ts";
import { FORM, KEY, literalToken, namesOf, packedToken, streamedTokens, type Token, type Written } from "./token.ts";
import type { TokenScalars } from "./token-scalars.ts";
import { GONE, KIND, type Unit } from "./unit.ts";

/** A place in the output for a value that waits for the end of its record. */
class Slot {
  readonly unit: Unit;
  readonly waiting: WaitingValue;
  /** How far the input had come in front of the value, in bytes of JSON. */
  readonly start: number;

  constructor(unit: Unit, waiting: WaitingValue, start: number) {
    this.unit = unit;
    this.waiting = waiting;
    this.start = start;
  }

  get isSettled(): boolean {
    return this.unit.out !== undefined;
  }
}

/** So many tokens that have gone may stand in front of those that are held. */
const MOST_GONE = 1024;

export class Output {
  /** What is put goes. */
  isMuted = false;
  readonly #scalars: TokenScalars;
  readonly #largest: number;
  #ready: Token[] = [];
  /** From the first place on that is open, which stands at `#head`. */
  #held: (Token | Slot)[] = [];
  #head = 0;
  /** The places that are open, by record. */
  readonly #open = new Map<number, Set<Slot>>();
  /** How far the input has come since something was held. */
  #position = 0;

  /** `largest`: so many bytes of JSON may lie between a value that waits and the end of its record. */
  constructor(scalars: TokenScalars, largest: number) {
    this.#scalars = scalars;
    this.#largest = largest;
  }

  /** Another input begins. */
  reset(): void {
    this.isMuted = false;
    this.#ready = [];
    this.#open.clear();
    this.#letGo();
  }

  /** What is put now comes out at once. */
  get isDirect(): boolean {
    return this.#held.length === 0 && !this.isMuted;
  }

  get holds(): boolean {
    return this.#held.length > 0;
  }

  put(token: Token): void {
    if (this.isMuted) return;
    if (this.#held.length === 0) this.#ready.push(token);
    else this.#held.push(token);
  }

  /** The unit as it came. */
  putUnit(unit: Unit): void {
    unit.out = this.isMuted ? GONE : unit;
    for (const token of unit.tokens) this.put(token);
  }

  /** Another name, or another scalar, in the forms in which the unit came. */
  putInPlace(unit: Unit, written: Written): void {
    unit.out = this.isMuted ? GONE : written;
    for (const token of tokensOf(unit, written)) this.put(token);
  }

  /** The unit comes as a whole, too, after its pieces. */
  putTwin(unit: Unit, token: Token): void {
    const { out } = unit;
    if (out === undefined) {
      unit.form |= FORM.PACKED;
      unit.tokens.push(token);
    } else if (out === unit) this.put(token);
    else if (out !== GONE && literalToken(out as Written) === undefined) {
      this.put(packedToken(namesFor(unit, out as Written), String(out)));
    }
  }

  /** The value waits, and with it all that comes after it. */
  putWaiting(unit: Unit, waiting: WaitingValue): void {
    const slot = new Slot(unit, waiting, this.#position);
    const { record } = waiting;
    const open = this.#open.get(record);
    if (open === undefined) this.#open.set(record, new Set([slot]));
    else open.add(slot);
    this.#held.push(slot);
  }

  /** So many more bytes of the input have been walked. */
  advance(bytes: number): void {
    this.#position += bytes;
    for (let first = this.#first; first !== undefined && this.#isTooFar(first); first = this.#first) {
      this.#settle(first);
      this.#open.get(first.waiting.record)?.delete(first);
      this.#release();
    }
  }

  get #first(): Slot | undefined {
    return this.#held[this.#head] as Slot | undefined;
  }

  #isTooFar({ start }: Slot): boolean {
    return this.#position - start > this.#largest;
  }

  /** The record has ended. */
  endRecord(record: number): void {
    const open = this.#open.get(record);
    if (open !== undefined) {
      for (const slot of open) this.#settle(slot);
      this.#open.delete(record);
      this.#release();
    }
    this.#scalars.forget(record);
  }

  #settle(slot: Slot): void {
    const { unit, waiting } = slot;
    const settled = this.#isTooFar(slot) ? this.#scalars.waitedTooLong(waiting) : this.#scalars.settled(waiting);
    unit.out = settled === waiting.value ? unit : settled;
  }

  /** Up to the next place that is open. */
  #release(): void {
    const held = this.#held;
    for (; this.#head < held.length; this.#head++) {
      const next = held[this.#head] as Token | Slot;
      if (!(next instanceof Slot)) this.#ready.push(next);
      else if (next.isSettled) for (const token of tokensOfUnit(next.unit)) this.#ready.push(token);
      else break;
    }
    if (this.#head === held.length) this.#letGo();
    else if (this.#head > MOST_GONE && this.#head * 2 > held.length) {
      this.#held = held.slice(this.#head);
      this.#head = 0;
    }
  }

  #letGo(): void {
    this.#held = [];
    this.#head = 0;
    this.#position = 0;
  }

  /** What is ready: nothing, one token, or many. */
  take(): Token | Token[] | undefined {
    const ready = this.#ready;
    if (ready.length < 2) return ready.pop();
    this.#ready = [];
    return ready;
  }
}

function namesFor({ kind }: Unit, written: Written) {
  return kind === KIND.KEY ? KEY : namesOf(written);
}

function tokensOf(unit: Unit, written: Written): Token[] {
  const literal = literalToken(written);
  if (literal !== undefined) return [literal];
  const names = namesFor(unit, written);
  const text = String(written);
  const streamed = (unit.form & FORM.STREAMED) !== 0 ? streamedTokens(names, text) : [];
  return (unit.form & FORM.PACKED) !== 0 ? [...streamed, packedToken(names, text)] : streamed;
}

function tokensOfUnit(unit: Unit): readonly Token[] {
  return unit.out === unit ? unit.tokens : tokensOf(unit, unit.out as Written);
}

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
  /** The record that it waits for is open. */
  isInRecord: boolean;

  constructor(unit: Unit, waiting: WaitingValue, start: number) {
    this.unit = unit;
    this.waiting = waiting;
    this.start = start;
    this.isInRecord = waiting.until !== 0;
  }

  get isSettled(): boolean {
    return this.unit.out !== undefined;
  }
}

/** The places of pieces of texts that begin at one container. */
class Group {
  readonly slots: Slot[] = [];
  hasEnded = false;
  /** Its pieces lie too far apart to be held. */
  isTooLong = false;

  /** So many of them, which are open, wait for the end of their record, too. */
  inRecords = 0;

  /** All that it waits for is there. */
  get isReady(): boolean {
    return this.hasEnded && this.inRecords === 0;
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
  /** By container, the places of pieces. */
  readonly #groups = new Map<number, Group>();
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
    this.#groups.clear();
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
    const { until, group } = waiting;
    this.#held.push(slot);
    if (until !== 0) this.#openOf(until).add(slot);
    if (group !== 0) this.#addPiece(slot, group);
  }

  #openOf(record: number): Set<Slot> {
    const known = this.#open.get(record);
    if (known !== undefined) return known;
    const made = new Set<Slot>();
    this.#open.set(record, made);
    return made;
  }

  #addPiece(slot: Slot, number: number): void {
    const group = this.#groups.get(number) ?? new Group();
    this.#groups.set(number, group);
    group.slots.push(slot);
    if (slot.isInRecord) group.inRecords++;
    if (!group.isTooLong) return;
    this.#settleTooLong(slot);
    this.#release();
  }

  /** So many more bytes of the input have been walked. */
  advance(bytes: number): void {
    this.#position += bytes;
    for (let first = this.#first; first !== undefined && this.#isTooFar(first); first = this.#first) {
      const { group: number } = first.waiting;
      const group = this.#groups.get(number);
      if (group === undefined) this.#settleTooLong(first);
      else if (!group.hasEnded) this.#endTooLong(group);
      else this.#settleFar(group);
      if (group?.isReady) this.#join(number, group);
      if (!first.isSettled) return;
      this.#release();
    }
  }

  /** What is too far from the end of its record: the others of the text go on waiting for theirs. */
  #settleFar({ slots }: Group): void {
    for (const slot of slots) if (!slot.isSettled && slot.isInRecord && this.#isTooFar(slot)) this.#settleTooLong(slot);
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
      this.#open.delete(record);
      for (const slot of open) this.#leaveRecord(slot);
      for (const number of new Set([...open].map(({ waiting }) => waiting.group))) {
        const group = this.#groups.get(number);
        if (group?.isReady) this.#join(number, group);
      }
      this.#release();
    }
    this.#scalars.forget(record);
  }

  #leaveRecord(slot: Slot): void {
    if (this.#isTooFar(slot)) this.#settleTooLong(slot);
    else if (slot.waiting.group === 0) this.#settle(slot, this.#scalars.settled(slot.waiting));
    else this.#noLongerInRecord(slot);
  }

  #noLongerInRecord(slot: Slot): void {
    const group = this.#groups.get(slot.waiting.group);
    if (slot.isInRecord && group !== undefined) group.inRecords--;
    slot.isInRecord = false;
  }

  /** The container has ended at which a text begins. */
  endGroup(number: number): void {
    const group = this.#groups.get(number);
    if (group === undefined) return;
    const [first] = group.slots;
    if (!group.isTooLong && first !== undefined && this.#isTooFar(first)) this.#endTooLong(group);
    group.hasEnded = true;
    if (group.isReady) this.#join(number, group);
    this.#release();
  }

  #endTooLong(group: Group): void {
    group.isTooLong = true;
    for (const slot of group.slots) if (!slot.isSettled) this.#settleTooLong(slot);
  }

  #join(number: number, group: Group): void {
    this.#groups.delete(number);
    const open = group.slots.filter(({ isSettled }) => !isSettled);
    const made = this.#scalars.joined(open.map(({ waiting }) => waiting));
    for (const [i, slot] of open.entries()) this.#settle(slot, made[i] as Written);
  }

  #settleTooLong(slot: Slot): void {
    this.#settle(slot, this.#scalars.waitedTooLong(slot.waiting));
    this.#noLongerInRecord(slot);
    this.#open.get(slot.waiting.until)?.delete(slot);
  }

  #settle({ unit, waiting }: Slot, settled: Written): void {
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

/**
 * What a word in front of digits, or the name of the member that holds them, says of them.
 *
 * The room `context` reads what stands around digits. Its words are tables that a reviewer can read; nothing here judges digits, and
 * nothing depends on what came before in a file.
 */

/** What is said; bits. */
export const SAYS = Object.freeze({
  /** They are called: `phone`, `電話`. */
  PHONE: 1,
  /** Somebody is called: `call me at`. A call may have a number of its own, so that this says less. */
  CALL: 2,
  /** They count, date, measure or name a thing: `order`, `version`, `EUR`. */
  THING: 4,
  ACCOUNT: 8,
  PIN: 16,
  CVV: 32,
  EXPIRY: 64,
  /** Sent for one use: `verification code`. */
  CODE: 128,
  BIRTH: 256,
  CUSTOMER: 512,
  POLICY: 1024,
  /** Given by a state: `ssn`, `cpf`. */
  NATIONAL: 2048,
  PASSPORT: 8192,
  /** To drive. */
  LICENCE: 16384,
  /** Software counts it and never dials it: `version`, `token`. */
  MACHINE: 4096,
  /** Of payment: that alone, since other numbers stand on cards, too. */
  CARD: 32768,
  /** A year, month or day of what else is said; of names only. */
  PART: 65536,
});

/** That of `SAYS` which no word of the table is: passed over between a word and its digits. */
export const PASSED = 1 << 30;

/** The same, of words that say who is called or where: behind `call me at` stands a number. */
export const REACHED = 1 << 29;

/** What stands for something whose number is personal, moved so far: `number` in `customer`. Of objects and arrays only. */
const HELD = 13;
export const NUMBERED = SAYS.CUSTOMER | SAYS.POLICY | SAYS.LICENCE;
/** A telephone, or a field of a table: `cell`. Of objects and arrays only. */
export const FIELD = 1 << 24;

/** `said`: bits of NUMBERED. */
export function holderOf(said: number): number {
  return said << HELD;
}

export function numberIn(above: number): number {
  return (above >> HELD) & NUMBERED;
}

/** Bits of SAYS alone, of all that stands beside a node: what is said of a value. */
export function ofValue(named: number): number {
  return named & (SAYS.PART * 2 - 1);
}

/** Names of what `SAYS` has, for tables and explanations. */
export type Saying = keyof typeof SAYS;

/** Whether it says that digits are something else than a number that is called. */
export function isOther(said: number): boolean {
  return (said & ~SAYS.CARD) !== 0 && (said & (SAYS.PHONE | SAYS.CALL)) === 0;
}

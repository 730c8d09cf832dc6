// Whether digits are a phone number, by the table of a run's regions (detectors/phone/plans/step-tables.ts). Digits are bytes from 0
// to 9, at most 22 of them. In a state each digit leads to the next one, and a state says what the digits are that led to it: one
// reading of a row says it of all its ends. Nothing here knows of the text in which digits stand.

// A table: how many roots, the fewest digits of a number, the root of numbers with a country's code; the other roots; by the first three
// digits where the states stand that these lead to from the other roots; these; and the states.
const FEWEST_AT: usize = 2;
const INTERNATIONAL_AT: usize = 4;
const ROOTS_AT: usize = 6;

/** A state: by digit the next one, and what it says. */
const ROW: u32 = 22;
const SAYS: usize = 20;

// What is said; whoever says more says the less, too.
/** As many digits as numbers of a plan have. */
export const POSSIBLE: u32 = 1;
/** A number that a plan gives out. */
export const VALID: u32 = 2;
/** The same, and so written that nothing needs to mark it as one. */
export const BARE: u32 = 4;
const ALL: u32 = POSSIBLE | VALID | BARE;
/** Some digits lead from here to a number that a plan gives out. */
const LEADS: u32 = 8;

const BEGINNINGS: u32 = 1000;
const BEGINNING: u32 = 3;

let plans: usize = 0;
let roots: u32 = 0;
let beginnings: usize = 0;
let list: usize = 0;
let states: usize = 0;
/** No number without a country's code has fewer digits. */
let fewest: u32 = 0;

/** All that is asked from now on is asked of this table; it stays where it is. 0: none. */
export function usePlans(table: usize): void {
  plans = table;
  if (table == 0) return;
  roots = load<u16>(table);
  fewest = load<u16>(table, FEWEST_AT);
  beginnings = table + ROOTS_AT + (roots << 1);
  list = beginnings + ((BEGINNINGS + 1) << 1);
  states = list + ((load<u16>(beginnings + (BEGINNINGS << 1)) as usize) << 1);
}

export function hasPlans(): bool {
  return plans != 0;
}

export function fewestDigits(): u32 {
  return fewest;
}

@inline
function after(state: u32, digit: usize): u32 {
  return load<u16>(states + state * ROW + ((load<u8>(digit) as u32) << 1));
}

@inline
function says(state: u32): u32 {
  return load<u16>(states + state * ROW, SAYS);
}

@inline
function rootAt(index: u32): u32 {
  return load<u16>(plans + (index << 1), ROOTS_AT);
}

/** State 0 says nothing of whatever follows. */
@inline
function readFrom(root: u32, digits: usize, end: usize): u32 {
  let state = root;
  for (let at = digits; at < end && state != 0; at++) state = after(state, at);
  return says(state) & ALL;
}

/** Of digits that begin with a country's code. */
export function internationalOf(digits: usize, size: u32): u32 {
  return readFrom(load<u16>(plans, INTERNATIONAL_AT), digits, digits + size);
}

/** Of digits as they are written in the run's regions. */
export function nationalOf(digits: usize, size: u32): u32 {
  if (size < fewest) return 0;
  let all: u32 = 0;
  for (let i: u32 = 0; i < roots && all != ALL; i++) all |= readFrom(rootAt(i), digits, digits + size);
  return all;
}

/** The same of all rows that begin with the first digit: byte n says it of n digits. */
export function internationalRow(digits: usize, size: u32, row: usize): void {
  memory.fill(row, 0, size + 1);
  addRow(load<u16>(plans, INTERNATIONAL_AT), digits, size, row);
}

/** The same of all rows that begin with the first digit: byte n says it of n digits. */
export function nationalRow(digits: usize, size: u32, row: usize): void {
  rowOf(digits, size, row, ALL_STATES);
}

/** As nationalRow, but whether digits are only POSSIBLE it may not say: it looks no farther than a number may come. */
export function validRow(digits: usize, size: u32, row: usize): void {
  rowOf(digits, size, row, LEADS);
}

/** Which plans have numbers that begin so is told by the first digits: most have none. */
@inline
function rowOf(digits: usize, size: u32, row: usize, goesOn: u32): void {
  memory.fill(row, 0, size + 1);
  if (size < fewest) return;
  const beginning = (load<u8>(digits) as u32) * 100 + (load<u8>(digits, 1) as u32) * 10 + (load<u8>(digits, 2) as u32);
  const place = beginnings + (beginning << 1);
  const end = load<u16>(place, 2) as u32;
  for (let i = load<u16>(place) as u32; i < end; i++) addFrom(load<u16>(list + (i << 1)), digits, size, row, goesOn);
  memory.fill(row, 0, fewest);
}

/** As addRow, from the state that the first three digits lead to; ends at state 0, which says nothing of itself or of others. */
@inline
function addFrom(first: u32, digits: usize, size: u32, row: usize, goesOn: u32): void {
  let state = first;
  for (let i = BEGINNING; i < size && (goesOn == ALL_STATES ? state != 0 : (says(state) & goesOn) != 0); ) {
    state = after(state, digits + i);
    i++;
    store<u8>(row + i, load<u8>(row + i) | (says(state) & ALL));
  }
}

const ALL_STATES: u32 = 0;

@inline
function addRow(root: u32, digits: usize, size: u32, row: usize): void {
  let state = root;
  for (let i: u32 = 0; i < size && state != 0; ) {
    state = after(state, digits + i);
    i++;
    store<u8>(row + i, load<u8>(row + i) | (says(state) & ALL));
  }
}

/**
 * Whether a number that a plan gives out begins with the first digit and ends where a group does: bit n of `ends`, after n + 1 digits.
 * `own`: digits of the first group; alone it has to be one that nothing needs to mark.
 */
export function mayBeGiven(digits: usize, ends: u32, own: u32): bool {
  const late = ends & ~(((1 as u32) << (fewest - 1)) - 1);
  const beginning = (load<u8>(digits) as u32) * 100 + (load<u8>(digits, 1) as u32) * 10 + (load<u8>(digits, 2) as u32);
  const place = beginnings + (beginning << 1);
  const end = load<u16>(place, 2) as u32;
  for (let i = load<u16>(place) as u32; i < end; i++) if (endsGiven(load<u16>(list + (i << 1)), digits, late, own)) return true;
  return false;
}

@inline
function endsGiven(first: u32, digits: usize, ends: u32, own: u32): bool {
  let state = first;
  for (let size = BEGINNING; (says(state) & LEADS) != 0 && ends >> size != 0; ) {
    state = after(state, digits + size);
    const isEnd = ((ends >> size++) & 1) != 0;
    if (isEnd && (says(state) & (size == own ? BARE : VALID)) != 0) return true;
  }
  return false;
}

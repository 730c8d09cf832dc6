/**
 * Why digits that no mark makes a number are taken, or left: the table is read in order, and the first reason that holds decides.
 *
 * The room `evidence` weighs what speaks for a candidate and against it, and can say in words why. Nothing in it may look farther
 * than a bounded number of characters from the candidate, nor at what came before in a file.
 */
import type { Case } from "./case.ts";

export interface Reason {
  readonly takes: boolean;
  readonly words: string;
  readonly holds: (one: Case) => boolean;
}

const leave = (words: string, holds: Reason["holds"]): Reason => ({ takes: false, words, holds });
const take = (words: string, holds: Reason["holds"]): Reason => ({ takes: true, words, holds });

export const LABEL = "a word in front says that it is a phone number";
export const NAME = "the member's name says that it is a phone number";

/** Each asks less than the one before was content with; what is cheap to ask is asked first. */
export const REASONS: readonly Reason[] = [
  take(NAME, (one) => one.isSaid && one.isByName),
  take(LABEL, (one) => one.isSaid),
  take("a plus or a carrier's code stands in front", (one) => one.isMarked && (one.isValid || one.isPossible)),
  leave("a time stamp", (one) => one.isStamp),
  take(
    "somebody is called, and it has as many digits as a number",
    (one) => one.isCalled && one.isPossible && one.isNeat,
  ),
  take("somebody is called, and it is written as a number without its area", (one) => one.isLocalCall && one.isNeat),
  leave(
    "a word in front, or the member's name, says that it is something else",
    (one) => one.isOther && !(one.isValid && (one.isApart || one.isTold)),
  ),
  take("a word behind says that it is a phone number", (one) => one.isSaidBehind && one.isNeat),
  leave("letters are glued to it", (one) => one.hasLetters && !(one.isValid && one.isTold)),
  leave("a unit or arithmetic follows", (one) => one.isCounted && !(one.isValid && one.isTold)),
  leave("it counts up", (one) => one.isCounting),
  leave("few digits behind many, as of a house and a street", (one) => one.isAddress),
  leave("the plan writes a trunk digit there, and other groups", (one) => one.isValid && one.lacksTrunk),
  take("a plan of the regions gives it out", (one) => one.isValid),
  take("it begins as calls abroad do", (one) => one.isPossible && one.isAbroad && one.isNeat),
  take("it is grouped as a plan of the regions groups", (one) => one.isPossible && one.isAsPlanned && one.isNeat),
  take("it is written as only numbers are", (one) => one.isPossible && one.isWrittenAsNumber && one.isNeat),
  leave("no plan of the regions gives it out or groups so", () => true),
];

/** The reason that decides. */
export function reasonFor(one: Case): Reason {
  return REASONS.find(({ holds }) => holds(one)) as Reason;
}

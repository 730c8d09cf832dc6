/** Letters that stand at a number without anything in between: words do not make it a part of something else, `Visa4111…`. */

const LETTER_OR_DIGIT = /[0-9A-Za-z]/;
const LETTERS_BEFORE = /\p{Script=Latin}+$/u;
const LETTERS_AFTER = /^\p{Script=Latin}+/u;
const LONGEST = 24;

/** Fewer letters are the beginning of an id, as `W` or `TX`. */
const FEWEST = 3;
const SHORT_WORDS = /^(?:mc|cc|dc|cb|ax|no|nr|id|ss)$/i;
/** A number after one of these, alone or at the end of a name such as `orderId`, is a machine's. */
const OF_MACHINE =
  /^(?:ids?|uid|uuid|guid|ref|txn|trx|order|ord|inv|invoice|ticket|case|session|trace|span|event|evt|msg|seq|sku|imei|serial|tracking|batch|job|doc|file|img|rec)$/i;
const ENDS_AS_MACHINES = /[a-z](?:I[Dd]s?|Ref|Txn|Trx|Order|Invoice|Ticket|Case|Session|Trace|Event|Seq)$/;

/** Whether what stands right before `start` may make the digits there a part of something else: letters that are no word. */
export function isGluedBefore(text: string, start: number): boolean {
  return LETTER_OR_DIGIT.test(text[start - 1] ?? "") && !isWord(lettersBefore(text, start));
}

/** The same of what stands at `end`, right after the digits. */
export function isGluedAfter(text: string, end: number): boolean {
  if (!LETTER_OR_DIGIT.test(text[end] ?? "")) return false;
  return !isWord(LETTERS_AFTER.exec(text.slice(end, end + LONGEST))?.[0] ?? "");
}

export function isGlued(text: string, start: number, end: number): boolean {
  return isGluedBefore(text, start) || isGluedAfter(text, end);
}

/** Whether letters right before `start` say that a machine gave the number out. */
export function isOfMachine(text: string, start: number): boolean {
  if (!LETTER_OR_DIGIT.test(text[start - 1] ?? "")) return false;
  const letters = lettersBefore(text, start);
  return OF_MACHINE.test(letters) || ENDS_AS_MACHINES.test(letters);
}

function lettersBefore(text: string, start: number): string {
  return LETTERS_BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? "";
}

function isWord(letters: string): boolean {
  return letters.length >= FEWEST || SHORT_WORDS.test(letters);
}

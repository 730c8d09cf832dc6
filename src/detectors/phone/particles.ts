/**
 * Numbers whose groups are read aloud with a word in between, as speech is written down: `090の1234の5678`, `010에 1234에 5678`,
 * `138杠1234杠5678`. Anything may stand so, hence the plan of a region gives the number out, or a word in front says that it is one.
 */
import { saidBefore } from "../context/label.ts";
import { SAYS } from "../context/says.ts";
import type { Span } from "../detector.ts";
import { readDigits } from "../digits.ts";
import { digitsOf } from "../matching.ts";
import { united } from "../united.ts";
import type { Judge } from "./judge.ts";
import { VALID } from "./plans/plan.ts";

const WORDS = "の|ノ|のー|ダッシュ|ハイフン|에|에다|다시|대시|杠|槓|横杠|转";
const ROW = new RegExp(
  `(?<![0-9A-Za-z]|[0-9] ?(?:${WORDS}) ?)[0-9]{1,8}(?: ?(?:${WORDS}) ?[0-9]{1,8}){1,4}(?![0-9A-Za-z])`,
  "g",
);
const MAY_HAVE_ONE = /[0-9] ?[のノダハ에다대杠槓横转]/;

const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;

export function mayHaveParticles(text: string): boolean {
  return MAY_HAVE_ONE.test(text);
}

/** What was found in a text, and the numbers in it that have words between their groups. `named`: what the member's name says. */
export function withParticles(text: string, found: readonly Span[], judge: Judge, named = 0): readonly Span[] {
  const rows = [...text.matchAll(ROW)]
    .filter((row) => isNumber(row, judge, named))
    .map(({ 0: row, index }) => ({ start: index, end: index + row.length }));
  return rows.length === 0 ? found : united([...found, ...rows]);
}

function isNumber({ 0: row, index, input }: RegExpExecArray, judge: Judge, named: number): boolean {
  const digits = digitsOf(row);
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return false;
  const said = saidBefore(input, index, named);
  if ((said & (SAYS.PHONE | SAYS.CALL)) !== 0) return true;
  return said === 0 && judge.national(readDigits(digits)) === VALID;
}

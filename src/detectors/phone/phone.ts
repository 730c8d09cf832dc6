/**
 * Telephone numbers: international ones anywhere, national ones of the run's regions.
 *
 * The room `phone` finds groups of digits and judges them by the numbering plans of libphonenumber. It may say yes to less than the
 * library only where a comment says why, and never asks the library in the middle of a text.
 */
import type { Detector, DetectorKind, DetectorSettings } from "../detector.ts";
import { EVIDENCE } from "../evidence.ts";
import { findBesideIds } from "../ids-by-form/ids-by-form.ts";
import { besideCards } from "./beside-cards.ts";
import { PhoneFinder } from "./finder.ts";
import { judgeOf } from "./judge.ts";
import { mayHaveLowLines, withLowLines } from "./low-lines.ts";
import { mayHaveParticles, withParticles } from "./particles.ts";

const ID = "phone";
const CATEGORY = "user.contact.phone_number";

/** Digits that the evidence of digits stands for. */
const EVIDENT_DIGITS = 7;

function make({ regions, phones = "possible" }: DetectorSettings): Detector {
  const judge = judgeOf(regions);
  const finder = new PhoneFinder(judge, phones);
  const all = (text: string, _evidence?: number, named?: number) => {
    const found = besideCards(finder, text, named);
    const more = mayHaveLowLines(text) ? withLowLines(text, found, finder, judge, named) : found;
    return mayHaveParticles(text) && phones !== "marked" ? withParticles(text, more, judge, named) : more;
  };
  const isPlain = (text: string, evidence: number) =>
    (evidence & EVIDENCE.LONG_DIGITS) === 0 && !text.includes("+") && !mayHaveLowLines(text) && !mayHaveParticles(text);
  const find = (text: string, evidence: number = EVIDENCE.LONG_DIGITS, named = 0) =>
    // The finder itself leaves ids, but for what has a plus.
    isPlain(text, evidence) ? finder.find(text, named) : findBesideIds(all, text, evidence, named);
  // Some islands have numbers of four to six digits: for them every text has to be looked at.
  const needs = judge.fewest < EVIDENT_DIGITS ? EVIDENCE.ANYTHING : EVIDENCE.DIGITS | EVIDENCE.FEW_DIGITS;
  const explain = (text: string, named = 0) => finder.explain(text, named);
  return { id: ID, category: CATEGORY, needs, find, explain };
}

export const phone: DetectorKind = Object.freeze({ id: ID, category: CATEGORY, make });

/** Blanks of forms (WHATWG URL, application/x-www-form-urlencoded), written as `+` between digits: `tel=%2B1+202+555+0123`. */
import { EVIDENCE } from "../../detectors/evidence.ts";
import type { EncodedPart, Encoding } from "./encoding.ts";

/** Something in the text has to be of a form, whatever the evidence promised. */
const OF_FORM = /=|%[0-9A-Fa-f]{2}/;
const BLANK = /(?<=[0-9)])\+(?=[0-9(])/g;

export const formBlanks: Encoding = Object.freeze({
  needs: EVIDENCE.EQUALS | EVIDENCE.PERCENT,

  parts(text: string): readonly EncodedPart[] {
    if (!text.includes("+") || !OF_FORM.test(text)) return [];
    // It may as well be the plus of the next number.
    const isDoubtful = true;
    return Array.from(text.matchAll(BLANK), ({ index }) => ({ start: index, end: index + 1, text: " ", isDoubtful }));
  },

  written: (text: string) => text.replaceAll(" ", "+"),
});

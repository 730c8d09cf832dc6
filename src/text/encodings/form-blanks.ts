/** Blanks of forms (WHATWG URL, application/x-www-form-urlencoded), written as `+` between digits: `tel=%2B1+202+555+0123`. */
import { EVIDENCE } from "../../detectors/evidence.ts";
import type { EncodedPart, Encoding } from "./encoding.ts";

const BLANK = /(?<=[0-9)])\+(?=[0-9(])/g;

export const formBlanks: Encoding = Object.freeze({
  needs: EVIDENCE.EQUALS | EVIDENCE.PERCENT,

  parts(text: string): readonly EncodedPart[] {
    if (!text.includes("+")) return [];
    // It may as well be the plus of the next number.
    const isDoubtful = true;
    return Array.from(text.matchAll(BLANK), ({ index }) => ({ start: index, end: index + 1, text: " ", isDoubtful }));
  },

  written: (text: string) => text.replaceAll(" ", "+"),
});

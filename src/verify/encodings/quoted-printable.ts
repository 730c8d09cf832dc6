/** RFC 2045, section 6.7, with soft line breaks. `id=2025550123` is none: digits say nothing by themselves. */
import { textOfHex, WRONG } from "./bytes.ts";

const SOFT_BREAK = /=[ \t]{0,8}\r?\n/g;
const ENCODED = /(?:=[0-9A-Fa-f]{2})+/g;
/** A soft break, two bytes side by side of which the first is no ASCII, or a word between two blanks. */
const SURE = /=[ \t]{0,8}\r?\n|=[89A-Fa-f][0-9A-Fa-f]=[0-9A-Fa-f]{2}|=20[A-Za-z]{1,40}[.,!?]?=(?:20|\r?\n)/;
const DIGITS_ONLY = /^(?:=[0-9]{2})+$/;
const DIGIT = /[0-9]/;
const ONE_BYTE = 3;

export function quotedPrintable(text: string): string {
  if (!text.includes("=")) return text;
  const isSure = SURE.test(text);
  return text.replace(SOFT_BREAK, "").replace(ENCODED, (run, at: number, joined: string) => {
    if (!isSure && DIGITS_ONLY.test(run) && DIGIT.test(joined[at + run.length] ?? "")) return run;
    const decoded = textOfHex(run);
    return run.length === ONE_BYTE && decoded === WRONG ? run : decoded;
  });
}

/**
 * Control sequences of terminals (ECMA-48, section 5.4): colours in the middle of logs say nothing. What an operating system command
 * (OSC) holds is a text, such as a window's title or a link.
 */
import { EVIDENCE } from "../../detectors/evidence.ts";
import type { EncodedPart, Encoding } from "./encoding.ts";

const ESC = "\x1b";
/** Its numbers are short: longer ones are none of a terminal's. */
const NUMBERS = "[<-?]?(?:[0-9]{0,5}[;:]){0,32}[0-9]{0,5}";
const CONTROL = `\\[${NUMBERS}[ -/]{0,4}[@-~]`;
/** Programs also print ESC as shells and C write it. */
const WRITTEN_ESC = String.raw`\\(?:033|e)`;
const SEQUENCE = new RegExp(`(?:${ESC}|${WRITTEN_ESC})(${CONTROL})|${ESC}[@-Z\\\\-_]`, "g");
const MAY_BE_WRITTEN = new RegExp(String.raw`${WRITTEN_ESC}\[`);

/** What is read for a code that begins or ends a text: nothing goes on across it. */
const BORDER = "\n";

export const ansi: Encoding = Object.freeze({
  needs: EVIDENCE.ENCODED,

  parts(text: string): readonly EncodedPart[] {
    if (!text.includes(ESC) && !MAY_BE_WRITTEN.test(text)) return [];
    return Array.from(text.matchAll(SEQUENCE), ({ 0: sequence, 1: control, index }) => ({
      start: index,
      end: index + sequence.length,
      text: control === undefined ? BORDER : "",
    }));
  },

  written: (text: string) => text,
});

/** Control sequences of terminals (ECMA-48, section 5.4; OSC of xterm): colours in the middle of logs say nothing. */
import { EVIDENCE } from "../../detectors/evidence.ts";
import type { EncodedPart, Encoding } from "./encoding.ts";

const ESC = "\x1b";
const SEQUENCE = new RegExp(`${ESC}(?:\\[[0-?]*[ -/]*[@-~]|\\][^\x07${ESC}]*(?:\x07|${ESC}\\\\)|[@-Z\\\\-_])`, "g");

export const ansi: Encoding = Object.freeze({
  needs: EVIDENCE.ENCODED,

  parts(text: string): readonly EncodedPart[] {
    if (!text.includes(ESC)) return [];
    return Array.from(text.matchAll(SEQUENCE), ({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
      text: "",
    }));
  },

  written: (text: string) => text,
});

/** Escapes of JSON strings (RFC 8259, section 7) in a text that is not JSON as a whole: after a log's prefix, or cut off. */
import { EVIDENCE } from "../../detectors/evidence.ts";
import type { EncodedPart, Encoding } from "./encoding.ts";
import { escaped } from "./json-string.ts";

/** Also `\x40`, which servers and programs write for ASCII. */
const ESCAPE = /\\(?:(["\\/bfnrt])|(?:u([0-9A-Fa-f]{4})|x([0-7][0-9A-Fa-f])))/g;
const SHORT: Readonly<Record<string, string>> = Object.freeze({ b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" });
const HEX = 16;

export const jsonEscapes: Encoding = Object.freeze({
  needs: EVIDENCE.ENCODED,

  parts(text: string): readonly EncodedPart[] {
    if (!text.includes("\\")) return [];
    return Array.from(text.matchAll(ESCAPE), ({ 0: { length }, 1: short, 2: four, 3: two = "", index }) => {
      const said =
        short === undefined ? String.fromCharCode(Number.parseInt(four ?? two, HEX)) : (SHORT[short] ?? short);
      return { start: index, end: index + length, text: said };
    });
  },

  written: escaped,
});

/** Character references of HTML (WHATWG HTML, section 13.5) and XML: `&nbsp;`, `&#64;`, `&#x40;`. */
import { EVIDENCE } from "../../detectors/evidence.ts";
import type { EncodedPart, Encoding } from "./encoding.ts";
import { namedCharacter } from "./html-names.ts";

/**
 * Old names end without a semicolon, too, but not before what may be the rest of a parameter's name; and numbers, but not where a soft
 * line break of quoted-printable cuts them.
 */
const REFERENCE =
  /&(?:#([0-9]{1,7}|[xX][0-9A-Fa-f]{1,6})(?:;|(?![0-9A-Fa-f]{0,6}=[ \t]{0,64}\r?\n))|([A-Za-z][A-Za-z0-9]{1,31});|(nbsp|amp|lt|gt|quot|shy)(?![0-9A-Za-z=;]))/g;
const HEX = 16;
const LAST_CODE = 0x10ffff;
/** What browsers take these codes for (the same section, "numeric character reference end state"): Windows-1252. */
const WINDOWS_FIRST = 0x80;
const WINDOWS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
const MARKUP: Readonly<Record<string, string>> = Object.freeze({
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
});

export const html: Encoding = Object.freeze({
  needs: EVIDENCE.ENCODED,

  parts(text: string): readonly EncodedPart[] {
    const parts: EncodedPart[] = [];
    if (!text.includes("&")) return parts;
    for (const { 0: reference, 1: number, 2: name, 3: old, index } of text.matchAll(REFERENCE)) {
      const said = number === undefined ? namedCharacter(name ?? (old as string)) : numbered(number);
      if (said !== undefined) parts.push({ start: index, end: index + reference.length, text: said });
    }
    return parts;
  },

  written(text: string): string {
    return text.replace(/[&<>"]/g, (character) => MARKUP[character] as string);
  },
});

function numbered(number: string): string | undefined {
  const isHex = number.startsWith("x") || number.startsWith("X");
  const code = isHex ? Number.parseInt(number.slice(1), HEX) : Number(number);
  if (code === 0 || code > LAST_CODE || (code >= 0xd800 && code < 0xe000)) return undefined;
  return WINDOWS[code - WINDOWS_FIRST] ?? String.fromCodePoint(code);
}

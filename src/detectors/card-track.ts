/**
 * Magnetic stripes (ISO/IEC 7813), as readers give them: `%B`, number, `^`, name, `^`, expiry, service code, `?`; and the second
 * track, `;`, number, `=`, expiry, service code, `?`. All of a track is a hit: who has it can pay, and the name is on it.
 */
import type { Span } from "./detector.ts";

const FIRST_BEGINS = /(?<![0-9A-Za-z])%?[Bb]$/;
const FIRST_GOES_ON = /\^[^^?\r\n"]{2,26}(?:\^[^?\s"]{0,64}\??)?/y;
const SECOND_BEGINS = /;$/;
/** Chips have a `D` in place of `=`, and fill up with an `F`. */
const SECOND_GOES_ON =
  /(?:=[0-9]{2}(?:0[1-9]|1[0-2])[0-9]{0,33}|D[0-9]{2}(?:0[1-9]|1[0-2])[0-9]{3,33}F?)(?![0-9A-Za-z])\??/y;

const CARET = 0x5e;
const EQUALS = 0x3d;
const CAPITAL_D = 0x44;

/** The track with the card `number`; undefined where it is on none. */
export function trackAround(text: string, { start, end }: Span): Span | undefined {
  const code = text.charCodeAt(end);
  if (code === CARET) return made(text, { start, end }, FIRST_BEGINS, FIRST_GOES_ON);
  return code === EQUALS || code === CAPITAL_D ? made(text, { start, end }, SECOND_BEGINS, SECOND_GOES_ON) : undefined;
}

function made(text: string, { start, end }: Span, begins: RegExp, goesOn: RegExp): Span | undefined {
  goesOn.lastIndex = end;
  if (!goesOn.test(text)) return undefined;
  const first = begins.exec(text.slice(Math.max(0, start - 3), start));
  return { start: first === null || first[0] === "" ? start : start - first[0].length, end: goesOn.lastIndex };
}

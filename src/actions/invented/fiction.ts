/** Phone numbers that are nobody's. */

import { countryCodeLength } from "../forms/digits.ts";
import type { Draw } from "./draw.ts";

/** National numbers in ranges that a plan reserves for fiction; `x` is any digit. */
const RESERVED: Readonly<Record<string, readonly string[]>> = Object.freeze({
  // NANPA: 555-0100 to 555-0199 in every area.
  "1": ["20255501xx", "21255501xx", "31255501xx", "41555501xx", "61755501xx", "71355501xx", "20655501xx", "30355501xx"],
  // Ofcom: numbers for use in TV and radio drama.
  "44": [
    "1632960xxx",
    "2079460xxx",
    "7700900xxx",
    "1134960xxx",
    "1214960xxx",
    "1314960xxx",
    "1614960xxx",
    "2896496xxx",
  ],
  // ACMA: numbers for use in TV shows, films and creative works.
  "61": ["25550xxxx", "27010xxxx", "35550xxxx", "37010xxxx", "75550xxxx", "77010xxxx", "85550xxxx", "87010xxxx"],
  // ComReg: numbers for drama.
  "353": ["2091xxxxx"],
  // Arcep: numbers for audiovisual works.
  "33": ["19900xxxx", "26191xxxx", "35301xxxx", "46571xxxx", "53649xxxx", "63998xxxx"],
  // Bundesnetzagentur: numbers for use in the media.
  "49": ["3023125xxx", "6990009xxx", "4066969xxx", "2214710xxx", "8999998xxx"],
});

/**
 * A number of the same country for one in E.164: from a range for fiction, else as long as it was, with a national number that
 * begins with 000, which no plan gives to anybody (Japan's has numbers with 00).
 */
export function fictionalPhone(e164: string, draw: Draw): string {
  const digits = e164.slice(1).replace(/;.*/, "");
  const country = digits.slice(0, countryCodeLength(digits));
  const length = Math.max(4, digits.length - country.length);
  const pattern = draw.one(RESERVED[country] ?? [`000${"x".repeat(length - 3)}`]);
  return `+${country}${pattern.replace(/x/g, () => String(draw.below(10n)))}`;
}

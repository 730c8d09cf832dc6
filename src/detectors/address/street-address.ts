/**
 * Addresses of streets, boxes and postcodes, as people write them in messages and notes.
 *
 * The room `address` has a file for each way of writing, since what stands first differs: the number, the street, the country. A number
 * alone, or a street alone, is no address here; something beside it has to say so, and no name of a person is looked at.
 */
import type { Detector, DetectorKind, Found, Span } from "../detector.ts";
import { EVIDENCE } from "../evidence.ts";
import { chineseAddresses } from "./china.ts";
import { addressCues } from "./cues.ts";
import { japaneseAddresses } from "./japan.ts";
import { koreanAddresses } from "./korea.ts";
import { addressesBetweenBlanks } from "./western.ts";

const id = "street-address";
const category = "user.contact.address";

const NONE: readonly Found[] = Object.freeze([]);
const DIGIT = /[0-9]/;
const LATIN = /[A-Za-z\u0370-\u052f]/;
const HAN = /[\u3400-\u9fff]/;
const HANGUL = /[\uac00-\ud7a3]/;

const detector: Detector = { id, category, needs: EVIDENCE.PLACES, cues: [addressCues], leavesIds: true, find };

export const streetAddress: DetectorKind = Object.freeze({ id, category, make: () => detector });

function find(text: string): readonly Found[] {
  if (!DIGIT.test(text)) return NONE;
  let all: Span[] = [];
  if (HAN.test(text)) all = all.concat(japaneseAddresses(text), chineseAddresses(text));
  if (HANGUL.test(text)) all = all.concat(koreanAddresses(text));
  if (LATIN.test(text)) all = all.concat(addressesBetweenBlanks(text));
  return all.length < 2 ? all : united(all);
}

/** In order; those that overlap are one. */
function united(spans: Span[]): readonly Found[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const made: Span[] = [];
  for (const span of spans) {
    const last = made.at(-1);
    if (last === undefined || span.start >= last.end) made.push(span);
    else if (span.end > last.end) made[made.length - 1] = { start: last.start, end: span.end };
  }
  return made;
}

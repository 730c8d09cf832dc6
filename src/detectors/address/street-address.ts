/**
 * Addresses of streets, boxes and postcodes, as people write them in messages and notes.
 *
 * The room `address` has a file for each way of writing, since what stands first differs: the number, the street, the country. A number
 * alone, or a street alone, is no address here; something beside it has to say so, and no name of a person is looked at.
 */
import type { Detector, DetectorKind, Found, Span } from "../detector.ts";
import { EVIDENCE } from "../evidence.ts";
import { united } from "../united.ts";
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

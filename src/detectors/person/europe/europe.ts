/**
 * Names of people in languages that are written in Latin letters: English, German, French, Spanish, Portuguese, Hindi.
 *
 * The room `europe` reads a text word by word, once. It takes no name without a phrase beside it, whatever the name looks like.
 */
import type { Found } from "../../detector.ts";

export function namesOfEurope(_text: string): readonly Found[] {
  return [];
}

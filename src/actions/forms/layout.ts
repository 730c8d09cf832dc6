/** Which characters of a value `encrypt-format` and `pseudonymize` change, and which are its layout. */
import { countryCodeLength } from "./digits.ts";
import { isDigit, type Place, placesOf, withoutZero } from "./places.ts";

export interface Layout {
  readonly characters: readonly string[];
  readonly places: readonly Place[];
}

/** Every letter and digit of a class changes; all else stays. undefined for a value with other letters or digits. */
export function layoutOfText(text: string): Layout | undefined {
  const characters = [...text];
  const places = placesOf(characters);
  return places && { characters, places };
}

const INTERNATIONAL = /^[\s(]*[+＋]/;

/**
 * Of a phone number only digits change, and of these not the country code behind `+` or `00`, nor the zeros of a national
 * form (0 stays the trunk prefix; the digit behind is no 0, so that the same zeros are found again on the way back). A text
 * with letters is taken as any other.
 */
export function layoutOfPhone(text: string): Layout | undefined {
  const found = layoutOfText(text);
  if (found === undefined || !found.places.every(isDigit)) return found;
  const { characters, places } = found;
  const digits = places.map(({ at, first }) => ((characters[at] as string).codePointAt(0) as number) - first).join("");
  if (INTERNATIONAL.test(text)) return { characters, places: places.slice(countryCodeLength(digits)) };
  if (/^00[1-9]/.test(digits)) return { characters, places: places.slice(2 + countryCodeLength(digits.slice(2))) };
  const zeros = digits.length - digits.replace(/^0+/, "").length;
  const [leading, ...rest] = places.slice(zeros);
  return { characters, places: leading === undefined ? [] : [withoutZero(leading), ...rest] };
}

/** Digits before and behind the point; sign, point and exponent stay, and no number of two digits begins with 0. */
export function layoutOfNumber(text: string): Layout {
  const exponent = text.search(/[eE]/);
  const end = exponent < 0 ? text.length : exponent;
  const characters = [...text];
  const places = (placesOf(characters.slice(0, end)) ?? []).filter(isDigit);
  const [leading, ...rest] = places;
  const isLong = /^-?[0-9]{2}/.test(text);
  return { characters, places: leading !== undefined && isLong ? [withoutZero(leading), ...rest] : places };
}

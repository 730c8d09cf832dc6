/** Which characters of a value `encrypt-format` and `pseudonymize` change, and which are its layout. */
import { countryCodeLength } from "./digits.ts";
import { isDigit, type Slot, slotsOf, withoutZero } from "./slots.ts";

export interface Layout {
  readonly characters: readonly string[];
  readonly slots: readonly Slot[];
}

/** Every letter and digit of a class changes; all else stays. undefined for a value with other letters or digits. */
export function layoutOfText(text: string): Layout | undefined {
  const characters = [...text];
  const slots = slotsOf(characters);
  return slots && { characters, slots };
}

const INTERNATIONAL = /^[\s(]*[+＋]/;

/**
 * Of a phone number only digits change, and of these not the country code after `+` or `00`, nor the zeros of a national
 * form (0 stays the trunk prefix; the digit after them is no 0, so that the same zeros are found again on the way back). A text
 * with letters is taken as any other.
 */
export function layoutOfPhone(text: string): Layout | undefined {
  const found = layoutOfText(text);
  if (found === undefined || !found.slots.every(isDigit)) return found;
  const { characters, slots } = found;
  const digits = slots.map(({ at, first }) => ((characters[at] as string).codePointAt(0) as number) - first).join("");
  if (INTERNATIONAL.test(text)) return { characters, slots: slots.slice(countryCodeLength(digits)) };
  if (/^00[1-9]/.test(digits)) return { characters, slots: slots.slice(2 + countryCodeLength(digits.slice(2))) };
  const zeros = digits.length - digits.replace(/^0+/, "").length;
  const [leading, ...rest] = slots.slice(zeros);
  return { characters, slots: leading === undefined ? [] : [withoutZero(leading), ...rest] };
}

/** Digits before and after the point; sign, point and exponent stay, and no number of two digits begins with 0. */
export function layoutOfNumber(text: string): Layout {
  const exponent = text.search(/[eE]/);
  const end = exponent < 0 ? text.length : exponent;
  const characters = [...text];
  const slots = (slotsOf(characters.slice(0, end)) ?? []).filter(isDigit);
  const [leading, ...rest] = slots;
  const isLong = /^-?[0-9]{2}/.test(text);
  return { characters, slots: leading !== undefined && isLong ? [withoutZero(leading), ...rest] : slots };
}

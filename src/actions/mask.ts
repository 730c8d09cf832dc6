import { expression } from "../libraries/expression.ts";
import { MASK_DEFAULTS, type MaskOptions } from "../rules/model.ts";
import type { ActionKind } from "./action.ts";

/** Below so many characters nothing is kept. */
const SHORT = 6;

// Marks belong to the letters they stand on; a lone surrogate or an unassigned character may be part of anything.
const telling = expression(String.raw`[\p{L}\p{N}\p{M}\p{Co}\p{Cs}\p{Cn}]`, "u");

/** Whether a character may be part of what is to be hidden. */
export function isTelling(character: string): boolean {
  return telling().test(character);
}

/**
 * CHARACTER_MASK: letters and digits become the mask character; separators and the length in code points stay. Kept
 * ends count what is or could be masked (the mask character too, so that a second pass finds the same ends), and are
 * together at most half of it.
 */
export function maskText(text: string, options: MaskOptions): string {
  const characters = [...text];
  const places = characters.flatMap((character, i) => (isHidden(character, options) ? [i] : []));
  const half = places.length < SHORT ? 0 : Math.floor(places.length / 2);
  const last = Math.min(options.keepLast, half);
  const first = Math.min(options.keepFirst, half - last);
  for (const place of places.slice(first, places.length - last)) characters[place] = options.char;
  return characters.join("");
}

function isHidden(character: string, options: MaskOptions): boolean {
  return !options.keepSeparators || character === options.char || isTelling(character);
}

export const mask: ActionKind = Object.freeze<ActionKind>({
  needsKey: false,
  namesAreLabels: true,
  takes: undefined,
  make: (spec) => {
    const options = spec.mask ?? MASK_DEFAULTS;
    return {
      string: (text) => {
        const masked = maskText(text, options);
        return masked === text ? undefined : masked;
      },
      number: "0",
    };
  },
});

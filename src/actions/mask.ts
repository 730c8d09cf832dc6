/** CHARACTER_MASK: letters and digits become one character; separators and the length stay. */
import { isFlag, mapOf, oneOf, wholeFrom } from "../input/shape.ts";
import { expression } from "../libraries/expression.ts";
import type { Reader } from "../rules/file/checking.ts";
import { optional, readKeys } from "../rules/file/keys.ts";
import { flag, text, wrongType } from "../rules/file/readers.ts";
import type { Positioned } from "../rules/file/tree.ts";
import { isMeaningful } from "./forms/meaningful.ts";
import { actionKind, type Direction, USUAL } from "./kind.ts";
import { schemaOf } from "./options.ts";

/** What a mask leaves, and what it writes. */
export interface MaskOptions {
  /** How many characters stay at the beginning, from 0 to 255; by default 0. */
  readonly keepFirst: number;
  /** How many characters stay at the end, from 0 to 255; by default 0. */
  readonly keepLast: number;
  /** Whether characters that are no letter and no digit stay; by default they do. */
  readonly keepSeparators: boolean;
  /** What stands for a hidden character; by default `*`. */
  readonly char: string;
}

export interface MaskSpec {
  readonly name: "mask";
  /** Absent: `DEFAULTS`. */
  readonly mask?: MaskOptions;
}

const DEFAULTS: MaskOptions = Object.freeze({ keepFirst: 0, keepLast: 0, keepSeparators: true, char: "*" });

/** Below so many characters nothing is kept. */
const SHORT = 6;

/**
 * Letters and digits become the mask character; separators and the length in code points stay. Kept ends count what is or
 * could be masked (the mask character too, so that a second pass finds the same ends), and are together at most half of it.
 */
export function maskText(text: string, options: MaskOptions): string {
  let count = 0;
  for (const character of text) if (isHidden(character, options)) count++;
  const half = count < SHORT ? 0 : Math.floor(count / 2);
  const last = Math.min(options.keepLast, half);
  const first = Math.min(options.keepFirst, half - last);
  let masked = "";
  let place = 0;
  for (const character of text) {
    const hidden = isHidden(character, options);
    if (hidden) place++;
    masked += hidden && place > first && place <= count - last ? options.char : character;
  }
  return masked;
}

function isHidden(character: string, { keepSeparators, char }: MaskOptions): boolean {
  return !keepSeparators || character === char || isMeaningful(character);
}

const MOST_KEPT = 255;

const keptEnd: Reader<Positioned<number>> = (node, checking) => {
  const isNumber = node.kind === "scalar" && typeof node.value === "number";
  if (!isNumber) return wrongType(node, "a number", checking);
  const value = Number(node.value);
  if (Number.isInteger(value) && value >= 0 && value <= MOST_KEPT) return { value, at: node.start };
  checking.problems.error("mask-out-of-range", node.start, `expected a whole number from 0 to ${MOST_KEPT}`);
  return undefined;
};

const maskChar: Reader<Positioned<string>> = (node, checking) => {
  const found = text(node, checking);
  if (found === undefined || isMaskCharacter(found.value)) return found;
  const message = "expected one visible character, no letter, digit, quote or backslash";
  checking.problems.error("mask-out-of-range", found.at, message, 'the usual one is "*"');
  return undefined;
};

/** A letter or a digit would make `+1 202 …` or `a@b.c` of a masked value: it would look like data again. */
function isMaskCharacter(given: unknown): boolean {
  return typeof given === "string" && markOnly().test(given);
}

const markOnly = expression(String.raw`^[^\p{L}\p{N}\p{C}\p{Z}\p{M}"\\]$`, "u");

const KEYS = {
  of: "mask",
  keys: {
    keep_first: optional(keptEnd),
    keep_last: optional(keptEnd),
    keep_separators: optional(flag),
    char: optional(maskChar),
  },
};

const readMask: Reader<MaskSpec> = (node, checking) => {
  const options = readKeys(node, KEYS, checking);
  if (options === undefined) return undefined;
  const given: MaskOptions = {
    keepFirst: options.keep_first?.value ?? DEFAULTS.keepFirst,
    keepLast: options.keep_last?.value ?? DEFAULTS.keepLast,
    keepSeparators: options.keep_separators?.value ?? DEFAULTS.keepSeparators,
    char: options.char?.value ?? DEFAULTS.char,
  };
  return { name: "mask", mask: given };
};

const keptSchema = (end: string) => ({
  description: `How many characters to keep at the ${end}.`,
  type: "integer",
  minimum: 0,
  maximum: MOST_KEPT,
  default: DEFAULTS.keepFirst,
});

export const maskSchema = () =>
  schemaOf(
    "Letters and digits become `*`; separators stay. What is kept is at most half of the value, and nothing of one below 6 characters.",
    {
      keep_first: keptSchema("beginning"),
      keep_last: keptSchema("end"),
      keep_separators: {
        description: "Do characters that are no letters and digits stay?",
        type: "boolean",
        default: DEFAULTS.keepSeparators,
      },
      char: {
        description: "The character to write instead: visible, and no letter, digit, quote or backslash.",
        type: "string",
        minLength: 1,
        maxLength: 2,
        default: DEFAULTS.char,
      },
    },
  );

const isMask = mapOf({
  keepFirst: wholeFrom(0),
  keepLast: wholeFrom(0),
  keepSeparators: isFlag,
  char: isMaskCharacter,
});

function textsOf({ keepFirst, keepLast, keepSeparators, char }: MaskOptions): string[] {
  return [
    ...(keepFirst > 0 ? [`keep_first: ${keepFirst}`] : []),
    ...(keepLast > 0 ? [`keep_last: ${keepLast}`] : []),
    ...(keepSeparators ? [] : ["keep_separators: false"]),
    ...(char === DEFAULTS.char ? [] : [`char: ${JSON.stringify(char)}`]),
  ];
}

/** Whatever shows more than before is weaker, even where something else shows less. */
function compareMasks(before: MaskOptions, after: MaskOptions): Direction | undefined {
  const shown = ({ keepFirst, keepLast, keepSeparators }: MaskOptions) => [keepFirst, keepLast, Number(keepSeparators)];
  const more = shown(after).map((value, i) => value - (shown(before)[i] ?? 0));
  if (more.some((value) => value > 0)) return "WEAKER";
  if (more.some((value) => value < 0)) return "STRONGER";
  return before.char === after.char ? undefined : "DIFFERENT";
}

// Once more, for `verify`: a mistake in what hides characters must not hide itself.
const hidden = expression(String.raw`[\p{L}\p{N}\p{M}\p{Co}\p{Cs}\p{Cn}]`, "u");
const FEWEST_TO_KEEP = 6;

/** All but the ends that may be kept is the mask's character. */
function isMasked(text: string, { keepFirst, keepLast, keepSeparators, char }: MaskOptions): boolean {
  const places = [...text].filter((one) => !keepSeparators || one === char || hidden().test(one));
  const half = places.length < FEWEST_TO_KEEP ? 0 : Math.floor(places.length / 2);
  const last = Math.min(keepLast, half);
  const first = Math.min(keepFirst, half - last);
  return places.slice(first, places.length - last).every((one) => one === char);
}

export const mask = actionKind<MaskSpec>({
  name: "mask",
  ...USUAL,
  plain: Object.freeze({ name: "mask", mask: DEFAULTS }),
  example: "action: { mask: { keep_last: 4 } }",
  isSpec: mapOf({ name: oneOf("mask") }, { mask: isMask }),
  read: readMask,
  texts: (spec) => textsOf(spec.mask ?? DEFAULTS),
  compare: (before, after) => compareMasks(before.mask ?? DEFAULTS, after.mask ?? DEFAULTS),
  mayHaveWritten: (text, spec) => isMasked(text, spec.mask ?? DEFAULTS),
  filling: (spec) => (spec.mask ?? DEFAULTS).char,
  make: (spec) => {
    const options = spec.mask ?? DEFAULTS;
    return {
      string: (text) => {
        const masked = maskText(text, options);
        return masked === text ? undefined : masked;
      },
      number: "0",
    };
  },
});

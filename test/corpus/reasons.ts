/** The table of reasons for which `redact` and `verify` may be of two minds. What none of them fits is a mistake of one of them. */
import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { countAddresses } from "../../src/verify/addresses.ts";
import { foldText } from "../../src/verify/fold.ts";
import { NumberFinder } from "../../src/verify/numbers/finder.ts";
import { withoutLookalikes } from "../../src/verify/numbers/not-counted.ts";

/** `left`: by `redact`, and `verify` counts it; `taken`: by `redact`, and `verify` does not count it. */
export type Side = "left" | "taken";

export interface Subject {
  readonly side: Side;
  readonly kind: "email" | "phone";
  /** What was taken, or the output in which something is left. */
  readonly text: string;
  /** What stands before what was taken. */
  readonly before?: string;
  readonly regions: readonly string[];
}

interface Reason {
  readonly side: Side;
  readonly kind: Subject["kind"];
  readonly says: string;
  readonly fits: (subject: Subject) => boolean;
}

const digitsOf = (text: string) => foldText(text).replace(/[^0-9]/g, "");

function isPossible({ text, regions }: Subject): boolean {
  const written = foldText(text);
  return [written, digitsOf(text)].some((form) =>
    [undefined, ...regions].some((region) => {
      const options = region === undefined ? {} : { defaultCountry: region as CountryCode };
      return parsePhoneNumberFromString(form, options)?.isPossible() ?? false;
    }),
  );
}

/** Of a row of groups all goes: a possible number is among them, in front of or behind groups that are none of it. */
function hasPossible(subject: Subject): boolean {
  const groups = foldText(subject.text).match(/[0-9]+/g) ?? [];
  return groups.some((_, i) => {
    const [front, back] = [groups.slice(0, i), groups.slice(i)];
    return [front, back].some((some) => some.length > 1 && isPossible({ ...subject, text: some.join(" ") }));
  });
}

/** As it stands, nothing is in the text. */
function isEncoded({ text, kind, regions }: Subject): boolean {
  const plain = foldText(text);
  return kind === "email" ? countAddresses(plain) === 0 : new NumberFinder(regions).numbersIn(plain).left === 0;
}

const REASONS: readonly Reason[] = [
  {
    side: "left",
    kind: "phone",
    says: "redact reads the name of an id before it",
    fits: ({ text }) => /(?:ami|arn|urn|id|inv)[-:#][-0-9:]{7,}/i.test(text),
  },
  {
    side: "left",
    kind: "phone",
    says: "capitals hang on it, as on a part's number",
    fits: ({ text }) => /[0-9]-[A-Z]{3}-/.test(text),
  },
  {
    side: "left",
    kind: "email",
    says: "a quotation mark or a dot stands before the @, or the host has a character that folds to a dot",
    fits: ({ text }) => /(?:"|^\.)@|@[^@]*[\u2488-\u249b]/.test(text),
  },
  {
    side: "left",
    kind: "phone",
    says: "encoded in a way that redact does not read",
    fits: isEncoded,
  },
  {
    side: "left",
    kind: "email",
    says: "encoded in a way that redact does not read",
    fits: isEncoded,
  },
  {
    side: "taken",
    kind: "phone",
    says: "a plus, a prefix or a scheme says that it is one, valid or not",
    fits: ({ text, before = "" }) =>
      /^\W{0,3}(?:\+|00|011)/.test(foldText(text)) || /(?:tel|sip|callto|whatsapp|fax|sms)[:=/]*\W{0,4}$/i.test(before),
  },
  {
    side: "left",
    kind: "phone",
    says: "a group of an id that was cut or masked, or of a cookie",
    fits: ({ text }) => /-\[(?:CARD|BANK_ACCOUNT)\]|cookie/.test(text),
  },
  {
    side: "taken",
    kind: "email",
    says: "no letter and no digit stands near the end of the part before the @",
    fits: ({ text }) => !/[\p{L}\p{N}][!$%&'+=^_}~."-]{0,8}@/u.test(foldText(text)),
  },
  {
    side: "taken",
    kind: "email",
    says: "the host is longer than hosts are, or its top-level domain is not in verify's short list",
    fits: ({ text }) => text.length > 253 || /[\u0080-\uffff]$/.test(text),
  },
  {
    side: "taken",
    kind: "phone",
    says: "possible, not valid",
    fits: isPossible,
  },
  {
    side: "taken",
    kind: "phone",
    says: "a possible number among the groups of a row",
    fits: hasPossible,
  },
  {
    side: "taken",
    kind: "phone",
    says: "verify reads a date, an amount or an id",
    fits: ({ text }) => withoutLookalikes(foldText(text)) !== foldText(text),
  },
  {
    side: "taken",
    kind: "phone",
    says: "somebody is called; verify asks for more where the number is not valid",
    fits: ({ before = "" }) => /(?:call|ring|reach|text|dial)[^0-9]{0,20}$/i.test(before),
  },
  {
    side: "taken",
    kind: "phone",
    says: "fewer than seven digits, or more than a number has",
    fits: ({ text }) => digitsOf(text).length < 7 || digitsOf(text).length > 15,
  },
  {
    side: "taken",
    kind: "email",
    says: "the host is an address without brackets, or has no top-level domain",
    fits: ({ text }) => /@[0-9.]+$|@[^.]*$/.test(foldText(text)),
  },
  {
    side: "taken",
    kind: "email",
    says: "the host is one that the grammar does not allow: a label too long, with a dash or a mark at its end, a wrong literal",
    fits: ({ text }) => /@\[|@[-_\p{M}]|[-_]\.|[.][-_]|[^.@]{64}/u.test(foldText(text)),
  },
];

export function reasonFor(subject: Subject): string | undefined {
  return REASONS.find(({ side, kind, fits }) => side === subject.side && kind === subject.kind && fits(subject))?.says;
}

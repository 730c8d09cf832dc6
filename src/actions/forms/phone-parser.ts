/** Phone numbers as libphonenumber reads them, by whatever metadata. */
import type { parsePhoneNumberFromString } from "libphonenumber-js/max";

/** Numbers as libphonenumber reads them. `region`: ISO 3166-1 alpha-2; undefined for numbers with `+` only. */
export type PhoneParser = (text: string, region: string | undefined) => ParsedPhone | undefined;

export interface ParsedPhone {
  /** ITU-T E.164, with `;ext=` after it (RFC 3966) where the number has an extension. */
  readonly e164: string;
  /** Whether a number of its length may exist in its plan. */
  readonly possible: boolean;
  /** Whether its plan has such numbers. */
  readonly valid: boolean;
}

type PhoneNumber = NonNullable<ReturnType<typeof parsePhoneNumberFromString>>;

export interface PhoneSettings {
  readonly defaultCountry?: NonNullable<PhoneNumber["country"]>;
  readonly extract: false;
}

/** RFC 3966: in which country, or at which company, a number is dialled. */
const CONTEXT = ";phone-context=";

/** `parse`: the library's parser, with its metadata. */
export function phoneParserOf(parse: (text: string, settings: PhoneSettings) => PhoneNumber | undefined): PhoneParser {
  return (text, region) => {
    const settings = region === undefined ? {} : { defaultCountry: region as NonNullable<PhoneNumber["country"]> };
    const read = () => parse(text, { ...settings, extract: false });
    // The library's expression for a context remembers where it stopped (`g`), so that every second number with one is none to it.
    const found = read() ?? (text.includes(CONTEXT) ? read() : undefined);
    if (found === undefined) return undefined;
    return {
      e164: found.ext === undefined ? found.number : `${found.number};ext=${found.ext}`,
      possible: found.isPossible(),
      valid: found.isValid(),
    };
  };
}

/** Phone numbers by their metadata, which takes tens of milliseconds to load: runs without phone numbers go without. */
import { phoneNumbers } from "../../libraries/phone-numbers.ts";

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

/** Loads the metadata of the whole world. */
export function phoneParser(): PhoneParser {
  const { parsePhoneNumberFromString } = phoneNumbers();
  type Country = NonNullable<NonNullable<ReturnType<typeof parsePhoneNumberFromString>>["country"]>;
  return (text, region) => {
    const settings = region === undefined ? {} : { defaultCountry: region as Country };
    const found = parsePhoneNumberFromString(text, { ...settings, extract: false });
    if (found === undefined) return undefined;
    return {
      e164: found.ext === undefined ? found.number : `${found.number};ext=${found.ext}`,
      possible: found.isPossible(),
      valid: found.isValid(),
    };
  };
}

/** The parser of phone numbers without the numbering plans. As bundlers take it; lazy/phone-parsing.ts is what Node takes. */
import { parsePhoneNumberFromString } from "libphonenumber-js/core";

const LIBRARY = { parsePhoneNumberFromString };

export function phoneParsing(): typeof LIBRARY {
  return LIBRARY;
}

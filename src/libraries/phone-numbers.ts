/** The parser of phone numbers, with the numbering plans of all countries. As bundlers take it; lazy/phone-numbers.ts is what Node takes. */
import { parsePhoneNumberFromString } from "libphonenumber-js/max";

const LIBRARY = { parsePhoneNumberFromString };

export function phoneNumbers(): typeof LIBRARY {
  return LIBRARY;
}

/** The parser and the finder of phone numbers. As bundlers take them; lazy/phone-numbers.ts is what Node takes. */
import {
  findPhoneNumbersInText,
  isSupportedCountry,
  isValidPhoneNumber,
  parsePhoneNumberFromString,
} from "libphonenumber-js/max";

const LIBRARY = { findPhoneNumbersInText, isSupportedCountry, isValidPhoneNumber, parsePhoneNumberFromString };

export function phoneNumbers(): typeof LIBRARY {
  return LIBRARY;
}

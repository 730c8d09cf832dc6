/** Phone numbers by the library's own metadata, which takes tens of milliseconds to load: runs without phone numbers go without. */
import { phoneNumbers } from "../../libraries/phone-numbers.ts";
import { type PhoneParser, phoneParserOf } from "./phone-parser.ts";

/** Loads the metadata of the whole world. */
export function phoneParser(): PhoneParser {
  return phoneParserOf(phoneNumbers().parsePhoneNumberFromString);
}

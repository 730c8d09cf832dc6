/** RFC 3986, section 2.1; also of other character sets, of which only what is ASCII is read. */
import { textOfHex } from "./bytes.ts";

const ENCODED = /(?:%[0-9A-Fa-f]{2})+/g;

export function percent(text: string): string {
  return text.includes("%") ? text.replace(ENCODED, textOfHex) : text;
}

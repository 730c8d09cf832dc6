/** One object whose names are digits as numbers are written in five countries: what is hardest to check in an output. */
import { seeded } from "./seeded.mjs";

const FORMS = ["+81 90 #### ####", "(202) 555-####", "0##-####-####", "##########", "+4420 #### ####"];
const PIECE = 1000;

/** @returns {Iterable<string>} */
export function* numberedKeys(count) {
  const random = seeded(7);
  const name = () => FORMS[random() % FORMS.length].replace(/#/g, () => String(random() % 10));
  for (let at = 0; at < count; at += PIECE) {
    const members = Array.from({ length: Math.min(PIECE, count - at) }, (_, i) => `"${name()}":${i % 10}`);
    yield `${at === 0 ? "{" : ","}${members.join(",")}`;
  }
  yield "}";
}

/** Character references of HTML: by name, decimal and hexadecimal, also without the semicolon after them. */
import { HTML_NAMES } from "./html-names.ts";

const REFERENCE = /&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][0-9A-Za-z]{1,30}))(;?)/g;
const SHORTEST_NAME = 2;
const MOST = 0x10ffff;

export function htmlReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string, end = "") => {
    if (name !== undefined) return end === "" ? unended(whole, name) : characterOf(HTML_NAMES.get(name), whole);
    return characterOf(decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal), whole);
  });
}

/** The longest name that the letters begin with: `&nbsp2025550123`. */
function unended(whole: string, name: string): string {
  for (let size = name.length; size >= SHORTEST_NAME; size--) {
    const code = HTML_NAMES.get(name.slice(0, size));
    if (code !== undefined) return String.fromCodePoint(code) + name.slice(size);
  }
  return whole;
}

function characterOf(code: number | undefined, otherwise: string): string {
  return code === undefined || code > MOST ? otherwise : String.fromCodePoint(code);
}

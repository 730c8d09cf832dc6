/** Text for HTML: escaped, and with paths that break only in front of a step, never in the middle of a name. */
import { printableCell } from "../page.ts";

const ENTITIES: Readonly<Record<string, string>> = Object.freeze({
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
});

export function escaped(text: string): string {
  return printableCell(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A quoted name or literal may hold anything. */
const QUOTED = String.raw`'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"`;
/** A filter may have brackets of its own. */
const BRACKETS = String.raw`\[(?:${QUOTED}|\[(?:${QUOTED}|[^\]'"[])*\]|[^\]'"[])*\]`;
const STEP = String.raw`\.\.?[\w\u0080-\uffff*]+|(?:\.\.)?${BRACKETS}`;
/** A path from its root, a key of the taxonomy (words with dots), or a digest. */
const BREAKABLE = new RegExp(String.raw`\$(?:${STEP})+|\b[a-z]\w*(?:\.\w+){2,}|\b[0-9a-f]{64}\b`, "gu");
const IN_STEPS = new RegExp(String.raw`${STEP}|^\$|^\w+`, "gu");
const IN_BRACKETS = new RegExp(String.raw`${QUOTED}|\s+|[^\s'"]+`, "gu");

/** `$<wbr>.data[*]<wbr>.name`, which the style lets break only there. */
export function htmlText(text: string): string {
  const plain = printableCell(text);
  let html = "";
  let at = 0;
  for (const { 0: path, index } of plain.matchAll(BREAKABLE)) {
    html += escaped(plain.slice(at, index)) + breakable(path);
    at = index + path.length;
  }
  return html + escaped(plain.slice(at));
}

/** The root stays with the first step: alone at the end of a line it says nothing. */
function breakable(path: string): string {
  if (!/[.[]/.test(path)) return wrapped(path.match(/.{16}/g) ?? [path]);
  const [root = "", first = "", ...steps] = path.match(IN_STEPS) ?? [];
  return wrapped([root + first, ...steps].map(stepHtml));
}

function wrapped(html: readonly string[]): string {
  return `<span class="path">${html.join("<wbr>")}</span>`;
}

/** Several names, and what a filter asks, may also be broken between two words. */
function stepHtml(step: string): string {
  if (!step.includes(" ")) return escaped(step);
  const words = step.match(IN_BRACKETS) ?? [];
  return words.map((word) => (word.trim() === "" ? `${word}<wbr>` : escaped(word))).join("");
}

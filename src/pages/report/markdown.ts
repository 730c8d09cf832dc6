/** A page as Markdown (GitHub Flavored), for pull requests and wikis. */
import { printableCell } from "../page.ts";

/** What Markdown takes as it is between backticks. */
const PLAIN = /^[…\p{L}\p{N} _$.[\]()'*/:,;#@+=-]+$/u;
/** What could begin something else: markup, a link, a mention of somebody, a reference. */
const SPECIAL = /[!-/:-@[-`{-~]/g;
/** The same in the middle of a sentence, where most of it is punctuation, and `_` stands in names. A link begins with a scheme, or with `www.`. */
const SPECIAL_IN_WORDS = /[!"#$&*+<=>?@[\\\]^`{|}~]|\b_|_\b|:(?![\s\d]|$)|(?<=\bwww)\./gi;

/** A name: of a file, a path, a rule. "" stays "". */
export function markdownCode(name: string): string {
  const text = printableCell(name);
  if (text.trim() === "") return "";
  return PLAIN.test(text) && text === text.trim() ? `\`${text}\`` : `<code>${entities(text, SPECIAL)}</code>`;
}

/** Words of a sentence, which may hold a name. */
export function markdownText(text: string): string {
  return entities(printableCell(text), SPECIAL_IN_WORDS);
}

function entities(text: string, which: RegExp): string {
  return text.replace(which, (character) => `&#${character.codePointAt(0)};`);
}

/** The cells are Markdown; `numbers`: which columns stand to the right. "" where there are no rows. */
export function markdownTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string {
  if (rows.length === 0) return "";
  const rule = columns.map((_, i) => (numbers.includes(i) ? "---:" : "---"));
  return [columns, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

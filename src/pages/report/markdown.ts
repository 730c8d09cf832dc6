/**
 * A page as Markdown (GitHub Flavored), for pull requests and wikis. A text becomes Markdown here alone, and nothing else is taken for
 * it: what a report says can be no markup by being forgotten.
 */
import { grouped } from "../numbers.ts";
import { printableCell } from "../page.ts";

declare const escaped: unique symbol;

/** What a wiki may take as it is. */
export type Markdown = string & { readonly [escaped]: true };

/** What Markdown takes as it is between backticks. */
const PLAIN = /^[…\p{L}\p{N} _$.[\]()'*/:,;#@+=-]+$/u;
/** What could begin something else: markup, a link, a mention of somebody, a reference. */
const SPECIAL = /[!-/:-@[-`{-~]/g;
/** The same in the middle of a sentence, where most of it is punctuation, and `_` stands in names. A link begins with a scheme, or with `www.`. */
const SPECIAL_IN_WORDS = /[!"#$&*+<=>?@[\\\]^`{|}~]|\b_|_\b|:(?![\s\d]|$)|(?<=\bwww)\./gi;
/** At the beginning of a line: a list, a rule, a line below a heading. */
const SPECIAL_IN_FRONT = /^\s*(?:-+(?=\s|$)|[_~]|\d+[.)](?=\s|$))/;

/** A name: of a file, a path, a rule. "" stays "". */
export function markdownCode(name: string): Markdown {
  const text = printableCell(name);
  if (text.trim() === "") return "" as Markdown;
  const isPlain = PLAIN.test(text) && text === text.trim();
  return (isPlain ? `\`${text}\`` : `<code>${entities(text, SPECIAL)}</code>`) as Markdown;
}

/** Words of a sentence, which may hold a name. */
export function markdownText(text: string): Markdown {
  const inFront = SPECIAL_IN_FRONT.exec(printableCell(text))?.[0] ?? "";
  const rest = printableCell(text).slice(inFront.length);
  return (entities(inFront, SPECIAL) + entities(rest, SPECIAL_IN_WORDS)) as Markdown;
}

export function markdownCount(count: number): Markdown {
  return grouped(count) as Markdown;
}

function entities(text: string, which: RegExp): string {
  return text.replace(which, (character) => `&#${character.codePointAt(0)};`);
}

/** Stands out. "" stays "". */
export function markdownBold(text: Markdown): Markdown {
  return (text === "" ? "" : `**${text}**`) as Markdown;
}

/** `depth`: 1 to 6. */
export function markdownHeading(depth: number, text: string): Markdown {
  return `${"#".repeat(depth)} ${markdownText(text)}\n` as Markdown;
}

/** A paragraph by itself. */
export function markdownLine(text: Markdown): Markdown {
  return `${text}\n` as Markdown;
}

/** An item for each. "" where there are none. */
export function markdownList(items: readonly Markdown[]): Markdown {
  return items.map((item) => `- ${item}\n`).join("") as Markdown;
}

/** Those that are not "", with a blank line between two. */
export function markdownParts(parts: readonly Markdown[]): Markdown {
  return parts.filter((part) => part !== "").join("\n") as Markdown;
}

/** `numbers`: which columns stand to the right. "" where there are no rows. */
export function markdownTable(
  columns: readonly string[],
  rows: readonly (readonly Markdown[])[],
  numbers: readonly number[] = [],
): Markdown {
  if (rows.length === 0) return "" as Markdown;
  const rule = columns.map((_, i) => (numbers.includes(i) ? "---:" : "---"));
  return [columns.map(markdownText), rule, ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("") as Markdown;
}

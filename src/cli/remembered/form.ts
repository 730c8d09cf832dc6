/** How what is remembered stands in a file. */
import { sha256Of } from "../../rules/packs/sha256.ts";
import type { Parser } from "./parsers.ts";

/** Rises when the shape of what is remembered changes. */
const FORMAT = "remembered/1";

/** Of what, and by whom, something is remembered. */
export interface Origin {
  /** `rules` or `policies`. */
  readonly kind: string;
  /** The program, its build and its Node: another one may say something else of the same text. */
  readonly by: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
}

/** What was made of a file, and with which parsers. */
export interface Made {
  readonly parsers: readonly Parser[];
  readonly checked: unknown;
}

/** The name of the file; it says nothing of where the rule file is. */
export function nameOf({ kind, by, sha256 }: Origin): string {
  return `${sha256Of([FORMAT, kind, by, sha256].join("\n"))}.json`;
}

/** The text of the file, which is read only if it is byte for byte as written here. */
export function render({ kind, by, sha256 }: Origin, { parsers, checked }: Made): string {
  return textOf(JSON.stringify({ kind, by, sha256, parsers, checked }));
}

function textOf(content: string): string {
  return `${beginningOf(content)}${content}}\n`;
}

function beginningOf(content: string): string {
  return `{"format":"${FORMAT}","digest":"${sha256Of(content)}","content":`;
}

/** undefined where the text was not made so, or of something else. */
export function read(text: string, origin: Origin): Made | undefined {
  const content = text.slice(beginningOf("").length, -"}\n".length);
  if (text !== textOf(content)) return undefined;
  const { kind, by, sha256, parsers, checked } = JSON.parse(content);
  return kind === origin.kind && by === origin.by && sha256 === origin.sha256 ? { parsers, checked } : undefined;
}

/** A JSON string as it is written, and what it says. */
import { applied, type Edit } from "../edit.ts";
import type { Written } from "./encoding.ts";

const QUOTES = 2;
const ESCAPE_SIZE = 2;
const UNICODE_ESCAPE_SIZE = 6;

export class JsonString implements Written {
  readonly text: string;
  readonly #raw: string;
  /** The text that the string stands in, and where; absent where that is a document. */
  readonly #outer: Written | undefined;
  readonly #start: number;
  /** Where each character of the text is written; none where it is written as it is. */
  #starts: Uint32Array | undefined;

  /** `raw`: well-formed, with its quotes. */
  constructor(raw: string, outer?: Written, start = 0) {
    this.text = textOf(raw);
    this.#raw = raw;
    this.#outer = outer;
    this.#start = start;
  }

  source(start: number, end: number): string {
    const [from, to] = [this.#rawAt(start), this.#rawAt(end)];
    if (this.#outer === undefined) return this.#raw.slice(from, to);
    return this.#outer.source(this.#start + from, this.#start + to);
  }

  /** The string with edits of its text. */
  edited(edits: readonly Edit[]): string {
    return applied(this.#raw, this.#written(edits, 0));
  }

  /** Edits of the text, as edits of the text that the string stands in. */
  outside(edits: readonly Edit[]): Edit[] {
    return this.#written(edits, this.#start);
  }

  #written(edits: readonly Edit[], from: number): Edit[] {
    return edits.map(({ start, end, text }) => ({
      start: from + this.#rawAt(start),
      end: from + this.#rawAt(end),
      text: escaped(text),
    }));
  }

  /** Where the character at `offset` is written; also for the end. */
  #rawAt(offset: number): number {
    if (this.text.length + QUOTES === this.#raw.length) return offset + 1;
    this.#starts ??= startsIn(this.#raw, this.text.length);
    return this.#starts[offset] as number;
  }
}

/** As JsonString, of a text that was parsed already: its source is what JSON.stringify would write. */
export class ParsedText implements Written {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  source(start: number, end: number): string {
    return escaped(this.text.slice(start, end));
  }
}

function startsIn(raw: string, size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  let at = 1;
  for (let i = 0; i <= size; i++) {
    starts[i] = at;
    if (raw[at] !== "\\") at++;
    else at += raw[at + 1] === "u" ? UNICODE_ESCAPE_SIZE : ESCAPE_SIZE;
  }
  return starts;
}

/** What stands in a JSON string as it is. */
const UNESCAPED = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

/** What a JSON string says. */
export function textOf(raw: string): string {
  return raw.includes("\\") ? (JSON.parse(raw) as string) : raw.slice(1, -1);
}

/** `text` as a JSON string. */
export function jsonOf(text: string): string {
  return UNESCAPED.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** `text` as it is written inside a JSON string. */
export function escaped(text: string): string {
  return UNESCAPED.test(text) ? text : JSON.stringify(text).slice(1, -1);
}

import { PathError } from "../path-error.ts";

/**
 * A path's text, beside the tree that json-p3 2.3.1 makes of it. That parser passes the compliance suite; but it takes some
 * things that RFC 9535 refuses, refuses some that are valid, and its tree does not say where parentheses were. What has to be
 * looked up in the text for these reasons is looked up here.
 */
export class PathText {
  readonly text: string;
  /** For each offset, where the innermost bracket that is open there stands; -1 for none. */
  readonly #brackets: Int32Array;

  /** @throws PathError `path-syntax` on what can be refused without a tree. */
  constructor(text: string) {
    refuseSurrogates(text);
    const blanked = text.replace(STRING, (string) => "_".repeat(string.length));
    refuseTrailingCommas(blanked);
    this.text = text;
    this.#brackets = innermostBrackets(blanked);
  }

  /**
   * The text with the same tokens at the same offsets, but without numbers such as 0.5 and escapes such as \u0000, which are
   * valid and which json-p3 refuses: others stand in for them. Their values are read from `text`.
   */
  forParser(): string {
    return this.text.replace(REFUSED, (found) => (found === "0" ? "1" : found.replace(ESCAPE, replaceControl)));
  }

  /** RFC 9535 has no parentheses between two operands, nor between an argument and its function. */
  shareBracket(one: number, other: number): boolean {
    return this.#brackets[one] === this.#brackets[other];
  }

  /** Is the bracket at `bracket` the innermost one around `offset`? */
  isDirectlyIn(bracket: number, offset: number): boolean {
    return this.#brackets[offset] === bracket;
  }

  /** Does a whole slice selector begin here? json-p3 also takes `[1:2 3]` for one. */
  hasSliceAt(offset: number): boolean {
    SLICE.lastIndex = offset;
    return SLICE.test(this.text);
  }
}

const STRING = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/gs;
/** Strings, for the escapes in them; and the first digit of 0.5 or 0e1 where it continues no name or number. */
const REFUSED = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|(?<![\w\u0080-\uffff.-])0(?=\.\d|[eE])/gs;
const ESCAPE = /\\(?:u00[01][0-9A-Fa-f]|.)/gs;
const SLICE = /(?:-?\d+[ \t\n\r]*)?:[ \t\n\r]*(?:-?\d+[ \t\n\r]*)?(?::[ \t\n\r]*(?:-?\d+[ \t\n\r]*)?)?[,\]]/y;

function replaceControl(written: string): string {
  return written.length === 6 ? "\\u0041" : written;
}

/** RFC 9535, section 2.1.1: a path is a sequence of Unicode scalar values. */
function refuseSurrogates(text: string): void {
  const at = text.search(/\p{Cs}/u);
  if (at >= 0) throw new PathError("path-syntax", "a surrogate without its other half", at);
}

function refuseTrailingCommas(blanked: string): void {
  const at = blanked.search(/,[ \t\n\r]*\)/);
  if (at >= 0) throw new PathError("path-syntax", "a comma with nothing after it", at);
}

function innermostBrackets(blanked: string): Int32Array {
  const innermost = new Int32Array(blanked.length).fill(-1);
  const open: number[] = [];
  for (let at = 0; at < blanked.length; at++) {
    if (")]".includes(blanked.charAt(at))) open.pop();
    innermost[at] = open.at(-1) ?? -1;
    if ("([".includes(blanked.charAt(at))) open.push(at);
  }
  return innermost;
}

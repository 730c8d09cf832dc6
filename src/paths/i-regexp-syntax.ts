import type { CodePointClass, CodePoints } from "./code-point-set.ts";
import { IRegexpError } from "./i-regexp-error.ts";

/** A parsed I-Regexp. */
export type Expression =
  | { readonly kind: "one"; readonly of: CodePointClass }
  | { readonly kind: "start" | "end" }
  | { readonly kind: "sequence"; readonly parts: readonly Expression[] }
  | { readonly kind: "choice"; readonly branches: readonly Expression[] }
  /** `max` is null where there is no upper bound. */
  | { readonly kind: "repeat"; readonly of: Expression; readonly min: number; readonly max: number | null };

/** Groups inside groups: more than anybody writes, and few enough for the call stack. */
const MAX_NESTING = 200;

const ANY_BUT_LINE_ENDS: CodePointClass = { negated: true, parts: [single(0x0a), single(0x0d)] };
const META = "()*+.?[\\]{|}";
const ESCAPABLE = "()*+-.?[\\]^nrt{|}";
const CONTROLS = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);
const CATEGORY = /([pP])\{(L[lmotu]?|M[cen]?|N[dlo]?|P[c-fios]?|Z[lps]?|S[ckmo]?|C[cfno]?)\}/y;
const RANGE_QUANTIFIER = /\{([0-9]+)(?:(,)([0-9]+)?)?\}/y;

/**
 * Parses a pattern by the grammar of RFC 9485, section 3.
 *
 * @throws IRegexpError with the offset of what the grammar refuses.
 */
export function parseIRegexp(pattern: string): Expression {
  return new PatternReader(pattern).read();
}

function single(codePoint: number): CodePoints {
  return { kind: "range", first: codePoint, last: codePoint };
}

/** Recursive descent; each method reads the production of the RFC that it is named after. */
class PatternReader {
  readonly #text: string;
  #at = 0;
  #nesting = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Expression {
    const expression = this.#iRegexp();
    if (this.#at < this.#text.length) throw this.#refusal("a closing bracket without an opening one");
    return expression;
  }

  #iRegexp(): Expression {
    const branches = [this.#branch()];
    while (this.#skip("|")) branches.push(this.#branch());
    return { kind: "choice", branches };
  }

  #branch(): Expression {
    const parts: Expression[] = [];
    while (this.#at < this.#text.length && this.#peek() !== "|" && this.#peek() !== ")") parts.push(this.#piece());
    return { kind: "sequence", parts };
  }

  #piece(): Expression {
    const of = this.#atom();
    if (this.#skip("*")) return { kind: "repeat", of, min: 0, max: null };
    if (this.#skip("+")) return { kind: "repeat", of, min: 1, max: null };
    if (this.#skip("?")) return { kind: "repeat", of, min: 0, max: 1 };
    return this.#peek() === "{" ? this.#rangeQuantifier(of) : of;
  }

  #rangeQuantifier(of: Expression): Expression {
    const found = this.#take(RANGE_QUANTIFIER);
    if (!found) throw this.#refusal("a repetition is written {n}, {n,} or {n,m}");
    const min = Number(found[1]);
    if (!found[2]) return { kind: "repeat", of, min, max: min };
    const max = found[3] === undefined ? null : Number(found[3]);
    if (max !== null && max < min) throw this.#refusal("a repetition whose upper bound is below its lower one");
    return { kind: "repeat", of, min, max };
  }

  #atom(): Expression {
    if (this.#skip("(")) return this.#group();
    if (this.#skip(".")) return { kind: "one", of: ANY_BUT_LINE_ENDS };
    // In the grammar `^` and `$` are ordinary characters; the mapping of section 5.3 makes them anchors.
    if (this.#skip("^")) return { kind: "start" };
    if (this.#skip("$")) return { kind: "end" };
    if (this.#skip("[")) return { kind: "one", of: this.#charClassExpr() };
    return { kind: "one", of: { negated: false, parts: [this.#category() ?? single(this.#character(META))] } };
  }

  #group(): Expression {
    if (++this.#nesting > MAX_NESTING) throw this.#refusal(`groups nested deeper than ${MAX_NESTING}`);
    const inner = this.#iRegexp();
    if (!this.#skip(")")) throw this.#refusal("a group that is not closed");
    this.#nesting--;
    return inner;
  }

  /** After `[`. A hyphen stands for itself only as the first or the last character. */
  #charClassExpr(): CodePointClass {
    const negated = this.#skip("^");
    const parts: CodePoints[] = [];
    if (this.#skip("-")) parts.push(single(0x2d));
    while (!this.#skip("]")) parts.push(this.#classPart());
    if (parts.length === 0) throw this.#refusal("an empty character class");
    return { negated, parts };
  }

  #classPart(): CodePoints {
    if (this.#skip("-]")) {
      this.#at--;
      return single(0x2d);
    }
    const category = this.#category();
    if (category) return category;
    const first = this.#character("-[\\]");
    if (this.#peek() !== "-" || this.#text[this.#at + 1] === "]") return single(first);
    this.#at++;
    const last = this.#character("-[\\]");
    if (last < first) throw this.#refusal("a range whose end is before its start");
    return { kind: "range", first, last };
  }

  /** `\p{…}` or `\P{…}`; nothing is read where there is none. */
  #category(): CodePoints | undefined {
    if (!/^\\[pP]/.test(this.#text.slice(this.#at, this.#at + 2))) return undefined;
    this.#at++;
    const found = this.#take(CATEGORY);
    if (!found) throw this.#refusal("not a general category of Unicode");
    return { kind: "category", name: found[2] as string, negated: found[1] === "P" };
  }

  /** One character, escaped or standing for itself; those in `special` have to be escaped. */
  #character(special: string): number {
    if (this.#skip("\\")) return this.#escaped();
    const codePoint = this.#text.codePointAt(this.#at);
    if (codePoint === undefined) throw this.#refusal("the pattern ends too early");
    const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
    if (isSurrogate || special.includes(String.fromCodePoint(codePoint))) {
      throw this.#refusal("a character that has to be escaped, or is out of place");
    }
    this.#at += codePoint > 0xffff ? 2 : 1;
    return codePoint;
  }

  #escaped(): number {
    const letter = this.#peek();
    if (letter === "" || !ESCAPABLE.includes(letter)) throw this.#refusal("an escape that RFC 9485 does not have");
    this.#at++;
    return (CONTROLS.get(letter) ?? letter).charCodeAt(0);
  }

  #peek(): string {
    return this.#text.charAt(this.#at);
  }

  #skip(wanted: string): boolean {
    if (!this.#text.startsWith(wanted, this.#at)) return false;
    this.#at += wanted.length;
    return true;
  }

  #take(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.#at;
    const found = sticky.exec(this.#text);
    if (found) this.#at = sticky.lastIndex;
    return found;
  }

  #refusal(what: string): IRegexpError {
    return new IRegexpError("syntax", `not an I-Regexp of RFC 9485: ${what}`, this.#at);
  }
}

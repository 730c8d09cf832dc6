/** A set of code points as a pattern writes it: ranges and general categories, or all but those. */
export interface CodePointClass {
  readonly negated: boolean;
  readonly parts: readonly CodePoints[];
}

export type CodePoints =
  | { readonly kind: "range"; readonly first: number; readonly last: number }
  /** A general category of Unicode, e.g. `Lu` or `L`; `negated` for all code points outside it. */
  | { readonly kind: "category"; readonly name: string; readonly negated: boolean };

export type CodePointSet = (codePoint: number) => boolean;

const UNKNOWN = 0;
const INSIDE = 1;
const OUTSIDE = 2;

/** Makes "is this code point in the class?" cheap to ask: for ASCII, answers are remembered. */
export function compileClass(written: CodePointClass): CodePointSet {
  const tests = written.parts.map(testFor);
  const slow = (codePoint: number) => tests.some((test) => test(codePoint)) !== written.negated;
  const ascii = new Uint8Array(128);
  return (codePoint) => {
    const known = ascii[codePoint];
    if (known === undefined) return slow(codePoint);
    if (known === UNKNOWN) ascii[codePoint] = slow(codePoint) ? INSIDE : OUTSIDE;
    return ascii[codePoint] === INSIDE;
  };
}

function testFor(part: CodePoints): CodePointSet {
  if (part.kind === "range") return (codePoint) => codePoint >= part.first && codePoint <= part.last;
  const category = new RegExp(`^\\${part.negated ? "P" : "p"}{${part.name}}$`, "u");
  return (codePoint) => category.test(String.fromCodePoint(codePoint));
}

/** A set of code points as it is written: ranges and general categories, or all but those. */
export interface CodePointClass {
  readonly negated: boolean;
  readonly items: readonly CodePointItem[];
}

export type CodePointItem =
  | { readonly kind: "range"; readonly first: number; readonly last: number }
  /** A Unicode general category, e.g. `Lu` or `L`; `negated` for all code points outside of it. */
  | { readonly kind: "category"; readonly name: string; readonly negated: boolean };

export type CodePointSet = (codePoint: number) => boolean;

const UNASKED = 0;
const INSIDE = 1;
const OUTSIDE = 2;

/** Makes the question "is this code point in the class?" cheap: answers are kept for ASCII, tests are for the rest. */
export function compileClass(written: CodePointClass): CodePointSet {
  const tests = written.items.map(itemTest);
  const slow = (codePoint: number) => tests.some((test) => test(codePoint)) !== written.negated;
  const ascii = new Uint8Array(128);
  return (codePoint) => {
    const known = ascii[codePoint];
    if (known === undefined) return slow(codePoint);
    if (known === UNASKED) ascii[codePoint] = slow(codePoint) ? INSIDE : OUTSIDE;
    return ascii[codePoint] === INSIDE;
  };
}

function itemTest(item: CodePointItem): CodePointSet {
  if (item.kind === "range") return (codePoint) => codePoint >= item.first && codePoint <= item.last;
  const category = new RegExp(`^\\${item.negated ? "P" : "p"}{${item.name}}$`, "u");
  return (codePoint) => category.test(String.fromCodePoint(codePoint));
}

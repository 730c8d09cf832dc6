import type { Selector } from "./pattern.ts";

type Slice = Extract<Selector, { kind: "slice" }>;

/** Is there a child, a member or an element, that some selector of `a` and some of `b` may select? */
export function selectorsMeet(a: readonly Selector[], b: readonly Selector[]): boolean {
  return a.some((one) => b.some((other) => meets(one, other)));
}

/** Is there a child that these selectors may select? An empty slice has none. */
export function selectsSomething(selectors: readonly Selector[]): boolean {
  return selectors.some((selector) => selector.kind !== "slice" || !isEmpty(selector));
}

/** Names select members; indices, slices and `elements` select elements; a wildcard and a rule's filter may select both. */
function meets(a: Selector, b: Selector): boolean {
  if (a.kind === "name") return b.kind === "name" ? a.name === b.name : selectsAnything(b);
  if (b.kind === "name") return selectsAnything(a);
  return slicesMeet(asSlice(a), asSlice(b));
}

function selectsAnything(selector: Selector): boolean {
  return selector.kind === "wildcard" || (selector.kind === "filter" && !selector.ofElements);
}

/** The elements that a selector may select. */
function asSlice(selector: Selector): Slice {
  if (selector.kind === "slice") return selector;
  if (selector.kind !== "index") return EVERY;
  return { kind: "slice", start: selector.index, end: selector.index + 1, step: 1 };
}

const EVERY: Slice = Object.freeze({ kind: "slice", start: 0, end: null, step: 1 });

/** RFC 9535, section 2.3.4: a step of 0 selects nothing. */
function isEmpty({ start, end, step }: Slice): boolean {
  return step === 0 || (end !== null && end <= start);
}

/** Two arithmetic progressions meet where their least common number (Chinese remainders) is before both ends. */
function slicesMeet(a: Slice, b: Slice): boolean {
  if (isEmpty(a) || isEmpty(b)) return false;
  const first = firstCommon(a, b);
  if (first === undefined) return false;
  return (a.end === null || first < BigInt(a.end)) && (b.end === null || first < BigInt(b.end));
}

/** BigInt, as steps may be as large as 2^53 and are multiplied here. */
function firstCommon(a: Slice, b: Slice): bigint | undefined {
  const from = BigInt(a.start);
  const step = BigInt(a.step);
  const other = BigInt(b.step);
  const { divisor, factor } = bezout(step, other);
  const distance = BigInt(b.start) - from;
  if (distance % divisor !== 0n) return undefined;
  const period = (step / divisor) * other;
  const common = from + step * modulo((distance / divisor) * factor, other / divisor);
  const least = BigInt(Math.max(a.start, b.start));
  return least + modulo(common - least, period);
}

/** The greatest common divisor, and a factor with `a * factor ≡ divisor (mod b)`. */
function bezout(a: bigint, b: bigint): { divisor: bigint; factor: bigint } {
  let [divisor, rest] = [a, b];
  let [factor, next] = [1n, 0n];
  while (rest !== 0n) {
    const quotient = divisor / rest;
    [divisor, rest] = [rest, divisor - quotient * rest];
    [factor, next] = [next, factor - quotient * next];
  }
  return { divisor, factor };
}

function modulo(value: bigint, by: bigint): bigint {
  return ((value % by) + by) % by;
}

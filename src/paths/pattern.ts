/**
 * What a path of a rule file says, as frozen plain data: RFC 9535 JSONPath in the part that streams
 * (no negative index, no backward slice, no `$` inside a filter).
 *
 * The room `paths` parses paths and turns them into automata that go through a document once, from name to name. It may not
 * know rules, and a path that it cannot follow while bytes stream by is an error, never an approximation.
 */

/** One selector of a segment (RFC 9535, section 2.3). */
export type Selector =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "index"; readonly index: number }
  /** `start:end:step` with all three ≥ 0; `end` is null where the slice is open. */
  | { readonly kind: "slice"; readonly start: number; readonly end: number | null; readonly step: number }
  | { readonly kind: "wildcard" }
  /** `[*]` of a `records` path: elements of an array, never members of an object. */
  | { readonly kind: "elements" }
  /** `ofElements`: a keep's filter, which judges elements of an array, never members of an object. */
  | { readonly kind: "filter"; readonly filter: Filter; readonly ofElements?: true };

/** One segment: `.name`, `[…]`, or with `descendant` set `..name`, `..[…]` (RFC 9535, section 2.5). */
export interface Segment {
  readonly descendant: boolean;
  readonly selectors: readonly Selector[];
}

/** A query relative to the candidate, `@…`. */
export interface RelativeQuery {
  readonly segments: readonly Segment[];
}

export type Primitive = string | number | boolean | null;

/** What stands on a side of a comparison or in a function's argument (RFC 9535, sections 2.3.5 and 2.4). */
export type Comparable =
  | { readonly kind: "literal"; readonly value: Primitive }
  | { readonly kind: "query"; readonly query: RelativeQuery }
  | { readonly kind: "length"; readonly of: Comparable }
  | { readonly kind: "count"; readonly of: RelativeQuery }
  | { readonly kind: "value"; readonly of: RelativeQuery };

export type ComparisonOperator = "==" | "!=" | "<" | "<=" | ">" | ">=";

export type Filter =
  | { readonly kind: "and" | "or"; readonly left: Filter; readonly right: Filter }
  | { readonly kind: "not"; readonly operand: Filter }
  | { readonly kind: "exists"; readonly query: RelativeQuery }
  | {
      readonly kind: "compare";
      readonly operator: ComparisonOperator;
      readonly left: Comparable;
      readonly right: Comparable;
    }
  /** `match` wants the whole string, `search` a part of it (RFC 9535, 2.4.6 and 2.4.7; patterns are RFC 9485). */
  | { readonly kind: "match" | "search"; readonly text: Comparable; readonly pattern: Comparable };

/** A parsed path and the text it was parsed from. */
export interface PathPattern {
  readonly text: string;
  readonly segments: readonly Segment[];
}

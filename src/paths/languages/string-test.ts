import type { Alphabet } from "./alphabet.ts";
import type { Growing } from "./machine.ts";
import type { Range } from "./ranges.ts";

/** A set of strings, as a test of a filter makes it. */
export type StringTest =
  /** An I-Regexp (RFC 9485) of the whole string, or of a part of it. */
  | { readonly kind: "match" | "search"; readonly pattern: string }
  /** In code points (RFC 9535, section 2.4.4). */
  | { readonly kind: "length"; readonly operator: "==" | "<" | "<=" | ">" | ">="; readonly value: number }
  /** By code points, as comparisons in filters are. */
  | { readonly kind: "order"; readonly operator: "<" | "<=" | ">" | ">="; readonly value: string };

/** A test that waits for the alphabet of all tests. */
export interface ReadTest {
  /** The sets of code points that it tells apart. */
  readonly sets: readonly (readonly Range[])[];
  /** Of `most` states. */
  automaton(alphabet: Alphabet, most: number): Growing<unknown>;
}

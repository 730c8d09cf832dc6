import type { KnownValues } from "./known-values.ts";

/** Where a text stands. */
export interface Where {
  readonly use: "value" | "name";
  /** The number of the record; 0: in none. */
  readonly record: number;
  /** What other fields of the record say. */
  readonly known: KnownValues | undefined;
  /** The evidence in the text and what SEEN says of it; 0: not known. */
  readonly seen: number;
  /** What the name of the member says whose value the text is (SAYS). */
  readonly named: number;
}

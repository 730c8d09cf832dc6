/**
 * A page: an answer or a report, before it becomes text, CSV or HTML. This room says in which words and columns an answer is
 * shown, and renders it. It may not find anything out: `review`, `scan` and `verify` have the answers.
 */
import { printable } from "../errors/printable.ts";

/** How a row is meant: `bad` falls short, `note` deserves a look. */
export type Tone = "good" | "bad" | "note" | "plain";

export interface TableRow {
  readonly cells: readonly string[];
  readonly tone: Tone;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly tone: Tone;
}

/** Counts below each other, each of which a page may draw as a bar. */
export interface Bars {
  /** Says what the numbers count. */
  readonly caption: string;
  /** What the parts of a bar are; one for bars of one part. */
  readonly parts: readonly [string, ...string[]];
  /** In the order in which they are shown. */
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  /** Less weighty, below the label; "" for nothing. */
  readonly quiet: string;
  /** One count for each of the parts that the bars have. */
  readonly counts: readonly number[];
}

/** What something consists of: `120 taken out, 30 kept`. */
export interface Shares {
  readonly name: string;
  readonly shares: Readonly<Record<string, number>>;
}

export interface Section {
  /** "" for none. */
  readonly heading: string;
  readonly facts: readonly Fact[];
  /** undefined for none; one without rows is not shown. */
  readonly table: Table | undefined;
  /** Drawn between facts and table, where a page can draw. */
  readonly shares?: Shares | undefined;
  readonly bars?: Bars | undefined;
}

export interface Page {
  readonly title: string;
  readonly sections: readonly Section[];
}

export function fact(name: string, value: string, tone: Tone = "plain"): Fact {
  return { name, value, tone };
}

/** A cell is one line, and hidden characters must not reach a terminal or a page. */
export function printableCell(text: string): string {
  return printable(text.replace(/[\t\r\n]+/g, " "));
}

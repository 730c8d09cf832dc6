/** What a scalar can be on its way through a walk. */
import type { PlainNode } from "./nodes.ts";

/** A number as it is written: where it stays, its spelling does. */
export class NumberText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What a value waits for, and what is known of it meanwhile. */
type Awaited = Pick<WaitingValue, "record" | "evidence" | "until" | "group">;

/** A string or number of which nobody knows what becomes of it until its record has ended, or the container of its text. */
export class WaitingValue {
  readonly node: PlainNode;
  readonly value: string | NumberText;
  readonly record: number;
  readonly evidence: number;
  /** The record that it waits for; 0: for none. */
  readonly until: number;
  /** Of a piece of a text, the container of that; else 0. */
  readonly group: number;

  constructor(node: PlainNode, value: string | NumberText, { record, evidence, until, group }: Awaited) {
    this.node = node;
    this.value = value;
    this.record = record;
    this.evidence = evidence;
    this.until = until;
    this.group = group;
  }
}

/** What holds something, and may be looked at. */
export type Filled = string | number | boolean | NumberText;

export type Scalar = Filled | null | WaitingValue;

export function jsonOfScalar(value: Filled): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

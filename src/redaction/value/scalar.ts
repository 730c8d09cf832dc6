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

/** A string or number of which nobody knows what becomes of it until its record has ended. */
export class WaitingValue {
  readonly node: PlainNode;
  readonly value: string | NumberText;
  readonly record: number;
  readonly evidence: number;

  constructor(node: PlainNode, value: string | NumberText, record: number, evidence: number) {
    this.node = node;
    this.value = value;
    this.record = record;
    this.evidence = evidence;
  }
}

/** What holds something, and may be looked at. */
export type Filled = string | number | boolean | NumberText;

export type Scalar = Filled | null | WaitingValue;

export function jsonOfScalar(value: Filled): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

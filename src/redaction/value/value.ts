/**
 * Values: a parsed value in, a redacted copy out, along the same tree of paths as bytes. Nothing here may decide: what comes
 * out is what the bytes would give.
 */

import type { Compiled } from "../compiled.ts";
import type { Counted } from "../counted.ts";
import { plainOptions } from "../options/option-types.ts";
import { Redacted } from "../redacted.ts";

const OPTION_NAMES = ["deep"];

/** How a parsed value is redacted. */
export interface ValueOptions {
  /**
   * What comes out shares no object with the input. Without it, parts in which nothing changed are those of the input, and show
   * what is put into them later.
   */
  readonly deep?: boolean | undefined;
}

/** What came of a value. Its report counts no bytes. */
export class RedactedValue<Result> extends Redacted {
  /** Objects, lists, texts, numbers, booleans and null, as JSON.parse makes them. */
  readonly value: Result;

  constructor(value: Result, compiled: Compiled, counted: Counted) {
    super(compiled, counted);
    this.value = value;
  }
}

/** @throws InputError, UsageError */
export function redactParsed<Result>(
  compiled: Compiled,
  value: unknown,
  options: ValueOptions | undefined,
): RedactedValue<Result> {
  const isDeep = isDeepIn(options);
  const walk = compiled.walks.take();
  try {
    const redacted = walk.redacted(value, isDeep) as Result;
    return new RedactedValue(redacted, compiled, walk.takeCounted());
  } finally {
    compiled.walks.giveBack(walk);
  }
}

function isDeepIn(options: ValueOptions | undefined): boolean {
  return options !== undefined && plainOptions(options, OPTION_NAMES).deep === true;
}

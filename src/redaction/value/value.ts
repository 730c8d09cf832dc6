/** An already parsed value: a redacted copy of it, and what was done. */
import { wrongType } from "../../bytes.ts";
import { UsageError } from "../../errors.ts";
import type { Report } from "../../report/report.ts";
import type { Compiled } from "../compiled.ts";
import type { Counted } from "../counted.ts";
import { reportOf } from "../report.ts";

export interface ValueOptions {
  /**
   * What comes out shares no object with the input. Without it, parts in which nothing changed are those of the input, and show
   * what is put into them later.
   */
  readonly deep?: boolean | undefined;
}

/** What came of a value. */
export class RedactedValue<Result> {
  /** Objects, lists, texts, numbers, booleans and null, as JSON.parse makes them. */
  readonly value: Result;
  readonly #compiled: Compiled;
  #counted: Counted | undefined;
  #report: Report | undefined;

  constructor(value: Result, compiled: Compiled, counted: Counted) {
    this.value = value;
    this.#compiled = compiled;
    this.#counted = counted;
  }

  /** What was done: places and counts; of bytes there are 0. Made when it is first asked for. */
  get report(): Report {
    if (this.#counted !== undefined) this.#report = reportOf(this.#compiled, this.#counted);
    this.#counted = undefined;
    return this.#report as Report;
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

function isDeepIn(options: unknown): boolean {
  if (options === undefined) return false;
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw wrongType("options", "a plain object", options);
  }
  for (const name of Object.keys(options)) {
    if (name !== "deep") throw new UsageError("unknown-option", `unknown option "${name}"; known: deep`);
  }
  const { deep = false } = options as ValueOptions;
  if (typeof deep !== "boolean") throw wrongType("deep", "true or false", deep);
  return deep;
}

/** Why tokens cannot be redacted; whoever knows the place adds it. */
import type { InputErrorCode, UsageErrorCode } from "../../errors/error-codes.ts";
import { InputError, UsageError } from "../../errors/errors.ts";
import { pointerOf } from "../../matcher/labels.ts";

export class Refused {
  readonly of: "input" | "usage";
  readonly code: string;
  readonly what: string;

  constructor(of: "input" | "usage", code: InputErrorCode | UsageErrorCode, what: string) {
    this.of = of;
    this.code = code;
    this.what = what;
  }
}

export function tooDeep(): Refused {
  return new Refused("input", "too-deep", "more open brackets than the limit (maxDepth)");
}

export function unexpectedEnd(): Refused {
  return new Refused("input", "unexpected-end", "the tokens end inside of a document");
}

/** `what`: in words of our own. */
export function outOfOrder(what: string): Refused {
  return new Refused("usage", "wrong-token", `${what} comes out of order`);
}

/** What comes is no token of JSON. */
export function noToken(what: string): Refused {
  return new Refused("usage", "wrong-token", what);
}

/** The error; tokens have no bytes: its offset is 0. `way`: the steps to the place, as they may be printed. */
export function refusedAt({ of, code, what }: Refused, way: readonly (string | number)[]): InputError | UsageError {
  const pointer = pointerOf(way);
  if (of === "input") return new InputError(code as InputErrorCode, what, { offset: 0, line: 1, column: 1, pointer });
  return new UsageError(code as UsageErrorCode, `${what} (${pointer || "the root"})`, { pointer });
}

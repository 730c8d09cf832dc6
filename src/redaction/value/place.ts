/** Errors of parsed values: with the place, never with what stands there. */
import { InputError, UsageError } from "../../errors/errors.ts";
import { pointerOf } from "../../matcher/labels.ts";
import type { Refusal } from "./reading.ts";

/** `way`: the steps to what is refused, as they may be printed. A parsed value has no bytes: its offset is 0. */
export function placed({ code, what }: Refusal, way: readonly (string | number)[]): InputError | UsageError {
  const pointer = pointerOf(way);
  if (code === "too-deep") return new InputError(code, what, { offset: 0, line: 1, column: 1, pointer });
  return new UsageError(code, `${what} (${pointer || "the root"})`, { pointer });
}

// The first thing that is wrong with the input: a code and the position of the offending byte.
import { FAILURE, OUTCOME } from "../../shared/codes";

export class Failed {
  static code: u32 = FAILURE.NONE;
  static at: u32 = 0;
}

export function resetFailure(): void {
  Failed.code = FAILURE.NONE;
  Failed.at = 0;
}

export function fail(code: u32, at: u32): u32 {
  Failed.code = code;
  Failed.at = at;
  return OUTCOME.FAILED;
}

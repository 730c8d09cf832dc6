// The first thing that is wrong with the input: a code and the position of the offending byte.

/** The same numbers, in the same order, are FAILURES in ../failures.ts. */
export namespace Failure {
  export const NONE: u32 = 0;
  export const UNEXPECTED_CHARACTER: u32 = 1;
  export const UNEXPECTED_END: u32 = 2;
  export const BAD_NUMBER: u32 = 3;
  export const BAD_LITERAL: u32 = 4;
  export const BAD_ESCAPE: u32 = 5;
  export const CONTROL_CHARACTER: u32 = 6;
  export const BAD_UTF8: u32 = 7;
  export const TOO_DEEP: u32 = 8;
  export const EXTRA_CONTENT: u32 = 9;
  export const MISSING_SPACE: u32 = 10;
  export const EMPTY_INPUT: u32 = 11;
  export const LINE_BREAK_IN_RECORD: u32 = 12;
  export const GAP_TOO_LONG: u32 = 13;
}

export class Failed {
  static code: u32 = Failure.NONE;
  static at: u32 = 0;
}

export function resetFailure(): void {
  Failed.code = Failure.NONE;
  Failed.at = 0;
}

export function fail(code: u32, at: u32): u32 {
  Failed.code = code;
  Failed.at = at;
  return 1; // Outcome.FAILED
}

/** What can be wrong with an input, by the numbers of FAILURE: the code of the error, and its message. */
import type { InputErrorCode } from "../errors/error-codes.ts";
import { FAILURE } from "./shared/codes.ts";

export interface InputFailure {
  readonly code: InputErrorCode;
  readonly message: string;
}

type Wrong = Exclude<(typeof FAILURE)[keyof typeof FAILURE], 0>;

export const FAILURES: Readonly<Record<number, InputFailure>> = Object.freeze({
  [FAILURE.UNEXPECTED_CHARACTER]: { code: "unexpected-character", message: "unexpected character" },
  [FAILURE.UNEXPECTED_END]: { code: "unexpected-end", message: "the input ends too early" },
  [FAILURE.BAD_NUMBER]: { code: "bad-number", message: "not a number by RFC 8259" },
  [FAILURE.BAD_LITERAL]: { code: "bad-literal", message: "only true, false and null are literals" },
  [FAILURE.BAD_ESCAPE]: { code: "bad-escape", message: "not an escape by RFC 8259" },
  [FAILURE.CONTROL_CHARACTER]: {
    code: "control-character",
    message: "a control character stands unescaped in a string",
  },
  [FAILURE.BAD_UTF8]: { code: "bad-utf8", message: "not UTF-8" },
  [FAILURE.TOO_DEEP]: { code: "too-deep", message: "more open brackets than the limit (maxDepth, --max-depth)" },
  [FAILURE.EXTRA_CONTENT]: { code: "extra-content", message: "there is more after the document" },
  [FAILURE.MISSING_SPACE]: { code: "missing-space", message: "two scalars need white space between them" },
  [FAILURE.EMPTY_INPUT]: { code: "empty-input", message: "there is no document" },
  [FAILURE.LINE_BREAK_IN_RECORD]: { code: "line-break-in-record", message: "a line break inside a record" },
  [FAILURE.GAP_TOO_LONG]: { code: "gap-too-long", message: "too much white space in or around a member" },
} satisfies Record<Wrong, InputFailure>);

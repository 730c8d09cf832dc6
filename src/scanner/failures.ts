/** What can be wrong with an input, by the numbers of core/failure.ts. */
export const FAILURES = Object.freeze([
  { code: "none", message: "" },
  { code: "unexpected-character", message: "unexpected character" },
  { code: "unexpected-end", message: "the input ends too early" },
  { code: "bad-number", message: "not a number by RFC 8259" },
  { code: "bad-literal", message: "only true, false and null are literals" },
  { code: "bad-escape", message: "not an escape by RFC 8259" },
  { code: "control-character", message: "a control character stands unescaped in a string" },
  { code: "bad-utf8", message: "not UTF-8" },
  { code: "too-deep", message: "too many open brackets" },
  { code: "extra-content", message: "there is more after the document" },
  { code: "missing-space", message: "two scalars need white space between them" },
  { code: "empty-input", message: "there is no document" },
  { code: "line-break-in-record", message: "a line break inside a record" },
  { code: "gap-too-long", message: "too much white space in or around a member" },
] as const);

export const FAILURE = Object.freeze({ UNEXPECTED_END: 2, EMPTY_INPUT: 11 });

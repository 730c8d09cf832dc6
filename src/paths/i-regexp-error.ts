/** A pattern is not an I-Regexp (`syntax`), or is one that is too large to run (`too-large`). */
export class IRegexpError extends Error {
  override readonly name = "IRegexpError";
  readonly code: "syntax" | "too-large";
  /** 0-based, in UTF-16 units of the pattern; undefined where the pattern as a whole is meant. */
  readonly offset: number | undefined;

  constructor(code: "syntax" | "too-large", message: string, offset?: number) {
    super(message);
    this.code = code;
    this.offset = offset;
  }
}

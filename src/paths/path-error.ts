import type { PathErrorCode } from "../errors/problem-codes.ts";

/** A path that is refused when its rule file is loaded. The message does not quote the path. */
export class PathError extends Error {
  override readonly name = "PathError";
  readonly code: PathErrorCode;
  /** 0-based, in UTF-16 units of the path's text; undefined where the path as a whole is meant. */
  readonly offset: number | undefined;

  constructor(code: PathErrorCode, message: string, offset?: number) {
    super(message);
    this.code = code;
    this.offset = offset;
  }
}

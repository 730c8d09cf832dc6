/** Why a path is refused. All but the first three are valid RFC 9535 that cannot be judged while streaming. */
export const PATH_ERROR_CODES = [
  "path-syntax",
  "path-unknown-function",
  "path-pattern",
  "path-negative-index",
  "path-negative-slice",
  "path-absolute-query",
] as const;

export type PathErrorCode = (typeof PATH_ERROR_CODES)[number];

/** A path that is refused when its rule file is loaded. The message does not quote the path. */
export class PathError extends Error {
  override readonly name = "PathError";
  readonly code: PathErrorCode;
  /** 0-based, in UTF-16 units of the path's text; undefined where no single place is to blame. */
  readonly offset: number | undefined;

  constructor(code: PathErrorCode, message: string, offset?: number) {
    super(message);
    this.code = code;
    this.offset = offset;
  }
}

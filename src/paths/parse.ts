import type { JSONPathEnvironment, JSONPathError } from "json-p3";
import { deepFreeze } from "../input/freeze.ts";
import { jsonPath } from "../libraries/json-path.ts";
import { PathText } from "./jsonpath/path-text.ts";
import { Translator } from "./jsonpath/translator.ts";
import { PathError } from "./path-error.ts";
import type { PathPattern } from "./pattern.ts";

/** Our own environment: functions that somebody adds to json-p3's default one must not become valid here. */
let environment: JSONPathEnvironment | undefined;

/**
 * Parses a path of a rule: RFC 9535 JSONPath without negative indices, negative slices and `$` in filters.
 *
 * @returns frozen plain data.
 * @throws PathError with a code that names what is refused, and its offset.
 */
export function parsePath(text: string): PathPattern {
  return parseWith(text, "wildcard");
}

/** As `parsePath`, for the paths of `records`: there, `*` outside filters means elements, never members of an object. */
export function parseRecordsPath(text: string): PathPattern {
  return parseWith(text, "elements");
}

/**
 * Parses a path below a place, `words[*].text` or `['a name'][*]`, by which pieces of a text are found: without filters and `..`, so that
 * it says how deep they stand.
 */
export function parseRelativePath(text: string): PathPattern {
  const start = text.startsWith("[") ? "$" : "$.";
  try {
    const { segments } = parsePath(start + text);
    refuseUnbounded(segments);
    return deepFreeze({ text, segments });
  } catch (error) {
    if (!(error instanceof PathError)) throw error;
    const { code, message, offset } = error;
    throw new PathError(code, message, offset === undefined ? undefined : Math.max(0, offset - start.length));
  }
}

function refuseUnbounded(segments: PathPattern["segments"]): void {
  if (segments.some(({ descendant }) => descendant)) {
    throw new PathError("path-not-relative", "this path may not have `..`: it says how deep pieces stand");
  }
  if (segments.some(({ selectors }) => selectors.some(({ kind }) => kind === "filter"))) {
    throw new PathError("path-not-relative", "this path may not have a filter: write it into the rule's own path");
  }
}

function parseWith(text: string, wildcard: "wildcard" | "elements"): PathPattern {
  environment ??= new (jsonPath().JSONPathEnvironment)({ strict: true });
  const pathText = new PathText(text);
  try {
    const tree = environment.compile(pathText.forParser()).segments;
    return deepFreeze({ text, segments: new Translator(pathText).segments(tree, wildcard) });
  } catch (error) {
    throw error instanceof PathError ? error : refusal(error);
  }
}

/** The messages of json-p3 name its tokens and quote the path, so they are not passed on. */
function refusal(error: unknown): PathError {
  if (error instanceof RangeError) return new PathError("path-syntax", "nested too deeply");
  if (!(error instanceof jsonPath().JSONPathError)) return new PathError("path-syntax", "not RFC 9535 JSONPath");
  const offset = error.token.index;
  // json-p3 does not export this class.
  if (error.name === "UndefinedFilterFunctionError") {
    return new PathError("path-unknown-function", "a function that RFC 9535 does not have", offset);
  }
  return new PathError("path-syntax", reason(error), offset);
}

function reason(error: JSONPathError): string {
  const { JSONPathIndexError, JSONPathTypeError } = jsonPath();
  if (error instanceof JSONPathIndexError) return "an index beyond 2^53 - 1";
  if (error instanceof JSONPathTypeError) return "RFC 9535 wants another kind of expression here";
  return "not RFC 9535 JSONPath from here on";
}

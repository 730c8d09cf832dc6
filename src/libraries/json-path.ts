/** The parser of JSONPath. As bundlers take it; lazy/json-path.ts is what Node takes. */
import {
  JSONPathEnvironment,
  JSONPathError,
  JSONPathIndexError,
  JSONPathTypeError,
  jsonpath,
  TokenKind,
} from "json-p3";

const LIBRARY = { JSONPathEnvironment, JSONPathError, JSONPathIndexError, JSONPathTypeError, jsonpath, TokenKind };

export function jsonPath(): typeof LIBRARY {
  return LIBRARY;
}

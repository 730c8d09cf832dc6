/**
 * The three ways in which a run can be wrong.
 *
 * The room `errors` names what can be wrong, each code once. Messages hold codes and places; they may never hold a value of the
 * input.
 */

import type { InputErrorCode, RuleErrorCode, UsageErrorCode } from "./error-codes.ts";
import type { ProblemCode } from "./problem-codes.ts";

/** Where something stands in a text file: both 1-based. */
export interface TextPlace {
  /** From 1, by LF. */
  readonly line: number;
  /** From 1, in characters (code points). */
  readonly column: number;
}

/** One thing that is wrong with a rule file. */
export interface Problem {
  /** Stable, kebab-case, e.g. `unknown-category`. */
  readonly code: ProblemCode;
  /** An `error` keeps the file from being used; a `warning` does not. */
  readonly severity: "error" | "warning";
  /** What is wrong, in English; it may quote the rule file. */
  readonly message: string;
  /** Where to look; absent when the file as a whole is meant. */
  readonly place?: TextPlace;
  /** What to write instead, e.g. `did you mean "customer"?`; absent where nobody can say. */
  readonly fix?: string;
}

/** The problems of one rule file, and its text. */
export interface FileProblems {
  /** The file's name, as it was given. */
  readonly file: string;
  /** What stands in the file: places are of this text. */
  readonly text: string;
  /** All that is wrong, in the order of the file. */
  readonly problems: readonly Problem[];
}

/** A rule file, a policy or the choice of them is wrong. Exit code 2 (4 where a file cannot be read). */
export class RuleError extends Error {
  /** Always `RuleError`. */
  override readonly name = "RuleError";
  /** What is wrong. */
  readonly code: RuleErrorCode;
  /** The files with problems; empty where no text of a file is wrong. */
  readonly files: readonly FileProblems[];

  /** One more, for programs that forward it. @throws Nothing. */
  constructor(code: RuleErrorCode, message: string, files: readonly FileProblems[] = []) {
    super(message);
    this.code = code;
    this.files = files;
  }
}

/** Where the input is wrong. */
export interface InputPlace {
  /** 0-based, in bytes. */
  readonly offset: number;
  /** 1-based, by LF. */
  readonly line: number;
  /** 1-based, in bytes. */
  readonly column: number;
  /** RFC 6901; a key that looks as if it may be personal stands as `*`. */
  readonly pointer: string;
}

/** A message shows so much of a pointer, half from each end: the nesting that is too deep may be a thousand steps long. */
const LONGEST_SHOWN = 256;
const HALF_AT_END = /[\ud800-\udbff]$/;
const HALF_AT_START = /^[\udc00-\udfff]/;

function shortened(pointer: string): string {
  if (pointer.length <= LONGEST_SHOWN) return pointer;
  const half = LONGEST_SHOWN / 2;
  return `${pointer.slice(0, half).replace(HALF_AT_END, "")}…${pointer.slice(-half).replace(HALF_AT_START, "")}`;
}

/** The same error at another place; `note`: what is to be known of it. */
export let movedTo: (error: InputError, place: InputPlace, note: string) => InputError;

/** The input is wrong: not JSON, not UTF-8, too deep. Exit code 3. */
export class InputError extends Error {
  /** Always `InputError`. */
  override readonly name = "InputError";
  /** What is wrong. */
  readonly code: InputErrorCode;
  /** Where it is wrong. */
  readonly place: InputPlace;

  readonly #text: string;
  readonly #fix: string | undefined;

  /** `fix`: what to do about it. */
  constructor(code: InputErrorCode, message: string, place: InputPlace, fix?: string) {
    const { offset, line, column, pointer } = place;
    const where = `at offset ${offset} (line ${line}, column ${column}, ${shortened(pointer) || "the root"})`;
    super(fix === undefined ? `${message} ${where}` : `${message} ${where}; ${fix}`);
    this.code = code;
    this.place = place;
    this.#text = message;
    this.#fix = fix;
  }

  static {
    movedTo = (error, place, note) => {
      const fix = error.#fix === undefined ? note : `${error.#fix}; ${note}`;
      return new InputError(error.code, error.#text, place, fix);
    };
  }
}

/** An option is wrong, or options do not go together. Exit code 2. */
export class UsageError extends Error {
  /** Always `UsageError`. */
  override readonly name = "UsageError";
  /** What is wrong. */
  readonly code: UsageErrorCode;
  /** Where a parsed value cannot be redacted: RFC 6901; a key that looks as if it may be personal stands as `*`. */
  readonly pointer: string | undefined;

  /** One more, for programs that forward it. @throws Nothing. */
  constructor(code: UsageErrorCode, message: string, options: ErrorOptions & { readonly pointer?: string } = {}) {
    super(message, options);
    this.code = code;
    this.pointer = options.pointer;
  }
}

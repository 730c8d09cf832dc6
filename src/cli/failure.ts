/** What went wrong in a run: its exit code, and one clear message. */
import { counted } from "../errors/counted.ts";
import type { RuleErrorCode } from "../errors/error-codes.ts";
import { InputError, RuleError, UsageError } from "../errors/errors.ts";
import { systemMessage } from "../errors/system-error.ts";
import type { FailureReport } from "../report/report.ts";
import { paintOn, STDERR, sayError, writeError } from "./messages.ts";

export const EXIT = Object.freeze({ DONE: 0, NO: 1, USAGE: 2, INPUT: 3, FILE: 4, INTERNAL: 70 });

/** A file cannot be read or written. Exit code 4. */
export class FileError extends Error {
  override readonly name = "FileError";
}

/** `what`: "cannot be read" or the like. */
export function fileError(file: string, what: string, cause: unknown): FileError {
  return new FileError(`${file}: ${what}: ${systemMessage(cause)}`);
}

/** For a promise's failure. @throws FileError */
export function failing(file: string, what: string): (cause: unknown) => never {
  return (cause) => {
    throw fileError(file, what, cause);
  };
}

/** There was nothing to read, and --require-input asks for something. Exit code 3. */
export class NoRecords extends Error {
  override readonly name = "NoRecords";
}

/** The output was checked, and something is left in it. Exit code 1. */
export class NotClean extends Error {
  override readonly name = "NotClean";
  /** Lines that say where, in places and counts; "" for none. */
  readonly where: string;

  constructor(message: string, where = "") {
    super(message);
    this.where = where;
  }
}

/** The rule packs do not fit the input. Exit code 3. */
export class WrongPack extends Error {
  override readonly name = "WrongPack";
}

/** A compressed input is damaged, or stands for too much. Exit code 3. */
export class WrongCompression extends Error {
  override readonly name = "WrongCompression";
  readonly code:
    | "cut-off"
    | "damaged"
    | "wrong-checksum"
    | "trailing-garbage"
    | "expands-too-much"
    | "window-too-large"
    | "needs-dictionary";

  constructor(code: WrongCompression["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/** Whether the input is wrong, in itself or in how it is compressed. */
export function isOfInput(error: unknown): error is InputError | WrongCompression {
  return error instanceof InputError || error instanceof WrongCompression;
}

/** What went wrong in another thread, as that one would say it. */
export class FailedElsewhere extends Error {
  override readonly name = "FailedElsewhere";
  readonly exit: number;
  readonly text: string;
  readonly failure: FailureReport | undefined;

  constructor({ exit, text, failure }: Elsewhere) {
    super();
    this.exit = exit;
    this.text = text;
    this.failure = failure;
  }
}

/** What that thread says of it: its exit code, its messages, and what stands in the report. */
export interface Elsewhere {
  readonly exit: number;
  readonly text: string;
  readonly failure?: FailureReport | undefined;
}

/** What the report says of it; `unread`: how many inputs would have come after `input`. */
export function failureReport(error: unknown, input: string | undefined, unread: number): FailureReport {
  if (error instanceof FailedElsewhere && error.failure !== undefined) return { ...error.failure, unread };
  const { offset, line, column } = error instanceof InputError ? error.place : {};
  return {
    ...(input !== undefined && { input }),
    code: codeOf(error),
    ...(offset !== undefined && { offset, line, column }),
    unread,
  };
}

function codeOf(error: unknown): string {
  if (isOfInput(error) || error instanceof UsageError || error instanceof RuleError) return error.code;
  if (error instanceof WrongPack) return "wrong-pack";
  if (error instanceof FileError) return "file";
  if (error instanceof NoRecords) return "no-records";
  return error instanceof NotClean ? "not-clean" : "internal";
}

/** The reader of the output has gone away: the end of the run, and no failure. */
export class OutputClosed extends Error {
  override readonly name = "OutputClosed";
}

/** Prints what went wrong, in `input` if it is known; returns the exit code. */
export async function sayFailure(error: unknown, input = "input"): Promise<number> {
  if (error instanceof RuleError) return sayWrongRules(error);
  if (error instanceof FailedElsewhere) return sayAgain(error);
  const [exit, message] = exitAndMessage(error, input);
  sayError(message);
  if (error instanceof NotClean) writeError(error.where);
  return exit;
}

function sayAgain({ exit, text }: FailedElsewhere): number {
  writeError(text);
  return exit;
}

function exitAndMessage(error: unknown, input: string): readonly [exit: number, message: string] {
  if (isOfInput(error)) return [EXIT.INPUT, `${input}: ${error.code}: ${error.message}`];
  if (error instanceof WrongPack) return [EXIT.INPUT, `${input}: wrong-pack: ${error.message}`];
  if (error instanceof FileError) return [EXIT.FILE, error.message];
  if (error instanceof NoRecords) {
    return [EXIT.INPUT, "no records: there is nothing in the inputs (--require-input)"];
  }
  if (error instanceof NotClean) return [EXIT.NO, `--verify: ${error.message}`];
  if (error instanceof UsageError) return [EXIT.USAGE, usageText(error, input)];
  return [EXIT.INTERNAL, internalMessage(error)];
}

/** Of what nobody foresaw. */
export function internalMessage(error: unknown): string {
  return `internal error (${internalPlace(error)}); please report it`;
}

/** The message in the words of the command line. */
function usageText({ code, message }: UsageError, input: string): string {
  if (code === "wrong-key") return `${input}: ${message}`;
  if (code === "no-key") return `${message}; give --key`;
  if (code !== "bad-number") return message;
  return message.replace(/^[a-z]+(?:[A-Z][a-z]+)+/, (name) => `--${name.replace(/[A-Z]/g, "-$&").toLowerCase()}`);
}

/** What cannot be used, where it is not a rule file. */
const WRONG_FILES: Readonly<Partial<Record<RuleErrorCode, string>>> = Object.freeze({
  "wrong-policy-file": "the policy",
  "wrong-description": "the description",
});

async function sayWrongRules(error: RuleError): Promise<number> {
  if (error.files.length === 0) {
    sayError(error.message);
    return error.code === "unreadable" ? EXIT.FILE : EXIT.USAGE;
  }
  const { renderProblems } = await import("../rules/file/render.ts");
  // Warnings are for a review: they are no reason to stop.
  const files = error.files.map((file) => ({
    ...file,
    problems: file.problems.filter(({ severity }) => severity === "error"),
  }));
  const count = files.reduce((total, { problems }) => total + problems.length, 0);
  const what = WRONG_FILES[error.code] ?? "the rules";
  sayError(`${what} cannot be used: ${counted(count, "error")}`);
  writeError(`${renderProblems(files, paintOn(STDERR)).trimEnd()}\n`);
  return EXIT.USAGE;
}

/** Where it was thrown, and nothing more: its message may quote the input. */
function internalPlace(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const [, place] = /^ {4}at .*?([^/\\ (]+:\d+:\d+)\)?$/m.exec(error.stack ?? "") ?? [];
  return place === undefined ? error.name : `${error.name} at ${place}`;
}

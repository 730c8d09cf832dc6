import type { Problem, TextPlace } from "../../errors/errors.ts";
import type { ProblemCode } from "../../errors/problem-codes.ts";
import { Lines } from "./lines.ts";

const MOST_PROBLEMS = 1000;

/**
 * Errors that keep a file from being loaded, although a run would know all that its entries do. Where a file is read as an
 * earlier version of another one, these are passed over: else nobody could review the change that mends them. Whatever
 * reports one of these codes has read the value all the same, or a run does not need it. What decides
 * nothing, or what only chance would decide, is not among them.
 */
export const ERRORS_OF_REVIEW: ReadonlySet<ProblemCode> = new Set([
  "unseen-character",
  "flow-style",
  "region-not-quoted",
  "wrong-date",
  "wrong-digest",
  "no-reason",
  "system-of-person",
  "unknown-anchor",
  "unknown-id",
  "unknown-source",
  "wrong-example",
]);

/** Whether a problem is an error that does not stop the file from loading. */
interface Strictness {
  /** The file is one of the shipped packs: what the format asks for has to be there. */
  readonly shipped: boolean;
  /** The user wants everything to be right. */
  readonly strict: boolean;
  /** An earlier version, to be compared: errors of review are warnings. */
  readonly earlier: boolean;
}

interface FoundProblem {
  readonly problem: Omit<Problem, "place">;
  readonly at: number | undefined;
}

/** Problems of one severity; past the limit they are only counted. */
class CappedList {
  readonly list: FoundProblem[] = [];
  left = 0;

  add(found: FoundProblem): void {
    if (this.isFull) this.left += 1;
    else this.list.push(found);
  }

  get isFull(): boolean {
    return this.list.length >= MOST_PROBLEMS;
  }
}

/** Collects what is wrong with one file. `at` is an offset of its text; undefined means the file as a whole. */
export class Problems {
  readonly #strictness: Strictness;
  readonly #lines: Lines;
  readonly #found = { error: new CappedList(), warning: new CappedList() };
  #passedOver = 0;

  constructor(text: string, { shipped = false, strict = false, earlier = false }: Partial<Strictness> = {}) {
    this.#lines = new Lines(text);
    this.#strictness = { shipped, strict, earlier };
  }

  /** The file cannot be loaded. */
  error(code: ProblemCode, at: number | undefined, message: string, fix?: string): void {
    const isPassedOver = this.#strictness.earlier && ERRORS_OF_REVIEW.has(code);
    if (isPassedOver) this.#passedOver += 1;
    this.#add(isPassedOver ? "warning" : "error", at, { code, message, ...(fix !== undefined && { fix }) });
  }

  /** The format asks for it; loading does not need it. */
  wanted(code: ProblemCode, at: number | undefined, message: string, fix?: string): void {
    const severity = this.#strictness.strict || this.#strictness.shipped ? "error" : "warning";
    this.#add(severity, at, { code, message, ...(fix !== undefined && { fix }) });
  }

  /** It would make a user's own file better. Whether a shipped pack can have it, only its tests know. */
  advised(code: ProblemCode, at: number | undefined, message: string, fix?: string): void {
    if (!this.#strictness.shipped) this.wanted(code, at, message, fix);
  }

  /** It was right, and time has passed: only `strict` makes it an error, so that a shipped pack does not break by itself. */
  expired(code: ProblemCode, at: number | undefined, message: string, fix?: string): void {
    const severity = this.#strictness.strict ? "error" : "warning";
    this.#add(severity, at, { code, message, ...(fix !== undefined && { fix }) });
  }

  /** The file is one of the shipped packs. */
  get isShipped(): boolean {
    return this.#strictness.shipped;
  }

  /** There are so many errors that no more are recorded, and there is no point in looking for more. */
  get full(): boolean {
    return this.#found.error.isFull;
  }

  /** So many errors of review are warnings, as the file is an earlier version. */
  get passedOver(): number {
    return this.#passedOver;
  }

  get hasErrors(): boolean {
    return this.#found.error.list.length > 0;
  }

  position(at: number): TextPlace {
    return this.#lines.position(at);
  }

  /** In the order of the text; those of the file as a whole come first. */
  list(): Problem[] {
    const { error, warning } = this.#found;
    const sorted = [...error.list, ...warning.list].sort((a, b) => (a.at ?? -1) - (b.at ?? -1));
    const problems = sorted.map(({ problem, at }) =>
      at === undefined ? problem : { ...problem, place: this.position(at) },
    );
    for (const severity of ["error", "warning"] as const) {
      const { left } = this.#found[severity];
      if (left > 0)
        problems.push({ code: "more-problems", severity, message: `${left} more ${severity}s are not shown` });
    }
    return problems;
  }

  #add(severity: Problem["severity"], at: number | undefined, problem: Omit<Problem, "place" | "severity">): void {
    this.#found[severity].add({ problem: { ...problem, severity }, at });
  }
}

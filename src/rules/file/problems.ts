import type { Problem, TextPlace } from "../../errors/errors.ts";
import type { ProblemCode } from "../../errors/problem-codes.ts";
import { Lines } from "./lines.ts";

const MOST_PROBLEMS = 1000;

/** Who judges the file: decides whether a problem that does not stop it from loading is an error. */
export interface Strictness {
  /** The file is one of ours: what the format asks for has to be there. */
  readonly shipped: boolean;
  /** The user asked for everything to be right. */
  readonly strict: boolean;
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

  constructor(text: string, strictness: Strictness) {
    this.#lines = new Lines(text);
    this.#strictness = strictness;
  }

  /** The file cannot be loaded. */
  error(code: ProblemCode, at: number | undefined, message: string, fix?: string): void {
    this.#add("error", at, { code, message, ...(fix === undefined ? {} : { fix }) });
  }

  /** The format asks for it, loading does not need it. */
  wanted(code: ProblemCode, at: number | undefined, message: string, fix?: string): void {
    const severity = this.#strictness.strict || this.#strictness.shipped ? "error" : "warning";
    this.#add(severity, at, { code, message, ...(fix === undefined ? {} : { fix }) });
  }

  /** What makes a user's own file better. Whether a shipped pack can have it, only its tests know. */
  advised(code: ProblemCode, at: number | undefined, message: string, fix?: string): void {
    if (!this.#strictness.shipped) this.wanted(code, at, message, fix);
  }

  /** Right once, and no longer: only `strict` makes it an error, so that a shipped pack does not break with time. */
  expired(code: ProblemCode, at: number | undefined, message: string, fix?: string): void {
    const severity = this.#strictness.strict ? "error" : "warning";
    this.#add(severity, at, { code, message, ...(fix === undefined ? {} : { fix }) });
  }

  /** There are so many errors that no more are recorded, and looking for them is pointless. */
  get full(): boolean {
    return this.#found.error.isFull;
  }

  get hasErrors(): boolean {
    return this.#found.error.list.length > 0;
  }

  position(at: number): TextPlace {
    return this.#lines.position(at);
  }

  /** In the order of the text; the file as a whole comes first. */
  list(): Problem[] {
    const { error, warning } = this.#found;
    const sorted = [...error.list, ...warning.list].sort((a, b) => (a.at ?? -1) - (b.at ?? -1));
    const problems = sorted.map(({ problem, at }) =>
      at === undefined ? problem : { ...problem, place: this.position(at) },
    );
    for (const [severity, { left }] of Object.entries(this.#found)) {
      if (left > 0) problems.push(moreProblems(severity === "error" ? "error" : "warning", left));
    }
    return problems;
  }

  #add(severity: Problem["severity"], at: number | undefined, problem: Omit<Problem, "place" | "severity">): void {
    this.#found[severity].add({ problem: { ...problem, severity }, at });
  }
}

function moreProblems(severity: Problem["severity"], left: number): Problem {
  const code: ProblemCode = "more-problems";
  return { code, severity, message: `${left} more ${severity}s are not shown` };
}

import type { Problem, TextPlace } from "../errors.ts";
import { Lines } from "./lines.ts";

const MOST_PROBLEMS = 1000;

/** What makes a problem that does not stop a file from loading an error all the same. */
export interface Severity {
  /** The file is one of ours: what the format asks for has to be there. */
  readonly shipped: boolean;
  /** The user asked for everything to be right. */
  readonly strict: boolean;
}

interface Finding {
  readonly problem: Omit<Problem, "place">;
  readonly at: number | undefined;
}

/** Collects what is wrong with one file. `at` is an offset of its text; undefined means the file as a whole. */
export class Findings {
  readonly #severity: Severity;
  readonly #lines: Lines;
  readonly #list: Finding[] = [];
  #left = 0;

  constructor(text: string, severity: Severity) {
    this.#lines = new Lines(text);
    this.#severity = severity;
  }

  /** The file cannot be loaded. */
  error(code: string, at: number | undefined, message: string, fix?: string): void {
    this.#add({ code, severity: "error", message, ...(fix === undefined ? {} : { fix }) }, at);
  }

  /** The format asks for it, loading does not need it. */
  wanted(code: string, at: number | undefined, message: string, fix?: string): void {
    const severity = this.#severity.strict || this.#severity.shipped ? "error" : "warning";
    this.#add({ code, severity, message, ...(fix === undefined ? {} : { fix }) }, at);
  }

  /** Right once, and no longer: only `strict` makes it an error, so that a shipped pack does not break with time. */
  expired(code: string, at: number | undefined, message: string, fix?: string): void {
    const severity = this.#severity.strict ? "error" : "warning";
    this.#add({ code, severity, message, ...(fix === undefined ? {} : { fix }) }, at);
  }

  /** No more are recorded, so looking for more is pointless. */
  get full(): boolean {
    return this.#list.length >= MOST_PROBLEMS;
  }

  get hasErrors(): boolean {
    return this.#left > 0 || this.#list.some(({ problem }) => problem.severity === "error");
  }

  place(at: number): TextPlace {
    return this.#lines.place(at);
  }

  /** In the order of the text; the file as a whole comes first. */
  problems(): Problem[] {
    const sorted = [...this.#list].sort((a, b) => (a.at ?? -1) - (b.at ?? -1));
    const problems = sorted.map(({ problem, at }) => (at === undefined ? problem : { ...problem, place: this.place(at) }));
    if (this.#left > 0) {
      const message = `${this.#left} more problems are not shown`;
      problems.push({ code: "more-problems", severity: "error", message });
    }
    return problems;
  }

  #add(problem: Omit<Problem, "place">, at: number | undefined): void {
    if (this.full) this.#left += 1;
    else this.#list.push({ problem, at });
  }
}

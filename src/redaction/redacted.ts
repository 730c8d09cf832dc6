/** What comes of every input, whatever it is: a report. */
import type { Report } from "../report/report.ts";
import type { Compiled } from "./compiled.ts";
import type { Counted } from "./counted.ts";
import { reportOf } from "./report.ts";

export abstract class Redacted {
  readonly #compiled: Compiled;
  #counted: Counted | undefined;
  #report: Report | undefined;

  constructor(compiled: Compiled, counted: Counted) {
    this.#compiled = compiled;
    this.#counted = counted;
  }

  /** What was done: places and counts. Made when it is first asked for. */
  get report(): Report {
    if (this.#counted !== undefined) this.#report = reportOf(this.#compiled, this.#counted);
    this.#counted = undefined;
    return this.#report as Report;
  }
}

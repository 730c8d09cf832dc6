/** Which calls of a run may come when: one at a time, none after the end; after an error only that error again. */
import { UsageError } from "../errors/errors.ts";

/** `call` comes while another one has not returned. */
export function insideACall(call: string): UsageError {
  return new UsageError("inside-a-call", `${call}: another call has not returned yet`);
}

export class CallOrder {
  readonly #again: string;
  #isInside = false;
  #hasEnded = false;
  #failure: { readonly error: unknown } | undefined;

  /** `again`: what to do for another input, once one has ended. */
  constructor(again = "reset() makes ready for another one") {
    this.#again = again;
  }

  /** The error that the run ended in, whosever it is: a wrong input, or what a detector or a sink of the program threw. */
  get error(): unknown {
    return this.#failure?.error;
  }

  /**
   * Whether `call` may come now. Before its arguments are looked at: what is wrong with these changes nothing.
   *
   * @throws UsageError `after-end`, `inside-a-call`; the error of the run where there was one.
   */
  check(call: string): void {
    if (this.#failure !== undefined) throw this.#failure.error;
    if (this.#isInside) throw insideACall(call);
    if (this.#hasEnded) throw new UsageError("after-end", `${call}: this input has ended; ${this.#again}`);
  }

  /** Another input begins. @throws UsageError `inside-a-call` */
  reset(): void {
    if (this.#isInside) throw insideACall("reset");
    this.#hasEnded = false;
    this.#failure = undefined;
  }

  /** Something outside of the calls has ended the run; the first reason stays. */
  fail(error: unknown): void {
    this.#failure ??= { error };
  }

  /** Does the work of a call. Where that throws it stopped half-way, and nothing may follow: what came next could be wrong. */
  run(work: () => void): void {
    this.#isInside = true;
    try {
      work();
    } catch (error) {
      this.#failure = { error };
      throw error;
    } finally {
      this.#isInside = false;
    }
  }

  /** As `run`, for the last call. */
  runLast(work: () => void): void {
    this.run(work);
    this.#hasEnded = true;
  }
}

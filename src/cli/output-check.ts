/** `redact --verify`: what is written is read again, and the exit code is 1 if something is left in it. */
import { InputError } from "../errors/errors.ts";
import { renderText } from "../pages/text-table.ts";
import { keptText, leftIn, verifyPage } from "../pages/verify-page.ts";
import { Verifier, type VerifyOptions } from "../verify/verifier.ts";
import { NotClean } from "./failure.ts";
import type { Taker } from "./io/output-writer.ts";
import { say } from "./messages.ts";
import { type Conversion, type Work, within } from "./work.ts";

export class OutputCheck {
  readonly #verifier: Verifier;

  /** `options`: those of the run. */
  constructor(options: VerifyOptions) {
    this.#verifier = new Verifier(options);
  }

  /** The same work; what it writes is also checked. */
  beside(work: Work): Work {
    const ask = () => this.#ask();
    return within(work, { around: (conversion, name) => this.#both(conversion, name), check: ask });
  }

  #both(conversion: Conversion, input: string): Conversion {
    const verifier = this.#verifier;
    verifier.begin(input);
    const both =
      (sink: Taker): Taker =>
      (bytes) => {
        sink(bytes);
        readable(() => verifier.write(bytes));
      };
    return {
      writeTo: (bytes, sink) => conversion.writeTo(bytes, both(sink)),
      endTo: (sink) => {
        conversion.endTo(both(sink));
        readable(() => verifier.endInput());
      },
      advance: async (sink, all) => conversion.advance?.(both(sink), all),
      rooms: conversion.rooms,
      close: async () => conversion.close?.(),
    };
  }

  /** @throws NotClean where something is left in what was written so far. */
  #ask(): void {
    const { report } = this.#verifier;
    const count = leftIn(report);
    if (count > 0) throw new NotClean(`${count} left in the output`, renderText(verifyPage(report)));
  }

  /** After all inputs, also with --quiet: what a rule file keeps may be what you look for. */
  sayKept(): void {
    const kept = keptText(this.#verifier.report.passedOver.kept);
    if (kept !== undefined) say(`warning: --verify: nothing is left but what is kept by name: ${kept}`);
  }
}

/** What the redactor writes is JSON; if it is not, the input is not to blame. */
function readable(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new NotClean(`the output cannot be read again: ${error.code}: ${error.message}`);
  }
}

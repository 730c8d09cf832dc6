/** `redact --verify`: what is written is read again, and the exit code is 1 if something is left in it. */
import { counted } from "../errors/counted.ts";
import { InputError } from "../errors/errors.ts";
import { renderText } from "../pages/text-table.ts";
import { keptText, leftIn, verifyPage } from "../pages/verify-page.ts";
import type { PassedOver, VerifyReport } from "../verify/report.ts";
import { warningsOfBoth } from "../verify/tally.ts";
import { sum } from "../verify/text-check.ts";
import { Verifier, type VerifyOptions } from "../verify/verifier.ts";
import { NotClean } from "./failure.ts";
import type { Taker } from "./io/output-writer.ts";
import { say } from "./messages.ts";
import { type Conversion, type Work, within } from "./work.ts";

export class OutputCheck {
  readonly #verifier: Verifier;
  /** Where other threads read the inputs: what they found. */
  #elsewhere: VerifyReport | undefined;

  /** `options`: those of the run. */
  constructor(options: VerifyOptions) {
    this.#verifier = new Verifier(options);
  }

  /** The same work; what it writes is also checked. */
  beside(work: Work): Work {
    return within(this.reading(work), { around: (conversion) => conversion, check: () => this.ask() });
  }

  /** The same work; what it writes is also read, and nobody asks yet what was found. */
  reading(work: Work): Work {
    return within(work, { around: (conversion, name) => this.#both(conversion, name) });
  }

  /** What the next input came to, which was read elsewhere. */
  add(report: VerifyReport): void {
    this.#elsewhere = together(this.report, report);
  }

  /** Of all inputs so far. */
  get report(): VerifyReport {
    return this.#elsewhere ?? this.#verifier.report;
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
  ask(): void {
    const { report } = this;
    const count = leftIn(report);
    if (count > 0) throw new NotClean(`${count} left in the output`, renderText(verifyPage(report)));
  }

  /** After all inputs, also with --quiet: what rules and options leave may be what you look for. */
  sayKept(): void {
    const { kept, unlisted } = this.report.passedOver;
    const left = [
      [keptText(kept), "what is kept by name"],
      [keptText(unlisted), "what no rule decides (unlisted: keep)"],
    ].flatMap(([found, what]) => (found === undefined ? [] : [`${what}: ${found}`]));
    if (left.length > 0) say(`warning: --verify: nothing is left but ${left.join("; and ")}`);
    const { count = 0, findings = [] } = this.report.warnings ?? {};
    const paths = counted(new Set(findings.map(({ path }) => path)).size, "place");
    const kinds = [...new Set(findings.map(({ detector }) => detector))].sort();
    if (count > 0)
      say(`warning: --verify: ${count} in ${paths} may be left: ${kinds.join(", ")} (scrubjay verify says where)`);
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

/** Only in the last input can anything be left: the run goes no further. */
function together(before: VerifyReport, last: VerifyReport): VerifyReport {
  const { kept, unlisted, standIn, byChance } = last.passedOver;
  return {
    ...last,
    inputs: [...before.inputs, ...last.inputs],
    records: before.records + last.records,
    ...(last.warnings !== undefined && { warnings: warningsOfBoth(before.warnings, last.warnings) }),
    passedOver: {
      kept: passedBoth(before.passedOver.kept, kept),
      unlisted: passedBoth(before.passedOver.unlisted, unlisted),
      standIn: passedBoth(before.passedOver.standIn, standIn),
      byChance: passedBoth(before.passedOver.byChance, byChance),
    },
    limits: { ...last.limits, heldTooLong: before.limits.heldTooLong + last.limits.heldTooLong },
  };
}

function passedBoth(a: PassedOver, b: PassedOver): PassedOver {
  return { values: a.values + b.values, ...sum(a, b) };
}

/** Runs whose changes are noted, and what the changes have to be. */
import { expect } from "vitest";
import { InputError } from "../../../src/errors/errors.ts";
import type { Cause } from "../../../src/redaction/changes/causes.ts";
import type { Change } from "../../../src/redaction/changes/change-list.ts";
import { type ChangesRun, changesRun } from "../../../src/redaction/changes/changes-run.ts";
import { nodeCiphers } from "../../../src/redaction/node-ciphers.ts";
import type { RedactOptions } from "../../../src/redaction/options/options.ts";
import type { Report } from "../../../src/report/report.ts";
import { redactorOf } from "../../helpers/runs.ts";

export interface Changed {
  readonly output: Buffer;
  readonly report: Report;
  readonly changes: readonly (Change & { readonly why: Cause })[];
  readonly error: InputError | undefined;
}

const runs = new WeakMap<RedactOptions, ChangesRun>();

/** One run for each set of options, ready for another input. */
function runOf(options: RedactOptions): ChangesRun {
  const known = runs.get(options) ?? changesRun(options, nodeCiphers());
  runs.set(options, known);
  known.run.reset();
  return known;
}

export function changed(input: Uint8Array, options: RedactOptions, cuts: readonly number[] = []): Changed {
  const { run, changes } = runOf(options);
  const parts: Uint8Array[] = [];
  const error = written(run, input, cuts, (part) => parts.push(part.slice()));
  const { list, causes } = changes;
  const all = Array.from({ length: list.count }, (_, i) => list.at(i));
  return {
    output: Buffer.concat(parts),
    report: run.report,
    changes: all.map((change) => ({ ...change, why: causes.all[change.cause] as Cause })),
    error,
  };
}

type Writing = Pick<ChangesRun["run"], "writeTo" | "endTo">;

function written(
  run: Writing,
  input: Uint8Array,
  cuts: readonly number[],
  sink: (part: Uint8Array) => void,
): InputError | undefined {
  try {
    let from = 0;
    for (const cut of [...cuts, input.length]) {
      run.writeTo(input.subarray(from, cut), sink);
      from = cut;
    }
    run.endTo(sink);
    return undefined;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error;
  }
}

/** Nothing of it may depend on the cuts. */
export function sameForAllCuts({ output, changes, error }: Changed): string {
  if (error !== undefined) return `${error.code} ${JSON.stringify(error.place)}`;
  return output.toString("latin1") + JSON.stringify(changes.map(({ cause, ...rest }) => rest));
}

/** Output and report are those of a run that nobody follows, and the changes make the one of the input. Returns what an ordinary run ends in. */
export function expectSame(input: Uint8Array, options: RedactOptions, result: Changed, cuts: readonly number[] = []) {
  const redactor = redactorOf(options);
  const parts: Uint8Array[] = [];
  const error = written(redactor, input, cuts, (part) => parts.push(part.slice()));
  expect(result.error?.code).toBe(error?.code);
  expect(result.output.equals(Buffer.concat(parts))).toBe(true);
  expect(result.report).toEqual(redactor.report);
  if (error === undefined) expectChanges(input, result);
}

function expectChanges(input: Uint8Array, { output, report, changes }: Changed): void {
  const made: Uint8Array[] = [];
  let at = 0;
  let outAt = 0;
  for (const { start, end, outStart, outEnd } of changes) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(outStart - outAt).toBe(start - at);
    made.push(input.subarray(at, start), output.subarray(outStart, outEnd));
    at = end;
    outAt = outEnd;
  }
  expect(Buffer.concat([...made, input.subarray(at)]).equals(output)).toBe(true);
  expect(sumsOf(changes, report)).toEqual(report.rules.map(({ redacted }) => redacted));
}

function sumsOf(changes: Changed["changes"], { rules }: Report): number[] {
  const sums = rules.map(() => 0);
  for (const { why } of changes) if (why.entry >= 0) sums[why.entry] = (sums[why.entry] as number) + 1;
  return sums;
}

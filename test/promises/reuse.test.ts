/** What was redacted before never matters: a redaction that has served other inputs, wrong ones too, says what a fresh one says. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTION_NAMES } from "../../src/actions/table.ts";
import { InputError } from "../../src/errors/errors.ts";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { Redactor } from "../../src/redaction/redactor.ts";
import { compile } from "../../src/streams/node.ts";
import { KEY } from "../helpers/action-specs.ts";
import { cutsOf, inputText } from "../helpers/documents.ts";
import { ruleSets } from "../helpers/rule-sets.ts";
import { loaded } from "../helpers/rule-specs.ts";
import { runCount } from "../helpers/run-count.ts";

interface Redacts {
  readonly bytes: Uint8Array;
  readonly report: unknown;
}

/** Output and report, or code and place. */
function said(redact: () => Redacts): string {
  try {
    const { bytes, report } = redact();
    return Buffer.from(bytes).toString("latin1") + JSON.stringify(report);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return `${error.code} ${JSON.stringify(error.place)}`;
  }
}

function inPieces(redactor: Redactor, bytes: Uint8Array, cuts: readonly number[]): Redacts {
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const cut of [...cuts, bytes.length]) {
    parts.push(redactor.write(bytes.subarray(from, cut)));
    from = cut;
  }
  parts.push(redactor.end());
  return { bytes: Buffer.concat(parts), report: redactor.report };
}

const options: fc.Arbitrary<RedactOptions> = fc
  .record({
    rules: ruleSets({ filters: true, actions: ACTION_NAMES })
      .map(loaded)
      .filter((rules) => rules !== undefined),
    maxValueBytes: fc.constantFrom(undefined, undefined, 8, 40),
    maxDepth: fc.constantFrom(undefined, undefined, undefined, 3),
    format: fc.constantFrom("auto" as const, "auto" as const, "json" as const, "ndjson" as const),
  })
  .map((chosen) => ({ ...chosen, key: KEY, regions: ["US"] }) as RedactOptions);

/** Right ones, and ones that are cut off or have something wrong in the middle. */
const inputs = fc
  .tuple(
    inputText({ lineBreaks: true, repeats: true }),
    fc.nat(300),
    fc.constantFrom("", "", "cut", "\u0000", "}", '"', "-"),
  )
  .chain(([text, at, wrong]) => {
    const cutAt = at % (text.length + 1);
    const input = wrong === "" ? text : text.slice(0, cutAt) + (wrong === "cut" ? "" : wrong + text.slice(cutAt));
    const bytes = Buffer.from(input);
    return fc.record({ bytes: fc.constant(bytes), cuts: cutsOf(bytes.length) });
  });

describe("a redaction that is used again", () => {
  it("says what a fresh one says, whole and in pieces, and its reports stay", () => {
    fc.assert(
      fc.property(options, fc.array(inputs, { minLength: 2, maxLength: 8 }), (chosen, all) => {
        const redaction = compile(chosen);
        const redactor = redaction.run();
        const kept: (() => string)[] = [];
        for (const { bytes, cuts } of all) {
          const fresh = said(() => inPieces(new Redactor(chosen), bytes, []));
          redactor.reset();
          expect(said(() => inPieces(redactor, bytes, cuts)) === fresh, "in pieces").toBe(true);
          expect(said(() => redaction.bytes(bytes)) === fresh, "whole").toBe(true);
          const later = unread(() => redaction.bytes(bytes));
          kept.push(() => expect(said(later) === fresh, "a report that is read later").toBe(true) as never);
        }
        for (const check of kept) check();
      }),
      { numRuns: runCount(60) },
    );
  });
});

/** Redacts now; what comes of it is looked at later. */
function unread(redact: () => Redacts): () => Redacts {
  try {
    const result = redact();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

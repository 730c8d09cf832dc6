/** What the limits did is counted alike, wherever the input is cut: by the redactor, and by the check of its output. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { Redactor } from "../../src/redaction/redactor.ts";
import { Verifier } from "../../src/verify/verifier.ts";
import { cutsOf, documentText } from "../helpers/documents.ts";
import { withEntries } from "../helpers/every-cut.ts";
import { runCount } from "../helpers/run-count.ts";

interface Reader {
  write(bytes: Uint8Array): unknown;
  end(): unknown;
  readonly report: { readonly limits: object };
}

function limitsOf(reader: Reader, text: string, cuts: readonly number[]): object {
  const bytes = Buffer.from(text);
  let from = 0;
  for (const cut of [...cuts, bytes.length]) {
    reader.write(bytes.subarray(from, cut));
    from = cut;
  }
  reader.end();
  return reader.report.limits;
}

const READERS: readonly (readonly [name: string, make: (options: RedactOptions) => Reader])[] = [
  ["Redactor", (options) => new Redactor(options)],
  ["Verifier", (options) => new Verifier(options)],
];
const PATHS = ["$..[?@.kind == 'x'].v", "$..[?@ == 'x']", "$[?@.a == 1]", "$..[?@ > 1]", "$..[?@.a[?@.b == 'x']]"];

describe.each(READERS)("%s", (_name, make) => {
  it("counts the same for every cut", () => {
    const input = fc.record({
      text: documentText({ lineBreaks: true, repeats: true }),
      cuts: cutsOf(300),
      path: fc.constantFrom(...PATHS),
      action: fc.constantFrom("replace", "remove", "null", "hash", "scan"),
      maxValueBytes: fc.constantFrom(1, 3, 8, 20, 40),
    });
    fc.assert(
      fc.property(input, ({ text, cuts, path, action, maxValueBytes }) => {
        const options = { ...withEntries([{ path, action: { name: action } }]), maxValueBytes, key: "k".repeat(32) };
        expect(limitsOf(make(options), text, cuts)).toEqual(limitsOf(make(options), text, []));
      }),
      { numRuns: runCount(300) },
    );
  });

  it.each([
    ['{"a":[true,null]}', "$..[?@ > 1]", 1],
    [`{"a":{"a":["${"p".repeat(41)}"]}}`, "$..[?@.kind == 'x'].v", 40],
  ])("%s, at every place", (text, path, maxValueBytes) => {
    const options = { ...withEntries([{ path }]), maxValueBytes };
    const whole = limitsOf(make(options), text, []);
    for (let cut = 0; cut < text.length; cut++) expect(limitsOf(make(options), text, [cut])).toEqual(whole);
  });
});

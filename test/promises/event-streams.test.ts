/** The promises, for event streams: they hold of each event as of a document, and the frame around it stays. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { redactBytes } from "../../src/redaction/redactor.ts";
import { UNLISTED, type Unlisted } from "../../src/rules/model.ts";
import { verify } from "../../src/verify/verify.ts";
import { inputText } from "../helpers/documents.ts";
import { eventsIn } from "../helpers/event-streams.ts";
import { waysToCut } from "../helpers/every-cut.ts";
import { packOf, rulesOf } from "../helpers/packs.ts";
import { runCount } from "../helpers/run-count.ts";
import { outcome, run, runText } from "../helpers/runs.ts";

const CONTACTS = ["ana@example.com", "+1 202-555-0123", "+442079460123", "bea%40example.org"];
const PLAIN = ["hello", "[DONE]", "7", "", "é", "\u2028", "null", "  x", "data", "{", "[1"];
const ending = fc.constantFrom("\n", "\r\n", "\r");
const document = fc.json({ maxDepth: 3, noUnicodeString: false }).map((json) => json.replaceAll("\\u2028", "x"));
const named = fc
  .constantFrom(...CONTACTS, "Ana")
  .map((text) => JSON.stringify({ name: text, note: [text, { [text]: 1 }] }, null, 1));

/** Lines of an event; a document may have several lines of data. */
function lineOf(value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const other = fc.tuple(
    fc.constantFrom("event: ", "id:", ": ", ":", "note: ", "", "retry: "),
    value.map((text) => text.replace(/\n/g, " ")),
  );
  const data = fc
    .tuple(fc.constantFrom("data: ", "data:"), value)
    .map(([head, text]) => head + text.replace(/\n/g, `\n${head}`));
  return fc.oneof({ weight: 2, arbitrary: data }, { weight: 1, arbitrary: other.map((parts) => parts.join("")) });
}

function streamOf(value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const event = fc.tuple(fc.array(lineOf(value), { minLength: 1, maxLength: 3 }), ending);
  const all = fc
    .array(event, { maxLength: 4 })
    .map((events) => events.map(([lines, end]) => `${lines.join("\n")}\n\n`.replaceAll("\n", end)).join(""));
  return fc
    .tuple(fc.constantFrom("", "\ufeff"), all, fc.constantFrom("", "data: 1", "id", "\n"))
    .map((parts) => parts.join(""));
}

const quiet = fc.oneof(fc.constantFrom(...PLAIN), document);
const RULES = {
  rules: rulesOf(packOf([{ path: "$.name" }, { path: "$.note[0]", action: { name: "mask" } }], { unlisted: "scan" })),
};

it("identity: where nothing is found, and no rule decides, the output is the input", () => {
  fc.assert(
    fc.property(streamOf(fc.oneof(quiet, fc.constantFrom(...CONTACTS))), (text) => {
      expect(runText(text, KEEP)).toBe(text);
    }),
    { numRuns: runCount(150) },
  );
  fc.assert(
    fc.property(streamOf(fc.constantFrom(...PLAIN)), (text) => {
      expect(runText(text, SCAN)).toBe(text);
    }),
    { numRuns: runCount(60) },
  );
});

const KEEP: RedactOptions = { format: "sse", unlisted: "keep" };
const SCAN: RedactOptions = { format: "sse" };

/** What the run of a document alone makes of the data of an event. */
function alone(data: string, options: RedactOptions): string {
  if (data === "") return "";
  const text = (input: string) => Buffer.from(redactBytes(input, { ...options, format: "json" }).bytes).toString();
  try {
    JSON.parse(data);
  } catch {
    const made = text(JSON.stringify(data));
    return JSON.parse(made) as string;
  }
  return text(data);
}

it.each(UNLISTED)("the data of each event is what its document becomes alone: unlisted %s", (unlisted: Unlisted) => {
  const options = { ...RULES, unlisted };
  const value = fc.oneof(
    named,
    inputText({ lineBreaks: false, repeats: true }),
    fc.constantFrom(...CONTACTS, "hello", "", "[DONE]", "7"),
  );
  fc.assert(
    fc.property(streamOf(value), (text) => {
      const { output, error } = run(Buffer.from(text), { ...options, format: "sse" });
      const made = eventsIn(Buffer.from(output).toString());
      const read = eventsIn(text).slice(0, error === undefined ? undefined : made.length);
      expect(made.map(({ data }) => data)).toEqual(read.map(({ data }) => alone(data, options)));
    }),
    { numRuns: runCount(60) },
  );
});

it("chunking: the outcome does not depend on the cuts", () => {
  const value = fc.oneof(named, quiet, fc.constantFrom(...CONTACTS));
  fc.assert(
    fc.property(streamOf(value), fc.constantFrom(10, 30, 1000), (text, maxValueBytes) => {
      const bytes = Buffer.from(text);
      const options: RedactOptions = { ...RULES, format: "sse", maxValueBytes };
      const whole = outcome(run(bytes, options));
      for (const cuts of waysToCut(bytes.length))
        if (outcome(run(bytes, options, cuts)) !== whole) expect(cuts).toEqual([]);
    }),
    { numRuns: runCount(15) },
  );
});

it("no leak: nothing that is planted comes out, and verify reads the output and finds nothing", async () => {
  await fc.assert(
    fc.asyncProperty(streamOf(fc.oneof(named, fc.constantFrom(...CONTACTS))), async (text) => {
      const output = runText(text, SCAN);
      for (const contact of CONTACTS) expect(output.includes(contact)).toBe(false);
      const report = await verify(output, SCAN);
      expect(report.exit).toBe(0);
      expect(runText(output, SCAN)).toBe(output);
    }),
    { numRuns: runCount(60) },
  );
});

it("verify finds what is planted, in every line", async () => {
  await fc.assert(
    fc.asyncProperty(lineOf(fc.constantFrom(...CONTACTS)), fc.nat(3), async (line, cut) => {
      const text = `id: 1\n\n${line}\n\n`;
      const { exit } = await verify([text.slice(0, 7 + cut), text.slice(7 + cut)], SCAN);
      expect(exit).toBe(1);
    }),
    { numRuns: runCount(60) },
  );
});

/** Records through the real redactor, a line each: what a case is in a bare text, a number, or a member with a name. */
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { runText } from "../helpers/runs.ts";

const optionsOf = new Map<string, RedactOptions>();

/** One object for the same regions: the redactor is made once for it. */
function optionsFor(regions: readonly string[]): RedactOptions {
  const name = regions.join();
  const options = optionsOf.get(name) ?? { regions, format: "ndjson" };
  optionsOf.set(name, options);
  return options;
}

/** What becomes of each line; lines are documents, and come out as many as they went in. */
export function redactLines(lines: readonly string[], regions: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const written = runText(`${lines.join("\n")}\n`, optionsFor(regions))
    .trimEnd()
    .split("\n");
  if (written.length !== lines.length) throw new Error(`${lines.length} lines became ${written.length}`);
  return written;
}

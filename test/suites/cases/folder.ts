/** Where the cases from outside are: beside the public suites. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = join(
  process.env.SCRUBJAY_CASES ?? fileURLToPath(new URL("../../../../shared/cases", import.meta.url)),
  "lookalikes",
);

/** undefined where they are not on this machine. */
export const lookalikesFolder: string | undefined = existsSync(folder) ? folder : undefined;

export const NO_CASES = "no cases here: set SCRUBJAY_CASES to their folder";

export function readCases(name: string): string {
  return readFileSync(join(lookalikesFolder ?? "", name), "utf8");
}

/** The lines of a file of records. */
export function readRecords(name: string): string[] {
  return readCases(name).trimEnd().split("\n");
}

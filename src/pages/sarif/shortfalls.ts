/** Where a review falls short: fields that nobody decides, entries that nobody needs or tests, tests that fail. */

import type { TextPlace } from "../../errors/errors.ts";
import type { Coverage } from "../../review/coverage.ts";
import type { ReviewedPack } from "../../review/reviewed-pack.ts";
import type { TestedPack } from "../../review/tested.ts";
import { type Finding, type SarifTool, sarifText } from "./sarif.ts";

export interface CoveredFile {
  readonly file: string;
  readonly fieldsFile: string;
  readonly reviewed: ReviewedPack;
  readonly found: Coverage;
}

/** Of rules, or of a policy. */
export interface TestedFile {
  readonly file: string;
  /** Where each of its tests stands. */
  readonly testPlaces: readonly TextPlace[];
  readonly found: Pick<TestedPack, "tests">;
}

const KINDS: Readonly<Record<string, string>> = Object.freeze({
  "undecided-field": "A documented field that no entry decides",
  "stale-entry": "An entry that no documented field and no test reaches",
  "untested-entry": "An entry of which no test says that it decides",
  "kept-container": "A keep that keeps an object or a list",
  "failed-test": "A test whose document comes out otherwise than it says",
  "no-tests": "A rule file or a policy without tests",
});

/** JSON text, with a line end. */
export function coverageSarif(files: readonly CoveredFile[], tool: SarifTool): string {
  return sarifText(
    files.flatMap((one) => [...undecidedIn(one), ...entriesIn(one), ...containersIn(one)]),
    tool,
    KINDS,
  );
}

function undecidedIn({ found: { fields }, fieldsFile }: CoveredFile): Finding[] {
  return fields
    .filter(({ state }) => state === "undecided")
    .map(({ path, type, when, action, line }) => {
      const cases = when.length === 0 ? "" : ` where ${when.join("; ")}`;
      const message = `no entry decides ${path} (${type})${cases}: the file's own choice for such values is ${action}`;
      return { ...error("undecided-field", message, fieldsFile, line), properties: { path, type } };
    });
}

function entriesIn({ found: { entries }, file }: CoveredFile): Finding[] {
  return entries.map(({ state, entry, path, line }) => {
    const what = state === "stale" ? "no documented field and no test reaches it" : "no test says that it decides";
    return { ...error(`${state}-entry`, `${entry}: ${what}`, file, line), properties: { entry, path } };
  });
}

function containersIn({ found: { containers }, file, reviewed }: CoveredFile): Finding[] {
  return containers.kept.map((entry) => {
    const { line } = reviewed.entries.find(({ id }) => id === entry)?.place ?? { line: 1 };
    return { ...error("kept-container", `${entry} keeps an object or a list`, file, line), properties: { entry } };
  });
}

/** JSON text, with a line end. */
export function testsSarif(files: readonly TestedFile[], tool: SarifTool): string {
  return sarifText(files.flatMap(failuresIn), tool, KINDS);
}

function failuresIn({ found: { tests }, file, testPlaces }: TestedFile): Finding[] {
  if (tests.length === 0) return [error("no-tests", "the file has no tests", file, 1)];
  return tests.flatMap(({ name, failures }, i) => {
    const { line } = testPlaces[i] ?? { line: 1 };
    return failures.map((failure) => error("failed-test", `${name}: ${failure}`, file, line));
  });
}

function error(rule: string, message: string, file: string, line: number): Finding {
  return { rule, level: "error", message, file, place: { line } };
}

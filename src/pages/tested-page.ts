/** What came of the tests of rule files and policies, as a page: a line for each file, and one for each failure. */

import type { TestedPolicy } from "../review/policy/tested.ts";
import type { TestedPack } from "../review/tested.ts";
import { fact, type Page, type Table } from "./page.ts";

type Tested = TestedPack | TestedPolicy;

export function testedPage(files: readonly Tested[]): Page {
  const facts = files.map((one) => fact(`${nameOf(one)} ${one.version}`, outcomeOf(one), one.passed ? "good" : "bad"));
  return { title: "Tests of rule files", sections: [{ heading: "", facts, table: failuresTable(files) }] };
}

function nameOf(tested: Tested): string {
  return "policy" in tested ? `policy ${tested.policy}` : tested.pack;
}

function outcomeOf({ tests, passed }: Pick<Tested, "tests" | "passed">): string {
  if (tests.length === 0) return "no tests";
  const failed = tests.filter(({ failures }) => failures.length > 0).length;
  return passed ? `${tests.length} passed` : `${failed} of ${tests.length} failed`;
}

function failuresTable(files: readonly Tested[]): Table {
  return {
    columns: ["failed", "test", "what"],
    rows: files.flatMap((one) =>
      one.tests.flatMap(({ name, failures }) =>
        failures.map((failure) => ({ cells: [nameOf(one), name, failure], tone: "bad" as const })),
      ),
    ),
  };
}

/** What came of the tests of rule files, as a page: a line for each file, and one for each failure. */

import type { TestedPack } from "../review/tested.ts";
import { fact, type Page, type Table } from "./page.ts";

export function testedPage(packs: readonly TestedPack[]): Page {
  const facts = packs.map(({ pack, version, tests, passed }) =>
    fact(`${pack} ${version}`, outcomeOf({ tests, passed }), passed ? "good" : "bad"),
  );
  return { title: "Tests of rule files", sections: [{ heading: "", facts, table: failuresTable(packs) }] };
}

function outcomeOf({ tests, passed }: Pick<TestedPack, "tests" | "passed">): string {
  if (tests.length === 0) return "no tests";
  const failed = tests.filter(({ failures }) => failures.length > 0).length;
  return passed ? `${tests.length} passed` : `${failed} of ${tests.length} failed`;
}

function failuresTable(packs: readonly TestedPack[]): Table {
  return {
    columns: ["failed", "test", "what"],
    rows: packs.flatMap(({ pack, tests }) =>
      tests.flatMap(({ name, failures }) =>
        failures.map((failure) => ({ cells: [pack, name, failure], tone: "bad" as const })),
      ),
    ),
  };
}

/** The table of docs/actions.md shows what the actions do, made here. */
import { expect, it } from "vitest";
import { ACTION_NAMES, ACTIONS, type ActionName } from "../../src/actions/table.ts";
import { redactBytes } from "../../src/index.ts";
import { expectMade } from "../docs/made.ts";
import { exampleOf } from "../helpers/action-specs.ts";
import { withEntries } from "../helpers/every-cut.ts";
import { markdownTable } from "../helpers/markdown-table.ts";
import { runText } from "../helpers/runs.ts";
import { KEY } from "./contexts.ts";
import { ROWS, type Row } from "./rows.ts";

function after(name: ActionName, { before, category }: Row): string {
  const entries = [
    { path: "$.v", action: exampleOf(name), category },
    { id: "customer-id", path: "$.id", action: null },
  ];
  const options = { ...withEntries(entries, { unlisted: "keep" }), key: KEY };
  return runText(`{"id":7,"v":${before}}`, { ...options, regions: ["US"] }).slice('{"id":7,"v":'.length, -1);
}

const HEADER = "| action | Google SDP | Presidio | needs | back | joins | before → after |";

function rowText(name: ActionName, row: Row): string {
  const { example, keyed } = ACTIONS[name];
  const written = example.replace(/^action: (?:\{ (.*) \}|(.*))$/, "$1$2");
  const cells = [row.google, row.presidio, keyed ? "key" : "", row.back, row.joins];
  const made = after(name, row);
  return `| \`${written}\` | ${cells.join(" | ")} | \`${row.before}\` → ${made === "" ? "gone" : `\`${made}\``} |`;
}

it("has every action, with what it makes, and nothing else", () => {
  expect(Object.keys(ROWS).sort()).toEqual(Object.keys(ACTIONS).sort());
  const rows = Object.entries(ROWS).map(([name, row]) => rowText(name as ActionName, row));
  expectMade("docs/actions.md", "the table of actions", markdownTable(HEADER, rows));
});

it.each(Object.entries(ROWS))("%s says whether there is a way back", (name, { back }) => {
  expect(ACTIONS[name as ActionName].reversible).toBe(back !== "");
});

/** As the page says. */
const COUNTED: readonly ActionName[] = ["shift-date", "pseudonymize", "encrypt-format"];

it.each(ACTION_NAMES)("whether the report counts what %s cannot work on", (name) => {
  const entries = [
    { path: "$.v", action: exampleOf(name), category: "user.contact.phone_number" },
    { id: "customer-id", path: "$.id", action: null },
  ];
  const { report } = redactBytes('{"id":7,"v":"日本語"}', { ...withEntries(entries, { unlisted: "keep" }), key: KEY });
  expect(report.limits.otherKind).toBe(COUNTED.includes(name) ? 1 : 0);
});

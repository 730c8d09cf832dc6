/** The detectors that a rule file brings. */
import type { ShownDetector, ShownRules } from "../../review/show.ts";
import type { Table } from "../page.ts";

export function detectorTable({ detectors }: ShownRules): Table {
  const columns = ["detector", "category", "action", "pattern", "near", "checksum"];
  return { columns, rows: detectors.map((detector) => ({ cells: cellsOf(detector), tone: "plain" })) };
}

function cellsOf({ id, category, action, pattern, context, within, validator }: ShownDetector): string[] {
  const near = context.length === 0 ? "" : `${context.join("; ")} (within ${within})`;
  return [id, category, action, pattern, near, validator === "none" ? "" : validator];
}

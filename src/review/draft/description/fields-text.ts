/** A fields file as text: a row for each leaf and shape. */

import { placeText } from "../../engine/place.ts";
import { FIELD_COLUMNS } from "../../fields.ts";
import type { Leaf } from "./leaves.ts";

/** `source`: of the description, as in `api`. Notes hold nothing of the vendor's words: examples in them may be somebody's. */
export function fieldsText(leaves: readonly Leaf[], source: string): string {
  const rows = new Map<string, string>();
  for (const { place, types, marks, pointer, cut } of leaves) {
    for (const type of types) {
      const path = placeText(place);
      const cells = [path, type, `${source}#${pointer}`, marks.join("; "), cut === undefined ? "" : `cut: ${cut}`];
      if (!rows.has(`${path} ${type}`)) rows.set(`${path} ${type}`, cells.map(cellText).join(","));
    }
  }
  return `${[FIELD_COLUMNS.join(), ...rows.values()].join("\n")}\n`;
}

/** RFC 4180. */
function cellText(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What nobody may overlook, in a box: a heading, and a line for each. */
import type { Tone } from "../page.ts";
import { escaped, htmlText } from "./text.ts";

/** "" where there are no lines. `id`: of its heading. */
export function renderNotice(id: string, heading: string, lines: readonly string[], tone: Tone): string {
  if (lines.length === 0) return "";
  const items = lines.map((line) => `<li>${htmlText(line)}</li>`);
  return `<section class="notice ${tone}" aria-labelledby="${id}">
<h2 id="${id}">${escaped(heading)}</h2>
<ul>${items.join("")}</ul>
</section>`;
}

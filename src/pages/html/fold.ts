/** What few readers want stands folded: a click, or the key that presses a button, opens it. */
import { grouped } from "../numbers.ts";
import { escaped } from "./text.ts";

/** On paper more than these would be pages of rows that nobody reads; the paper says that they are not there. */
const MOST_PRINTED = 200;

/** "" where nothing is left. `sum`: what it comes to, in words; "" for nothing. */
export function renderFold(count: number, sum: string, html: () => string): string {
  if (count <= 0) return "";
  const summary = `and ${grouped(count)} more${sum === "" ? "" : `, ${sum}`}`;
  return `\n<details${count > MOST_PRINTED ? ' class="long"' : ""}>\n<summary>${escaped(summary)}</summary>\n${html()}\n</details>`;
}

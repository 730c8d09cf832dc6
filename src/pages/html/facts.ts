/** Facts as HTML: a list of names and values. */
import type { Fact } from "../page.ts";
import { escaped, htmlText } from "./text.ts";

/** "" where there are none. */
export function renderFacts(facts: readonly Fact[]): string {
  const shown = facts.map(({ name, value, tone }) => {
    return `<dt>${escaped(name)}</dt><dd${tone === "plain" ? "" : ` class="${tone}"`}>${htmlText(value)}</dd>`;
  });
  return facts.length === 0 ? "" : `<dl>${shown.join("")}</dl>`;
}

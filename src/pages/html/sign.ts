/** Where somebody signs, on paper alone. */
import { escaped } from "./text.ts";

/** `sentence`: what whoever signs says. `columns`: what is written by hand. */
export function renderSign(sentence: string, columns: readonly string[]): string {
  const cells = columns.map((name) => `<td>${escaped(name)}</td>`);
  return `<section class="sign paper" aria-label="Signature">
<p>${escaped(sentence)}</p>
<table role="presentation"><tbody><tr>${cells.join("")}</tr></tbody></table>
</section>`;
}

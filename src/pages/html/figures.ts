/** A few large numbers, side by side. */
import type { Fact } from "../page.ts";
import { escaped } from "./text.ts";

/** What is less weighty than the number, or what it is of, stands below it. */
export interface Figure extends Fact {
  readonly quiet: string;
}

export function renderFigures(figures: readonly Figure[]): string {
  const shown = figures.map(({ name, value, tone, quiet }) => {
    const below = quiet === "" ? "" : `<small>${escaped(quiet)}</small>`;
    return `<div><dt>${escaped(name)}</dt><dd${tone === "plain" ? "" : ` class="${tone}"`}>${escaped(value)}${below}</dd></div>`;
  });
  return figures.length === 0 ? "" : `<dl class="figures">${shown.join("")}</dl>`;
}

/**
 * Counts as bars that lie below each other: what it is, how many, and a bar as long as its share of the largest. The number stands
 * beside the bar, so a reader without colours, or without eyes, misses nothing.
 */
import { grouped } from "../numbers.ts";
import type { Bar, Bars, Shares } from "../page.ts";
import { renderFold } from "./fold.ts";
import { escaped, htmlText } from "./text.ts";

/** So many are seen at once; if all but a few are, the few are, too. */
const MOST_SEEN = 12;
const FEW = 3;

/** "" where there are none. */
export function renderBars({ caption, parts, bars }: Bars): string {
  if (bars.length === 0) return "";
  const seen = bars.length <= MOST_SEEN + FEW ? bars.length : MOST_SEEN;
  const most = bars.reduce((largest, bar) => Math.max(largest, sumOf(bar)), 0);
  const items = bars.map((bar) => renderBar(bar, most, parts));
  const rest = bars.slice(seen).reduce((sum, bar) => sum + sumOf(bar), 0);
  return `<figure>
<figcaption>${htmlText(caption)}${parts.length > 1 ? renderKey(parts) : ""}</figcaption>
<ul class="bars">
${items.slice(0, seen).join("\n")}
</ul>${renderFold(items.length - seen, `${grouped(rest)} together`, () => `<ul class="bars">\n${items.slice(seen).join("\n")}\n</ul>`)}
</figure>`;
}

function sumOf({ counts }: Bar): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function renderBar(bar: Bar, most: number, parts: Bars["parts"]): string {
  const { label, quiet, counts } = bar;
  const some = counts.flatMap((count, i) => (count > 0 ? [`${grouped(count)} ${parts[i]}`] : []));
  // One number that is of the first part says it all.
  const split = counts.slice(1).some((count) => count > 0) ? ` <small>${escaped(some.join(", "))}</small>` : "";
  const below = quiet === "" ? "" : ` <small>${htmlText(quiet)}</small>`;
  return `<li><span>${htmlText(label)}${below}</span> <b>${grouped(sumOf(bar))}${split}</b> ${renderParts(counts, most)}</li>`;
}

/** Each part has a pattern of its own. `most`: what the whole width stands for. */
function renderParts(counts: readonly number[], most: number): string {
  const shown = counts.map((count, i) => {
    const width = most === 0 ? 0 : Number(((count / most) * 100).toFixed(1));
    return count === 0 ? "" : `<i${i === 0 ? "" : ` class="p${i}"`} style="width:${width}%"></i>`;
  });
  return `<span class="bar">${shown.join("")}</span>`;
}

function renderKey(parts: readonly string[]): string {
  const items = parts.map((part, i) => `<span><i${i === 0 ? "" : ` class="p${i}"`}></i> ${escaped(part)}</span>`);
  return ` <span class="key">${items.join(" ")}</span>`;
}

/** One bar. "" where there is nothing. */
export function renderShares({ name, shares }: Shares): string {
  const counts = Object.values(shares);
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return "";
  const items = Object.entries(shares).map(([part, count], i) => {
    return count === 0
      ? ""
      : `<span><i${i === 0 ? "" : ` class="p${i}"`}></i> ${escaped(`${grouped(count)} ${part}`)}</span>`;
  });
  return `<figure class="shares">
<figcaption>${htmlText(`${name}: ${grouped(all)}`)} <span class="key">${items.filter((item) => item !== "").join(" ")}</span></figcaption>
${renderParts(counts, all)}
</figure>`;
}

/** How the parts of an entry are said, on every page. */
import { listText } from "../../review/effect.ts";
import type { ShownEntry, ShownReference } from "../../review/shown-entry.ts";

export function yes(answer: boolean): string {
  return answer ? "yes" : "no";
}

export function whyOf(entry: ShownEntry | null): string {
  const list = entry?.values == null ? null : `only ${listText(entry.values)}`;
  return [entry?.reason, entry?.why, list].filter((part) => part != null).join(": ");
}

/** `Call object (#model)`: the document's own heading, and the anchor that the file has for it. */
export function sourceWords({ ref, heading }: ShownReference): string {
  if (heading === "") return ref;
  const at = ref.indexOf("#");
  return `${heading} (${ref.slice(at)})`;
}

/** Where labels stand in a text for what was there: peers that only redact tell by their output what they took. */
import type { Found, Kind } from "../kinds.ts";

export type Labels = Readonly<Record<string, Kind | "other">>;

/** Each label stands for as few characters as the texts between the labels allow. */
export function spansBehind(text: string, redacted: string, labels: Labels): Found[] {
  const parts = redacted.split(new RegExp(`(${Object.keys(labels).join("|")})`));
  const found: Found[] = [];
  let at = (parts[0] as string).length;
  for (let i = 1; i < parts.length; i += 2) {
    const kept = parts[i + 1] as string;
    const isLast = i + 2 >= parts.length;
    const next = nextPlace(text, at, kept, isLast);
    if (next > at) found.push({ start: at, end: next, kind: labels[parts[i] as string] as Kind });
    at = next + kept.length;
  }
  return found;
}

function nextPlace(text: string, at: number, kept: string, isLast: boolean): number {
  if (isLast) return text.length - kept.length;
  // A label right behind another one: whose a character is, nobody can say, so that the first gets one and the last the rest.
  if (kept === "") return at + 1;
  const found = text.indexOf(kept, at + 1);
  return found < 0 ? at : found;
}

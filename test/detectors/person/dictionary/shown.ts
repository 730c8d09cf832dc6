/** What the lists of names find, seen in the text. */
import { namesByDictionary } from "./by-lists.ts";

/** The text with braces around each name. */
export function shown(text: string): string {
  let made = text;
  for (const { start, end } of [...namesByDictionary(text)].reverse()) {
    made = `${made.slice(0, start)}{${made.slice(start, end)}}${made.slice(end)}`;
  }
  return made;
}

export function plain(marked: string): string {
  return marked.replace(/[{}]/g, "");
}

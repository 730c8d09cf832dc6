import { suggest } from "../../errors/suggest.ts";

/** What the user may have meant, or all there is. */
export function hint(word: string, known: readonly string[]): string {
  const near = suggest(word, known);
  return near === undefined ? `known: ${known.join(", ")}` : `did you mean "${near}"?`;
}

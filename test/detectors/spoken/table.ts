/** Reads the tables of sentences beside it. */

export interface Marked {
  /** Without braces. */
  readonly text: string;
  /** What stands in braces. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

export function linesIn(table: string): readonly string[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => line.replaceAll("\\n", "\n"));
}

export function marked(line: string): Marked {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  for (const piece of line.split(/(?=[{}])/)) {
    if (piece.startsWith("{")) spans.push({ start: text.length, end: text.length });
    if (piece.startsWith("}"))
      spans[spans.length - 1] = { ...(spans.at(-1) as Marked["spans"][number]), end: text.length };
    text += piece.replace(/^[{}]/, "");
  }
  return { text, spans };
}

/** Colours of a text on a terminal: they stress what the words say already, and are never all that says it. */
export type Style = "heading" | "error" | "warning" | "good";

export type Paint = (style: Style, text: string) => string;

export const plainly: Paint = (_style, text) => text;

/** What turns a style on and off again (ECMA-48, SGR). */
const CODES: Readonly<Record<Style, readonly [on: number, off: number]>> = Object.freeze({
  heading: [1, 22],
  error: [31, 39],
  warning: [33, 39],
  good: [32, 39],
});

export const inColours: Paint = (style, text) => {
  const [on, off] = CODES[style];
  return text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;
};

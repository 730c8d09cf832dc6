/** How places are printed: never with a key that may be personal. */

/** Short, made like a name, and with few digits. */
const HARMLESS = /^[A-Za-z][A-Za-z0-9_.-]{0,63}$/;
const FEWEST_DIGITS = 5;

export const ELEMENT_LABEL = "[*]";
export const HIDDEN_LABEL = "*";

/** The key itself if a loaded rule file names it, or if it looks like one that a program made; else `*`. */
export function keyLabel(name: string, named: ReadonlySet<string>): string {
  if (named.has(name)) return name;
  const digits = name.length - name.replace(/[0-9]/g, "").length;
  return HARMLESS.test(name) && digits < FEWEST_DIGITS ? name : HIDDEN_LABEL;
}

const SHORTHAND = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A path for reports: `$.data[*].metaInfo['first name'].*`. */
export function pathOf(labels: readonly string[]): string {
  let path = "$";
  for (const label of labels) {
    if (label === ELEMENT_LABEL) path += label;
    else if (label === HIDDEN_LABEL || SHORTHAND.test(label)) path += `.${label}`;
    else path += `['${label.replace(/[\\']/g, "\\$&")}']`;
  }
  return path;
}

/** A JSON Pointer (RFC 6901), with indices. */
export function pointerOf(tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** A text whose first character is a bracket is JSON: in a YAML rule file the outermost map is never in flow style. */
export function isJson(text: string): boolean {
  return /^[ \t\r\n]*[{[]/.test(text);
}

/** Where values end. */

const GOES_ON = /[0-9A-Za-z\u00c0-\u024f%‰°$€£¥₹]/;
const JOINS = /[-./:_@][0-9]|,[0-9]{3}(?![0-9])|[-@][A-Za-z]|_/y;

/** Whether a value that ends at `end` is whole: nothing goes on there. */
export function endsAt(text: string, end: number): boolean {
  if (end >= text.length) return true;
  if (GOES_ON.test(text[end] as string)) return false;
  JOINS.lastIndex = end;
  return !JOINS.test(text);
}

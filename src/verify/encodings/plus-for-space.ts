/** In a query a plus stands for a space. */
const PLUS_FOR_SPACE = /(?<=[0-9)])\+(?=[0-9(])/g;

export function plusForSpace(text: string): string {
  return text.replace(PLUS_FOR_SPACE, " ");
}

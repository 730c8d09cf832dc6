/** Parts of pages that are made from the product: between `<!-- made: NAME -->` and `<!-- made: end -->`. */
import { writeFileSync } from "node:fs";
import { expect } from "vitest";
import { pageText } from "../helpers/markdown-table.ts";
import { ROOT } from "./pages.ts";

const WRITES = process.env.SCRUBJAY_WRITE_DOCS !== undefined;
const END = "<!-- made: end -->";

/** Fails where the page has another text there; with SCRUBJAY_WRITE_DOCS=1 it writes it. */
export function expectMade(page: string, name: string, text: string): void {
  const begin = `<!-- made: ${name} -->\n`;
  const [before, rest, ...more] = pageText(page).split(begin);
  const end = rest?.indexOf(END) ?? -1;
  if (rest === undefined || end < 0 || more.length > 0) throw new Error(`${page} needs one place for ${name}`);
  const wanted = `${before}${begin}\n${text}\n\n${rest.slice(end)}`;
  if (WRITES) writeFileSync(`${ROOT}${page}`, wanted);
  else expect(pageText(page), `not up to date: npm run docs`).toBe(wanted);
}

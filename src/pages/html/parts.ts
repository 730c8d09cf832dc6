/** The parts of a long page: links to all of them, then one section for each. */
import { escaped, htmlText } from "./text.ts";

/** A heading, and HTML below it; a part of no HTML is left out. */
export interface Part {
  readonly heading: string;
  readonly html: string;
}

interface Layout {
  /** What the anchors begin with. */
  readonly id: string;
  /** Of the headings. */
  readonly level: 2 | 3;
  /** What the links are, for those who hear the page. */
  readonly name: string;
}

export function renderParts(given: readonly Part[], { id, level, name }: Layout): string {
  const parts = given.filter(({ html }) => html !== "");
  const links = parts.map(({ heading }, i) => `<li><a href="#${id}-${i + 1}">${escaped(heading)}</a></li>`);
  const sections = parts.map(({ heading, html }, i) => {
    return `<section id="${id}-${i + 1}">\n<h${level}>${htmlText(heading)}</h${level}>\n${html}\n</section>`;
  });
  return `<nav aria-label="${escaped(name)}"><ul>${links.join("")}</ul></nav>
${sections.join("\n")}`;
}

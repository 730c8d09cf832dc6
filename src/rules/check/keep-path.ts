/** What is kept is kept by name, so that a vendor's new field is never kept by accident. */
import type { PathPattern, Segment, Selector } from "../../paths/pattern.ts";

/** Where in its text a path first selects members that it does not name, by `.*` or `..`, and what is wrong with that. */
export function notByName({ text }: PathPattern): { message: string; offset: number } | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "'" || character === '"') at = endOfString(text, at);
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    else if (character === "." && depth === 0) {
      if (text[at + 1] === ".") return { message: "a keep has no `..`: what is kept is kept by name", offset: at };
      if (text[at + 1] === "*") return { message: "a keep has no `.*`: what is kept is kept by name", offset: at };
    }
  }
  return undefined;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== text[start]) at += text[at] === "\\" ? 2 : 1;
  return at;
}

/** The same path, where `[*]` and filters select elements of arrays only. Frozen, like what `parsePath` returns. */
export function overElements(path: PathPattern): PathPattern {
  return Object.freeze({ text: path.text, segments: Object.freeze(path.segments.map(segmentOverElements)) });
}

function segmentOverElements(segment: Segment): Segment {
  const selectors = segment.selectors.map(ofElements);
  return Object.freeze({ descendant: segment.descendant, selectors: Object.freeze(selectors) });
}

function ofElements(selector: Selector): Selector {
  if (selector.kind === "filter") return Object.freeze({ ...selector, ofElements: true });
  return selector.kind === "wildcard" ? ELEMENTS : selector;
}

const ELEMENTS: Selector = Object.freeze({ kind: "elements" });

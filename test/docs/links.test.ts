/** Every link to a file or a heading leads to one, and every path of the repository that a page names is there. */
import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { pageText } from "../helpers/markdown-table.ts";
import { PAGES, proseOf, ROOT } from "./pages.ts";

interface Link {
  readonly target: string;
  readonly file: string;
  readonly anchor: string | undefined;
}

function linksOf(page: string): Link[] {
  const targets = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target as string);
  return targets.filter((target) => !/^https?:/.test(target)).map((target) => linkTo(page, target));
}

function linkTo(page: string, target: string): Link {
  const [path = "", anchor] = target.split("#");
  return { target, file: path === "" ? page : normalize(join(dirname(page), path)), anchor };
}

/** As the code hosts make them of headings. */
function anchorsOf(page: string): string[] {
  const headings = [...proseOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading as string);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function isThere({ file, anchor }: Link): boolean {
  return existsSync(join(ROOT, file)) && (anchor === undefined || anchorsOf(file).includes(anchor));
}

/** In code spans: `src/…`, `test/…` and the like, as far as they are written out. */
function pathsOf(page: string): string[] {
  const spans = [...proseOf(page).matchAll(/`([^`\n]+)`/g)].map(([, span]) => span as string);
  return spans.filter((span) => /^(?:(?:src|test|scripts|bench|docs)\/[\w./-]+|rules\/[\w./-]+\.\w+)$/.test(span));
}

describe.each(PAGES)("%s", (page) => {
  it("links to what is there", () => {
    const dead = linksOf(page).filter((link) => !isThere(link));
    expect(dead.map(({ target }) => target)).toEqual([]);
  });

  it("names paths that are there", () => {
    expect(pathsOf(page).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

it("every page of docs is reached from the README, one of a folder from the page of that folder", () => {
  const reached = ["README.md", "docs/recipes/README.md", "docs/library/README.md"]
    .flatMap(linksOf)
    .map(({ file }) => file);
  expect(PAGES.filter((page) => page.startsWith("docs/") && !reached.includes(page))).toEqual([]);
});

it("finds links, anchors and paths at all", () => {
  expect(linksOf("README.md").length).toBeGreaterThan(8);
  expect(anchorsOf("docs/command-line.md")).toContain("exit-codes");
  expect(pathsOf("CONTRIBUTING.md").length).toBeGreaterThan(10);
  expect(pageText("README.md")).toContain("](");
});

/** All recipes: short, on the index, and tried. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pageText } from "../../helpers/markdown-table.ts";
import { type Block, blocksOf, isModule, PAGES, ROOT } from "../pages.ts";

const INDEX = "docs/recipes/README.md";
const ALL = PAGES.filter((page) => page.startsWith("docs/recipes/") && page !== INDEX);
/** It redacts nothing, and has no code: its own test runs its files. */
const OF_REVIEWS = "docs/recipes/rule-reviews.md";
const RECIPES = ALL.filter((page) => page !== OF_REVIEWS);

const MOST_LINES = 30;

function modulesOf(page: string): string[] {
  return blocksOf(page)
    .filter(isModule)
    .map(({ words }) => (words[0] as string).replace(/\.ts$/, ".js"));
}

function linesOf({ text }: Block): number {
  return text.trimEnd().split("\n").length;
}

/** The test of a page; "" where it has none. */
function testOf(page: string): string {
  const file = join(ROOT, "test", page.replace(/\.md$/, ".test.ts"));
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

it("there are recipes, and each is on the index", () => {
  expect(RECIPES.length).toBeGreaterThan(7);
  expect(ALL.filter((page) => !pageText(INDEX).includes(`(${page.slice("docs/recipes/".length)})`))).toEqual([]);
});

it("each file of the reviews is named in their test", () => {
  const names = blocksOf(OF_REVIEWS).flatMap(({ words }) => words);
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => !testOf(OF_REVIEWS).includes(`fileOf("${name}")`))).toEqual([]);
});

describe.each(RECIPES)("%s", (page) => {
  it("has files of 30 lines at most", () => {
    const blocks = blocksOf(page).filter(({ language }) => language === "ts");
    expect(blocks.filter(isModule).length).toBeGreaterThan(0);
    expect(blocks.filter((block) => linesOf(block) > MOST_LINES).map(({ line }) => line)).toEqual([]);
  });

  it("has a test that imports each of them, itself or through another one", () => {
    const test = testOf(page);
    expect(test).toContain(`recipeOf("${page}")`);
    const code = blocksOf(page).map(({ text }) => text);
    const named = (name: string) => test.includes(`"${name}`) || code.some((text) => text.includes(`"./${name}"`));
    expect(modulesOf(page).filter((name) => !named(name))).toEqual([]);
  });

  it("says the format wherever it compiles: otherwise a text may pass as an event stream", () => {
    const calls = blocksOf(page).flatMap(({ text }) => text.match(/\bcompile\(.*/g) ?? []);
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.filter((call) => !/ format: "(?:json|ndjson)"/.test(call))).toEqual([]);
  });

  it("says what becomes of wrong input", () => {
    expect(pageText(page)).toMatch(/^- \*\*Wrong /m);
  });
});

/** The pages of docs/library hold every public name, with what its docstring says, and the types that these name. */
import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { FOLDER, REFERENCE } from "./library/pages.ts";
import { byName, indexTable, sectionsOf } from "./library/sections.ts";
import { expectMade } from "./made.ts";
import { ROOT } from "./pages.ts";

const files = Object.keys(REFERENCE);

it("has every public name of every entrance once, and no other", () => {
  expect(Object.values(REFERENCE).flat().sort()).toEqual([...byName.keys()].sort());
});

it("has a page for each theme, and the table of all names", () => {
  expect(readdirSync(`${ROOT}${FOLDER}`).sort()).toEqual(["README.md", ...files].sort());
  expectMade(`${FOLDER}/README.md`, "names", indexTable());
});

it.each(files)("%s is up to date", (file) => {
  expectMade(`${FOLDER}/${file}`, "names", sectionsOf(file));
});

it.each(files)("%s has each anchor once", (file) => {
  const headings = [...sectionsOf(file).matchAll(/^### (.*)$/gm)].map(([, heading = ""]) => heading.toLowerCase());
  expect(headings.length).toBeGreaterThan(5);
  expect(headings.filter((one, i) => i !== headings.indexOf(one))).toEqual([]);
});

/** The code of a page of docs/recipes, laid out as the program that a reader would have, and imported. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll } from "vitest";
import { blocksOf, isModule } from "../pages.ts";
import { install } from "../programs.ts";

const SETTINGS = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };

const INDEX = "docs/recipes/README.md";

/** Node's own import: the test runner's would read the recipe, and the built library, as if they were tests. */
const NATIVE: string = "data:text/javascript,export const native = (url) => import(url)";
const { native }: { native: <Module>(url: string) => Promise<Module> } = await import(NATIVE);

/** A page's modules, as JavaScript, in a folder with the rule file and the packages that they name. */
export interface Recipe {
  readonly folder: string;
  /** Imports a module of the page by its name, as Node does; after a `?`, once more. Nobody checks the type that you name. */
  load<Module>(name: string): Promise<Module>;
}

/** For the tests of one page: the program runs in its folder, until they are over. */
export function recipeOf(page: string): Recipe {
  const folder = mkdtempSync(join(tmpdir(), "scrubjay-recipe-"));
  const before = process.cwd();
  layRecipe(page, folder);
  beforeAll(() => process.chdir(folder));
  afterAll(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  });
  return { folder, load: (name) => native(`${pathToFileURL(folder)}/${name}`) };
}

function layRecipe(page: string, folder: string): void {
  install(folder);
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  for (const { words, text } of blocksOf(INDEX).filter(({ language }) => language === "yaml")) {
    writeFileSync(join(folder, words[0] as string), text);
  }
  for (const { words, text } of blocksOf(page).filter(isModule)) {
    const name = (words[0] as string).replace(/\.ts$/, ".js");
    writeFileSync(join(folder, name), ts.transpile(text, SETTINGS));
  }
}

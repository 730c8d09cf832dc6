/** NOTICE.md names all works of others that are installed or published: a new one cannot be forgotten. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TAXONOMY } from "../../src/rules/taxonomy/taxonomy.ts";
import { pageText, tableIn } from "../helpers/markdown-table.ts";
import { ROOT } from "./tarball.ts";

const page = pageText("NOTICE.md");
const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading as string);

function filesIn(folder: string, ending: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(ending)).map((name) => name.replaceAll("\\", "/"));
}

function textOf(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

describe("what npm installs", () => {
  interface Locked {
    readonly license: string;
    readonly dev?: true;
    readonly devOptional?: true;
    readonly peer?: true;
  }
  const { packages } = JSON.parse(textOf("package-lock.json")) as { packages: Readonly<Record<string, Locked>> };
  const installed = Object.entries(packages).filter(
    ([path, { dev, devOptional, peer }]) => path !== "" && !dev && !devOptional && !peer,
  );

  it("is in the table, with its licence, and nothing else", () => {
    const named = installed.map(([path, { license }]) => `${path.split("node_modules/").at(-1)}: ${license}`);
    const [, , ...lines] = tableIn(page, "| package | licence |").split("\n");
    const rows = lines.map((line) => line.slice(2, -2).replace(" | ", ": "));
    expect(rows.sort()).toEqual([...new Set(named)].sort());
  });

  it("is under a licence that asks for nothing but its notice", () => {
    const others = installed.filter(([, { license }]) => !["MIT", "ISC", "BSD-3-Clause"].includes(license));
    expect(others).toEqual([]);
  });
});

describe("what is published", () => {
  it("is bundled out of our own sources alone", () => {
    const maps = filesIn("dist", ".js.map");
    expect(maps.length).toBeGreaterThan(15);
    const sources = maps.flatMap((map) => JSON.parse(textOf(`dist/${map}`)).sources as string[]);
    expect(sources.filter((source) => !/^(?:\.\.\/)+src\/[\w/-]+\.ts$/.test(source))).toEqual([]);
    const bundles = filesIn("dist", ".js").filter(
      (file) => /^(node|cli)\//.test(file) && !maps.includes(`${file}.map`),
    );
    // The bundler's own lines to load a module late, and files of nothing but imports.
    for (const file of bundles) expect(textOf(`dist/${file}`).length, file).toBeLessThan(1000);
  });

  it("is compiled, file for file, from our own sources", () => {
    const compiled = filesIn("dist", ".js").filter((file) => !/^(node|cli)\//.test(file));
    expect(compiled.length).toBeGreaterThan(300);
    expect(compiled.filter((file) => !existsSync(join(ROOT, "src", file.replace(/\.js$/, ".ts"))))).toEqual([]);
  });

  /** Data, and what it is made of: a heading of the page, or ours. */
  const DATA: Readonly<Record<string, string>> = {
    "core-words.txt": "ours",
    "names.txt": "The lists of names",
    "plan-steps.txt": "libphonenumber",
  };

  it("has data of known origin", () => {
    expect(filesIn("dist", ".txt")).toEqual(Object.keys(DATA).map((name) => `packed/${name}`));
    for (const origin of Object.values(DATA)) expect(["ours", ...headings]).toContain(origin);
  });

  it("says whose the categories are", () => {
    const [, part = ""] = page.split("## fideslang\n");
    expect(part).toContain(TAXONOMY.split("/")[1]);
    expect(part).toContain("CC BY 4.0");
  });

  it("has the text of each licence that the page links to", () => {
    const linked = [...page.matchAll(/\]\((licences\/[^)]+)\)/g)].map(([, path]) => path as string);
    expect([...new Set(linked)].sort()).toEqual(
      filesIn("licences", ".txt")
        .map((name) => `licences/${name}`)
        .sort(),
    );
    expect(textOf("licences/Apache-2.0.txt")).toContain("Version 2.0, January 2004");
  });
});

describe("what the build reads", () => {
  /** A package that a script imports: something of it gets into what is published, under this heading; or not, as a tool. */
  const READ: Readonly<Record<string, string>> = {
    assemblyscript: "AssemblyScript",
    "libphonenumber-js": "libphonenumber",
    "@jridgewell/sourcemap-codec": "tool",
    esbuild: "tool",
    rolldown: "tool",
    typescript: "tool",
    vitest: "tool",
    yaml: "tool",
  };

  it("is named on the page, or is a tool", () => {
    const texts = filesIn("scripts", ".mjs").map((name) => textOf(`scripts/${name}`));
    const named = texts.flatMap((text) => [
      ...text.matchAll(/^import .*?from "([^."][^"]*)"|^import "([^."][^"]*)"/gm),
    ]);
    const packages = named.map(([, from, bare]) => packageOf((from ?? bare) as string));
    const others = new Set(packages.filter((name) => !name.startsWith("node:") && !builtinModules.includes(name)));
    expect([...others].sort()).toEqual(Object.keys(READ).sort());
    for (const heading of Object.values(READ)) expect(["tool", ...headings]).toContain(heading);
  });

  function packageOf(specifier: string): string {
    return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
  }

  it("takes the lists of names from packages that the page names", () => {
    const extract = textOf("scripts/names/extract.mjs").toLowerCase();
    for (const work of ["faker", "stopwords-iso", "jieba", "ipadic", "scowl"]) {
      expect(page.toLowerCase(), work).toContain(work);
      expect(extract, work).toContain(work);
    }
  });
});

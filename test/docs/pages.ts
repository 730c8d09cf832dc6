/** The documents of the project, and the blocks of code in them. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pageText } from "../helpers/markdown-table.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** With those in folders of it. */
const IN_DOCS = readdirSync(`${ROOT}docs`, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".md"),
);

/** Paths from the root. */
export const PAGES: readonly string[] = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
  ...IN_DOCS.map((name) => `docs/${name.replaceAll("\\", "/")}`).sort(),
  "rules/README.md",
  "integrations/dask/README.md",
  "bench/README.md",
];

/** A fenced block. */
export interface Block {
  readonly page: string;
  /** Of the fence that opens it, from 1. */
  readonly line: number;
  readonly language: string;
  /** What follows the language: the name of a file, or what the block is a part of. */
  readonly words: readonly string[];
  readonly text: string;
}

export function blocksOf(page: string): Block[] {
  const text = pageText(page);
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(({ 1: info = "", 2: inside = "", index }) => {
    const [language = "", ...words] = info.split(" ");
    return { page, line: text.slice(0, index).split("\n").length, language, words, text: inside };
  });
}

/** A file of a program, which others import: it has tests of its own. */
export function isModule({ language, words }: Block): boolean {
  return language === "ts" && words.length === 1 && words[0]?.endsWith(".ts") === true;
}

/** The text of a page without its blocks, line for line. */
export function proseOf(page: string): string {
  return pageText(page).replace(/^```.*\n[\s\S]*?^```$/gm, (block) => block.replace(/.*/g, ""));
}

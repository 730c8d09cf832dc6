/** The table of measures in ARCHITECTURE.md: nothing in it is better than it is. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { pageText, tableIn } from "../helpers/markdown-table.ts";

const src = fileURLToPath(new URL("../../src", import.meta.url));

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith("core-bytes.ts"),
);

/** The core is close enough to TypeScript for its parser. */
function functionsIn(file: string): { readonly name: string; readonly lines: number }[] {
  const source = ts.createSourceFile(file, readFileSync(join(src, file), "utf8"), ts.ScriptTarget.Latest, true);
  const found: { name: string; lines: number }[] = [];
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body !== undefined) {
      const name = node.name?.getText(source) ?? "a function without a name";
      found.push({ name: `${file}: ${name}`, lines: lineOf(node.getEnd()) - lineOf(node.getStart(source)) + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const functions = files.flatMap(functionsIn).sort((a, b) => a.lines - b.lines);

function linesAt(share: number): number {
  return functions[Math.ceil(functions.length * share) - 1]?.lines ?? 0;
}

const rooms = new Map<string, number>();
for (const file of files) rooms.set(dirname(file), (rooms.get(dirname(file)) ?? 0) + 1);

const MEASURES: readonly (readonly [what: string, measured: number])[] = [
  ["lines of a function, median", linesAt(0.5)],
  ["lines of a function, 95 of 100", linesAt(0.95)],
  ["lines of the longest function", linesAt(1)],
  ["files side by side in the widest room", Math.max(...rooms.values())],
];

describe("ARCHITECTURE.md", () => {
  const rows = tableIn(pageText("ARCHITECTURE.md"), "| measure | at most |").split("\n");

  it("measures enough", () => {
    expect(functions.length).toBeGreaterThan(2000);
  });

  it.each(MEASURES)("does not praise: %s", (what, measured) => {
    const row = rows.find((line) => line.startsWith(`| ${what} |`));
    const stated = Number(/\| (\d+) \|$/.exec(row ?? "")?.[1]);
    expect(measured).toBeLessThanOrEqual(stated);
    // A bound that nothing comes near says nothing.
    expect(measured).toBeGreaterThan(stated / 2);
  });
});

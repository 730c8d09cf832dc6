/** What an import does: nothing but give names. Tables that imports fill, and waiting at the top, come back as costs. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL("../../src", import.meta.url));

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.startsWith("scanner/core/"),
);

function parsed(file: string, text = readFileSync(join(src, file), "utf8")): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** Not inside of a function, which waits only when it is called. */
function waitsAtTop(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier !== undefined)) return true;
  return ts.forEachChild(node, (child) => waitsAtTop(child) || undefined) ?? false;
}

function importsForEffect(source: ts.SourceFile): boolean {
  return source.statements.some((one) => ts.isImportDeclaration(one) && one.importClause === undefined);
}

describe("no source", () => {
  it("waits at its top", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => waitsAtTop(parsed(file)))).toEqual([]);
  });

  it("imports another for its effect", () => {
    expect(files.filter((file) => importsForEffect(parsed(file)))).toEqual([]);
  });

  it("does either unseen", () => {
    expect(waitsAtTop(parsed("a.ts", "export const a = (await b()).c;"))).toBe(true);
    expect(waitsAtTop(parsed("a.ts", "for await (const a of b) c(a);"))).toBe(true);
    expect(waitsAtTop(parsed("a.ts", "export const a = async () => { await b(); };"))).toBe(false);
    expect(importsForEffect(parsed("a.ts", 'import "./b.ts";'))).toBe(true);
  });
});

/** Libraries that take milliseconds to read, or that most runs do not need. */
const SLOW = /^(?:libphonenumber-js|yaml|json-p3|fzstd|picomatch|@noble\/(?:ciphers|hashes))(?:\/|$)/;

function valuesFrom(source: ts.SourceFile): string[] {
  return source.statements.flatMap((one) => {
    const isValue = ts.isImportDeclaration(one) && one.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword;
    return isValue && ts.isStringLiteral(one.moduleSpecifier) ? [one.moduleSpecifier.text] : [];
  });
}

describe("libraries that are slow to read", () => {
  const folder = join(src, "libraries");
  const eager = readdirSync(folder).filter(
    (name) => name.endsWith(".ts") && !["built-in.ts", "expression.ts"].includes(name),
  );

  it("are imported in one place each", () => {
    const importers = files.filter((file) => valuesFrom(parsed(file)).some((name) => SLOW.test(name)));
    expect(importers.sort()).toEqual(eager.map((name) => `libraries/${name}`).sort());
  });

  it("are each read later in Node's build", () => {
    expect(readdirSync(join(folder, "lazy")).sort()).toEqual(eager.sort());
  });
});

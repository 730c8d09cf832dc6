/** Imports go downwards, `node:` is named only at the edge, and no two files import each other in a circle. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL("../../src", import.meta.url));

/** From the top to the bottom. A file may import from its own layer and from those below. */
const LAYERS: readonly (readonly string[])[] = [
  ["cli"],
  ["review"],
  ["index", "rule-tests"],
  ["streams"],
  ["scan", "scan-confidence", "reveal", "verify"],
  ["trace", "pack-fit"],
  ["redaction"],
  ["decisions"],
  ["text-scan", "record-values"],
  ["matcher"],
  ["compiled-options", "options", "option-types", "detect-option"],
  ["actions", "report"],
  ["rules"],
  ["paths", "keys", "cryptography", "scanner", "detectors"],
  ["libraries"],
  [
    "errors",
    "error-codes",
    "problem-codes",
    "version",
    "bytes",
    "pieces",
    "input",
    "wrong-type",
    "call-order",
    "compression",
    "printable",
    "expression",
  ],
];

/** Where the platform is named: the command line, and what a build puts in place of other files or runs itself. */
const NODE_ALLOWED = /^(cli\/|libraries\/lazy\/|rules\/build-checked\.ts|streams\/node\.ts)/;

/** Where it is asked for when it is needed: files, keys, Node's streams. */
const BUILT_IN_ALLOWED = /^(streams\/node\.ts|rules\/(load|load-policy|shipped|sha256)\.ts|keys\/)/;

interface Source {
  readonly file: string;
  readonly imports: readonly string[];
}

function sources(): Source[] {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files
    .filter((file) => !file.startsWith("scanner/core/"))
    .map((file) => {
      const text = readFileSync(join(src, file), "utf8");
      const found = text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g);
      return { file, imports: [...found].map(([, name]) => name as string) };
    });
}

function layerOf(file: string): number {
  const part = file.replace(/\.ts$/, "").split("/")[0] as string;
  const layer = LAYERS.findIndex((names) => names.includes(part));
  if (layer < 0) throw new Error(`${file} belongs to no layer`);
  return layer;
}

function target({ file }: Source, name: string): string {
  return relative(src, join(src, dirname(file), name));
}

describe("layers", () => {
  const all = sources();

  it("finds the sources", () => {
    expect(all.length).toBeGreaterThan(40);
  });

  it.each(all.map((source) => [source.file, source] as const))("%s imports downwards", (_file, source) => {
    for (const name of source.imports.filter((name) => name.startsWith("."))) {
      expect(name, "relative imports name the .ts file").toMatch(/\.ts$/);
      expect(layerOf(target(source, name)), `${source.file} imports ${name}`).toBeGreaterThanOrEqual(
        layerOf(source.file),
      );
    }
  });

  it.each(all.map((source) => [source.file, source] as const))(
    "%s names the platform only at the edge",
    (_file, source) => {
      if (!NODE_ALLOWED.test(source.file))
        expect(source.imports.filter((name) => name.startsWith("node:"))).toEqual([]);
      if (!BUILT_IN_ALLOWED.test(source.file))
        expect(source.imports.filter((name) => name.endsWith("/built-in.ts"))).toEqual([]);
    },
  );

  it("has no circles", () => {
    const edges = new Map(
      all.map((source) => [source.file, source.imports.filter((n) => n.startsWith(".")).map((n) => target(source, n))]),
    );
    const done = new Set<string>();
    const visit = (file: string, above: readonly string[]): void => {
      expect(above, [...above, file].join(" → ")).not.toContain(file);
      if (done.has(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...above, file]);
      done.add(file);
    };
    for (const file of edges.keys()) visit(file, []);
  });
});

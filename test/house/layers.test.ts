/** Imports go downwards, `node:` is named only at the edge, and no two files import each other in a circle. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL("../../src", import.meta.url));

/** From the top to the bottom. A file may import from its own layer and from those below; the longest name counts. */
const LAYERS: readonly (readonly string[])[] = [
  ["cli", "browser"],
  ["pages"],
  ["review"],
  ["index", "web", "stream-json", "names"],
  ["streams"],
  ["scan", "reveal", "verify"],
  ["redaction"],
  ["text", "matcher"],
  ["redaction/options"],
  ["report"],
  ["rules"],
  ["actions"],
  ["detectors", "rules/file"],
  ["text/folding"],
  ["paths", "keys", "cryptography", "scanner"],
  ["input"],
  ["errors", "libraries", "packed"],
];

/** The rooms of the core, which are compiled for themselves. */
const CORE_LAYERS: readonly (readonly string[])[] = [
  ["core-with-text"],
  ["core"],
  ["walk"],
  ["text"],
  ["splices"],
  ["structure", "evidence", "hash"],
  ["memory"],
];
const CORE = "scanner/core/";
/** What the core and its host share. */
const SHARED = "scanner/shared/";

/** How many files may stand side by side. */
const WIDEST = 20;

/** Where the platform is named: the command line, and what a build puts in place of other files or runs itself. */
const NODE_ALLOWED = /^(cli\/|libraries\/lazy\/|rules\/packs\/build-checked\.ts|streams\/node\.ts)/;

/** Where it is asked for when it is needed: files, keys, Node's streams. */
const BUILT_IN_ALLOWED =
  /^(streams\/node\.ts|rules\/(load|shipped|policy\/load-policy|packs\/sha256)\.ts|packed\/from-file\.ts|keys\/)/;

/** Names of Node that no import brings, and who may say them. */
const GLOBALS: readonly (readonly [name: string, allowed: RegExp])[] = [
  // `reveal` opens tokens with Node's AES, and finds them in megabytes with Node's own search. Only Node's build takes plain-code.ts.
  ["Buffer", /^(cli\/|streams\/node\.ts|reveal\/token-finder\.ts|packed\/plain-code\.ts)/],
  ["process", /^(cli\/|libraries\/built-in\.ts)/],
  ["getBuiltinModule", /^(cli\/main\.ts|libraries\/built-in\.ts)/],
  ["require", /^libraries\/lazy\//],
];

interface Source {
  readonly file: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const all: readonly Source[] = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => {
    const text = readFileSync(join(src, file), "utf8");
    const found = text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g);
    return { file, text, imports: [...found].map(([, name]) => name as string) };
  });
const ofCore = all.filter(({ file }) => file.startsWith(CORE));
const ofHost = all.filter(({ file }) => !file.startsWith(CORE));

function layerOf(file: string, layers: readonly (readonly string[])[]): number {
  const parts = file.replace(/\.ts$/, "").split("/");
  for (let size = parts.length; size > 0; size--) {
    const room = parts.slice(0, size).join("/");
    const layer = layers.findIndex((names) => names.includes(room));
    if (layer >= 0) return layer;
  }
  throw new Error(`${file} belongs to no layer`);
}

function target(file: string, name: string): string {
  const path = relative(src, join(src, dirname(file), name));
  return path.endsWith(".ts") ? path : `${path}.ts`;
}

function relatives({ file, imports }: Source): string[] {
  return imports.filter((name) => name.startsWith(".")).map((name) => target(file, name));
}

/** Without comments and texts. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "");
}

function circles(sources: readonly Source[]): string[] {
  const edges = new Map(sources.map((source) => [source.file, relatives(source)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, above: readonly string[]): void => {
    if (above.includes(file)) found.push([...above.slice(above.indexOf(file)), file].join(" → "));
    if (done.has(file) || above.includes(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...above, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return found;
}

describe("layers", () => {
  it("finds the sources", () => {
    expect(ofHost.length).toBeGreaterThan(300);
    expect(ofCore.length).toBeGreaterThan(30);
  });

  it.each(ofHost.map((source) => [source.file, source] as const))("%s imports downwards", (file, source) => {
    for (const name of source.imports.filter((name) => name.startsWith("."))) {
      expect(name, "relative imports name the .ts file").toMatch(/\.ts$/);
      const other = target(file, name);
      expect(other.startsWith(CORE), "the core is compiled for itself").toBe(false);
      expect(layerOf(other, LAYERS), `${file} imports ${name}`).toBeGreaterThanOrEqual(layerOf(file, LAYERS));
    }
  });

  it("lets what the core and its host share import nothing", () => {
    const shared = ofHost.filter(({ file }) => file.startsWith(SHARED));
    expect(shared.length).toBeGreaterThan(3);
    for (const { file, imports } of shared) expect(imports, file).toEqual([]);
  });

  it.each(ofCore.map((source) => [source.file, source] as const))("%s imports downwards", (file, source) => {
    const inCore = (path: string) => path.slice(CORE.length);
    for (const other of relatives(source).filter((name) => !name.startsWith(SHARED))) {
      expect(other.startsWith(CORE), `${file} imports ${other}`).toBe(true);
      const [from, to] = [file, other].map((path) => layerOf(inCore(path), CORE_LAYERS)) as [number, number];
      expect(to, `${file} imports ${other}`).toBeGreaterThanOrEqual(from);
    }
    expect(source.imports.filter((name) => !name.startsWith("."))).toEqual([]);
  });

  it.each(ofHost.map((source) => [source.file, source] as const))(
    "%s names the platform only at the edge",
    (file, source) => {
      if (!NODE_ALLOWED.test(file)) expect(source.imports.filter((name) => name.startsWith("node:"))).toEqual([]);
      if (!BUILT_IN_ALLOWED.test(file))
        expect(source.imports.filter((name) => name.endsWith("/built-in.ts"))).toEqual([]);
      const code = codeOf(source.text);
      for (const [name, allowed] of GLOBALS) {
        if (!allowed.test(file))
          expect(code, `${file} says ${name}`).not.toMatch(new RegExp(`(?<![.\\w$#])${name}\\b(?!\\s*:)`));
      }
    },
  );

  it("has no circles", () => {
    expect(circles(all)).toEqual([]);
  });
});

describe("rooms", () => {
  const byRoom = new Map<string, string[]>();
  for (const { file } of all) byRoom.set(dirname(file), [...(byRoom.get(dirname(file)) ?? []), file]);

  it("have nothing loose beside the entrances", () => {
    expect(byRoom.get(".")?.sort()).toEqual(["index.ts", "names.ts", "stream-json.ts", "web.ts"]);
  });

  it.each([...byRoom])("%s is seen at a glance", (_room, files) => {
    expect(files.length).toBeLessThanOrEqual(WIDEST);
  });
});

/** What a bundle of `scrubjay/web` holds, and what it does not. */
import { describe, expect, it } from "vitest";
import { pageText } from "../helpers/markdown-table.ts";
import { bundled, NODES } from "./bundle.ts";

const UNKEYED = 'import { compile } from "scrubjay/web"; globalThis.compile = compile;';
const KEYED = 'import { ciphers, compile } from "scrubjay/web"; globalThis.all = [ciphers, compile];';
const ALL = 'import * as all from "scrubjay/web"; globalThis.all = all;';

/**
 * Rules are given as JSON, and no key: without parsers of YAML and JSONPath, without ciphers. Words in twelve languages, and what reads
 * them, are 37 kB of it: without them numbers that only a word tells would leak in browsers alone. So would names, addresses and said
 * numbers without theirs, 146 kB.
 */
const MOST_BYTES = 334_000;
/** In kB. */
const NEAR = 2;

const bundles = {
  "without keys": await bundled(UNKEYED),
  "with keys": await bundled(KEYED),
  everything: await bundled(ALL),
};

const filesOf = (name: keyof typeof bundles) => Object.keys(bundles[name].metafile.inputs);
const libraries = (name: keyof typeof bundles) => {
  const outputs = Object.values(bundles[name].metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const held = outputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
  const names = held.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  return [...new Set(names)].sort();
};

describe.each(Object.entries(bundles))("a bundle %s", (_name, { code }) => {
  it("asks for nothing of Node", () => {
    expect(code).not.toMatch(/["'`]node:/);
    for (const name of Object.values(NODES)) expect(code).not.toContain(name);
  });

  it("waits for nothing at its top, and makes no code", () => {
    expect(code).not.toMatch(/\beval\(|new Function\b|\bFunction\(/);
  });
});

describe("the bundle", () => {
  it("without keys is small", () => expect(bundles["without keys"].gzipped).toBeLessThanOrEqual(MOST_BYTES));

  it.each([
    ["without keys", "`compile`, rules as JSON"],
    ["with keys", "`compile` and `ciphers`"],
    ["everything", "everything, with `parseRules`"],
  ] as const)("%s weighs what the page says", (bundle, row) => {
    const [, said] = new RegExp(`^\\| ${row} \\| (\\d+) \\|$`, "m").exec(pageText("docs/web.md")) ?? [];
    expect(Math.abs(Number(said) - bundles[bundle].gzipped / 1000)).toBeLessThan(NEAR);
  });

  it("holds the libraries of what it imports, and no others", () => {
    expect(libraries("without keys")).toEqual([]);
    expect(libraries("with keys")).toEqual(["@noble/ciphers", "@noble/hashes", "libphonenumber-js"]);
    expect(libraries("everything")).toEqual([
      "@noble/ciphers",
      "@noble/hashes",
      "json-p3",
      "libphonenumber-js",
      "yaml",
    ]);
  });

  it("never holds the library's own metadata", () => {
    expect(filesOf("everything").filter((file) => /metadata\.\w+\.json/.test(file))).toEqual([]);
  });
});

/** What would be published: what others' checks say of it, what is in it, and where its pages lead. */
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { checkPackage, createPackageFromTarballData, type Problem } from "@arethetypeswrong/core";
import { publint } from "publint";
import { describe, expect, it } from "vitest";
import { pageText } from "../helpers/markdown-table.ts";
import { ROOT, tarball } from "./tarball.ts";

const packed = readFileSync(tarball().file);
const paths = new Set(tarball().paths);

/** What the checks say and is meant so. Whatever else they say is a mistake. */
const MEANT = {
  // publint
  USE_EXPORTS_OR_IMPORTS_BROWSER:
    "the map puts files of our own in place of others, in bundles for browsers alone; every bundler that we try reads it",
  // Are The Types Wrong?
  CJSResolvesToESM: "there is one build, of ES modules: Node 20.19 and newer `require` it (all.cjs in project.ts runs)",
  NoResolution:
    "only without `exports`, as TypeScript's `node10`: no Node that we run in resolves so, and TypeScript 7 does not",
} as const;

it("publint has no objection", async () => {
  const { messages } = await publint({ pack: { tarball: packed.buffer.slice(0) as ArrayBuffer }, strict: true });
  expect(messages.map(({ code }) => code)).toEqual(["USE_EXPORTS_OR_IMPORTS_BROWSER"]);
  expect(Object.keys(MEANT)).toContain("USE_EXPORTS_OR_IMPORTS_BROWSER");
});

describe("Are The Types Wrong? says that they are right", async () => {
  const checked = await checkPackage(createPackageFromTarballData(packed));
  const problems: readonly Problem[] = "problems" in checked ? checked.problems : [];

  it("looks at each entrance, in all ways to resolve it", () => {
    expect(Object.keys("entrypoints" in checked ? checked.entrypoints : {})).toEqual([
      ".",
      "./stream-json",
      "./web",
      "./names",
      "./rules/*.json",
      "./report.schema.json",
      "./package.json",
    ]);
  });

  it("has no objection but those that are meant", () => {
    expect(problems.filter(({ kind }) => !(kind in MEANT))).toEqual([]);
    const unresolved = problems.filter((problem) => problem.kind === "NoResolution");
    expect(new Set(unresolved.map(({ resolutionKind }) => resolutionKind))).toEqual(new Set(["node10"]));
  });
});

describe("what is in it", () => {
  it("is read by somebody", () => {
    const WANTED =
      /^(dist\/[\w/.-]+\.(js|js\.map|d\.ts|d\.cts|json|txt)|dist\/man\/scrubjay\.1|dist\/page\/scrubjay\.html|src\/[\w/-]+\.ts|docs\/[\w/-]+\.md|rules\/[\w/.-]+|integrations\/dask\/(README\.md|\w+\.py)|bench\/README\.md|licences\/[\w.-]+\.txt|[A-Z]+\.md|LICENSE|package\.json)$/;
    expect(
      [...paths].filter((path) => !WANTED.test(path) || /tsbuildinfo|\.test\.|__pycache__|(^|\/)\./.test(path)),
    ).toEqual([]);
  });

  it("has all that package.json and the pages of the project name", () => {
    const { exports, bin, man, browser } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    // npm links a manual only where it stands in a list.
    expect(man).toEqual([expect.stringMatching(/\.1$/)]);
    const named = [bin, ...man, browser, ...Object.values(exports)].flatMap((one) =>
      typeof one === "string"
        ? one
        : [...Object.keys(one).filter((key) => key.startsWith("./")), ...Object.values(one)],
    ) as string[];
    const files = named.filter((name) => !name.includes("*")).map((name) => normalize(name));
    expect(files.length).toBeGreaterThan(25);
    expect(files.filter((file) => !paths.has(file))).toEqual([]);
    expect([...paths].filter((path) => /^dist\/packs\/.*\.json$/.test(path)).length).toBe(20);
    for (const page of ["README.md", "LICENSE", "NOTICE.md", "CHANGELOG.md", "SECURITY.md"])
      expect(paths).toContain(page);
  });

  it("weighs what it did, within a tenth", () => {
    // Kilobytes, packed and unpacked. A third of it are lists of names, a fifth the sources for source maps, a tenth the page.
    expect(tarball().size / 1000).toBeLessThan(6_400);
    expect(tarball().unpackedSize / 1000).toBeLessThan(21_000);
  });

  it("has the sources that its source maps name", () => {
    const maps = [...paths].filter((path) => path.endsWith(".js.map"));
    expect(maps.length).toBeGreaterThan(15);
    for (const map of maps) {
      const { sources, sourcesContent } = JSON.parse(readFileSync(join(ROOT, map), "utf8"));
      const files = sources.map((source: string) => normalize(join(dirname(map), source)));
      expect(files.filter((file: string, i: number) => !paths.has(file) && sourcesContent[i] === null)).toEqual([]);
    }
  });
});

describe("pages", () => {
  const pages = [...paths].filter((path) => path.endsWith(".md"));

  it.each(pages)("%s leads only to what is there as well", (page) => {
    const prose = pageText(page).replace(/^```.*\n[\s\S]*?^```$/gm, "");
    const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(
      ([, target]) => (target as string).split("#")[0] as string,
    );
    const files = targets.filter((target) => target !== "" && !/^https?:/.test(target));
    expect(files.filter((file) => !isThere(normalize(join(dirname(page), file))))).toEqual([]);
  });

  function isThere(path: string): boolean {
    return paths.has(path) || (path.endsWith("/") && [...paths].some((file) => file.startsWith(path)));
  }

  it("are many, and the README leads to some", () => {
    expect(pages.length).toBeGreaterThan(25);
    expect(pageText("README.md")).toContain("](docs/");
  });
});

/** The package as others have it: imported, required, bundled. Runs what `npm run build` made. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { build as buildWithVite } from "vite";
import { afterAll, describe, expect, it } from "vitest";
import * as api from "../../src/index.ts";
import { loadRules } from "../../src/rules/load.ts";
import { listPacks } from "../../src/rules/shipped.ts";
import { EXPECTED, Project } from "./project.ts";
import { printed, tarball } from "./tarball.ts";

const project = new Project();
// Thousands of files: under load that takes longer than hooks have.
afterAll(() => project.remove(), 120_000);

const IN_NODE = { ...EXPECTED, loaded: 1 };
const IN_BUNDLE = { ...EXPECTED, loaded: "no-shipped-packs" };

type Kind = { readonly platform: "node" | "browser"; readonly format: "esm" | "cjs"; readonly minify?: boolean };

async function bundle(from: string, to: string, kind: Kind): Promise<void> {
  const [entry, outfile] = [project.file(from), project.file(to)];
  const { warnings } = await build({
    entryPoints: [entry],
    outfile,
    ...kind,
    bundle: true,
    logLevel: "silent",
  });
  expect(warnings).toEqual([]);
}

describe("in Node", () => {
  it.each(["all.mjs", "all.cjs"])("runs %s", (name) => expect(project.run(name)).toEqual(IN_NODE));

  it("has one copy of each name for import and require", () => {
    expect(project.run("same.cjs")).toEqual(Object.keys(api).map(() => true));
  });
});

/** The other versions that the package is for; npm fetches them. */
describe.skipIf(process.env.SCRUBJAY_PACKAGE !== "1").each(["20", "22", "24"])("in Node %s", (version) => {
  const fetched = () =>
    printed("npx", ["--yes", "--package", `node@${version}`, "node", "-p", "process.execPath"]).trim();

  it("runs imported and required, and its command", { timeout: 600_000 }, () => {
    const node = fetched();
    expect(printed(node, ["--version"])).toContain(`v${version}.`);
    for (const name of ["all.mjs", "all.cjs"]) expect(project.run(name, [node])).toEqual(IN_NODE);
    expect(project.run("same.cjs", [node])).toEqual(Object.keys(api).map(() => true));
    const command = project.file("node_modules/.bin/scrubjay");
    expect(printed(node, [command, "rules", "check", "kore-ai/call-details"], project.folder)).toContain("0 errors");
  });
});

it.skipIf(process.env.SCRUBJAY_PACKAGE !== "1")(
  "is installed by npm into an empty project, where nothing is built",
  { timeout: 600_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), "scrubjay-empty-"));
    writeFileSync(join(folder, "package.json"), "{}");
    printed("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", tarball().file], folder);
    for (const name of ["all.mjs", "all.cjs"]) cpSync(project.file(name), join(folder, name));
    for (const name of ["all.mjs", "all.cjs"]) {
      expect(JSON.parse(printed(process.execPath, [name], folder))).toEqual(IN_NODE);
    }
    expect(printed("npx", ["--no-install", "scrubjay", "--version"], folder)).toMatch(/^\d+\.\d+\.\d+\s/);
    rmSync(folder, { recursive: true });
  },
);

describe("esbuild", () => {
  it.each([
    ["all.mjs", "node", "cjs"],
    // In ES modules for Node esbuild cannot bundle what calls `require` for a module of Node, as `yaml` does.
    ["json.mjs", "node", "esm"],
    ["all.mjs", "browser", "esm"],
    ["all.cjs", "browser", "cjs"],
  ] as const)("bundles %s for %s to %s", async (from, platform, format) => {
    const to = `${platform}-${from}.${format === "esm" ? "mjs" : "cjs"}`;
    await bundle(from, to, { platform, format });
    expect(project.run(to)).toEqual(IN_BUNDLE);
  });

  it("leaves out all that an error does not need", async () => {
    await bundle("error.mjs", "error-only.mjs", { platform: "browser", format: "esm", minify: true });
    expect(statSync(project.file("error-only.mjs")).size).toBeLessThan(10_000);
  });
});

it("vite builds it for browsers", async () => {
  await buildWithVite({
    root: project.folder,
    configFile: false,
    logLevel: "silent",
    build: {
      lib: { entry: project.file("all.mjs"), formats: ["es"], fileName: "all" },
      outDir: "built",
      target: "esnext",
    },
  });
  expect(project.run("built/all.mjs")).toEqual(IN_BUNDLE);
});

it("says places of the TypeScript in stack traces, which stand in the package", () => {
  const stack = project.run("thrown.mjs", [process.execPath, "--enable-source-maps"]) as string;
  const places = [...stack.matchAll(/\/node_modules\/scrubjay\/(src\/[\w/-]+\.ts):(\d+):\d+/g)];
  expect(places.length).toBeGreaterThan(4);
  const [, file = "", line] = places[0] ?? [];
  const text = readFileSync(project.file(join("node_modules/scrubjay", file)), "utf8");
  expect(text.split("\n")[Number(line) - 1]).toContain("new InputError(");
});

it("brings its command", () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(printed("npx", ["--no-install", "scrubjay", "--version"], project.folder).trim()).toContain(version);
});

it("brings what Dask's users copy", () => {
  expect(readdirSync(project.file("node_modules/scrubjay/integrations/dask")).sort()).toEqual([
    "README.md",
    "scrubjay_dask.py",
  ]);
});

describe("a shipped pack as JSON", async () => {
  it.each(await listPacks())("%s is what loadRules gives", async (name) => {
    const file = fileURLToPath(new URL(`../../dist/packs/${name}.json`, import.meta.url));
    const { default: rules } = await import(file, { with: { type: "json" } });
    expect(rules).toEqual(await loadRules(name));
  });
});

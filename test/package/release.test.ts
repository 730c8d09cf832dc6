/** The steps of a release in CONTRIBUTING.md, as far as they publish nothing. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { blocksOf } from "../docs/pages.ts";
import { pageText } from "../helpers/markdown-table.ts";
import { printed, ROOT } from "./tarball.ts";

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const release = blocksOf("CONTRIBUTING.md").find(({ words }) => words[0] === ".github/workflows/release.yml");
const { jobs, permissions } = parse(release?.text ?? "");
const steps: readonly { readonly run?: string }[] = jobs.publish.steps;
const commands = steps.flatMap(({ run }) => run ?? []);

describe("the bill of materials", () => {
  interface Component {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly licenses: readonly { readonly license: { readonly id: string } }[];
    readonly hashes: readonly unknown[];
  }
  const command = commands.find((one) => one.includes("sbom"))?.split(" > ")[0] ?? "";
  const bill = JSON.parse(printed("sh", ["-c", command]));
  const components: readonly Component[] = bill.components;

  it("is CycloneDX, of this package", () => {
    expect(command).toBe("npm run --silent sbom");
    expect(bill).toMatchObject({ bomFormat: "CycloneDX" });
    expect(bill.metadata.component).toMatchObject({ name: "scrubjay", version: manifest.version, type: "library" });
  });

  it("has all that is needed at run time, with versions, licences and digests, and nothing else", () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
    const needed = Object.entries(
      packages as Record<string, { dev?: true; peer?: true; version: string; license: string }>,
    )
      .filter(([path, { dev, peer }]) => path !== "" && !dev && !peer)
      .map(([path, { version, license }]) => `${path.split("node_modules/").at(-1)} ${version} ${license}`);
    const listed = components.map(({ name, version, licenses }) => `${name} ${version} ${licenses[0]?.license.id}`);
    expect([...new Set(listed)].sort()).toEqual([...new Set(needed)].sort());
    expect(Object.keys(manifest.dependencies).filter((name) => !components.some((one) => one.name === name))).toEqual(
      [],
    );
    expect(components.every(({ hashes }) => hashes.length > 0)).toBe(true);
  });
});

describe("publishing", () => {
  it("is stopped as long as the project has no address", () => {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts/before-publishing.mjs")], {
      encoding: "utf8",
    });
    const isPlaceholder = manifest.repository.url.includes("example.org");
    const isReleased = pageText("CHANGELOG.md").includes(`## ${manifest.version}`);
    expect(status).toBe(isPlaceholder || !isReleased ? 1 : 0);
    expect(stderr.includes("not the address of anything")).toBe(isPlaceholder);
    expect(manifest.scripts.prepublishOnly).toBe("node scripts/before-publishing.mjs");
  });

  it("gets the right that provenance needs, and says that it wants it", () => {
    expect(permissions).toEqual({ contents: "write", "id-token": "write" });
    expect(commands).toContain("npm publish --provenance --access public");
    expect(commands.indexOf("npm ci && npm test")).toBe(0);
  });

  it("runs scripts that there are", () => {
    const text = blocksOf("CONTRIBUTING.md").find((block) => block.text.startsWith("npm ci\nnpm test"))?.text ?? "";
    const named = [...`${text}\n${commands.join("\n")}`.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(
      ([, name]) => name as string,
    );
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it("needs no script at its users' place", () => {
    const atInstall = ["preinstall", "install", "postinstall"].filter((name) => name in manifest.scripts);
    expect(atInstall).toEqual([]);
  });
});

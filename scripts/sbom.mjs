// Writes the bill of materials of what users install, by `npm sbom`, to stdout: npm run --silent sbom
// From the checkout itself `npm sbom --omit dev` leaves out what is needed at run time as well as for development, and takes the folder's name
// for the package's. So npm is shown package and lock file without what is only for development, in a folder of the package's name.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const read = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"));

const { devDependencies: _, scripts: _scripts, ...manifest } = read("package.json");
const lock = read("package-lock.json");
const { devDependencies: _locked, ...root } = lock.packages[""];
const installed = Object.entries(lock.packages).filter(
  ([, { dev, devOptional, peer }]) => !dev && !devOptional && !peer,
);
const packages = { ...Object.fromEntries(installed), "": root };

const temporary = mkdtempSync(join(tmpdir(), "scrubjay-sbom-"));
try {
  const folder = join(temporary, manifest.name);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ ...lock, packages }));
  const options = [
    "--package-lock-only",
    "--sbom-type",
    "library",
    "--sbom-format",
    "cyclonedx",
    ...process.argv.slice(2),
  ];
  process.stdout.write(execFileSync("npm", ["sbom", ...options], { cwd: folder, shell: process.platform === "win32" }));
} finally {
  rmSync(temporary, { recursive: true });
}

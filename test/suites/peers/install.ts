/**
 * Peers come from npm into a folder of their own, without their scripts. They are no dependencies of the project: with what they bring
 * along they are 200 packages and 66 MB.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Exactly these, so that a table can be made again. MIT, all of them. */
export const VERSIONS: Readonly<Record<string, string>> = {
  "redact-pii": "3.4.0",
  openredaction: "1.1.5",
  "@redactpii/node": "1.0.17",
};

const folder = join(tmpdir(), "scrubjay-peers");

function installed(name: string): string | undefined {
  const file = join(folder, "node_modules", name, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version : undefined;
}

/** Why there are none, or undefined. */
export function install(): string | undefined {
  const missing = Object.entries(VERSIONS).filter(([name, version]) => installed(name) !== version);
  if (missing.length === 0) return undefined;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"private":true}\n');
  const packages = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`);
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1"];
  const { status } = spawnSync("npm", ["install", ...flags, ...packages], { cwd: folder, timeout: 90_000 });
  return status === 0 ? undefined : "npm could not install them";
}

const required = createRequire(pathToFileURL(join(folder, "index.js")));

/** A peer's module, after `install`. */
export async function peerModule(name: string): Promise<Record<string, never>> {
  return (await import(/* @vite-ignore */ pathToFileURL(required.resolve(name)).href)) as Record<string, never>;
}

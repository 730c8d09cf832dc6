/** What `npm publish` would send: packed once for all tests of a process, without the scripts that build. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface Tarball {
  readonly file: string;
  /** Paths in the package. */
  readonly paths: readonly string[];
  /** Bytes of the file, and of all that comes out of it. */
  readonly size: number;
  readonly unpackedSize: number;
}

/** What a program prints. @throws Error with its last words where it does not end well */
export function printed(program: string, args: readonly string[], cwd: string = ROOT): string {
  const shell = process.platform === "win32";
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8", maxBuffer: 2 ** 26, shell });
  if (status !== 0) throw new Error(`${program} ${args[0]}: exit code ${status}: ${String(stderr).slice(-500)}`);
  return stdout;
}

interface Listing {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

let packed: Tarball | undefined;

export function tarball(): Tarball {
  packed ??= pack(mkdtempSync(join(tmpdir(), "scrubjay-tarball-")));
  return packed;
}

function pack(folder: string): Tarball {
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const answer = JSON.parse(printed("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder]));
  // Since version 12 npm answers by the packages' names.
  const { filename, files, size, unpackedSize } = Object.values(answer)[0] as Listing;
  return { file: join(folder, filename), paths: files.map(({ path }) => path), size, unpackedSize };
}

/** Lays the package where npm would: into `node_modules` of a folder. */
export function unpackInto(folder: string): string {
  const installed = join(folder, "node_modules", "scrubjay");
  mkdirSync(installed, { recursive: true });
  printed("tar", ["-xzf", tarball().file, "-C", installed, "--strip-components=1"]);
  return installed;
}

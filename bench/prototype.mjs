/** The prototypes of the engine's design, compiled into a temporary folder and run by their own program. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const REPOSITORY = fileURLToPath(new URL("..", import.meta.url));
const SOURCES = ["structural-index", "path-walk", "splice"];
const FLAGS = "-O3 --noAssert --enable simd --enable bulk-memory --runtime stub --importMemory".split(" ");

/**
 * @returns {{ run: (file: string) => Pass[], remove: () => void } | undefined} nothing where the prototypes are not
 * @typedef {{ splices: number, megabytesPerSecond: number }} Pass
 */
export function preparePrototype() {
  const sources = resolve(process.env.SCRUBJAY_PROTOTYPES ?? join(REPOSITORY, "../shared/prototypes"));
  if (!existsSync(join(sources, "throughput.mjs"))) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "scrubjay-prototype-"));
  for (const name of SOURCES) compile(join(sources, `${name}.as.ts`), join(folder, `${name}.wasm`));
  const run = (file) => passesOf(spawn([join(sources, "throughput.mjs"), file], folder));
  return { run, remove: () => rmSync(folder, { recursive: true }) };
}

function compile(source, output) {
  const asc = join(REPOSITORY, "node_modules/assemblyscript/bin/asc.js");
  spawn([asc, source, ...FLAGS, "-o", output], REPOSITORY);
}

function spawn(args, cwd) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`the prototype failed: ${stderr}`);
  return stdout;
}

/** Its program prints a line for each pass: tokens, splices, bytes out, MB/s. */
function passesOf(text) {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split(" ").map(Number))
    .map(([, splices, , megabytesPerSecond]) => ({ splices, megabytesPerSecond }));
}

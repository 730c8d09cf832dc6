/** The corpora as files in bench/corpus, made when they are asked for first. */
import { mkdirSync, statSync } from "node:fs";
import { rename } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseSize } from "../sizes.mjs";
import { writeKore } from "./kore.mjs";

const FOLDER = fileURLToPath(new URL("../corpus/", import.meta.url));
const GENERATOR = fileURLToPath(new URL("kore.mjs", import.meta.url));
const ENDINGS = { page: "json", ndjson: "ndjson" };

/**
 * @param {string} size as in 200M
 * @param {"page" | "ndjson"} format
 * @returns {Promise<{ path: string, label: string, bytes: number }>}
 */
export async function koreFile(size, format) {
  const path = `${FOLDER}kore-${size}.${ENDINGS[format]}`;
  if (!isFresh(path)) {
    process.stderr.write(`making ${size} of ${format}\n`);
    mkdirSync(FOLDER, { recursive: true });
    await writeKore(parseSize(size), format, `${path}.part`);
    await rename(`${path}.part`, path);
  }
  return { path, label: `${size} ${format}`, bytes: statSync(path).size };
}

/** A file from before the generator was changed is made again. */
function isFresh(path) {
  const made = statSync(path, { throwIfNoEntry: false });
  return made !== undefined && made.mtimeMs > statSync(GENERATOR).mtimeMs;
}

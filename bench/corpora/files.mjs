/** The corpora as files in bench/corpus, made when they are asked for first. */
import { createWriteStream, mkdirSync, statSync } from "node:fs";
import { rename } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseSize } from "../sizes.mjs";
import { chatExport } from "./chat.mjs";
import { koreExport } from "./kore.mjs";
import { numberedKeys } from "./numbered-keys.mjs";

const FOLDER = fileURLToPath(new URL("../corpus/", import.meta.url));
const ENDINGS = { page: "json", ndjson: "ndjson" };

/**
 * @typedef {{ path: string, label: string, bytes: number }} CorpusFile
 * @param {string} size as in 200M
 * @param {"page" | "ndjson"} format
 * @returns {Promise<CorpusFile>}
 */
export async function koreFile(size, format) {
  const path = await made(`kore-${size}.${ENDINGS[format]}`, "kore.mjs", () => koreExport(parseSize(size), format));
  return { path, label: `${size} ${format}`, bytes: statSync(path).size };
}

/** @param {string} size as in 50M @returns {Promise<CorpusFile>} NDJSON */
export async function chatFile(size) {
  const path = await made(`chat-${size}.ndjson`, "chat.mjs", () => chatExport(parseSize(size)));
  return { path, label: `${size} chats`, bytes: statSync(path).size };
}

/** @param {number} count of names @returns {Promise<CorpusFile>} one document */
export async function keysFile(count) {
  const path = await made(`keys-${count}.json`, "numbered-keys.mjs", () => numberedKeys(count));
  return { path, label: `${count} names`, bytes: statSync(path).size };
}

/** @returns {Promise<string>} the path of a file that holds the pieces which the generator gives */
async function made(name, generator, pieces) {
  const path = `${FOLDER}${name}`;
  if (!isFresh(path, generator)) {
    process.stderr.write(`making ${name}\n`);
    mkdirSync(FOLDER, { recursive: true });
    await pipeline(Readable.from(pieces()), createWriteStream(`${path}.part`));
    await rename(`${path}.part`, path);
  }
  return path;
}

/** A file from before its generator was changed is made again. */
function isFresh(path, generator) {
  const file = statSync(path, { throwIfNoEntry: false });
  const changed = statSync(fileURLToPath(new URL(generator, import.meta.url))).mtimeMs;
  return file !== undefined && file.mtimeMs > changed;
}

/**
 * A folder as input, read whole. Names and first bytes say which files are JSON, and which cannot be read. This room finds
 * what folders and globs stand for; it opens files to look at their beginning only.
 */
import { lstat, open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { joinedBytes } from "../../../input/bytes.ts";
import { byteOrderMarkSize } from "../../../input/encoding.ts";
import { beginsEventStream } from "../../../input/event-stream.ts";
import { FileError, failing } from "../../failure.ts";
import { formatOfContent } from "../compression/formats.ts";
import { type Inputs, inputOf, joined, type Meant } from "../input.ts";
import { compressedFile, LINK_TO_FOLDER, type NotRead, notReadBecause, sayNotRead } from "../not-read.ts";
import { openInput, reading } from "../open-input.ts";
import { Include } from "./include.ts";

const JSON_NAME = /\.(?:json|ndjson|jsonl)(?:\.gz|\.zst|\.br)?$/i;
const HIDDEN = /^[_.]/;
/** More white space in front of a document than this says that it is not JSON. */
const HEAD_BYTES = 4096;
const SPACE = [0x20, 0x09, 0x0a, 0x0d];
const OPENING = [0x7b, 0x5b];

/** What is read of a folder by its content, after a byte order mark. */
interface Content {
  readonly isIn: (head: Uint8Array) => boolean;
  /** In messages. */
  readonly what: string;
  readonly file: string;
}

const JSON_ALONE: Content = { isIn: beginsJson, what: "JSON", file: "JSON file" };
/** Only where they are asked for: other texts, too, begin with a word and a colon. */
const EVENTS: Content = {
  isIn: (head) => beginsJson(head) || beginsEventStream(head, head.length < HEAD_BYTES) === true,
  what: "JSON or events",
  file: "JSON file and no event stream",
};

/** What is looked for in a folder. */
interface Sought {
  readonly include: Include;
  readonly content: Content;
}

const NOTHING: Inputs = Object.freeze({ inputs: [], notRead: [], skipped: 0 });
const SKIPPED: Inputs = Object.freeze({ ...NOTHING, skipped: 1 });

/**
 * All files below that are JSON by name or content, or that `include` means, sorted; with `--format sse` also what is an event
 * stream by content. The others are not read.
 *
 * @throws FileError where the folder cannot be read, or holds nothing to read; UsageError for a wrong glob.
 */
export async function inputsInFolder(folder: string, { include = [], options }: Meant): Promise<Inputs> {
  const sought = { include: new Include(include), content: options?.format === "sse" ? EVENTS : JSON_ALONE };
  const found = await walk(folder, "", sought).catch(failing(folder, "cannot be read"));
  if (found.inputs.length > 0) return found;
  sayNotRead(found.notRead);
  const what = include.length > 0 ? " that --include means" : "";
  throw new FileError(`${folder}: no ${sought.content.file} below it${what}`);
}

/** What a glob matched: a file that the user meant, or a folder. Where it cannot be read, the others are. */
export async function inputMatched(name: string, meant: Meant): Promise<Inputs> {
  try {
    const status = await stat(name, { bigint: true });
    if (status.isDirectory()) return await inputsInFolder(name, meant);
    if (!status.isFile()) return unread({ name, why: "not a file" });
    const compressed = compressedFile(name, await headOf(name));
    return compressed === undefined
      ? { ...NOTHING, inputs: [{ ...inputOf(name, status), found: true }] }
      : unread(compressed);
  } catch (error) {
    if (error instanceof FileError) throw error;
    return unread(notReadBecause(name, error));
  }
}

/** Rejects only where the folder itself cannot be read. */
async function walk(folder: string, below: string, sought: Sought): Promise<Inputs> {
  const names = (await readdir(join(folder, below))).sort();
  const found: Inputs[] = [];
  for (const name of names) {
    const path = below === "" ? name : `${below}/${name}`;
    found.push(await entryAt(folder, path, sought).catch((error) => unread(notReadBecause(join(folder, path), error))));
  }
  return joined(found);
}

async function entryAt(folder: string, below: string, sought: Sought): Promise<Inputs> {
  const name = join(folder, below);
  const { include, content } = sought;
  const isHidden = HIDDEN.test(below.slice(below.lastIndexOf("/") + 1));
  const entry = await lstat(name, { bigint: true });
  if (entry.isDirectory()) return isHidden && !include.mayBeBelow(below) ? SKIPPED : walk(folder, below, sought);
  const verdict = include.of(below);
  if (verdict === "out") return NOTHING;
  if (isHidden && verdict !== "in") return SKIPPED;
  const status = entry.isSymbolicLink() ? await stat(name, { bigint: true }) : entry;
  // A link to a folder could lead in a circle, and a pipe could wait forever.
  if (status.isDirectory()) return unread({ name, why: LINK_TO_FOLDER });
  if (!status.isFile()) return unread({ name, why: "not a file" });
  const head = await headOf(name);
  const compressed = compressedFile(name, head);
  if (compressed !== undefined) return unread(compressed);
  if (verdict !== "in" && !JSON_NAME.test(below) && !(await holds(content, name, head))) {
    return unread({ name, why: `not ${content.what}, by name or content; --include says which files are meant` });
  }
  return { ...NOTHING, inputs: [{ ...inputOf(name, status), below, found: true }] };
}

function unread(one: NotRead): Inputs {
  return { ...NOTHING, notRead: [one] };
}

async function holds(content: Content, name: string, head: Uint8Array): Promise<boolean> {
  const begins = formatOfContent(head, name) === undefined ? head : await unpackedHeadOf(name);
  return content.isIn(begins.subarray(byteOrderMarkSize(begins)));
}

/** After white space, a bracket. */
function beginsJson(head: Uint8Array): boolean {
  const first = head.find((byte) => !SPACE.includes(byte));
  return first !== undefined && OPENING.includes(first);
}

async function headOf(name: string): Promise<Uint8Array> {
  const file = await open(name);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Of what stands in a compressed file. @throws WrongCompression, FileError */
async function unpackedHeadOf(name: string): Promise<Uint8Array> {
  const input = { name, identity: undefined, regular: true, size: 0 };
  const fd = (await openInput(input, [])) as number;
  return reading(fd, input, async (reader) => {
    const parts: Uint8Array[] = [];
    for (let missing = HEAD_BYTES; missing > 0; ) {
      const bytes = await reader.next();
      if (bytes === undefined) break;
      parts.push(bytes.slice(0, missing));
      missing -= bytes.length;
    }
    return joinedBytes(parts);
  });
}

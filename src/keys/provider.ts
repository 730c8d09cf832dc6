/** Where keys come from: an interface for key management systems, and files as the example of it. */
import { UsageError } from "../errors/errors.ts";
import { looking, wrongType } from "../errors/wrong-type.ts";
import { builtIn } from "../libraries/built-in.ts";

/** What the owner of a key should know; the key works all the same. */
export interface KeyWarning {
  /** Stable, kebab-case. */
  readonly code: "key-file-readable";
  /** What should be known, in English, with the file's name. */
  readonly message: string;
}

/** A key as its bytes, and what its owner should know. */
export interface ProvidedKey {
  /** The key: at least 32 bytes, or a run refuses it. */
  readonly bytes: Uint8Array;
  /** Absent where there is nothing to know. */
  readonly warning?: KeyWarning;
}

/** Hands out keys, the newest first. Called once, before anything is read. */
export interface KeyProvider {
  /** Rejects where a key cannot be had; the message must not hold it. */
  keys(): Promise<readonly ProvidedKey[]>;
}

const LF = 0x0a;
const OTHERS_MAY = 0o077;

/**
 * Keys from files: the bytes as they are, one final newline dropped. A file that others may read, write or run gives a
 * warning (pipes and the like do not).
 *
 * @throws UsageError for what is no list of names; `keys` rejects with a UsageError `unreadable-key` where a file cannot
 *   be read, whose `cause` is the platform's error.
 */
export function keyFiles(files: readonly string[]): KeyProvider {
  const names = looking("keyFiles", () => namesIn(files));
  return { keys: () => Promise.all(names.map(keyIn)) };
}

function namesIn(files: unknown): readonly string[] {
  const wanted = "a list of file names";
  if (!Array.isArray(files)) throw wrongType("keyFiles", wanted, files);
  return Array.from(files, (file: unknown) => {
    if (typeof file !== "string") throw wrongType("keyFiles", wanted, file);
    if (file.includes("\0")) throw new UsageError("wrong-type", "keyFiles: no file has a name with a NUL character");
    return file;
  });
}

function keyIn(file: string, i: number): Promise<ProvidedKey> {
  return readKeyFile(file).catch((cause: unknown) => {
    throw new UsageError("unreadable-key", `keyFiles: file ${i + 1} cannot be read`, { cause });
  });
}

/** Windows has no such modes: every file there seems to be everybody's. */
function hasModes(): boolean {
  return builtIn("node:process").platform !== "win32";
}

async function readKeyFile(file: string): Promise<ProvidedKey> {
  const { readFile, stat } = builtIn("node:fs/promises");
  const [status, content] = await Promise.all([stat(file), readFile(file)]);
  const bytes = new Uint8Array(content.at(-1) === LF ? content.subarray(0, -1) : content);
  const isOpen = hasModes() && status.isFile() && (status.mode & OTHERS_MAY) !== 0;
  if (!isOpen) return { bytes };
  return { bytes, warning: { code: "key-file-readable", message: `${file}: others may use this key; chmod 600 it` } };
}

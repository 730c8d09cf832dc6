/** Where keys come from: an interface for key management systems, and files as the example of it. */
import { wrongType } from "../bytes.ts";
import { builtIn } from "../libraries/built-in.ts";

export interface KeyWarning {
  /** Stable, kebab-case. */
  readonly code: "key-file-readable";
  readonly message: string;
}

/** A key as its bytes, and what its owner should know. */
export interface ProvidedKey {
  readonly bytes: Uint8Array;
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
 * warning (pipes and the like do not). @throws UsageError for what is no list of names; rejects with the platform's error where a file cannot be read.
 */
export function keyFiles(files: readonly string[]): KeyProvider {
  const wrong = !Array.isArray(files) || files.some((file) => typeof file !== "string");
  if (wrong) throw wrongType("keyFiles", "a list of file names", files);
  return { keys: () => Promise.all(files.map(readKeyFile)) };
}

/** Windows has no such modes: every file there seems to be everybody's. */
function hasModes(): boolean {
  return process.platform !== "win32";
}

async function readKeyFile(file: string): Promise<ProvidedKey> {
  const { readFile, stat } = builtIn("node:fs/promises");
  const [status, content] = await Promise.all([stat(file), readFile(file)]);
  const bytes = new Uint8Array(content.at(-1) === LF ? content.subarray(0, -1) : content);
  const isOpen = hasModes() && status.isFile() && (status.mode & OTHERS_MAY) !== 0;
  if (!isOpen) return { bytes };
  return { bytes, warning: { code: "key-file-readable", message: `${file}: others may use this key; chmod 600 it` } };
}

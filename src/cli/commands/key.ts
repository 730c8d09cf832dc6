/** `scrubjay key new`: a key that nobody could guess, in a file that nobody else may read. */
import { randomBytes } from "node:crypto";
import { open } from "node:fs/promises";
import { UsageError } from "../../errors/errors.ts";
import { keyRing } from "../../keys/ring.ts";
import type { Arguments } from "../arguments/arguments.ts";
import { hint } from "../arguments/hint.ts";
import { EXIT, fileError, systemCode } from "../failure.ts";
import { writeText } from "../io/output-writer.ts";
import { say } from "../messages.ts";

/** 256 bits: what AES-256 and HMAC-SHA-256 take at most. */
const KEY_BYTES = 32;
const OWNER_ONLY = 0o600;
const WORDS = ["new"];

/** Returns the exit code. @throws UsageError, FileError */
export async function keyCommand({ files, texts, flags }: Arguments): Promise<number> {
  const [word, ...more] = files;
  if (word === undefined || more.length > 0) throw new UsageError("wrong-words", "key takes one word: new");
  if (!WORDS.includes(word)) {
    throw new UsageError("unknown-command", `unknown command "key ${word}"; ${hint(word, WORDS)}`);
  }
  // Text, so that a variable can hold it; base64url has no character that a shell would take for its own.
  const key = randomBytes(KEY_BYTES).toString("base64url");
  const file = texts.get("output")?.[0];
  if (file === undefined || file === "-") await writeText(`${key}\n`);
  else await save(`${key}\n`, file);
  if (!flags.get("quiet")) say(`the key's id is ${keyRing([key]).ids[0]}`);
  return EXIT.DONE;
}

/** Never over a file that is there: it could be the only key to many tokens. */
async function save(text: string, file: string): Promise<void> {
  try {
    const handle = await open(file, "wx", OWNER_ONLY);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (systemCode(error) === "EEXIST")
      throw new UsageError("file-exists", `${file} is there already; a key is not written over`);
    throw fileError(file, "cannot be written", error);
  }
}

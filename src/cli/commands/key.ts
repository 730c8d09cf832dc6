/** `scrubjay key new`: a key that nobody could guess, in a file that nobody else may read. */
import { randomBytes } from "node:crypto";
import { open } from "node:fs/promises";
import { dirname } from "node:path";
import { UsageError } from "../../errors/errors.ts";
import { systemCode } from "../../errors/system-error.ts";
import { keyRing } from "../../keys/node.ts";
import type { Arguments } from "../arguments/arguments.ts";
import { hint } from "../arguments/hint.ts";
import { shared } from "../arguments/options.ts";
import { EXIT, fileError } from "../failure.ts";
import { makeFolders } from "../io/make-folders.ts";
import { writeText } from "../io/output-writer.ts";
import { say } from "../messages.ts";
import type { Command } from "./command.ts";

/** 256 bits: what AES-256 and HMAC-SHA-256 take at most. */
const KEY_BYTES = 32;
const OWNER_ONLY = 0o600;

export const key: Command = {
  name: "key",
  about: "makes a key: scrubjay key new",
  words: "new",
  options: [
    shared("output", {
      value: "FILE",
      brief: "a new file; stdout without it",
      about: "a new file, which only its owner may read",
    }),
    shared("quiet", { brief: "do not print the key's id", about: "do not print the key's id" }),
  ],
  examples: ["$0 key new -o team.key           # for nobody else to read", "export TEAM_KEY=$($0 key new)"],
  run,
};

/** @throws UsageError, FileError */
async function run({ words, text, flag }: Arguments): Promise<number> {
  const [word, ...more] = words;
  if (word === undefined || more.length > 0) throw new UsageError("wrong-words", "key takes one word: new");
  if (word !== "new") {
    throw new UsageError("unknown-command", `unknown command "key ${word}"; ${hint(word, ["new"])}`);
  }
  // Text, so that a variable can hold it; base64url has no character that a shell would take for its own.
  const secret = randomBytes(KEY_BYTES).toString("base64url");
  const file = text("output");
  if (file === undefined || file === "-") await writeText(`${secret}\n`);
  else await save(`${secret}\n`, file);
  if (!flag("quiet")) say(`the key's id is ${keyRing([secret]).ids[0]}`);
  return EXIT.DONE;
}

/** Never over a file that is there: it could be the only key to many tokens. */
async function save(line: string, file: string): Promise<void> {
  try {
    await makeFolders(dirname(file));
    const handle = await open(file, "wx", OWNER_ONLY);
    try {
      await handle.writeFile(line);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (systemCode(error) === "EEXIST")
      throw new UsageError("file-exists", `${file} is there already; a key is never overwritten`);
    throw fileError(file, "cannot be written", error);
  }
}

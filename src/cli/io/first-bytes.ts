/** The beginning of an input, as far as somebody wants to see it. */
import { stat } from "node:fs/promises";
import { redactBytes } from "../../redaction/redactor.ts";
import { FileError, failing } from "../failure.ts";
import { STDIN } from "./inputs.ts";
import { openInput, reading } from "./open-input.ts";

interface Looker {
  write(bytes: Uint8Array): void;
  end(): void;
  readonly isDone: boolean;
  readonly hasFailed: boolean;
}

/** @throws FileError; InputError where it is not JSON before enough has been seen. */
export async function firstBytes(file: string, looker: Looker): Promise<void> {
  const status = file === "-" ? undefined : await stat(file).catch(failing(file, "cannot be read"));
  if (status?.isDirectory()) throw new FileError(`${file}: is a folder; name one file of it`);
  const input = { name: file, identity: undefined, regular: file !== "-", size: 0 };
  const fd = await openInput(input, []);
  const seen: Uint8Array[] = [];
  await reading(fd ?? STDIN, input, async (reader) => {
    while (!looker.isDone) {
      const bytes = await reader.next();
      if (bytes === undefined) break;
      seen.push(bytes.slice());
      looker.write(bytes);
    }
    looker.end();
  });
  // Not for what comes out: the engine's own parser says where the input is wrong.
  if (looker.hasFailed) redactBytes(Buffer.concat(seen), { unlisted: "keep" });
}

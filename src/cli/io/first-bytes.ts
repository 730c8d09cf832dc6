/** The beginning of an input, as far as somebody wants to see it. */
import { close } from "node:fs";
import { stat } from "node:fs/promises";
import { promisify } from "node:util";
import { redactBytes } from "../../redaction/redactor.ts";
import { FileError, fileError } from "../failure.ts";
import { openFound } from "../redact-run.ts";
import { InputReader } from "./input-reader.ts";
import { STDIN } from "./inputs.ts";

const closeFile = promisify(close);

interface Looker {
  write(bytes: Uint8Array): void;
  end(): void;
  readonly isDone: boolean;
  readonly hasFailed: boolean;
}

/** @throws FileError; InputError where it is no JSON before enough has been seen. */
export async function firstBytes(file: string, looker: Looker): Promise<void> {
  if (file !== "-") await checkFile(file);
  const fd = await openFound({ name: file, identity: undefined, regular: true, size: 0 }, []);
  const reader = new InputReader(fd ?? STDIN, file === "-" ? "stdin" : file, file !== "-");
  const seen: Uint8Array[] = [];
  try {
    while (!looker.isDone) {
      const bytes = await reader.next();
      if (bytes === undefined) break;
      seen.push(bytes.slice());
      looker.write(bytes);
    }
    looker.end();
  } finally {
    if (fd !== undefined && fd !== STDIN && (await reader.settle())) await closeFile(fd).catch(() => {});
  }
  // Not for what comes out: the engine's own parser says where the input is wrong.
  if (looker.hasFailed) redactBytes(Buffer.concat(seen), { unlisted: "keep" });
}

async function checkFile(file: string): Promise<void> {
  const status = await stat(file).catch((error: unknown) => {
    throw fileError(file, "cannot be read", error);
  });
  if (status.isDirectory()) throw new FileError(`${file}: is a folder; name one file of it`);
}

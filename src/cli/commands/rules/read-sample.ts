import { readFile, stat } from "node:fs/promises";
import { UsageError } from "../../../errors/errors.ts";
import { redactBytes } from "../../../redaction/redactor.ts";
import { fileError } from "../../failure.ts";

/** Every document of a sample is held and walked value by value. */
const MOST_BYTES = 64 * 1024 ** 2;

/** The text of a sample. @throws FileError; InputError where it is not JSON, with the place; UsageError */
export async function readSample(file: string): Promise<string> {
  const bytes = await readBytes(file);
  // Not for what comes out: the engine's own parser says where the input is wrong.
  redactBytes(bytes, { unlisted: "keep" });
  return new TextDecoder().decode(bytes);
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size <= MOST_BYTES) return await readFile(file);
  } catch (error) {
    throw fileError(file, "cannot be read", error);
  }
  throw new UsageError(
    "large-sample",
    `${file}: a sample is at most ${MOST_BYTES / 1024 ** 2} MiB; take some of its lines`,
  );
}

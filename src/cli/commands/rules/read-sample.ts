import { readFile } from "node:fs/promises";
import { UsageError } from "../../../errors/errors.ts";
import { redactBytes } from "../../../redaction/redactor.ts";
import { failing } from "../../failure.ts";
import { statusOfFile } from "../../io/open-input.ts";

/** Every document of a sample is held and walked value by value. */
const MOST_BYTES = 64 * 1024 ** 2;

/** The text of a sample. @throws FileError; InputError where it is not JSON, with the place; UsageError */
export async function readSample(file: string): Promise<string> {
  const { size } = await statusOfFile(file);
  if (size > MOST_BYTES) {
    const most = `${MOST_BYTES / 1024 ** 2} MiB`;
    throw new UsageError("large-sample", `${file}: a sample is at most ${most}; take some of its lines`);
  }
  const bytes = await readFile(file).catch(failing(file, "cannot be read"));
  // Not for what comes out: the engine's own parser says where the input is wrong.
  redactBytes(bytes, { unlisted: "keep" });
  return new TextDecoder().decode(bytes);
}

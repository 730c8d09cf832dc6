/** Writes an answer where it is wanted. */
import { OutputClosed } from "../failure.ts";
import { writeText } from "./output-writer.ts";

/** A file is there whole or not at all; a reader of stdout that has gone away changes nothing. @throws FileError, Interrupted */
export async function writeAnswer(text: string, output: string | undefined): Promise<void> {
  if (output !== undefined && output !== "-")
    return import("./save-text.ts").then(({ saveText }) => saveText(output, text));
  await writeText(text).catch((error: unknown) => {
    if (!(error instanceof OutputClosed)) throw error;
  });
}

/** Writes an answer where it is wanted. */
import { OutputClosed } from "../failure.ts";
import { stopIfInterrupted } from "./interruption.ts";
import { type OutputFile, openOutput } from "./output-file.ts";
import { writeAll, writeText } from "./output-writer.ts";

/** `output`: undefined or `-` for stdout, whose reader may have gone away: nothing changes. @throws FileError; Interrupted */
export async function writeAnswer(text: string, output: string | undefined): Promise<void> {
  if (output !== undefined && output !== "-") return saveText(output, text);
  await writeText(text).catch((error: unknown) => {
    if (!(error instanceof OutputClosed)) throw error;
  });
}

/** A file that is there whole or not at all. @throws FileError; Interrupted */
export async function saveText(name: string, text: string): Promise<void> {
  await saveTexts([[name, text]]);
}

/** Files of which none is there before all are written. @throws FileError; Interrupted */
export async function saveTexts(texts: readonly (readonly [name: string, text: string])[]): Promise<void> {
  const files: OutputFile[] = [];
  try {
    for (const [name, text] of texts) {
      const file = await openOutput(name);
      files.push(file);
      await writeAll(file, Buffer.from(text));
    }
    stopIfInterrupted();
    for (const file of files) await file.commit();
  } finally {
    for (const file of files) await file.discard();
  }
}

import { stopIfInterrupted } from "./interruption.ts";
import { openOutput } from "./output-file.ts";
import { writeAll } from "./output-writer.ts";

/** A file that is there whole or not at all. @throws FileError; Interrupted */
export async function saveText(name: string, text: string): Promise<void> {
  const file = await openOutput(name);
  try {
    await writeAll(file, Buffer.from(text));
    stopIfInterrupted();
    await file.commit();
  } finally {
    await file.discard();
  }
}
